import type { Tag } from '../../../mentions/en/tag.ts'
import type { Mode } from '../../../model/contact.ts'
import type { Token } from '../../../model/token.ts'

/** A noun that names a contact. A weak one tells of a contact only where parties stand with it. */
export interface ContactNoun {
  readonly mode: Mode
  readonly weak: boolean
}

const rows: [mode: Mode, weak: boolean, nouns: string][] = [
  ['call', false, 'call calls phonecall teleconference tele-call callback'],
  ['call', true, 'conversation conversations'],
  [
    'video',
    false,
    'videoconference videoconferences video-conference webinar telesummit videocall link-up link-ups linkup linkups',
  ],
  [
    'meeting',
    false,
    'meeting meetings tete-a-tete sit-down one-on-one pull-aside huddle trilateral trilaterals bilateral bilaterals audience audiences encounter encounters mini-meeting',
  ],
  [
    'meeting',
    true,
    'discussion discussions dinner lunch luncheon breakfast banquet supper session sessions gathering exchange exchanges contact contacts reception receptions dinners lunches luncheons banquets quadrilateral interview conference conferences get-together signing rendezvous sitdown face-to-face chat chats',
  ],
  ['talks', false, 'talks negotiation negotiations'],
  ['talks', true, 'round rounds dialogue dialogues consultation consultations deliberations cycle talk'],
  ['summit', false, 'summit summits'],
  ['visit', true, 'visit visits trip stopover journey'],
  ['message', true, 'letter letters message messages telegram telegrams cable cables missive note notes sms'],
]

const NOUNS: ReadonlyMap<string, ContactNoun> = new Map(
  rows.flatMap(([mode, weak, nouns]) => nouns.split(' ').map((noun) => [noun, { mode, weak }] as const)),
)

interface Words {
  readonly tokens: readonly Token[]
  readonly tags: readonly Tag[]
}

/** The contact noun at a token, hyphens included (tête-à-tête); null where there is none. */
export function contactNounAt(words: Words, at: number): (ContactNoun & { to: number }) | null {
  const token = words.tokens[at]
  if (!token || words.tags[at] !== 'word') return null
  let joined = token.norm
  let to = at + 1
  const single = NOUNS.get(joined)
  while (words.tokens[to]?.norm === '-' && !words.tokens[to]!.spaced && to - at < 5) {
    joined += `-${words.tokens[to + 1]?.norm ?? ''}`
    to += 2
    const noun = NOUNS.get(joined)
    if (noun) return { ...noun, to }
  }
  return single && words.tokens[at + 1]?.norm !== '-'
    ? { ...single, to: at + 1 }
    : single && words.tokens[at + 1]?.spaced
      ? { ...single, to: at + 1 }
      : null
}

/** The mode that a contact noun names together with the words before it: "telephone talks" are a call. */
export function modeOfNoun(words: string, head: ContactNoun): Mode {
  if (/\b(video|virtual|online|videoconference|vtc)\b/.test(words) && head.mode !== 'message') return 'video'
  if (/\b(phone|telephone|phonecall|conference call|telephonic)\b/.test(words) && head.mode !== 'message') return 'call'
  if (head.mode === 'talks' && /\b(informal|bilateral meeting)\b/.test(words)) return head.mode
  return head.mode
}
