import type { Office } from '../../../model/codes.ts'
import type { MentionKind, Relation } from '../../../model/mention.ts'

/** A noun for people who act for a state or body, other than the titles of the register. */
export interface RoleNoun {
  readonly kind: MentionKind
  readonly office: Office | null
  readonly plural: boolean
  readonly relation?: Relation
}

const role = (kind: MentionKind, office: Office | null, plural: boolean, relation?: Relation): RoleNoun =>
  relation ? { kind, office, plural, relation } : { kind, office, plural }

const table: [string, RoleNoun][] = []
const add = (words: string, noun: RoleNoun) => {
  for (const word of words.split(',')) table.push([word.trim(), noun])
}

add('leader,strongman,ruler', role('office', 'head_of_state', false))
add(
  'leaders,heads of state,heads of state and government,heads of state or government,heads of government,rulers',
  role('office', 'head_of_state', true),
)
add('minister,cabinet minister,government minister', role('office', 'minister', false))
add('ministers', role('office', 'minister', true))
add(
  'official,senior official,mediator,politician,diplomat,career diplomat,adviser,advisor,aide,top aide,negotiator,delegate,representative,emissary,troubleshooter,statesman',
  role('office', 'official', false),
)
add('coordinator,chief of staff', role('office', 'official', false))
add('top diplomat,chief diplomat', role('office', 'foreign_minister', false))
add('top diplomats,chief diplomats', role('office', 'foreign_minister', true))
add(
  'head of the foreign policy department,foreign policy department head,foreign ministry head,head of the foreign ministry',
  role('office', 'foreign_minister', false),
)
add(
  'heads of the foreign policy departments,heads of foreign policy departments,foreign ministry heads,heads of the foreign ministries,heads of diplomacy',
  role('office', 'foreign_minister', true),
)
add('envoy,peace envoy,chief negotiator,lead negotiator,top negotiator,chief mediator', role('office', 'envoy', false))
add('envoys,chief negotiators,top negotiators,lead negotiators', role('delegation', 'envoy', true))
add('general,commander,military chief,army chief,colonel,admiral', role('office', 'military', false))
add(
  'generals,commanders,military chiefs,army chiefs,colonels,military commanders,army commanders,army officers,military officers',
  role('delegation', 'military', true),
)
add(
  'delegation,team,negotiating team,mission,negotiating delegation,mediation team,side,government,administration,authorities,leadership,regime,junta,cabinet,war cabinet,foreign office,negotiators,officials,diplomats,mediators,delegates,representatives,emissaries,experts,technical teams,lawmakers,aides,advisers,advisors,ruling council,delegation members,team members,entourage',
  role('delegation', null, false),
)
add(
  'army,armies,armed forces,parliament,parliaments,foreign ministries,defence ministries,defense ministries,interior ministries,ministries,commission,commissions,committee,committees,technical committees,border guards,rangers,border commissions',
  role('delegation', null, false),
)
add('powers,countries,nations,world powers,major powers', role('group', null, true))
add('allies,members,member states,member countries,partners', role('group', null, true))
add('delegations,teams,negotiating teams,sides,governments,negotiating delegations', role('delegation', null, true))
add('counterpart,opposite number,homologue,equivalent,one', role('office', null, false, 'counterpart'))
add('counterparts,opposite numbers,homologues', role('office', null, true, 'counterpart'))
add('colleague', role('office', null, false, 'counterpart'))
add('colleagues', role('office', null, true, 'counterpart'))
add('host,guest of honour,guest of honor', role('office', null, false, 'host'))
add('hosts', role('office', null, true, 'host'))
add('guest,visitor,interlocutor', role('office', null, false, 'guest'))
add('guests,visitors,interlocutors', role('office', null, true, 'guest'))
add('predecessor', role('office', null, false, 'predecessor'))
add('successor', role('office', null, false, 'successor'))
add('deputy', role('office', 'deputy_minister', false, 'deputy'))
add('head,chief,director,chair,chairman,chairwoman,chairperson,boss', role('office', 'official', false))
add('heads,chiefs,directors,chairmen,secretaries,speakers', role('office', 'official', true))
add('deputies', role('office', 'deputy_minister', true, 'deputy'))

/** Role nouns by their words. */
export const ROLE_NOUNS: readonly (readonly [string, RoleNoun])[] = table

