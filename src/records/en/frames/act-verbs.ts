import type { ActMode, ActType } from '../../../model/act.ts'

/** What a verb does when somebody is its subject. */
export interface ActFrame {
  readonly rule: string
  readonly type: ActType
  readonly mode: ActMode | null
  readonly verbs: ReadonlySet<string>
  /** Relations in which those stand to whom it is done; `object` is the direct object. */
  readonly recipients: ReadonlySet<string>
  /** Words that must stand in the clause behind the verb. */
  readonly needs: RegExp | null
  /** Words that rule the frame out. */
  readonly unless: RegExp | null
  /** It governs another verb: [offered] to host, agreed to extend. */
  readonly governs: boolean
  /** The verb alone is too common: a party must stand behind it. */
  readonly towards: boolean
}

interface More {
  readonly mode?: ActMode
  readonly to?: string
  readonly needs?: RegExp
  readonly unless?: RegExp
  readonly governs?: boolean
  readonly towards?: boolean
}

const frame = (type: ActType, name: string, verbs: string, more: More = {}): ActFrame => ({
  rule: `acts/${name}`,
  type,
  mode: more.mode ?? null,
  verbs: new Set(verbs.split(' ')),
  recipients: new Set((more.to ?? 'object to').split(' ')),
  needs: more.needs ?? null,
  unless: more.unless ?? null,
  governs: more.governs ?? false,
  towards: more.towards ?? false,
})

const INSTRUMENT =
  /\b(?:agreements?|accords?|deals?|memorand(?:um|a|ums)|mous?|protocols?|declarations?|roadmap|treat(?:y|ies)|pacts?|understandings?|contracts?|framework|ceasefire|cease-fire|truce|arrangements?|compromise|consensus|settlement|partnership|charter|communique)\b/
const PENALTY =
  /\b(?:sanctions?|tariffs?|embargo(?:es)?|travel bans?|visa (?:bans?|restrictions?)|asset freezes?|penalt(?:y|ies)|boycott|restrictions?|duties|levies|export (?:controls?|bans?)|price cap|fines?|measures against)\b/
const TIES =
  /\b(?:ties|relations|diplomatic|cooperation|membership|aid|assistance|funding|payments?|talks|dialogue|participation|military (?:aid|assistance)|flights|imports|exports|trade|accreditation|visas?|contacts|agreement|treaty|inspections?|supplies|deliveries)\b/
const ENVOYS = /\b(?:ambassadors?|diplomats?|envoys?|attach[eé]s?|embassy|consulates?|mission|charg[eé])\b/
const HELP =
  /\b(?:aid|assistance|help|relief|weapons?|arms|drones?|tanks|missiles?|ammunition|munitions|equipment|systems?|funding|funds?|loans?|grants?|credits?|supplies|medicine|vaccines?|food|grain|fuel|shelter|money|dollars|euros|million|billion|training|intelligence|support package|package)\b/
const PRISONERS =
  /\b(?:prisoners?|hostages?|detainees?|captives?|sailors?|journalists?|nationals?|citizens?|crew|troops|soldiers|bodies|remains|ships?|vessels?|pows?)\b/
const FORCES =
  /\b(?:troops?|forces?|soldiers?|warships?|ships?|fleet|vessels?|tanks?|aircraft|jets|bombers?|missiles?|reservists?|reserves?|army|units?|brigades?|battalions?|carriers?|drones?|systems?)\b/
const BLOWS =
  /\b(?:strikes?|attacks?|missiles?|drones?|rockets?|air ?strikes?|raids?|offensive|assault|war|invasion|bombardment|shells?|operation|barrage|salvo(?:es|s)?|incursion|bombs?)\b/
const OPENING = /\b(?:border|crossings?|strait|airspace|ports?|market|road|corridor|embassy)\b/
const POLITE = /\b(?:questions?|journalists?|reporters?|comment)\b/

