import { type ActFrame, frame } from './act-frame.ts'

const PENALTY =
  /\b(?:sanctions?|tariffs?|embargo(?:es)?|travel bans?|visa (?:bans?|restrictions?)|asset freezes?|penalt(?:y|ies)|boycott|restrictions?|duties|levies|export (?:controls?|bans?)|price cap|fines?|measures against)\b/
const TIES =
  /\b(?:ties|relations|diplomatic|cooperation|membership|aid|assistance|funding|payments?|talks|dialogue|participation|military (?:aid|assistance)|flights|imports|exports|trade|accreditation|visas?|contacts|agreement|treaty|inspections?|supplies|deliveries)\b/
const ENVOYS = /\b(?:ambassadors?|diplomats?|envoys?|attach[eé]s?|embassy|consulates?|mission|charg[eé])\b/
const PRISONERS =
  /\b(?:prisoners?|hostages?|detainees?|captives?|sailors?|journalists?|nationals?|citizens?|crew|troops|soldiers|bodies|remains|ships?|vessels?|pows?)\b/
const FORCES =
  /\b(?:troops?|forces?|soldiers?|warships?|ships?|fleet|vessels?|tanks?|aircraft|jets|bombers?|missiles?|reservists?|reserves?|army|units?|brigades?|battalions?|carriers?|drones?|systems?)\b/
const BLOWS =
  /\b(?:strikes?|attacks?|missiles?|drones?|rockets?|air ?strikes?|raids?|offensive|assault|war|invasion|bombardment|shells?|operation|barrage|salvo(?:es|s)?|incursion|bombs?)\b/
const OPENING = /\b(?:borders?|crossings?|straits?|airspace|ports?|roads?|corridors?|embassy|frontiers?)\b/

/** What is given up, refused, held against somebody, threatened and done to them. */
export const HOSTILE_ACTS: readonly ActFrame[] = [
  // What is given up.
  frame(
    'CONCEDE',
    'ease',
    'ease lift relax waive suspend remove drop rescind repeal unfreeze halve cut reduce lower pause',
    {
      needs: PENALTY,
      to: 'on against for',
      unless: /\b(?:call|calling) for\b/,
    },
  ),
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
  frame('REJECT', 'refuse', 'refuse', { to: 'object to', governs: true, unless: /\bcomment\b/ }),
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
  frame('ACCUSE', 'accuse', 'accuse blame allege fault implicate', {
    to: 'object on',
    unless: /\b(?:court|prosecutors?|indict)\b/,
  }),
  frame('ACCUSE', 'charge', 'charge', { needs: /^(?:that|.*\bwith\b)/, unless: /\b(?:percent|court|prosecutors?)\b/ }),
  frame('ACCUSE', 'complain', 'complain', { to: 'to about of' }),
  frame('ACCUSE', 'hold-responsible', 'hold', { needs: /\b(?:responsible|accountable)\b/, to: 'object' }),
  frame('ACCUSE', 'express-concern', 'express voice', {
    needs: /\b(?:concerns?|alarm|outrage|dismay|anger|doubts?|condemnation|disappointment)\b/,
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
      /\b(?:would|will|consequences|response|respond|retaliat\w+|declaration of war|costs?|face|otherwise|against|not to|sanctions)\b/,
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
  frame('SANCTION', 'sanction', 'sanction blacklist embargo boycott ostracise', { to: 'object' }),
  frame('SANCTION', 'designate', 'designate list', { needs: /\b(?:terror\w*|sanctions?|blacklist)\b/, to: 'object' }),
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
  frame('ASSAULT', 'strike', 'strike hit target', {
    to: 'object on in',
    unless: /\b(?:deals?|agreements?|accords?|pacts?|bargains?|balance|tone|chord)\b/,
    towards: true,
  }),
  frame('ASSAULT', 'kill', 'kill massacre', { to: 'object' }),
  frame('ASSAULT', 'launch', 'launch fire carry wage conduct unleash mount stage', {
    needs: BLOWS,
    to: 'on at against into in',
  }),
]
