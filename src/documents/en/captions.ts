import { remember } from '../../model/remember.ts'
import { AGENCIES } from './words.ts'

const CREDIT_AT_END = /(?:[[(](?<bracket>[^[\]()]{2,60})[\])]|\s[/|] ?(?<slash>\p{Lu}[\p{L} .&-]{1,40}))\.?$/u
const NAMED_CREDIT =
  /\b(?:photo(?:graph)?s?|pictures?|images?|credit)(?: by| courtesy of| credit)?: ?[^.]{2,60}\.?[)\]]?$/i
const COURTESY = /\b(?:photo|picture|image)s? (?:courtesy of|by|via|from) [^.]{2,60}\.?[)\]]?$/i
// "2/7", "3 of 9:": the number of a picture in a row.
const NUMBER = /^\d{1,2} ?(?:\/ ?\d{1,2}(?::|(?= \p{Lu}))|of \d{1,2}:) /u
const OPENING =
  /^[([]?(?:file ?(?:photo|picture|image)?\s?[-–—:]|(?:file )?photo(?:graph)?s?(?: by| credit| courtesy)?\s?[:–—-]|image(?: credit)?\s?:|caption\s?:|pictured?\s?:|in this (?:handout |file |undated |video |combination )*(?:photo|picture|image|handout|frame)|this (?:handout |file |undated |combination )*(?:photo|picture|image) (?:shows|taken|released|provided)|a (?:handout|file) (?:photo|picture|image)\b)/i
const POSED =
  /(?:\((?:left|right|cent(?:er|re)|l|r|c|[1-9](?:st|nd|rd|th)? (?:left|right|l|r))\)|,? (?:left|right|cent(?:er|re)|second left|second right),? (?:and|shakes?|speaks?|poses?|meets?|greets?|walks?|looks?|stands?|sits?|talks?|listens?|attends?|during|with)|\blooks? on\b|\bposes? for (?:a |the )?(?:photo|picture|camera|family)|\bshakes? hands with\b)/i
// Without one of these words no such credit and no such pose is told.
const PICTURED = ['photo', 'picture', 'image', 'credit']
const POSING = ['left', 'right', 'cent', 'look', 'pose', 'shake', '(']
const PICTURE =
  /\b(?:photo|picture|pool|handout|file|getty|epa|shutterstock|courtesy|via|presidency|ministry|press office|screengrab|archive)\b/i

/** Whether a line is a picture's text: a credit at its end, an opening or a pose that only captions have. */
export function isCaption(line: string): boolean {
  return line.length <= LONGEST && readsAsCaption(line)
}

const LONGEST = 600
const MOST_KEPT = 100

// A line is asked about as a paragraph, for what stands at its end and for what it is.
const readsAsCaption = remember(MOST_KEPT, (line: string): boolean => {
  const lower = line.toLowerCase()
  if (OPENING.test(line) || NUMBER.test(line)) return true
  if (PICTURED.some((word) => lower.includes(word)) && (NAMED_CREDIT.test(line) || COURTESY.test(line))) return true
  const posed = POSING.some((word) => lower.includes(word)) && POSED.test(line)
  const credit = CREDIT_AT_END.exec(line)?.groups
  if (credit?.slash) return isCredit(credit.slash)
  if (credit?.bracket) return isPictureCredit(credit.bracket) || (posed && isCredit(credit.bracket))
  return posed && line.length < 220 && isPresentTense(line)
})

function isPictureCredit(words: string): boolean {
  return PICTURE.test(words) && /\p{Lu}/u.test(words) && words.length < 50
}

function isCredit(words: string): boolean {
  const [first = ''] = words.toLowerCase().split(/ ?[/,] ?| via /)
  return AGENCIES.has(first.trim()) || PICTURE.test(words)
}

/** A report of the past says "shook hands" and "said"; a caption describes what is to be seen. */
function isPresentTense(line: string): boolean {
  return !/\b(?:said|told|was|were|had|shook|looked|posed)\b/.test(line)
}
