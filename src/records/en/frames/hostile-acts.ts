import { type ActFrame, frame } from './act-frame.ts'

const PENALTY =
  /\b(?:sanctions?|tariffs?|embargo(?:es)?|travel bans?|visa (?:bans?|restrictions?)|asset freezes?|penalt(?:y|ies)|boycott|restrictions?|duties|levies|export (?:controls?|bans?)|price cap|fines?|measures against)\b/
const TIES =
  /\b(?:ties|relations|diplomatic|cooperation|membership|aid|assistance|contributions?|subsid(?:y|ies)|funding|payments?|talks|dialogue|participation|military (?:aid|assistance)|flights|imports|exports|trade|accreditation|visas?|contacts|agreement|treaty|inspections?|supplies|deliveries)\b/
const MISSIONS = /\b(?:observers|inspectors|monitors|staff|personnel|peacekeepers|aid workers|teams?)\b/
const ENVOYS = /\b(?:ambassadors?|diplomats?|envoys?|attach[eé]s?|embassy|consulates?|mission|charg[eé])\b/
const FREEDOM =
  /\b(?:curfews?|martial law|states? of (?:emergency|siege|exception)|emergency (?:rule|law|powers?)|censorship|bans?|blackout|house arrest|death penalty|lockdown)\b/
const PRISONERS =
  /\b(?:prisoners?|hostages?|detainees?|captives?|inmates|sailors?|pilots?|journalists?|reporters?|nationals?|citizens?|crew|troops|soldiers|officers|policemen|peacekeepers|workers|engineers|aid workers|tourists|students|activists|dissidents|supporters|opponents|protesters|demonstrators|men|women|man|woman|children|people|members|leaders?|ministers?|president|priests?|monks|fishermen|refugees|suspects?|convicts?|bodies|remains|teachers?|nurses?|doctors?|businessm[ae]n|bankers?|missionar(?:y|ies)|captains?|drivers?|lawyers?|editors?|writers?|diplomats?|consul|ambassador|general|colonel|bishops?|nuns?|farmers?|boys?|girls?|daughter|son|wife|family|guards|policem[ae]n|rebels|militants|guerrillas|unionists?|critics?|rivals?|ships?|vessels?|tankers?|pows?|americans|civilians|(?<=of |arrested )others)\b(?! (?:statement|report|video))/
const FORCES =
  /\b(?:troops?|forces?|soldiers?|warships?|ships?|fleet|vessels?|tanks?|aircraft|jets|bombers?|missiles?|reservists?|reserves?|army|units?|brigades?|battalions?|carriers?|drones?|systems?)\b/

