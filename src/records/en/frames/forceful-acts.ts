import { type ActFrame, frame } from './act-frame.ts'

const FORCES =
  /\b(?:troops?|forces?|soldiers?|warships?|ships?|fleet|vessels?|tanks?|aircraft|jets|bombers?|missiles?|reservists?|reserves?|army|units?|brigades?|battalions?|carriers?|drones?|systems?|police(?:men)?|militiamen|divisions?|paratroopers|marines|garrisons?|positions|posts|defen[cs]es)\b/
const BLOWS =
  /\b(?:strikes?|attacks?|missiles?|drones?|rockets?|air ?strikes?|raids?|offensive|assault|war(?!-)|invasion|bombardment|shells?|operation|barrage|salvo(?:es|s)?|incursion|bombs?|artillery|mortars?|shots|grenades?|massacres?|killings?|ambush(?:es)?|counter-?offensive|crackdown)\b/
const OPENING =
  /\b(?:borders?|crossings?|straits?|airspace|ports?|roads?|corridors?|embassy|frontiers?|universit(?:y|ies)|schools?|newspapers?|stations?|offices?|mosques?|churches)\b/
const VICTIMS =
  /\b(?:people|persons?|civilians?|protesters?|demonstrators?|students?|journalists?|reporters?|lawyers?|prisoners?|detainees?|villagers?|women|woman|men|man|children|boys?|girls?|supporters?|activists?|opponents?|refugees?|migrants?|workers?|policemen|officers?|soldiers?|hostages?|residents?|leaders?|monks?|priests?|suspects?|settlers?|citizens?|nationals?|crowds?|others|dozens|scores|hundreds|thousands|\w+ing to death|to death)\b/
const TOWNS =
  /\b(?:towns?|village|villages|cit(?:y|ies)|hills?|positions?|bases?|posts?|outposts?|airports?|bridges?|districts?|territor(?:y|ies)|areas?|islands?|strongholds?|garrison|camps?|suburbs?|capital|front ?lines?|fort|region|province)\b/
const PROPERTY =
  /\b(?:houses?|homes?|villages?|buildings?|bridges?|pipelines?|crops|mosques?|churches|schools?|shops?|cars?|vehicles?|trucks?|buses|power (?:lines?|stations?|plants?)|lines|offices?|towers?|stations?|hospitals?|dams?|railways?|wells?|refiner(?:y|ies)|monuments?|statues?|camps?|neighbou?rhoods?|plants?|depots?)\b/
const EMERGENCY =
  /\b(?:curfews?|martial law|states? of (?:emergency|siege|exception)|emergency (?:rule|law|powers?)|censorship|blackout|lockdown)\b/
const ARMED = 'armed police authority body many'

