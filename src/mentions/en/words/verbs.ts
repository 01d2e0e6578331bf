/** How a verb's form can stand: base, third person, past, past participle, -ing. */
export const BASE = 1
export const THIRD = 2
export const PAST = 4
export const PARTICIPLE = 8
export const ING = 16

export interface VerbForm {
  readonly lemma: string
  readonly forms: number
}

const IRREGULAR = `be is was been being|have has had had having|do does did done doing|go goes went gone|come - came come|meet - met met|speak - spoke spoken|
say - said said|tell - told told|hold - held held|take - took taken|make - made made|give - gave given|get - got got getting|send - sent sent|write - wrote written|
ring - rang rung|see - saw seen|sit - sat sat sitting|lead - led led|fly flies flew flown|bring - brought brought|pay - paid paid|find - found found|think - thought thought|
know - knew known|leave - left left|put - put put putting|set - set set setting|let - let let letting|cut - cut cut cutting|hit - hit hit hitting|begin - began begun beginning|
break - broke broken|fall - fell fallen|feel - felt felt|keep - kept kept|lay - laid laid|lose - lost lost|mean - meant meant|read - read read|rise - rose risen|
run - ran run running|seek - sought sought|sell - sold sold|shake - shook shaken|show - showed shown|stand - stood stood|strike - struck struck|teach - taught taught|
throw - threw thrown|understand - understood understood|win - won won winning|withdraw - withdrew withdrawn|become - became become|build - built built|buy - bought bought|
choose - chose chosen|draw - drew drawn|drive - drove driven|eat - ate eaten|fight - fought fought|forget - forgot forgotten forgetting|grow - grew grown|hear - heard heard|
lend - lent lent|shoot - shot shot|speed - sped sped|spend - spent spent|split - split split splitting|spread - spread spread|wear - wore worn|catch - caught caught|
deal - dealt dealt|hurt - hurt hurt|shut - shut shut shutting|sing - sang sung|sleep - slept slept|steal - stole stolen|swear - swore sworn|die - died died dying|hug - hugged hugged hugging|tweet - tweeted tweeted|put - put put putting|bet - bet bet betting|cancel - canceled canceled canceling|travel - traveled traveled traveling|signal - signaled signaled signaling|label - labeled labeled labeling|sweep - swept swept|undertake - undertook undertaken|
overcome - overcame overcome|undergo undergoes underwent undergone|arise - arose arisen|bear - bore borne|bid - bid bid bidding|bind - bound bound|blow - blew blown|foresee - foresaw foreseen|
forgive - forgave forgiven|freeze - froze frozen|hide - hid hidden|lie - lay lain lying|mislead - misled misled|quit - quit quit quitting|ride - rode ridden|shrink - shrank shrunk|slide - slid slid|
tear - tore torn|uphold - upheld upheld|wake - woke woken|broadcast - broadcast broadcast|rebuild - rebuilt rebuilt|retake - retook retaken|rewrite - rewrote rewritten|resend - resent resent|overhear - overheard overheard|feed - fed fed|flee - fled fled|light - lit lit|stick - stuck stuck`