/** Verbs of what is done or said towards another; the first that fits counts. */
export const ACT_FRAMES: readonly ActFrame[] = [
  // What is asked.
  frame('REQUEST', 'call-for', 'call', {
    needs: /^(?:\w+ ){0,2}(?:for|(?:on|upon) .*\bto)\b/,
    to: 'on upon for',
  }),
  frame('REQUEST', 'urge', 'urge implore exhort press pressure beseech entreat lobby caution', { to: 'object' }),
  frame('REQUEST', 'demand', 'demand request solicit', { to: 'of from' }),
  frame('REQUEST', 'appeal', 'appeal plead', { to: 'to with', unless: /\b(?:court|ruling|verdict)\b/ }),
  frame('REQUEST', 'insist', 'insist', { needs: /^on\b/, to: 'to' }),
  frame('REQUEST', 'ask', 'ask', { to: 'object', unless: POLITE }),
  frame('REQUEST', 'invite', 'invite', { to: 'object' }),
  frame('REQUEST', 'seek', 'seek', {
    to: 'from',
    needs:
      /^(?:\w+ ){0,3}(?:help|support|assistance|guarantees?|clarification|explanation|release|extradition|return|air defen[cs]es?|weapons|backing|access|assurances?|commitments?)\b/,
  }),
  frame(
    'REQUEST',
    'stress-need',
    'stress emphasise emphasize underline underscore reiterate highlight reaffirm voice express raise point',
    {
      needs:
        /\b(?:the )?(?:urgent |pressing |vital |absolute |urgency and )?(?:need|necessity|demand|call|calls) (?:for|to|of|that)\b/,
      to: 'to',
    },
  ),
  frame('REQUEST', 'propose', 'propose suggest', {
    to: 'to',
    governs: true,
    unless: /\bto (?:host|mediate|help|send)\b/,
  }),
  frame('REQUEST', 'make-request', 'extend issue send convey make put submit renew repeat address deliver', {
    needs: /^(?:\w+ ){0,4}(?:invitations?|appeals?|requests?|demands?|calls? (?:for|on|to)|proposals?|pleas?)\b/,
    to: 'to for on',
  }),
  // What is offered and given.
  {
    ...frame('SUPPORT', 'offer', 'offer volunteer', { mode: 'offer', to: 'to object', governs: true }),
    unless: /\bcondolences\b/,
  },
  frame('SUPPORT', 'ready-to-help', 'express voice reiterate reaffirm convey confirm signal declare state stress', {
    mode: 'offer',
    needs: /\b(?:readiness|willingness|preparedness|offer)\b/,
    to: 'to',
  }),
  frame('SUPPORT', 'stands-ready', 'stand', {
    mode: 'offer',
    needs: /^ready (?:to|for)\b/,
    to: 'to',
    unless: /\b(?:sanctions|respond|retaliate|strike|attack)\b/,
  }),
  frame(
    'SUPPORT',
    'express-support',
    'express voice reiterate reaffirm pledge declare extend convey confirm renew offer lend give underline stress',
    {
      needs:
        /\b(?:support|backing|solidarity|appreciation|gratitude|thanks|sympathy|condolences|commitments?|congratulations)\b/,
      to: 'for to with',
    },
  ),
  frame(
    'SUPPORT',
    'support',
    'support back endorse welcome praise hail commend applaud laud salute congratulate thank appreciate',
    {
      to: 'object',
      unless: /^(?:back|down|off|out)\b/,
    },
  ),
  frame('SUPPORT', 'give-assurance', 'give offer provide', {
    needs: /^(?:\w+ ){0,4}(?:assurances?|guarantees?)\b/,
    to: 'to object',
  }),
  frame('SUPPORT', 'assure', 'assure reassure', { to: 'object' }),
  frame('SUPPORT', 'side', 'side stand', {
    needs: /^(?:\w+ )?(?:with|by|alongside|behind)\b/,
    to: 'with by alongside behind',
    towards: true,
  }),
  frame('SUPPORT', 'recognise', 'recognise recognize', {
    needs: /\b(?:state|independence|statehood|government|sovereignty|president|palestine|kosovo)\b/,
    to: 'object',
  }),
  frame(
    'AID',
    'give',
    'provide supply send deliver donate give grant allocate ship lend contribute earmark disburse extend announce pledge commit',
    {
      needs: HELP,
      to: 'to object for with',
      unless:
        /\b(?:delegation|envoy|letter|message|details|briefing|interview|statement|sanctions|strikes?|attacks?)\b/,
    },
  ),
  frame('AID', 'train', 'train equip arm resupply evacuate', { to: 'object' }),
  // What is agreed and done together.
  frame('AGREE', 'agree', 'agree consent assent', { to: 'with', governs: true }),
  frame(
    'AGREE',
    'conclude',
    'sign conclude reach strike clinch ink seal finalise finalize initial adopt ratify approve negotiate broker hammer put make',
    {
      needs: INSTRUMENT,
      to: 'with',
      unless: /\b(?:bill|law|decree|budget|plane|executive order)\b/,
    },
  ),
  frame('AGREE', 'accept', 'accept', { to: 'from of', unless: /\b(?:resignation|credentials|responsibility)\b/ }),
  frame('AGREE', 'commit', 'pledge vow undertake promise commit', {
    to: 'to',
    governs: true,
    unless: /\b(?:retaliat|revenge|respon|punish|destroy|never|not to|crush|aveng|strike back)/,
  }),
  frame('COOPERATE', 'restore-ties', 'restore establish normalise normalize resume upgrade deepen exchange', {
    needs: /\b(?:ties|relations|ambassadors?|diplomatic|cooperation|flights|intelligence)\b/,
    to: 'with',
  }),
  frame('COOPERATE', 'cooperate', 'cooperate collaborate coordinate extradite', { to: 'with to' }),
  // What is given up.
  frame('CONCEDE', 'ease', 'ease lift relax waive suspend remove drop rescind repeal unfreeze', {
    needs: PENALTY,
    to: 'on against for',
    unless: /\b(?:call|calling) for\b/,
  }),
  frame('CONCEDE', 'let', 'concede relent yield allow permit pardon compromise', {
    to: 'object to',
    unless: /^that\b/,
  }),
  frame('RETREAT', 'release', 'release free return repatriate hand liberate', {
    needs: PRISONERS,
    to: 'to',
    unless: /\b(?:statement|report|video|footage)\b/,
  }),
  frame('RETREAT', 'withdraw', 'withdraw pull retreat redeploy disengage demobilise demobilize evacuate', {
    needs: FORCES,
    to: 'from',
  }),
  frame('RETREAT', 'cease', 'halt cease stop end pause suspend', {
    needs:
      /\b(?:fighting|hostilities|attacks?|strikes|fire|bombing|shelling|offensive|war|operations?|blockade|siege)\b/,
    to: 'against on',
  }),
  // What is refused.
  frame(
    'REJECT',
    'reject',
    'reject dismiss rebuff spurn rebut refute decline oppose veto object resist disown repudiate',
    {
      to: 'object from of to by',
      unless: /\b(?:reporters|to comment|comment)\b/,
    },
  ),
  frame('REJECT', 'express-refusal', 'express voice reiterate reaffirm state declare', {
    needs: /^(?:\w+ ){0,4}(?:inability|refusal|opposition|objections?|rejection|unwillingness)\b/,
    to: 'to',
  }),
  frame('REJECT', 'deny', 'deny contest dispute', { to: 'object' }),
  frame('REJECT', 'refuse', 'refuse', { to: 'object to', governs: true, unless: /^(?:to )?comment\b/ }),
  frame('REJECT', 'rule-out', 'rule', { needs: /^(?:\w+ )?out\b/, to: 'with' }),
  frame('REJECT', 'turn-down', 'turn', { needs: /^(?:\w+ ){0,4}(?:down|away)\b/, to: 'object of from' }),
  frame('REJECT', 'brush-off', 'brush wave shrug', { needs: /\b(?:aside|off|away)\b/, to: 'object' }),
  // What is held against somebody.
  frame(
    'ACCUSE',
    'condemn',
    'condemn denounce deplore decry criticise criticize slam blast lambast lambaste castigate rebuke chide berate',
    {
      mode: 'condemn',
      to: 'object of by for',
    },
  ),
  frame('ACCUSE', 'accuse', 'accuse blame allege charge fault implicate', {
    to: 'object on',
    unless: /\b(?:court|prosecutors?|indict)\b/,
  }),
  frame('ACCUSE', 'complain', 'complain', { to: 'to about of' }),
  frame('ACCUSE', 'hold-responsible', 'hold', { needs: /\b(?:responsible|accountable)\b/, to: 'object' }),
  frame('ACCUSE', 'express-concern', 'express voice', {
    needs: /\b(?:concerns?|alarm|outrage|dismay|anger|doubts?|condemnation|disappointment|regret)\b/,
    to: 'to about over at',
  }),
  frame('ACCUSE', 'call-bad', 'call describe brand label term', {
    mode: 'condemn',
    needs:
      /\b(?:absurd|deliberate|illegal|unlawful|unacceptable|unjustified|provocati\w+|aggressi\w+|genocide|terror\w*|shameful|outrageous|dangerous|false|lies?|baseless|irresponsible|massacres?|crimes?|violations?|barbaric|brutal\w*|inhuman\w*|hostile|reckless|setback|farce|betrayal|disgrace\w*|blackmail|piracy|hypocri\w+)\b/,
    to: 'object',
  }),
  // What is threatened.
  frame('THREATEN', 'threaten', 'threaten', { to: 'object with', governs: true }),
  frame('THREATEN', 'warn', 'warn', {
    to: 'object',
    needs:
      /\b(?:would|will|consequences|response|respond|retaliat\w+|declaration of war|costs?|face|otherwise|against)\b/,
    unless: /^(?:of|about) (?:the )?(?:risk|danger|famine)/,
  }),
  frame('THREATEN', 'vow-revenge', 'vow pledge promise swear', {
    needs: /\b(?:retaliat|revenge|respon|punish|destroy|crush|aveng|strike back)\w*/,
    to: 'against to on',
    governs: true,
  }),
  frame('ACCUSE', 'protest-to', 'protest', { needs: /^(?:to\b|that\b)/, to: 'to' }),
  frame('PROTEST', 'protest', 'protest demonstrate rally march', {
    to: 'to against at',
    unless: /\b(?:markets?|shares|stocks|innocence)\b/,
  }),
  frame('ACCUSE', 'lodge', 'lodge file submit deliver', {
    needs: /\b(?:protest|complaint|note verbale|demarche)\b/,
    to: 'with to against',
  }),
  frame('ACCUSE', 'summon', 'summon', { needs: ENVOYS, to: 'object of from' }),
  // What is done against somebody.
  frame(
    'SANCTION',
    'impose',
    'impose slap announce introduce levy place adopt reimpose trigger extend renew expand tighten prepare',
    {
      needs: PENALTY,
      to: 'on against to',
      unless: /\b(?:lift|ease|relief|exempt)/,
    },
  ),
  frame('SANCTION', 'sanction', 'sanction blacklist embargo boycott ostracise designate', { to: 'object' }),
  frame('SANCTION', 'expel', 'expel recall withdraw', { needs: ENVOYS, to: 'object from of' }),
  frame(
    'SANCTION',
    'break-off',
    'suspend sever cut break freeze halt downgrade terminate cancel revoke pause end bar exclude',
    {
      needs: TIES,
      to: 'with to from',
      unless: /\b(?:short|visit|trip|fire|fighting|attacks?|strikes?|hostilities)\b/,
    },
  ),
  frame('MOBILIZE', 'deploy', 'deploy mobilise mobilize mass muster station position reinforce amass', {
    needs: FORCES,
    to: 'to near on against',
  }),
  frame(
    'COERCE',
    'seize',
    'seize detain arrest abduct kidnap deport annex occupy blockade besiege confiscate board hijack imprison jail capture',
    {
      to: 'object of from',
    },
  ),
  frame('COERCE', 'close', 'close shut', { needs: OPENING, to: 'to with' }),
  frame('ASSAULT', 'attack', 'attack bomb bombard shell invade assassinate raid ambush storm pound torpedo', {
    to: 'object',
  }),
  frame('ASSAULT', 'strike', 'strike hit target', { to: 'object on in', unless: INSTRUMENT, towards: true }),
  frame('ASSAULT', 'kill', 'kill massacre', { to: 'object' }),
  frame('ASSAULT', 'launch', 'launch fire carry wage conduct unleash mount stage', {
    needs: BLOWS,
    to: 'on at against into in',
  }),
]

const BY_VERB = new Map<string, ActFrame[]>()
for (const one of ACT_FRAMES) for (const verb of one.verbs) BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), one])

/** The frames that a verb can open, in their order. */
export function actFramesOf(verb: string): readonly ActFrame[] {
  return BY_VERB.get(verb) ?? []
}