/** What is given up, refused and broken off. */
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
  frame('CONCEDE', 'lift-emergency', 'lift ease end relax suspend revoke rescind repeal abolish cancel', {
    needs: FREEDOM,
  }),
  frame('RETREAT', 'let-in', 'let allow permit admit', {
    needs:
      /^(?:[\w.]+ ){0,4}(?:inspectors?|monitors?|peacekeepers?|observers?|relief|aid|convoys?|aid workers|red cross|investigators|experts|rapporteur)\b/,
    to: 'object',
  }),
  frame('CONCEDE', 'let-do', 'let', {
    needs: /\b(?:enter|in|go|return|leave|through|visit|pass|resume|run|speak|hold|march|operate|reopen|stay)\b/,
    by: 'state authority police armed',
    to: 'object',
  }),
  frame('CONCEDE', 'let', 'concede relent yield allow permit pardon compromise authorise authorize legalise legalize', {
    to: 'object to',
    unless: /^that\b/,
  }),
  frame('CONCEDE', 'reinstate', 'reinstate rehabilitate amnesty', { to: 'object' }),
  frame('CONCEDE', 'bow', 'bow back give cave accede', {
    needs: /^(?:\w+ )?(?:to (?:[\w',.-]+ ){0,4}(?:demands?|pressure|calls?)|down\b|in to\b|ground\b)/,
    to: 'to',
    governs: true,
  }),
  frame('CONCEDE', 'grant', 'grant give restore', {
    needs:
      /^(?:[\w',.-]+ ){0,4}(?:amnesty|autonomy|independence|self-rule|pardons?|civil rights|right to|citizenship|permission|bail|rights)\b/,
    to: 'to object',
  }),
  frame('RETREAT', 'free', 'free liberate', { to: 'to' }),
  frame('RETREAT', 'exchange', 'exchange swap', { needs: PRISONERS, to: 'with' }),
  frame('RETREAT', 'leave-town', 'leave vacate evacuate quit abandon', {
    needs:
      /\b(?:towns?|villages?|cit(?:y|ies)|capital|positions?|bases?|posts?|territor(?:y|ies)|island|region|country|valley|hills?)\b/,
    by: 'armed',
    to: 'object of',
  }),
  frame('RETREAT', 'release', 'release return repatriate hand', {
    needs: PRISONERS,
    to: 'to',
    unless: /\b(?:statement|report|video|footage)\b/,
  }),
  frame('REJECT', 'pull-out-of', 'pull withdraw back', {
    needs:
      /^(?:\w+ )?(?:out of|from) (?:[\w',.-]+ ){0,4}(?:talks|negotiations|agreements?|treat(?:y|ies)|deals?|pacts?|accords?|conference|elections?|vote|summit|races?|coalition|council|organi[sz]ation)\b/,
    to: 'from of with',
  }),
  frame('RETREAT', 'retreat', 'retreat withdraw', { by: 'armed', to: 'from' }),
  frame('RETREAT', 'pull-out', 'pull withdraw', {
    needs: /^(?:\w+ )?(?:out|back|from)\b/,
    by: 'armed state',
    to: 'from',
  }),
  frame('RETREAT', 'withdraw', 'withdraw pull retreat redeploy disengage demobilise demobilize evacuate', {
    needs: FORCES,
    to: 'from',
  }),
  frame('RETREAT', 'surrender', 'surrender capitulate disarm demobilise demobilize', {
    to: 'to',
    unless: /^(?:himself|herself)\b/,
  }),
  frame('RETREAT', 'lay-down', 'lay hand turn give', {
    needs:
      /^(?:[\w',.-]+ ){1,5}(?:arms|weapons|guns|rifles)\b|^(?:up|down) (?:their|its) (?:\w+ )?(?:struggle|fight|siege)\b/,
    to: 'to',
    unless: /^(?:[\w',.-]+ ){1,5}to \w+/,
  }),
  frame('RETREAT', 'resign', 'resign abdicate', { to: 'object', unless: /^(?:itself|himself|herself|themselves)\b/ }),
  frame('RETREAT', 'step-down', 'step', { needs: /^(?:\w+ )?(?:down|aside)\b/ }),
  frame('RETREAT', 'open-way', 'open reopen re-open', {
    needs:
      /^(?:[\w',.-]+ ){0,4}(?:bridges?|borders?|crossings?|corridors?|roads?|routes?|airports?|ports?|frontiers?|gates?|airspace)\b/,
    to: 'to with',
    unless: /\bnew\b|\brefugees\b/,
  }),
  frame('RETREAT', 'ceasefire', 'declare announce begin observe proclaim', {
    needs: /^(?:[\w',.-]+ ){0,4}(?:ceasefires?|cease-fires?|truce|amnesty|end to (?:hostilities|the war|fighting))\b/,
    to: 'with',
  }),
  frame('RETREAT', 'cease', 'halt cease stop end pause suspend', {
    needs:
      /\b(?:fighting|hostilities|attacks?|strikes|fire|bombing|shelling|offensive|war|operations?|blockade|siege|occupation|campaign|mutiny|revolt|rebellion|uprising)\b/,
    to: 'against on',
  }),
  // What is refused.
  frame(
    'REJECT',
    'reject',
    'reject dismiss rebuff spurn rebut refute decline oppose veto object resist disown repudiate',
    {
      to: 'object from of to by',
      unless:
        /\b(?:reporters|to comment|comment)\b|^(?:his|her|its|the|their) (?:[\w',.-]+ ){0,3}(?:chief|ministers?|commander|governor|cabinet|director|head)\b(?! (?:of|'s))/,
    },
  ),
  frame('REJECT', 'express-refusal', 'express voice reiterate reaffirm state declare', {
    needs: /^(?:[\w',.-]+ ){0,4}(?:inability|refusal|opposition|objections?|rejection|unwillingness)\b/,
    to: 'to',
  }),
  frame('REJECT', 'renege', 'renege', { to: 'to' }),
  frame('REJECT', 'go-back-on', 'go back', {
    needs: /^(?:\w+ )?(?:back on|out of)\b.*\b(?:promises?|pledges?|commitments?|word|agreements?|deal|accord|pact)\b/,
    to: 'to with',
  }),
  frame('REJECT', 'violate', 'violate breach flout defy break ignore disregard disobey', {
    needs:
      /\b(?:ceasefires?|cease-fires?|truces?|resolutions?|agreements?|accords?|bans?|promises?|pledges?|treat(?:y|ies)|pacts?|orders?|sanctions|embargo(?:es)?|curfews?|deadlines?|ultimatums?|warnings?|appeals?|calls?|demands?|rulings?|court|laws?)\b/,
    to: 'by of from with',
    unless: /^(?:off|out|down|up|through)\b/,
  }),
  frame('REJECT', 'vote-against', 'vote', { needs: /^(?:\w+ )?(?:against|down)\b|\bnot to\b/, to: 'against' }),
  frame('REJECT', 'block', 'block overrule overturn scuttle', {
    needs:
      /\b(?:resolutions?|proposals?|motions?|bills?|moves?|bids?|applications?|requests?|plans?|statements?|drafts?|deals?|membership|decisions?|attempts?|efforts?)\b/,
    to: 'object of from by',
  }),
  frame('REJECT', 'walk-away', 'walk', { needs: /^(?:\w+ )?(?:away from|out on)\b/, to: 'of from on' }),
  frame('REJECT', 'no-intention', 'have', { needs: /^no (?:intention|plans?|desire|wish)\b/, to: 'to' }),
  frame('REJECT', 'say-no', 'say', { needs: /^no to\b/, to: 'to' }),
  frame('REJECT', 'balk', 'balk baulk', { to: 'at' }),
  frame('REJECT', 'deny', 'deny contest dispute', { to: 'object' }),
  frame('REJECT', 'refuse', 'refuse', { to: 'object to', governs: true, unless: /\bcomment\b/ }),
  frame('REJECT', 'rule-out', 'rule', { needs: /^(?:\w+ )?out\b/, to: 'with' }),
  frame('REJECT', 'turn-down', 'turn', { needs: /^(?:[\w',.-]+ ){0,4}(?:down|away)\b/, to: 'object of from' }),
  frame('REJECT', 'brush-off', 'brush wave shrug', { needs: /\b(?:aside|off|away)\b/, to: 'object' }),
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
  frame('SANCTION', 'sanction', 'sanction blacklist embargo boycott ostracise ostracize', { to: 'object' }),
  frame('SANCTION', 'designate', 'designate list', { needs: /\b(?:terror\w*|sanctions?|blacklist)\b/, to: 'object' }),
  frame('SANCTION', 'freeze-assets', 'freeze seize block', {
    needs: /\b(?:assets|accounts|funds|reserves)\b/,
    to: 'of object',
  }),
  frame('SANCTION', 'ban-trade', 'ban prohibit bar halt stop block forbid', {
    needs:
      /\b(?:exports?|imports?|aid|flights|sales|trade|shipments?|deliver(?:y|ies)|oil|gas|goods|beef|grain|entry|supplies)\b/,
    to: 'from to of',
    unless: /\b(?:fighting|attacks?|strikes?)\b/,
  }),
  frame('SANCTION', 'deny-entry', 'deny refuse withhold', {
    needs: /\b(?:entry|visas?|access|admission|landing rights|aid|payments?|recognition)\b/,
    to: 'object to',
    unless: /^(?:any|having|that)\b/,
  }),
  frame('SANCTION', 'halt-talks', 'end stop halt quit leave abandon call break cut', {
    needs:
      /^(?:[\w',.-]+ ){0,4}(?:off |short )?(?:[\w',.-]+ ){0,3}(?:talks|negotiations|mediation|dialogue|contacts|efforts|ties|relations)\b/,
    to: 'with between',
    by: 'armed authority body state crowd',
    unless: /\b(?:war|fighting|meeting|violence|crisis|conflict|for)\b/,
  }),
  frame('SANCTION', 'pull-mission', 'withdraw pull recall evacuate', {
    needs: MISSIONS,
    by: 'state body authority',
    to: 'from out of',
  }),
  frame('SANCTION', 'walk-out', 'walk storm', {
    needs: /^out of (?:[\w',.-]+ ){0,4}(?:talks|negotiations|conference|meeting|session)\b/,
    to: 'with',
  }),
  frame('SANCTION', 'expel-member', 'expel eject', {
    to: 'object from',
    towards: true,
    by: 'body authority state',
    unless: /\b(?:president|leader|minister|government|chairman)\b/,
  }),
  frame('SANCTION', 'expel', 'expel recall withdraw', { needs: ENVOYS, to: 'object from of' }),
  frame(
    'SANCTION',
    'break-off',
    'suspend sever cut break freeze halt downgrade terminate cancel revoke pause end bar exclude reduce slash',
    {
      needs: TIES,
      to: 'with to from',
      unless: /\b(?:short|visit|trip|fire|fighting|attacks?|strikes?|hostilities)\b/,
    },
  ),
]