/** What is done by force: troops moved, people held, things taken and broken, attacks. */
export const FORCEFUL_ACTS: readonly ActFrame[] = [
  frame('COOPERATE', 'joint-exercises', 'launch hold conduct begin start stage carry', {
    needs: /\bjoint (?:[\w',.-]+ ){0,3}(?:exercises?|drills?|patrols?|man(?:oeuvres|euvers)|war ?games?)\b/,
    to: 'with',
  }),
  frame('MOBILIZE', 'exercises', 'launch hold conduct begin start stage carry', {
    needs: /\b(?:military |naval |live-fire |air |army )?(?:exercises|drills?|man(?:oeuvres|euvers)|war ?games?)\b/,
    to: 'near against',
  }),
  frame('MOBILIZE', 'test-weapons', 'test test-fire test-launch launch fire conduct carry detonate', {
    needs:
      /\b(?:ballistic|cruise|test|tests|nuclear (?:test|device)|satellite)\b|^(?:[\w',.-]+ ){0,3}missiles? (?:on|into the sea|toward)/,
    unless: /\bmissiles? (?:at|against)\b/,
    to: 'near toward towards',
  }),
  frame('MOBILIZE', 'test-fire', 'test-fire test-launch', {}),
  frame('MOBILIZE', 'deploy', 'deploy mobilise mobilize mass muster station position reinforce amass redeploy', {
    needs: FORCES,
    to: 'to near on against',
  }),
  frame('MOBILIZE', 'send-troops', 'send dispatch rush move order pour draft fly ferry', {
    needs:
      /^(?:[\w',.-]+ ){0,5}(?:troops|soldiers|warships?|fleet|reinforcements|battalions?|brigades?|tanks|fighter jets|warplanes|aircraft carriers?|carriers?|marines|paratroopers|commandos|gunboats?|armou?red (?:columns?|units?|divisions?|brigades?)|riot police|(?:extra|more|additional) police|missiles?|missile batter(?:y|ies)|launchers)\b/,
    to: 'to into near against',
    unless: /\b(?:home|aid|humanitarian)\b/,
  }),
  frame('MOBILIZE', 'alert', 'put place keep', { needs: /\bon (?:[\w',.-]+ ){0,3}(?:alert|standby)\b/, to: 'against' }),
  frame('MOBILIZE', 'call-up', 'call', {
    needs: /^(?:\w+ )?up\b.*\b(?:reservists?|reserves?|conscripts?|troops|soldiers)\b/,
  }),
  frame('MOBILIZE', 'step-up', 'step increase boost tighten strengthen beef build bolster expand', {
    needs: /\b(?:patrols?|military presence|security|troop (?:levels?|numbers)|garrisons?|forces along|troops)\b/,
    to: 'near on along',
    unless: /\b(?:cooperation|ties|council|aid|guarantees|food security)\b/,
  }),
  frame('COERCE', 'emergency', 'impose declare clamp proclaim slap extend introduce', {
    needs: EMERGENCY,
    official: true,
  }),
  frame('COERCE', 'restrict', 'restrict limit curb curtail tighten', {
    needs:
      /\b(?:movements?|travel|press|media|freedoms?|rights|sales?|access|broadcasts?|demonstrations?|protests?|gatherings?|liberties|internet|worship|speech)\b/,
    by: 'authority police state',
    unless: /\b(?:emissions|climate|imports|exports|spending)\b/,
  }),
  frame('COERCE', 'use-force', 'use', {
    needs: /^(?:[\w',.-]+ ){0,4}(?:clubs?|batons?|force|truncheons?|prods?|whips?|dogs|violence|live ammunition)\b/,
    by: 'police armed authority',
    to: 'against on',
  }),
  frame('COERCE', 'tear-gas', 'fire use lob spray deploy', {
    needs: /\b(?:tear ?gas|teargas|water cannons?|rubber bullets|pepper spray|batons?|warning shots)\b/,
    to: 'at on against',
  }),
  frame('COERCE', 'disperse', 'disperse', { to: 'object' }),
  frame('COERCE', 'break-up', 'break', {
    needs:
      /^(?:\w+ )?up (?:[\w',.-]+ ){0,4}(?:demonstrations?|protests?|rall(?:y|ies)|march(?:es)?|gatherings?|meetings?|crowds?)\b/,
  }),
  frame('COERCE', 'crack-down', 'crack clamp', { needs: /^(?:\w+ )?down\b/, to: 'on' }),
  frame('SANCTION', 'order-out', 'order', {
    needs: /\b(?:ambassadors?|diplomats?|envoys?|attach[eé]s?|consuls?|charg[eé])\b.*\b(?:leave|out|home)\b/,
    to: 'object',
  }),
  frame('COERCE', 'order', 'order force', {
    needs:
      /^(?:.{0,60} )?to (?:close|suspend|shut|leave|stop|cease|halt|disband|vacate|evacuate|surrender|return)\b|\b(?:closure|suspension|shutdown|arrest|evacuation|eviction) of\b/,
    to: 'object',
  }),
  frame('COERCE', 'destroy', 'destroy demolish bulldoze raze torch dynamite sabotage burn flatten', {
    needs: PROPERTY,
    by: ARMED,
    to: 'object of',
  }),
  frame('ASSAULT', 'blow-oneself-up', 'blow', { needs: /^(?:himself|herself|themselves|itself)\b/ }),
  frame('COERCE', 'blow-up', 'blow', { needs: /^(?:\w+ )?up\b/, to: 'up' }),
  frame('COERCE', 'raid-offices', 'raid search storm ransack', {
    needs:
      /^(?:[\w',.-]+ ){0,4}(?:offices?|homes?|houses?|headquarters|premises|apartments?|flats?|newsrooms?|bureaus?)\b/,
    by: 'police authority armed',
    to: 'object of',
  }),
  frame('COERCE', 'ban', 'ban outlaw censor gag muzzle prohibit forbid', {
    by: 'authority police',
    to: 'object',
    unless: /\b(?:exports?|imports?|aid|flights|oil|goods)\b/,
  }),
  frame('COERCE', 'ban-by-state', 'ban outlaw censor', {
    needs:
      /^(?:[\w',.-]+ ){0,4}(?:newspapers?|part(?:y|ies)|protests?|demonstrations?|rall(?:y|ies)|gatherings?|groups?|movements?|broadcasts?|programmes?|films?|books?|websites?|organi[sz]ations?|strikes?|unions?|demonstrators|opposition)\b/,
    official: true,
  }),
  frame('COERCE', 'dissolve', 'dissolve disband suspend', {
    needs:
      /^(?:[\w',.-]+ ){0,3}(?:parliament|the constitution|constitution|assembly|opposition|newspapers?|publication)\b/,
  }),
  frame('COERCE', 'sentence', 'sentence convict condemn jail imprison', {
    needs:
      /\bto (?:death|life|prison|(?:[\w',.-]+ ){0,3}(?:years?|months|days))\b|\b(?:years?|months) in (?:prison|jail)\b/,
    by: 'authority',
    official: true,
    to: 'object',
  }),
  frame('COERCE', 'detain', 'detain arrest jail imprison intern apprehend deport evict banish', {
    official: true,
    to: 'object of',
  }),
  frame('COERCE', 'expel-people', 'expel', {
    needs:
      /^(?:[\w,]+ ){0,4}(?:workers|migrants|immigrants|refugees|aliens|foreigners|families|residents|villagers|nationals|people|civilians|labou?rers)\b/,
    to: 'object',
  }),
  frame('COERCE', 'round-up', 'round', { needs: /^(?:\w+ )?up\b/, to: 'up' }),
  frame('COERCE', 'take-hostage', 'take hold', {
    needs: /\b(?:hostages?|prisoner|captive|into custody)\b/,
    to: 'object',
    unless: /\b(?:talks?|meeting|discussions?|release)\b/,
  }),
  frame('ASSAULT', 'capture-town', 'seize capture retake recapture overrun conquer take occupy reoccupy storm', {
    needs: TOWNS,
    by: 'armed many',
    to: 'object in of from',
    unless: /\b(?:part|place|control of talks)\b/,
  }),
  frame('ASSAULT', 'retake', 'retake recapture overrun conquer', { to: 'object in of from' }),
  frame(
    'COERCE',
    'seize',
    'seize abduct kidnap annex occupy blockade besiege confiscate board hijack capture impound expropriate',
    {
      to: 'object of from',
      unless: /\b(?:opportunity|moment|chance|initiative|imagination|attention)\b/,
    },
  ),
  frame('COERCE', 'close', 'close shut seal', { needs: OPENING, to: 'to with' }),
  frame('ACCUSE', 'attack-words', 'attack', {
    needs:
      /^(?:[\w',.-]+ ){0,5}(?:plans?|decisions?|proposals?|polic(?:y|ies)|remarks|comments|ideas?|laws?|bills?|speech|record|statements?|reports?|deal|agreement|for)\b/,
    mode: 'condemn',
    to: 'object of',
  }),
  frame(
    'ASSAULT',
    'attack',
    'attack assault bomb bombard shell invade assassinate raid ambush storm pound torpedo strafe mortar napalm firebomb',
    {
      to: 'object',
    },
  ),
  frame('ASSAULT', 'strike', 'strike hit target', {
    to: 'object on in',
    unless: /\b(?:deals?|agreements?|accords?|pacts?|bargains?|balance|tone|chord|strike|twice|headlines?)\b/,
    towards: true,
  }),
  frame('ASSAULT', 'strike-again', 'strike hit', { needs: /^(?:again|back|hard|first|deep)\b/, to: 'at' }),
  frame('ASSAULT', 'open-fire', 'open exchange return', {
    needs: /^(?:\w+ )?(?:fire|gunfire|shots)\b/,
    to: 'on at with',
  }),
  frame('ASSAULT', 'fire-at', 'fire shoot', {
    needs:
      /^(?:(?:at|on|into|upon)\b|(?:[\w',.-]+ ){0,5}(?:shells?|shots|mortars?|rounds|rockets?|missiles?|bullets|bombs|dead|down)\b)/,
    to: 'on at into dead down',
  }),
  frame('ASSAULT', 'kill', 'kill massacre slaughter murder execute behead lynch gun hang exterminate', {
    to: 'object',
  }),
  frame('ASSAULT', 'hurt', 'beat club torture rape stab wound injure maim mutilate flog shoot gas crucify', {
    needs: VICTIMS,
    to: 'object',
    by: 'armed police crowd authority many body',
  }),
  frame('ASSAULT', 'clash', 'clash battle skirmish fight', {
    to: 'with object',
    by: 'armed police crowd',
    unless:
      /\b(?:over|against)\b (?:the )?(?:\w+ )?(?:budget|poverty|corruption|crime|hunger|climate|disease|aids)\b|^(?:for|to|off|back)\b/,
  }),
  frame('ASSAULT', 'explode', 'explode detonate set plant', {
    needs: /\b(?:bombs?|explosives?|car bomb|device|charges|mines?)\b/,
    unless: /\bnuclear\b/,
  }),
  frame('ASSAULT', 'sink', 'sink down', {
    needs: /\b(?:boats?|ships?|vessels?|frigate|planes?|jets?|helicopters?|aircraft|drones?)\b/,
  }),
  frame('ASSAULT', 'roll-into', 'roll storm pour push advance cross thrust', {
    needs: /^(?:across|into|on|toward|towards|deep|over)\b/,
    by: 'armed',
    to: 'into on across',
    unless: /\b(?:aid|convoys?|for talks)\b/,
  }),
  frame('ASSAULT', 'launch', 'launch fire carry wage conduct unleash mount stage open step resume continue', {
    needs: BLOWS,
    to: 'on at against into in',
    unless:
      /\b(?:hunger|general) strikes?\b|\b(?:war games?|peace|diplomatic|rescue|relief|aid|charm|evacuation|mediation) (?:offensive|operations?)\b|\bprice\b/,
  }),
]
