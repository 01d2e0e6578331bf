import type { Mode } from '../../../model/contact.ts'

/** Where the parties of a contact verb stand. */
export interface VerbFrame {
  readonly rule: string
  readonly verbs: readonly string[]
  readonly mode: Mode
  /** Relations in which the other side can stand; `object` is the direct object. */
  readonly others: readonly string[]
  /** A plural subject may do it with itself: the two met. */
  readonly reciprocal: boolean
  /** What the subject is beside a party. */
  readonly subject?: 'host' | 'initiator' | 'guest'
  /** Words that must stand in the clause: "sit [down]", "hold ... [together]". */
  readonly needs?: RegExp
  /** Words that rule the frame out. */
  readonly unless?: RegExp
  /** Mode left open: another mention of the contact decides. */
  readonly open?: boolean
  /** Only as a plan, and with nothing for its object: "will continue next week". */
  readonly ahead?: boolean
  /** Only at a place that the clause names, between people of different states: what those who are there do together. */
  readonly placed?: boolean
  /** Only between people of different states. */
  readonly apart?: boolean
  /** The parties must be persons, offices, delegations or groups; bare states do not do it. */
  readonly people?: boolean
}

const frame = (rule: string, verbs: string, mode: Mode, others: string, more: Partial<VerbFrame> = {}): VerbFrame => ({
  rule: `contacts/${rule}`,
  verbs: verbs.split(' '),
  mode,
  others: others.split(' '),
  reciprocal: false,
  ...more,
})

const NOT_A_MEETING =
  /\b(applause|resistance|criticism|deadline|requirements?|expectations?|needs|conditions|halfway|target|goal|objections|silence|obstacles)\b/

// What is exchanged without a word, or raised higher.
const EXCHANGED =
  /\bexchang(e|es|ed|ing) (?:[a-z-]+ ){0,2}(fire|gunfire|artillery|blows|strikes|drones|missiles|salvos|shots|accusations|barbs|insults|blame|threats|recriminations|taunts|prisoners|captives|hostages|detainees|bodies|remains|ambassadors|gifts|greetings|congratulations|condolences|pleasantries|glances|contracts|ratifications|instruments)\b|\brais(?:e|es|ed|ing) (?:the |their |its |this |that )?(?:levels?|rank|status|tariffs?|duties|taxes|prices|salaries|money|funds|output|production|quotas?|ceiling|threshold|hopes|flag|stakes|eyebrows)\b/

