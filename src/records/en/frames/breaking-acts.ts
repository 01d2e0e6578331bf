import { type ActFrame, frame } from './act-frame.ts'

const ENVOYS =
  /\b(?:ambassadors?|diplomats?|envoys?|attach[eé]s?|consuls?|charg[eé]|high commissioner|embassy (?:staff|officials?))\b/
const GOODS =
  /\b(?:oil|gas|coal|wheat|barley|beef|meat|wine|steel|grain|rice|goods|products|imports|exports|arms|weapons|electricity|power|fish|fruit|aircraft|bonds|aid|loans?)\b/
const RULERS = 'state authority police armed'

/** What is broken off, and how people are held down short of fighting. */
export const BREAKING_ACTS: readonly ActFrame[] = [
  frame('SANCTION', 'call-home', 'call order bring pull summon', {
    needs: new RegExp(
      `^(?:home|back|out) (?:[\\w'-]+ ){0,4}${ENVOYS.source}|^(?:[\\w'-]+ ){0,4}${ENVOYS.source} (?:home|back)`,
    ),
    to: 'in to from object',
  }),
  frame('SANCTION', 'give-to-leave', 'give order ask tell', {
    needs: new RegExp(`${ENVOYS.source}.*\\b(?:days?|hours?|weeks?) to (?:leave|quit|get out|go)\\b`),
    to: 'object',
  }),
  frame('SANCTION', 'order-members-out', 'order throw kick', {
    needs:
      /^out (?:[\w',.-]+ ){0,5}(?:members|inspectors?|observers?|staff|personnel|advisers|officials?|journalists?|reporters?|monitors?|workers?|agencies|soldiers|teams?)\b/,
    to: 'object of out',
    by: 'state authority armed',
  }),
  frame('SANCTION', 'close-mission', 'close shut', {
    needs:
      /^(?:down )?(?:[\w',.-]+ ){0,3}(?:embass(?:y|ies)|consulates?|high commissions?|diplomatic missions?|trade missions?|interests sections?|liaison office)\b/,
    to: 'in of to object',
    by: 'state authority body',
    unless: /^(?:down )?\w+ road\b/,
  }),
  frame('SANCTION', 'non-grata', 'declare make', {
    needs: /\b(?:persona|personae|personas) non grata\b|\bunwelcome\b/,
    to: 'object',
  }),
  frame('SANCTION', 'stop-trade', 'stop cease halt quit suspend refuse', {
    needs: new RegExp(
      `^(?:buying|selling|importing|exporting|shipping|supplying|deliver(?:y|ies)|issuing visas|lending|pumping|delivering|providing|paying|payments?|sales?|purchases?|shipments?|supplies)\\b.*(?:${GOODS.source}|\\bvisas?\\b|\\bof\\b|\\bto\\b)`,
    ),
    to: 'to from of with object',
    by: 'state authority body',
  }),
  frame('SANCTION', 'suspend-member', 'suspend expel eject oust bar', {
    to: 'object from',
    towards: true,
    unless:
      /\b(?:president|leader|minister|government|chairman|constitution|parliament|workers|migrants|refugees|immigrants|families|people|nationals|citizens|troops|forces|from office|from power)\b/,
  }),
  frame('SANCTION', 'evacuate-staff', 'evacuate withdraw pull', {
    needs:
      /^(?:out )?(?:[\w',.-]+ ){0,4}(?:staff|personnel|observers|inspectors|monitors|aid workers|advisers|mission|nationals|citizens|teachers|volunteers|technicians)\b/,
    to: 'from out of',
    by: 'state body authority',
  }),
  frame('SANCTION', 'embargo', 'impose slap declare place put announce order', {
    needs: /^(?:[\w',.-]+ ){0,6}(?:embargo|boycott|trade ban|arms ban|blockade on|sanctions)\b/,
    to: 'on against for to',
    unless: /\b(?:lift|ease|call for)/,
  }),
  frame('SANCTION', 'leave-talks', 'walk storm', {
    needs: /^out (?:of|on) (?:[\w',.-]+ ){0,5}(?:talks|negotiations|conference|meeting|session|summit|mediation)\b/,
    to: 'with',
  }),
  frame('SANCTION', 'strip', 'strip deprive', { needs: /\bof\b/, to: 'object', by: 'state authority body' }),
  frame('SANCTION', 'cut-off-aid', 'cut', {
    needs:
      /^(?:off |back )?(?:[\w',.-]+ ){0,4}(?:aid|assistance|supplies|gas|oil|electricity|power supplies|fuel|credits?|funding|loans?|ties|relations|links|contacts)\b/,
    to: 'to with from for',
    by: 'state authority body',
  }),
  frame('SANCTION', 'cancel', 'cancel scrap scuttle', {
    needs:
      /^(?:[\w',.-]+ ){0,4}(?:contracts?|treat(?:y|ies)|agreements?|visas?|deals?|accords?|orders?|sales?|aid|concerts?)\b/,
    to: 'with to of',
    by: 'state authority body',
    towards: true,
  }),
  frame('COERCE', 'take-away', 'take lead drag march haul seize', {
    needs:
      /^(?:away|off) (?:[\w',.-]+ ){0,5}(?:editors?|leaders?|journalists?|men|man|woman|women|students?|activists?|suspects?|villagers?|people|reporters?|dissidents?|monks?|members?|lawyers?)\b/,
    to: 'object away off',
    by: RULERS,
  }),
  frame('COERCE', 'hold-people', 'hold keep put place', {
    needs:
      /\b(?:without (?:trial|charge)|in (?:custody|jail|prison|detention|solitary confinement)|incommunicado|under (?:house )?arrest|on trial|behind bars|as spies|captive)\b/,
    to: 'object',
    official: true,
  }),
  frame('COERCE', 'cut-off-net', 'cut shut switch block jam close restrict', {
    needs:
      /\b(?:internet|mobile|phone|telephone lines?|phones|web ?sites?|access to|broadcasts?|radio|transmissions?|social media|facebook|twitter|telegram|newspapers?|magazine)\b/,
    to: 'of to object from',
    by: 'state authority police armed',
    unless: /\b(?:phone call|talks)\b/,
  }),
  frame('COERCE', 'dissolve-body', 'dissolve disband suspend abolish dismiss purge sack', {
    needs:
      /^(?:[\w',.-]+ ){0,3}(?:senate|congress|legislature|parliament|assembly|constitution|supreme court|courts?|union|unions|council|opposition|judges|provincial government|regional government)\b/,
    unless: /^by\b/,
    by: RULERS,
  }),
  frame('COERCE', 'seize-goods', 'seize confiscate impound nationalise nationalize expropriate requisition', {
    to: 'object of from by',
    by: RULERS,
    unless: /\b(?:opportunity|moment|chance|initiative|assets|accounts|power|town|control)\b/,
  }),
  frame('COERCE', 'besiege', 'besiege surround blockade seal cordon', {
    to: 'object off',
    by: 'armed police authority',
    needs:
      /\b(?:towns?|villages?|camps?|cit(?:y|ies)|houses?|homes?|mosques?|church|compound|district|area|offices?|ports?|embassy|roads?|border)\b/,
  }),
  frame('COERCE', 'clear', 'clear evict remove drive flush force', {
    needs:
      /\b(?:squatters|demonstrators|protesters|strikers|settlers|crowd|crowds|students|residents|families|villagers|refugees|camp|tents) ?(?:from|out|off|\b)/,
    to: 'from object',
    by: 'police authority armed',
  }),
  frame('COERCE', 'bar-people', 'bar stop prevent forbid block', {
    needs:
      /\bfrom (?:leaving|entering|travelling|traveling|voting|meeting|marching|attending|publishing|reaching|standing|running|holding|broadcasting|working|covering)\b/,
    to: 'object',
    by: RULERS,
  }),
  frame('COERCE', 'close-down', 'close shut', {
    needs:
      /^(?:down )?(?:[\w',.-]+ ){0,5}(?:newspapers?|papers?|dail(?:y|ies)|weekl(?:y|ies)|magazines?|radio|television|universit(?:y|ies)|schools?|mosques?|churches|offices?|shops|markets?|websites?|borders?|frontiers?|crossings?|airports?|ports?|airspace|strait|canal|pipeline|bridges?|roads?)\b/,
    to: 'to with of in',
    by: RULERS,
  }),
]
