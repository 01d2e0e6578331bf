import { type ActFrame, frame } from './act-frame.ts'

const INSTRUMENT =
  /\b(?:agreements?|accords?|deals?|memorand(?:um|a|ums)|mous?|protocols?|declarations?|roadmap|treat(?:y|ies)|pacts?|understandings?|contracts?|framework|ceasefire|cease-fire|truce|arrangements?|compromise|consensus|settlement|partnership|charter|communique)\b/
const HELP =
  /\b(?:aid|assistance|help|relief|weapons?|arms|drones?|tanks|missiles?|ammunition|munitions|equipment|systems?|funding|funds?|loans?|grants?|credits?|supplies|medicine|vaccines?|food|grain|fuel|shelter|money|dollars|euros|tons?|tonnes?|marks|francs|pounds|million|billion|training|intelligence|support package|package)\b/
const POLITE =
  /\b(?:questions?|journalists?|reporters?|comment)\b|^(?:[\w',.-]+ ){0,3}(?:how|whether|what|why|when|where)\b/

/** What is asked, offered, given and agreed. */
export const FRIENDLY_ACTS: readonly ActFrame[] = [
  // What is asked.
  frame('REQUEST', 'call-for', 'call', {
    needs: /^(?:[\w',.-]+ ){0,2}(?:for|(?:on|upon) .*\bto)\b/,
    to: 'on upon for',
  }),
  frame(
    'REQUEST',
    'urge',
    'urge implore exhort press pressure beseech entreat lobby caution encourage advise instruct',
    { to: 'object' },
  ),
  frame('REQUEST', 'demand', 'demand request solicit', { to: 'of from' }),
  frame('REQUEST', 'appeal', 'appeal plead', { to: 'to with', unless: /\b(?:court|ruling|verdict)\b/ }),
  frame('REQUEST', 'insist', 'insist', { needs: /^on\b/, to: 'to' }),
  frame('REQUEST', 'ask', 'ask', { to: 'object', unless: POLITE }),
  frame('REQUEST', 'invite', 'invite', { to: 'object' }),
  frame('REQUEST', 'seek', 'seek', {
    to: 'from',
    needs:
      /^(?:[\w',.-]+ ){0,3}(?:help|support|assistance|guarantees?|clarification|explanation|release|extradition|return|air defen[cs]es?|weapons|backing|access|assurances?|commitments?|mediation|intervention|aid|loans?|credits?|funds|dollars|million|billion|money|arms|compensation|damages|an apology|apology|an end|autonomy|independence|self-rule|recognition|membership|protection|approval|permission|extension|review|inquiry|investigation|ban|reforms?|removal|ouster|withdrawal)\b/,
  }),
  frame('REQUEST', 'apply', 'apply', { needs: /^(?:\w+ )?for\b/, to: 'to in' }),
  frame(
    'REQUEST',
    'stress-need',
    'stress emphasise emphasize underline underscore reiterate highlight reaffirm voice express raise point',
    {
      needs:
        /\b(?:the )?(?:urgent |pressing |vital |absolute |urgency and )?(?:need|necessity|demand|call|calls) (?:[\w',.-]+ ){0,2}(?:for|to|of|that)\b/,
      to: 'to',
    },
  ),
  frame('REQUEST', 'propose', 'propose suggest', {
    to: 'to',
    governs: true,
    unless: /\bto (?:host|mediate|help|send)\b/,
  }),
  frame('REQUEST', 'press-for', 'press push petition lobby campaign beg agitate', {
    needs: /^(?:[\w',.-]+ ){0,4}(?:for|to)\b/,
    to: 'object on',
    unless: /^(?:forward|ahead|on|back|through)\b/,
  }),
  frame('REQUEST', 'want', 'want', {
    needs: /^(?:[\w',.-]+ ){1,6}to \w+/,
    to: 'object',
    by: 'state body crowd authority armed',
  }),
  frame('REQUEST', 'tell-to', 'tell', {
    needs: /^(?:(?!that\b)\S+ ){1,6}(?:not )?to (?!\w+ (?:how|that))\w+/,
    to: 'object',
    towards: true,
  }),
  frame('REQUEST', 'seek-refuge', 'seek request claim', {
    needs: /^(?:[\w',.-]+ ){0,3}(?:refuge|asylum|sanctuary|protection)\b/,
    to: 'in from',
  }),
  frame('REQUEST', 'make-request', 'extend issue send convey make put submit renew repeat address deliver', {
    needs: /^(?:[\w',.-]+ ){0,4}(?:invitations?|appeals?|requests?|demands?|calls? (?:for|on|to)|proposals?|pleas?)\b/,
    to: 'to for on',
  }),
  // What is offered and given.
  {
    ...frame('SUPPORT', 'offer', 'offer volunteer', { mode: 'offer', to: 'to object', governs: true }),
    unless: /\bcondolences\b/,
  },
  frame('SUPPORT', 'ready', 'ready willing prepared', {
    mode: 'offer',
    needs:
      /\b(?:help|host|mediate|assist|support|back|contribute|facilitate|provide|offer|receive|act|work|serve|intercede|bring)\b/,
    to: 'to',
    governs: true,
    unless: /\b(?:sanctions|retaliate|strike|attack)\b/,
  }),
  frame(
    'SUPPORT',
    'ready-to-help',
    'express voice reiterate reaffirm convey confirm signal declare state stress announce',
    {
      mode: 'offer',
      needs: /\b(?:readiness|willingness|preparedness|offer)\b/,
      to: 'to',
    },
  ),
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
        /\b(?:support|backing|solidarity|appreciation|gratitude|thanks|sympathy|condolences|commitments?|congratulations|confidence in|admiration|sympathies)\b/,
      to: 'for to with',
    },
  ),
  frame(
    'SUPPORT',
    'support',
    'support back endorse welcome praise hail commend applaud laud salute congratulate thank appreciate',
    {
      to: 'object',
      unless:
        /^(?:back|down|off|out)\b|^by (?:[\w-]+ ){0,2}(?:tanks?|helicopters?|gunships?|artillery|aircraft|warplanes|jets|armou?r|armou?red|troops|soldiers|fire|guns|bulldozers)\b/,
    },
  ),
  frame('SUPPORT', 'pay-tribute', 'pay', { needs: /^(?:\w+ )?(?:tribute|homage)\b/, to: 'to' }),
  frame('SUPPORT', 'apologise', 'apologise apologize forgive defend honour honor', {
    to: 'to object',
    unless: /^(?:itself|himself|herself|themselves)\b|\b(?:title|border)\b/,
  }),
  frame('SUPPORT', 'rally-behind', 'rally queue campaign vote', {
    needs: /^(?:\w+ )?(?:behind|around|for|in favou?r)\b/,
    to: 'behind around for',
    towards: true,
  }),
  frame('AID', 'asylum', 'grant give offer provide', {
    needs: /^(?:[\w',.-]+ ){0,3}(?:asylum|refuge|sanctuary|shelter|refugee status)\b/,
    to: 'to object',
  }),
  frame('AID', 'take-in', 'open reopen', {
    needs:
      /\b(?:borders?|frontiers?|doors?|camps?)\b.*\b(?:to|for)\b.*\b(?:refugees|ghanaians|migrants|fleeing|fled|people|displaced|expelled|ordered out|thousands of|hundreds of|\w+ians)\b/,
    to: 'to',
  }),
  frame('AID', 'relief', 'drop distribute fly airlift treat feed vaccinate rescue', {
    needs:
      /\b(?:food|rice|grain|wheat|flour|aid|supplies|medicine|relief|blankets|tents|refugees|wounded|villagers|people|survivors|victims|children|patients)\b/,
    to: 'to for object',
    unless: /\bhostages?\b/,
  }),
  frame('AID', 'protect', 'protect escort guard', {
    needs: /\b(?:relief|convoys?|aid|refugees|civilians|food|minorit(?:y|ies))\b/,
    by: 'armed state body',
    to: 'in for',
  }),
  frame('AID', 'send-helpers', 'send dispatch fly', {
    needs:
      /^(?:[\w',.-]+ ){0,5}(?:doctors|nurses|medics|medical teams?|rescue (?:teams?|workers)|rescuers|engineers|advisers|instructors|peacekeepers|aid workers|experts)\b/,
    to: 'to',
  }),
  frame('SUPPORT', 'give-assurance', 'give offer provide', {
    needs: /^(?:[\w',.-]+ ){0,4}(?:assurances?|guarantees?)\b/,
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
    'provide supply send deliver donate give grant allocate ship lend contribute earmark disburse extend announce pledge commit hand invest',
    {
      needs: HELP,
      to: 'to object for with',
      unless:
        /\b(?:delegation|envoy|letter|message|details|briefing|interview|statement|sanctions|strikes?|attacks?|cut|suspend|halt|end|stop|prohibit|ban|withhold|freeze|itself|himself|herself|themselves)\b/,
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
  frame('AGREE', 'approve', 'approve ratify endorse', {
    needs: /^(?:[\w',.-]+ ){0,4}(?:plans?|proposals?|treat(?:y|ies)|amendments?|referendums?|conventions?)\b/,
    by: 'authority body state',
    to: 'with of',
  }),
  frame('AGREE', 'settle', 'settle', { needs: /^on\b/, to: 'with' }),
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
  frame('COOPERATE', 'hand-over', 'hand turn', {
    needs:
      /\bover\b.*\b(?:suspects?|hijackers?|fugitives?|criminals?|killers?|bombers?|terrorists?|drug lords?|traffickers?)\b|\b(?:suspects?|hijackers?|fugitives?) over\b/,
    to: 'to',
  }),
  frame('COOPERATE', 'cooperate', 'cooperate collaborate coordinate extradite', { to: 'with to' }),
]