const REGULAR = `accept accompany accuse achieve acknowledge act add address adjourn admit adopt advance advise affirm agree aim air allow alter amend announce answer appeal appear applaud appoint appreciate
approach approve argue arrange arrest arrive ask assail assert assess assist assure attack attempt attend attribute avoid await award back ban base beat beg believe belong blame block board boycott brand breach brief broker
call cancel caution cede celebrate chair challenge change charge chat cite claim clarify clash close co-chair co-host collapse comment commend commit communicate compare complain complete comply concede conclude concur condemn conduct confer confirm
congratulate connect consider consult contact contain continue contribute convene converse converge convey convince cool cooperate coordinate cover create criticise criticize cross
debate debrief decide declare decline deepen defend delay deliver demand denounce deny depart deploy describe deserve designate detail determine develop devote dial differ dine direct disagree disclose discuss dismiss dispatch display dispute dissolve divert dominate double downplay drag drop
earn ease echo elaborate elect embark embrace emerge emphasise emphasize enable encourage end endorse engage enjoy enter escalate escort establish estimate evaluate examine exchange exclude expand expect explain explore express extend
face facilitate fail favour favor fear feature file finalise finalize finish fire float focus follow force forge form formalise forward foster found fulfil fulfill
gather govern greet ground guarantee guide hail halt hand handle happen head help highlight hinder hint hope host huddle
identify ignore impact implement imply impose improve include increase indicate inform initiate insist inspect instruct intend intensify intercept interrupt introduce invade invest investigate invite involve issue
join judge jump justify kick kill label lambast land last launch learn lift like limit link list listen live lobby look lunch maintain manage mark marry materialise materialize matter mediate mention mobilise monitor mount move
name near negotiate normalise normalize note notice notify number
object observe obtain occur offer open operate oppose order organise organize outline overlook oversee owe pack participate pass patch pause pave pen permit persuade phone place plan play plead pledge point pose position possess postpone praise pray prefer prepare present preside press pressure prevent proceed produce promise promote propose protect protest prove provide publish pull punish purchase pursue push
qualify question quip quote raise rally reach react reaffirm realise recall receive recognise recognize recommend reconvene record recover reduce refer reflect refuse refute regard register regret reiterate reject relate relaunch release relieve rely remain remark remember remind remove renew repeat replace reply report represent request require reschedule resign resolve respect respond restart restate restore result resume retire return reunite reveal review revive rule
sack salute sanction satisfy save schedule score scrap scrutinise secure serve settle share shelve shift shuttle sign signal skip slam slip smile snub solve sound spark sponsor stage start state stay stem step stop stress study submit succeed suffer suggest suit summon supply support suppose surface surprise surrender surround survive suspend
tackle talk target telephone term test text thank threaten tie tour track trade transfer transform transmit travel treat trigger try turn tweet underline underscore unite update urge use vacate value veto view violate visit voice vote vow
wait walk want warn watch welcome widen work worry wrap wrestle yield confide canvass interact liaise parley reconcile rebuff spurn scupper torpedo sideline reconnect videoconference cable message relay transmit pass salute toast entertain befriend mull ponder weigh contemplate hug clasp compare touch recap rehearse thrash hash iron hammer coax nudge probe sketch`

const DOUBLED = new Set(
  'admit ban beat beg chat commit confer concur drag drop hug incur permit plan refer regret rub scrap shop ship skip slip snub stem step stop submit transfer transmit trim wrap bid step occur compel expel rebel'.split(
    ' ',
  ),
)

/** Every form of every verb known, by its folded spelling. */
export const VERB_FORMS: ReadonlyMap<string, readonly VerbForm[]> = buildForms()

function buildForms(): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>()
  for (const entry of IRREGULAR.split('|')) {
    const [base = '', third, past = '', participle = '', ing] = entry.trim().split(/\s+/)
    addVerb(forms, base, third && third !== '-' ? third : thirdPerson(base), past, participle, ing ?? ingForm(base))
  }
  for (const base of REGULAR.trim().split(/\s+/)) {
    const past = pastForm(base)
    addVerb(forms, base, thirdPerson(base), past, past, ingForm(base))
  }
  return forms
}

function addVerb(
  forms: Map<string, VerbForm[]>,
  lemma: string,
  third: string,
  past: string,
  participle: string,
  ing: string,
) {
  const bits = new Map<string, number>()
  for (const [form, bit] of [
    [lemma, BASE],
    [third, THIRD],
    [past, PAST],
    [participle, PARTICIPLE],
    [ing, ING],
  ] as const)
    bits.set(form, (bits.get(form) ?? 0) | bit)
  for (const [form, bit] of bits) {
    const known = forms.get(form) ?? []
    const same = known.find((x) => x.lemma === lemma)
    forms.set(form, [...known.filter((x) => x !== same), { lemma, forms: bit | (same?.forms ?? 0) }])
  }
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`
}

function pastForm(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  if (base === 'cancel' || base === 'travel' || base === 'signal' || base === 'label') return `${base}led`
  return DOUBLED.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}

function ingForm(base: string): string {
  if (/[^eoy]e$/.test(base) && base.length > 2) return `${base.slice(0, -1)}ing`
  if (base === 'cancel' || base === 'travel' || base === 'signal' || base === 'label') return `${base}ling`
  return DOUBLED.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`
}
