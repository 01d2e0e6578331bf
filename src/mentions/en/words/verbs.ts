import { wordFact } from '../../words.ts'
import { RARER_VERBS, REGULAR_VERBS } from './regular-verbs.ts'

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
choose - chose chosen|draw - drew drawn|drive - drove driven|drink - drank drunk|eat - ate eaten|fight - fought fought|forget - forgot forgotten forgetting|grow - grew grown|hear - heard heard|
lend - lent lent|shoot - shot shot|speed - sped sped|spend - spent spent|split - split split splitting|spread - spread spread|wear - wore worn|catch - caught caught|
deal - dealt dealt|hurt - hurt hurt|shut - shut shut shutting|sing - sang sung|sleep - slept slept|steal - stole stolen|swear - swore sworn|die - died died dying|hug - hugged hugged hugging|tweet - tweeted tweeted|bet - bet bet betting|swing - swung swung|cling - clung clung|spring - sprang sprung|sweep - swept swept|undertake - undertook undertaken|
overcome - overcame overcome|undergo undergoes underwent undergone|arise - arose arisen|bear - bore borne|bid - bade bidden bidding|bid - bid bid bidding|bind - bound bound|blow - blew blown|foresee - foresaw foreseen|
forgive - forgave forgiven|freeze - froze frozen|forbid - forbade forbidden forbidding|hide - hid hidden|lie - lay lain lying|mislead - misled misled|quit - quit quit quitting|ride - rode ridden|shrink - shrank shrunk|slide - slid slid|
tear - tore torn|uphold - upheld upheld|wake - woke woken|broadcast - broadcast broadcast|rebuild - rebuilt rebuilt|retake - retook retaken|rewrite - rewrote rewritten|resend - resent resent|overhear - overheard overheard|feed - fed fed|flee - fled fled|light - lit lit|hang - hung hung|sink - sank sunk|wind - wound wound|overthrow - overthrew overthrown|override - overrode overridden|overrun - overran overrun overrunning|mistake - mistook mistaken|dwell - dwelt dwelt|shed - shed shed shedding|upset - upset upset upsetting|offset - offset offset offsetting|oversee oversees oversaw overseen|redraw - redrew redrawn|repay - repaid repaid|misread - misread misread|underlie - underlay underlain underlying|cost - cost cost|forecast - forecast forecast|stick - stuck stuck|
learn - learnt learnt|burn - burnt burnt|dream - dreamt dreamt|lean - leant leant|leap - leapt leapt|spell - spelt spelt|spill - spilt spilt|spoil - spoilt spoilt|weave - wove woven|weep - wept wept|creep - crept crept|stride - strode stridden|strive - strove striven|tread - trod trodden|bite - bit bitten|dig - dug dug digging|fling - flung flung|kneel - knelt knelt|spit - spat spat spitting|sting - stung stung|swim - swam swum swimming|thrust - thrust thrust|withstand - withstood withstood|withhold - withheld withheld|befall - befell befallen|partake - partook partaken|undo undoes undid undone undoing|redo redoes redid redone redoing|misunderstand - misunderstood misunderstood|burst - burst burst|cast - cast cast|slay - slew slain|spin - spun spun spinning|wring - wrung wrung|bend - bent bent|plead - pled pled|prove - proved proven|swell - swelled swollen|foretell - foretold foretold|outdo outdoes outdid outdone outdoing|outrun - outran outrun outrunning|rethink - rethought rethought|restart - restarted restarted|reset - reset reset resetting|undercut - undercut undercut undercutting|oversleep - overslept overslept|awake - awoke awoken`

const DOUBLED = new Set(
  'admit ban beat beg chat commit confer concur drag drop hug incur permit plan refer regret rub scrap shop ship skip slip snub stem step stop submit transfer transmit trim wrap bar defer knit scan slam slap snap stir swap strip tap trap trip up rebut recur plot prod rot shun slot spur top nod fit bid outwit occur patrol control propel pit hop jet deter peg wed forget compel expel rebel kidnap stab gag flog gun'.split(
    ' ',
  ),
)

// Words in -ed and -ing that are no verbs.
const NO_VERBS = new Set(
  'indeed hundred embed unprecedented sacred naked wicked rugged crooked kindred red shed sled bed bleed breed creed greed seed speed steed weed exceed proceed succeed feed reed heed need deed agreed-upon so-called alleged united talented gifted armed-forces aged beloved learned one-sided two-sided evening morning something nothing anything everything king ring spring string thing wing sing bring during ceiling darling sibling sterling viking wedding shilling pudding herring offspring outgoing incoming upcoming forthcoming ongoing underlying outstanding beijing nanjing uplifting far-reaching wide-ranging long-standing longstanding neighboring neighbouring unwilling unswerving unwavering everlasting interesting engineering marketing banking manufacturing farming fishing shipping mining drilling sticking warring surrounding deepening lasting pressing existing remaining ensuing aspiring'.split(
    ' ',
  ),
)

// "unannounced", "uninvited": what nobody did.
const UNDONE = /^un.*ed$/

/** The forms of a verb by its folded spelling; those in -ed and -ing that no table has are guessed. */
export function verbForms(norm: string): readonly VerbForm[] | null {
  const known = VERB_FORMS.get(norm) ?? VERB_FORMS.get(norm.replace(/^(co|re|pre)-/, ''))
  if (known) return known
  if (norm.length < 6 || NO_VERBS.has(norm) || norm.includes('-') || UNDONE.test(norm)) return null
  if (norm.endsWith('ed') && !norm.endsWith('eed'))
    return [{ lemma: baseOf(norm.slice(0, -2)), forms: PAST | PARTICIPLE }]
  return norm.endsWith('ing') && norm.length > 6 ? [{ lemma: baseOf(norm.slice(0, -3)), forms: ING }] : null
}

const DOUBLE = /([bdgkmnprt])\1$/

function baseOf(stem: string): string {
  if (DOUBLE.test(stem)) return stem.slice(0, -1)
  return /(iz|is|at|ut|uc|v|dg|ng|c|u|bl|tl|pl|or|ir|us)$/.test(stem) ? `${stem}e` : stem
}

/** The forms of a word, and all their bits together. */
export const verbFormsOf = wordFact(verbForms)
export const verbBitsOf = wordFact((norm) => (verbForms(norm) ?? []).reduce((bits, { forms }) => bits | forms, 0))
/** Whether the tables have a word as the form of a verb. */
export const isVerbForm = wordFact((norm) => VERB_FORMS.has(norm))

/** Every form of every verb known, by its folded spelling. */
export const VERB_FORMS: ReadonlyMap<string, readonly VerbForm[]> = buildForms()

function buildForms(): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>()
  for (const entry of IRREGULAR.split('|')) {
    const [base = '', third, past = '', participle = '', ing] = entry.trim().split(/\s+/)
    addVerb(forms, base, third && third !== '-' ? third : thirdPerson(base), past, participle, ing ?? ingForm(base))
  }
  for (const base of [...REGULAR_VERBS, ...RARER_VERBS]) {
    const past = pastForm(base)
    addVerb(forms, base, thirdPerson(base), past, past, ingForm(base))
    // British spelling: cancelled, dialling.
    if (/[aeiou]l$/.test(base)) addVerb(forms, base, thirdPerson(base), `${base}led`, `${base}led`, `${base}ling`)
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
    const known = forms.get(form)
    const same = known?.find((x) => x.lemma === lemma)
    const made = { lemma, forms: bit | (same?.forms ?? 0) }
    forms.set(form, known ? [...known.filter((x) => x !== same), made] : [made])
  }
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`
}

function pastForm(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return DOUBLED.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}

function ingForm(base: string): string {
  if (/[^eoy]e$/.test(base) && base.length > 2) return `${base.slice(0, -1)}ing`
  return DOUBLED.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`
}
