import type { Way } from './way.ts'

const CONTACT =
  '(?:meetings?|talks|negotiations|calls?|sessions?|encounters?|discussions?|conversations?|exchanges?|consultations|summit|dinner|lunch|contacts?|visits?|letters?|messages?)'
const MORE = '(?:(?:any|the|further|other|more|additional|specific|exact|precise|immediate|full|its|their) ){0,3}'
const DETAILS = '(?:details?|information|particulars|specifics)'
// What can be told of a contact beside that it took place.
const MATTER = `(?:${DETAILS}|contents?|substance|agenda|outcomes?|results?|topics?|terms|nature|purpose|venue|timing|participants)`
const WHAT = `(?:what|when|where|who|whom|which|how) (?:\\w+ ){0,5}(?:discussed|said|agreed|covered|raised|met|meet|held|place|talked|spoke|attended|exchanged)`
const NOT =
  "(?:did not|didn't|does not|would not|wouldn't|could not|has not|have not|had not|neither (?:\\w+ ){0,2}|declin(?:ed|ing) to|refus(?:ed|ing) to|without)"
const SOON = '(?:(?:immediately|yet|publicly|initially|so far|also) )?'
const TELL =
  '(?:disclos(?:e|ed|ing)|reveal(?:ed|ing)?|provid(?:e|ed|ing)|giv(?:e|en|ing)|gave|offer(?:ed|ing)?|shar(?:e|ed|ing)|releas(?:e|ed|ing)|divulg(?:e|ed|ing)|specif(?:y|ied|ying)|announc(?:e|ed|ing)|go(?:ing)? into|went into|say(?:ing)?|said)'
const TOLD =
  '(?:disclosed|revealed|provided|given|offered|shared|released|divulged|specified|announced|made public|published|known|available|clear)'
const BE = '(?:was|were|is|are|has been|have been|had been)'

// Behind "comment": nothing, or the contact itself.
const ON_IT = `(?: (?:on|about|regarding) ${MORE}(?:reported |planned |alleged )?(?:${CONTACT}|${MATTER}|matter|reports?|it|this|that|what|whether)\\b|(?! (?:on|about|regarding)))`
const ASKING = "(?:(?:a|an|any|the|several|repeated|immediate|media|our|\\w+'s?) ){0,2}requests? for (?:a )?comment"

const REFUSING = "not |n't |declin|refus|neither |without "

/** Details that nobody gave, and comments that nobody made. */
export const SILENT_WAYS: readonly Way[] = [
  ['no_details', 'no ', `no ${MORE}${DETAILS}(?: \\w+){0,6} ${BE} ${SOON}${TOLD}`],
  [
    'no_details',
    'no ',
    `(?:with|gave|giving|provid(?:ed|ing)|offer(?:ed|ing)|releas(?:ed|ing)|disclos(?:ed|ing)|shar(?:ed|ing)|reveal(?:ed|ing)) no ${MORE}${DETAILS}`,
  ],
  ['no_details', REFUSING, `${NOT} ?${SOON}${TELL} ${MORE}${MATTER}`],
  ['no_details', REFUSING, `${NOT} ?${SOON}${TELL} ${WHAT}`],
  ['no_details', REFUSING, `${NOT} ?${SOON}elaborat(?:e|ed|ing)`],
  ['no_details', ' not | never ', `${MATTER}(?: \\w+){0,6} ${BE} (?:not|never) ${SOON}${TOLD}`],
  [
    'no_comment',
    'declin|refus',
    `(?:declin|refus)(?:ed|es|ing) (?:to )?(?:(?:immediately|publicly|further) )?comment${ON_IT}`,
  ],
  ['no_comment', "not |n't ", `(?:did not|didn't|has not|have not|had not) ${SOON}comment(?:ed)?${ON_IT}`],
  [
    'no_comment',
    "not |n't ",
    `(?:did not|didn't|has not|have not|had not) ${SOON}(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?) (?:to )?${ASKING}`,
  ],
  ['no_comment', 'no ', `(?:had|there was|with) no ${SOON}comment${ON_IT}`],
  ['no_comment', 'not ', `(?:was|were|could) not (?:be )?${SOON}(?:available|reached) for comment`],
]
