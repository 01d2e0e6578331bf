import { RARER_VERBS } from './regular-verbs.ts'

const LISTED = new Set(
  `
  talk talks call calls visit visits meeting meetings contact contacts host hosts exchange exchanges address report
  reports attack attacks strike strikes plan plans move moves demand demands support aid offer offers deal deals
  order orders help work works attempt attempts test tests release increase return question questions result
  results claim claims comment comments remark remarks hope hopes need needs use charge ceasefire transfer
  guarantee guarantees pressure progress promise promises protest record request requests resolve response rule
  rules sanction sanctions score share ship sign signal signals stage stand start state states stay step steps stop
  stress study tackle target targets threat tour trade travel treat trigger trip turn update updates veto view
  views voice vote votes walk want warning watch welcome wish yield message messages cable cables text texts phone
  telephone summit brief briefing briefings chair change changes challenge concern concerns conduct control cover
  debate debates delay delays dispute disputes draw drive echo end ends estimate estimates face favour favor fear
  fears feature fight fire focus force forces forge form forms function gain goal grant ground grounds guide hand
  head heads hit impact influence interest interests interview issue issues judge land launch lead leads link links
  list look lunch mark march matter matters measure measures mention mission name note notes notice object
  objective offensive permit pledge pledges point points position positions post power praise present press prize
  probe process produce project projects push range rate reach read regard regret relief review reviews ride rise
  risk roll rush sail sale salute search secure seek sense service set shift show shuttle sketch slip snub sound
  spark split spread sponsor spur stem stick storm stream stretch struggle suit supply surge surprise suspect swing
  task tear tie ties touch track traffic trust try value vow vows wave wear win wonder worry wrap consult dialogue
  dinner negotiating understanding gathering opening standing building finding hearing training funding fighting
  killing bombing shelling warming crossing holding landing housing setting meaning feeling closing parting
  blessing being detail details clash clashes base bases balance broker brokers witness display displays crack
  phrase channel coach back down further close open separate direct live free clean clear names label labels date
  dates place places time times cause causes effect effects experience finish fall falls rises leave leaves mean
  means lay match matches part parts people sides peg aims aim race races regrets respect respects reveal role sit
  seat seats starts sweep switch turns urge wants water waters word words yields act acts advance advances alarm
  benefit benefits block blocks board boards border borders cap caps capital fund funds gas market markets model
  models nation officer pact party patient phase plot plots pool practice premium profile protocol proposal rally
  rallies ranks regime riot senate session ships shock shot spot station store taste title toast toll vessel wing
  wings worth yard guest guests delegate delegates associate associates graduate graduates candidate subject
  subjects objects contract contracts conflict conflicts convoy envoy survey surveys processes purchase purchases
  recall  convention greeting lunches breakfast dine cope limit limits cut cuts hits bid bids sets run
  runs lot loss reads play plays studies reply replies tries worries copy parties ally allies supplies query
  queries tally air airs protests riots ships rockets bombs shells marches raids arrests
  `
    .trim()
    .split(/\s+/),
)
// Endings that show a verb also where it is a rare one.
const VERBAL = /(ise|ize|ify|ate|uce|ude|end|ieve|ibe|ain|olve|vene|cede|fer|mit|sist|duct|press)$/
const RARER = new Set(RARER_VERBS.filter((verb) => !VERBAL.test(verb)).flatMap((verb) => [verb, third(verb)]))

/** Whether a verb's form is a noun or adjective as often: talks, plan, visit. */
export function isNounToo(norm: string): boolean {
  return LISTED.has(norm) || RARER.has(norm)
}

/** Participles that stand before a noun rather than govern it: [ongoing] talks, the [visiting] minister. */
export const ATTRIBUTIVES: ReadonlySet<string> = new Set(
  `ongoing outstanding pressing lasting leading standing existing remaining continuing growing rising deepening
  increasing surrounding visiting outgoing incoming upcoming forthcoming neighbouring neighboring warring opposing
  governing ruling working coming negotiating sticking detailed advanced limited renewed united planned proposed
  scheduled extended expanded trusted repeated continued increased heightened shared occupied besieged disputed
  frozen jailed exiled ousted deposed elected appointed armed so-called alleged needed organised organized`
    .trim()
    .split(/\s+/),
)

function third(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`
}

/** "charged with [holding] talks", "tasked with [negotiating] with"; not "a holding company", "the negotiating table". */
export function isDone(norm: string, next: string): boolean {
  if (norm === 'negotiating') return /^(with|over|on|directly|separately|jointly|face-to-face)$/.test(next)
  return norm === 'holding' && /^(talks|negotiations|consultations|discussions|meetings|further|direct)$/.test(next)
}

/** "before meeting [again] in Oslo", "after meeting [with] X": no noun goes on so. */
export function goesOnMeeting(next: string): boolean {
  return /^(with|again|twice|briefly|separately|privately|face-to-face|there)$/.test(next)
}