/** Verbs that tell of a contact by themselves. */
export const VERB_FRAMES: readonly VerbFrame[] = [
  frame('meet', 'meet', 'meeting', 'object with', { reciprocal: true, unless: NOT_A_MEETING }),
  frame('confer', 'confer huddle converge parley rendezvous', 'meeting', 'with', { reciprocal: true, open: true }),
  frame('consult', 'consult', 'meeting', 'object with', { reciprocal: true, open: true, people: true }),
  frame('go-on', 'continue resume proceed', 'talks', 'with', { reciprocal: true, people: true, ahead: true }),
  frame('sit-down', 'sit', 'meeting', 'with opposite', {
    reciprocal: true,
    people: true,
    unless: /\b(?:sat|sits?|sitting) (?:between\b|in(?:$|[.,;]| (?:on|as|too|at|for)\b))/,
  }),
  frame('sit-down', 'sit', 'meeting', 'with', {
    reciprocal: true,
    needs: /\b(?:sat|sits?|sitting) (?:back )?down\b/,
  }),
  frame('convene', 'convene reconvene gather assemble get', 'meeting', 'with', { reciprocal: true, people: true }),
  frame('face', 'come', 'meeting', 'with', { needs: /\bface[- ]to[- ]face|together\b/, reciprocal: true }),
  frame('dine', 'dine lunch breakfast', 'meeting', 'with', { reciprocal: true }),
  frame('play', 'play walk stroll golf', 'meeting', 'with', { needs: /\b(golf|walk|walked|strolled|stroll)\b/ }),
  frame('shake-hands', 'shake clasp', 'meeting', 'with', { needs: /\bhands?\b/, reciprocal: true, people: true }),
  frame('alongside', 'speak stand sit appear say tell add declare pose', 'meeting', '', {
    others: ['alongside', 'beside', 'next to'],
    people: true,
    needs: /\b(alongside|beside|next to)\b/,
  }),
  frame(
    'together',
    'appear stand pose tour inspect fly ride drive inaugurate unveil lay visit open',
    'meeting',
    'with',
    {
      reciprocal: true,
      people: true,
      needs: /\b(together|jointly|side by side|shoulder to shoulder)\b/,
    },
  ),
  frame('tour', 'tour inspect', 'meeting', 'with', { people: true }),
  frame('raise', 'raise broach', 'meeting', 'with', { people: true, open: true }),
  frame('preside', 'chair co-chair preside', 'meeting', 'with alongside', {
    people: true,
    reciprocal: true,
    open: true,
    needs: /\bco ?-? ?(chair|presid)|\b(together|jointly|along|alongside)\b/,
  }),
  frame('take-up', 'take bring', 'meeting', 'with', { people: true, open: true, needs: /\bup\b/ }),
  frame('summon-together', 'convene gather assemble', 'meeting', 'object', { subject: 'host', people: true }),
  frame('call-in', 'call have', 'meeting', 'object', { people: true }),
  frame('summon', 'summon', 'meeting', 'object', { people: true }),
  frame('see', 'see', 'meeting', 'object', { people: true }),
  frame('speak', 'speak talk converse chat communicate', 'call', 'with to', {
    reciprocal: true,
    people: true,
    unless:
      /\b(reporters|journalists|press conference)\b|^(?:spoke|speaks?|spoken|speaking|talked) (?:very |so )?(?:highly|well|ill|warmly|proudly|fondly|out)\b/,
  }),
  frame('touch-base', 'touch catch reconnect', 'call', 'with', { needs: /\b(base|up)\b/, people: true }),
  frame('hang-up', 'hang', 'call', 'with', { people: true, needs: /\bup\b/ }),
  frame('phone', 'phone telephone ring dial', 'call', 'object with', { subject: 'initiator' }),
  frame('call', 'call', 'call', 'object', { subject: 'initiator', people: true }),
  frame('call-on', 'call drop', 'meeting', 'on', { subject: 'guest', people: true }),
  frame('respects', 'pay', 'meeting', 'to', {
    subject: 'guest',
    people: true,
    needs: /\brespects\b/,
    unless:
      /\b(late|memory|tomb|grave|victims?|fallen|coffin|mausoleum|martyrs?|shrine|funeral|family|dead|soldiers)\b/,
  }),
  frame('bid-welcome', 'bid extend give', 'meeting', 'to object', {
    subject: 'host',
    people: true,
    needs: /\b(welcome|farewell|reception)\b/,
    unless: /\bwelcome (?:the|his|her|their|any)\b/,
  }),
  frame('call-up', 'reach contact', 'call', 'object', {
    needs: /\b(by|over|on) (the )?(tele)?phone\b/,
    subject: 'initiator',
  }),
  frame('receive', 'receive welcome host entertain', 'meeting', 'object', { subject: 'host', people: true }),
  frame('greet', 'greet', 'meeting', 'object', {
    subject: 'host',
    people: true,
    needs: /\b(airport|tarmac|palace|office|house|residence|upon arrival|ahead of|before)\b/,
  }),
  frame('negotiate', 'negotiate', 'talks', 'with', { reciprocal: true }),
  frame('brief', 'brief debrief', 'meeting', 'object', {
    open: true,
    people: true,
    unless: /\b(reporters|journalists|press)\b/,
  }),
  frame('discuss', 'discuss raise review exchange examine address explore tackle assess evaluate', 'meeting', 'with', {
    reciprocal: true,
    open: true,
    people: true,
    unless: EXCHANGED,
  }),
  frame('discuss', 'touch', 'meeting', 'with', {
    open: true,
    people: true,
    needs: /\btouch(ed|es|ing)? (up)?on\b/,
  }),
  frame('write', 'write reply respond', 'message', 'to object', { people: true }),
  frame('text', 'message text cable', 'message', 'object with', { people: true, reciprocal: true }),
  frame('visit', 'visit', 'visit', 'object', { subject: 'guest' }),
  frame('bring-together', 'bring', 'meeting', '', {
    needs: /\b(together|one table|same table|to the (?:negotiating |conference )?table|face to face)\b/,
  }),
  frame('join', 'join', 'meeting', 'object', {
    needs: /\b(talks|meeting|call|conversation|summit|dinner|lunch|conference|video)\b/,
    people: true,
  }),
  frame('join-remotely', 'join participate', 'meeting', 'object', {
    needs: /\b(video|phone|telephone|remotely|virtually|online|link)\b/,
    people: true,
  }),
  frame('followed-by', 'follow', 'meeting', 'object'),
  frame('spend-time', 'spend', 'meeting', 'with', {
    people: true,
    needs:
      /\b(days|hours?|minutes?|morning|evening|afternoon|night|weekend|(?:a|the|his|her|their) (?:whole |entire )?(?:day|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/,
  }),
  frame('have-time', 'have get snatch grab steal win secure share enjoy manage squeeze', 'meeting', 'with', {
    people: true,
    needs: /\b(?:minutes|hours?|half-hour|a (?:(?:quick|quiet|private|brief|short) )?(?:word|moment)) with\b/,
  }),
  frame('have-alone', 'have get', 'meeting', 'object', {
    people: true,
    needs: /\b(?:to|for) (?:himself|herself|themselves)\b/,
  }),
  frame('drink', 'drink eat sup', 'meeting', 'with', { people: true, reciprocal: true }),
  frame('spend-together', 'spend', 'meeting', 'with', { people: true, reciprocal: true, needs: /\btogether\b/ }),
  frame('have-to-table', 'have', 'meeting', 'object', {
    people: true,
    subject: 'host',
    needs:
      /\b(to|for) (?:an? )?(?:[a-z-]+ )?(dinner|lunch|breakfast|supper|tea|coffee|drinks)\b|\b(?:at|round|around) (?:his|her|their|one|the same) (?:[a-z-]+ )?table\b/,
  }),
  frame('have-over', 'have', 'meeting', 'object', { people: true, subject: 'host', needs: /\bto \S/ }),
  frame('face-each-other', 'face', 'meeting', '', {
    people: true,
    reciprocal: true,
    needs:
      /\b(?:each other|one another)\b.*\b(?:in person|face[- ]to[- ]face|(?:across|at) (?:the|a|one) (?:\w+ )?table|in (?:one|the same|a) room)\b/,
  }),
  frame('in-person', 'congratulate thank tell assure reassure urge warn press confront inform', 'meeting', 'object', {
    people: true,
    needs: /\bin person\b/,
  }),
  frame(
    'tell-visitor',
    'tell assure reassure urge warn press inform thank promise ask congratulate',
    'meeting',
    'object',
    {
      people: true,
      apart: true,
      needs: /\b(?:visiting|guest|visitor|host)\b/,
    },
  ),
  frame('heads-together', 'put', 'meeting', 'with', { people: true, reciprocal: true, needs: /\bheads together\b/ }),
  frame('sound-out', 'sound', 'meeting', 'object out', { people: true, open: true, needs: /\bout\b/ }),
  frame('give-time', 'give grant spare allow', 'meeting', 'object', {
    people: true,
    subject: 'host',
    needs: /\b(an audience|a hearing|(?:hours?|minutes|some|more) of (?:his|her|their) time)\b/,
  }),
  frame('find-time', 'find make', 'meeting', 'for', { people: true, reciprocal: true, needs: /\btime\b/ }),
  frame('between', 'come crop arise discuss raise settle agree', 'meeting', 'between', {
    people: true,
    reciprocal: true,
    open: true,
    needs: /\b(?:comes?|came|coming|crop(?:s|ped)?) up\b|\b(?:arose|raised|discussed|settled|agreed)\b/,
  }),
  frame('sign', 'sign initial put', 'meeting', 'with', {
    people: true,
    reciprocal: true,
    placed: true,
    needs:
      /\b(?:sign|initial|put \S+ signatures?|putting \S+ signatures?)[a-z]*\b.*\b(?:agreements?|accords?|treaty|treaties|deals?|declarations?|memorand(?:um|a)|pacts?|protocols?|statements?|contracts?|documents?|communiques?|charters?|roadmaps?)\b/,
  }),
  frame('agree-there', 'agree', 'meeting', 'with', { people: true, reciprocal: true, open: true, placed: true }),
  frame('accompany', 'accompany escort', 'meeting', 'object', { people: true, apart: true }),
  frame('show-round', 'show', 'meeting', 'object', {
    people: true,
    subject: 'host',
    apart: true,
    needs: /\b(?:around|round|through)\b/,
  }),
  frame('join-there', 'join', 'meeting', 'object', {
    people: true,
    apart: true,
    needs:
      /\b(?:for|on|at|in) (?:a|an|the|his|her) (?:[a-z-]+ ){0,2}(?:visit|tour|trip|walk|ceremony|inspection|parade|celebration|mass|service)\b/,
  }),
  frame('play-host', 'play', 'meeting', 'to', { people: true, subject: 'host', needs: /\bhost\b/ }),
  frame('go-over', 'go run read look', 'meeting', 'with', {
    people: true,
    reciprocal: true,
    needs: /\b(over|through|at)\b.*\btogether\b/,
  }),
  frame('credentials', 'accept receive take', 'meeting', 'from of', {
    people: true,
    needs: /\b(credentials|letters of credence)\b/,
  }),
  frame('credentials', 'present hand', 'meeting', 'to', {
    people: true,
    needs: /\b(credentials|letters of credence)\b/,
  }),
  frame('credentials-of', 'receive accept take', 'meeting', 'of from', {
    people: true,
    subject: 'host',
    needs: /\b(credentials|letters of credence)\b/,
  }),
  frame('compare-notes', 'compare have take share', 'meeting', 'with', {
    people: true,
    reciprocal: true,
    open: true,
    needs: /\b(notes|it out|tea|coffee|an? (?:meal|table|bottle|pot|drink)|supper)\b/,
  }),
  frame('come-to', 'come', 'meeting', 'to', {
    people: true,
    subject: 'guest',
    unless: /\b(aid|help|rescue|assistance|defen[cs]e|attention|power|terms|support|mind|front)\b/,
  }),
  frame('report-to', 'report', 'meeting', 'to', { people: true, open: true }),
  frame('take-aside', 'pull take', 'meeting', 'object', { needs: /\baside\b/, people: true }),
  frame('introduce', 'introduce', 'meeting', 'to', {
    people: true,
    open: true,
    needs: /\b(himself|herself|themselves)\b/,
  }),
  frame('interact', 'interact', 'meeting', 'with', { people: true, open: true, reciprocal: true }),
  frame('interact', 'engage liaise', 'meeting', 'with', { people: true, open: true }),
]