/** Words of the set kind: the two, both sides, the trio; with how many they stand for (0: as many as are spoken of). */
export const SET_NOUNS: ReadonlyMap<string, number> = new Map([
  ['leaders', 0],
  ['men', 0],
  ['women', 0],
  ['sides', 0],
  ['parties', 0],
  ['ministers', 0],
  ['presidents', 0],
  ['officials', 0],
  ['diplomats', 0],
  ['countries', 0],
  ['nations', 0],
  ['states', 0],
  ['delegations', 0],
  ['neighbours', 0],
  ['neighbors', 0],
  ['capitals', 0],
  ['politicians', 0],
  ['envoys', 0],
  ['statesmen', 0],
  ['allies', 0],
  ['governments', 0],
  ['chiefs', 0],
  ['interlocutors', 0],
  ['counterparts', 0],
  ['negotiators', 0],
  ['rivals', 0],
  ['teams', 0],
  ['generals', 0],
  ['commanders', 0],
  ['premiers', 0],
  ['chancellors', 0],
  ['monarchs', 0],
  ['emissaries', 0],
  ['mediators', 0],
  ['adversaries', 0],
  ['opponents', 0],
  ['enemies', 0],
  ['foes', 0],
  ['warlords', 0],
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
  ['threesome', 3],
  ['quartet', 4],
])

/** Words that may stand between a determiner and the title or name they describe. */
export const MODIFIERS = new Set(
  'acting accompanying alternate honorary interim caretaker outgoing former ex late new newly appointed elected reelected re-elected then incoming visiting senior top high-level high ranking level chief respective own fellow long-serving veteran embattled ousted deposed exiled designate elect powerful influential hardline moderate longtime long-time young old ageing aging key lead main special foreign western de facto transitional provisional self-styled self-proclaimed brand-new first second third current present previous erstwhile seasoned regional local national federal joint civilian military diplomatic political american-born nato-member neighbouring neighboring warring rival opposing same unnamed other'.split(
    ' ',
  ),
)
export const FORMER = new Set('former ex late ousted deposed erstwhile then exiled previous'.split(' '))

export const HONORIFICS = new Set(
  'mr mrs ms dr prof professor sir dame lord lady baroness h.e he hh hrh hm hon honourable honorable excellency shri smt sheikh shaikh sheikha sayyid sayyed seyyed sayed field-marshal field marshal gen general lt maj brig brigadier col colonel adm admiral vice-admiral capt captain mawlawi maulvi mullah ayatollah grand imam hajji cardinal archbishop metropolitan patriarch rev judge justice prince princess king queen emperor empress sultan emir amir pope comrade engineer dato tan sri datuk seri tun pehin ambassador u daw don pandit mufti rt his her royal highness majesty holiness eminence their excellencies'.split(
    ' ',
  ),
)

/** Particles inside names; those that may also begin one are lower case in the text. */
export const PARTICLES = new Set(
  'al el i bin ibn bint ben abu abd van von der den de da dos das del della di du la le los las ter zu zur af av y e ul ur ud uz as ash at az ad an en o st ould mac'.split(
    ' ',
  ),
)
export const NAME_SUFFIXES = new Set('jr sr ii iii iv v vi'.split(' '))

/** Letters of a seat, an order or a degree, written in capitals behind a name. */
export const LETTERS_AFTER = new Set(
  'mp mep mla mlc msp td qc kc sc mbe obe cbe kbe dbe gbe kcb gcb kcmg gcmg dcmg cmg cvo kcvo phd dphil jp psc ndc'.split(
    ' ',
  ),
)

/** Words of ministries' portfolios: the name of a person begins after the last of them. */
export const PORTFOLIO = new Set(
  'foreign external political affairs international relations europe european cooperation co-operation trade economy economic economics finance financial fiscal monetary budget treasury defence defense national security interior home internal justice energy petroleum oil water resources agriculture food transport transportation infrastructure communications information health education science technology digital culture tourism youth sports environment climate change ecology ecological transition labour labor social development planning investment industry commerce migration diaspora expatriates emigrants expats nationals overseas abroad integration francophonie francophone arab african asian pacific indo-pacific americas middle eastern armed forces armies veterans state policy public administration regional humanitarian civil protection emergency situations women family religious endowments awqaf mines minerals natural fisheries forestry housing urban works religion worship commonwealth consular cabinet government council presidential peace reconciliation strategic enterprise business sovereignty territorial parliamentary legal solidarity'.split(
    ' ',
  ),
)

/** Adjectives for groups of states that have no code of their own. */
export const REGION_ADJECTIVES = new Set(
  'european western arab gulf african asian nordic baltic balkan latin american south-american caribbean regional world global allied islamic muslim e3 e-3 g7 g-7 g20 g-20 brics quad quint quartet troika visegrad normandy weimar central caucasian maghreb sahelian pacific island eastern northern southern international foreign oic eac sadc opec mercosur caricom igad cis sco otan fvey p5 p5+1 a3 western-allied contact-group coalition member other several various'.split(
    ' ',
  ),
)
