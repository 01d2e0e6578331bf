import { type ActFrame, frame } from './act-frame.ts'

const STATE = 'state authority'
const RULERS = 'state authority armed'
const PLANS =
  /^(?:[\w',.-]+ ){0,4}(?:bill|laws?|tax(?:es)?|plans?|projects?|decrees?|price (?:rises?|increases?|hikes?)|charges|visa requirements?|curbs|restrictions?|bans?|quotas?|fees|fines?|case|lawsuit|conditions?|claims?|demands?|objections?|opposition|requirement|rule|curfew|censorship|death sentences?|sentences?)\b/
const FORCE =
  /\b(?:fire|firing|shooting|fighting|shelling|bombing|attacks?|raids?|air ?strikes?|hostilities|offensive|advance|siege|blockade|occupation|campaign|war|armed struggle|hunger strike|strike|strikes|walkout|protests?|demonstrations?|rebellion|mutiny|uprising|boycott|nuclear tests?|weapons tests?)\b/
const LAND =
  /\b(?:territory|land|town|towns|village|villages|base|bases|island|islands|province|area|areas|enclave|control|power|airport|strip|peninsula|heights|zone)\b/

/** What one gives way in, lets go and gives up. */
export const YIELDING_ACTS: readonly ActFrame[] = [
  frame(
    'CONCEDE',
    'end-ban',
    'end lift scrap drop ease relax remove abolish rescind repeal revoke withdraw cancel suspend overturn loosen',
    {
      needs:
        /^(?:[\w',.-]+ ){0,5}(?:bans?|curbs|restrictions?|censorship|curfews?|martial law|state of (?:emergency|siege)|emergency rule|travel bans?|visa (?:requirements?|restrictions?)|house arrest|death penalty|moratorium|prohibition|sanctions|embargo(?:es)?|boycott)\b/,
      to: 'on against for from of',
      by: 'state authority body police armed',
      unless: /\bcall(?:s|ed|ing)? for\b/,
    },
  ),
  frame('CONCEDE', 'scrap', 'scrap drop abandon shelve withdraw cancel rescind repeal soften water', {
    needs: PLANS,
    to: 'against on for',
    by: STATE,
  }),
  frame('CONCEDE', 'reopen-closed', 'reopen re-open unban', {
    needs:
      /^(?:[\w',.-]+ ){0,4}(?:newspapers?|papers?|universit(?:y|ies)|schools?|campus(?:es)?|mosques?|churches|radio stations?|offices?|part(?:y|ies)|unions?|case|investigation)\b/,
    to: 'of',
    by: STATE,
  }),
  frame('CONCEDE', 'yield-to', 'give climb back', {
    needs: /^(?:in(?: to (?!evidence|court)|$| and\b)|way to\b|ground\b|down\b(?! on))/,
    to: 'to',
    by: 'state authority body armed',
  }),
  frame('CONCEDE', 'accept-demands', 'accept meet heed', {
    needs: /^(?:[\w',.-]+ ){0,4}(?:demands?|calls for|wishes)\b/,
    to: 'of by from',
    by: 'state authority body',
  }),
  frame('CONCEDE', 'make-concession', 'make give grant offer', {
    needs: /^(?:[\w',.-]+ ){0,3}concessions?\b/,
    to: 'to',
    unless: /^no\b/,
  }),
  frame('CONCEDE', 'commute', 'commute reprieve spare', { to: 'of object', by: STATE }),
  frame('CONCEDE', 'let-run', 'legalise legalize decriminalise recognise recognize', {
    needs: /\b(?:part(?:y|ies)|unions?|opposition|language|abortion|church)\b/,
    by: STATE,
  }),
  frame('CONCEDE', 'satisfy', 'satisfy grant accommodate', {
    needs: /^(?:[\w',.-]+ ){0,4}(?:demands?|requests?|wishes)\b/,
    to: 'of',
    by: STATE,
  }),
  frame('RETREAT', 'set-free', 'set let', {
    needs: /^(?:[\w,]+ ){0,4}(?:free|go)\b(?! (?:to|ahead|into|on|home))/,
    to: 'object',
    unless: /\bfree (?:trade|elections)/,
  }),
  frame('RETREAT', 'give-self-up', 'give turn', {
    needs:
      /^(?:himself|herself|themselves|itself) (?:up|in|over)\b|^up (?:to (?:police|troops|authorities|the)|without a fight|their (?:arms|weapons|fight|struggle|hostages?))/,
    to: 'to',
  }),
  frame('RETREAT', 'quit-office', 'quit resign bow stand', {
    needs:
      /^(?:$|down\b|aside\b|out\b(?! (?:of|from|in)\b)|(?:his|her|the) (?:post|job|office)|as\b|on \w+day|after|over|in (?:protest|disgrace)|last|yesterday|today|from (?:his|her|the))/,
    by: 'state authority',
    to: 'from',
    unless: /\b(?:firm|trial|accused|guard)\b/,
  }),
  frame('RETREAT', 'stop-force', 'stop halt end cease suspend abandon lift pause wind', {
    needs: new RegExp(`^(?:off |up |down )?(?:[\\w'-]+ ){0,4}${FORCE.source}`),
    to: 'on against of in at',
    by: 'state authority armed police crowd body many',
    unless:
      /^(?:work\b|short\b|out\b|off\b)|\b(?:bans? on|in protest|agreement|efforts? to end|cease-?fires?|truce|aid)\b|\b(?:for|to) (?:an? )?end\b/,
  }),
  frame('RETREAT', 'call-off', 'call', {
    needs:
      /^off (?:[\w',.-]+ ){0,4}(?:strikes?|walk-?outs?|protests?|offensive|siege|attacks?|boycott|rebellion|hunger strike|campaign|demonstrations?|rally)\b/,
    to: 'against',
  }),
  frame('RETREAT', 'hand-back', 'hand return cede turn transfer relinquish', {
    needs: new RegExp(`^(?:back |over |up )?(?:[\\w'-]+ ){0,4}${LAND.source}`),
    to: 'to',
    by: 'state authority armed',
    unless: /\b(?:aid|return to|way)\b|^to\b|\brise\b/,
  }),
  frame('RETREAT', 'give-back', 'give', {
    needs: new RegExp(`^(?:back|up) (?:[\\w'-]+ ){0,4}${LAND.source}`),
    to: 'to',
    by: 'state authority armed',
  }),
  frame('RETREAT', 'quit-ground', 'abandon vacate evacuate', {
    to: 'object of',
    by: 'armed',
    unless:
      /\b(?:talks|plans?|negotiations|attempts?|efforts?|vehicles?|weapons|cease-?fire|truce|deal|agreement|hopes?|strategy|wounded|civilians|nationals|staff|people|refugees|villagers)\b/,
  }),
  frame('RETREAT', 'leave-ground', 'leave quit', { to: 'object of', by: 'armed', towards: true }),
  frame('RETREAT', 'depart', 'pull move withdraw fall', {
    needs: /^(?:\w+ )?(?:out|back|away)\b/,
    to: 'from of',
    by: 'armed',
  }),
  frame('RETREAT', 'give-arms', 'hand turn give surrender deliver yield', {
    needs: /^(?:in |over |up )?(?:[\w,-]+ ){0,4}(?:arms|weapons|guns|rifles|ammunition|explosives|missiles)\b/,
    to: 'to',
    by: 'armed',
  }),
  frame('RETREAT', 'scale-down', 'scale cut reduce thin trim', {
    needs: /\b(?:troops?|forces|garrison|troop levels|military presence|missiles|arsenal|warheads|army)\b/,
    to: 'in from along',
    by: STATE,
    unless: /\b(?:aid|funding|supply|off|contact)\b/,
  }),
  frame('RETREAT', 'scrap-arms', 'destroy dismantle scrap eliminate', {
    needs:
      /\b(?:(?:own|last|its|their) (?:[\w',.-]+ ){0,3}(?:missiles|warheads|stockpiles?|weapons|arsenal|mines|tanks|reactors?|bases?)|stockpiles?)\b/,
    by: RULERS,
  }),
  frame('RETREAT', 'let-observe', 'receive admit accept let allow permit', {
    needs:
      /^(?:[\w.-]+ ){0,4}(?:inspectors?|monitors?|peacekeepers?|observers?|investigators|inspection|verification|red cross|relief|aid)\b/,
    to: 'object to',
    by: RULERS,
    unless: /\b(?:call|letter|message|from aid)\b/,
  }),
]
