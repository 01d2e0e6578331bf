import { type ActFrame, frame } from './act-frame.ts'

/** What is threatened, and the troops that move for it. */
export const MENACING_ACTS: readonly ActFrame[] = [
  frame('THREATEN', 'deadline', 'set give issue impose fix', {
    needs:
      /^(?:[\w',.-]+ ){0,4}(?:deadlines?|ultimatums?)\b.*\b(?:to|for)\b|\b(?:days?|hours?|weeks?|until \w+|notice) to (?:leave|quit|withdraw|pull|surrender|free|release|get|go|comply|answer|respond|hand|return|accept|stop|end|disarm|vacate)\b/,
    to: 'to object for',
    unless: /\b(?:filing|applications?|candidates)\b/,
  }),
  frame('THREATEN', 'serve-notice', 'serve give', { needs: /^notice (?:that|on|to)\b/, to: 'on to' }),
  frame('THREATEN', 'dire-warning', 'warn', {
    needs:
      /\bof (?:[\w',.-]+ ){0,3}(?:consequences|reprisals?|retaliation|action|measures|response|sanctions|war|punishment|force|bloodshed|violence|repercussions)\b/,
    to: 'object',
  }),
  frame('THREATEN', 'make-threat', 'make repeat renew utter voice carry', {
    needs: /^(?:[\w',.-]+ ){0,3}threats? (?:to|against|of|that)\b/,
    to: 'against to',
    unless: /^out\b/,
  }),
  frame('THREATEN', 'answer', 'retaliate respond avenge punish', { to: 'against object on' }),
  frame('THREATEN', 'answer', 'strike hit fight', { needs: /^(?:back|again)\b/, to: 'against object on' }),
  frame('THREATEN', 'answer', 'take', {
    needs: /^(?:revenge|(?:[\w',.-]+ ){0,3}(?:measures|steps|action|countermeasures|reprisals))\b/,
    to: 'against on',
  }),
  frame('THREATEN', 'rattle', 'rattle brandish', { needs: /\b(?:sabres?|sabers?|weapons|guns|missiles)\b/, to: 'at' }),
  frame('MOBILIZE', 'prepare-blow', 'prepare ready mass gear brace poise', {
    needs:
      /\b(?:to (?:resume |renew |launch |begin |start )?(?:attack|attacking|invade|invading|strike|strikes|shell|shelling|bomb|bombing|storm|storming|assault|an? (?:\w+ )?offensive|an? (?:\w+ )?attack|an? (?:\w+ )?assault|fight|fighting|war)|for (?:war|battle|an? (?:[\w',.-]+ ){0,2}(?:attack|offensive|invasion|assault|siege|strike)))\b/,
    to: 'on against',
    by: 'armed state police authority',
    governs: true,
  }),
  frame('MOBILIZE', 'move-forces', 'move march advance head roll pour stream push', {
    needs:
      /^(?:\w+ )?(?:north|south|east|west|northwards?|southwards?|eastwards?|westwards?|forward|closer|nearer|to the (?:border|frontier|front)|to(?:wards?)? (?:the|its|their)? ?(?:border|frontier|capital|front))\b/,
    to: 'to towards toward near',
    by: 'armed',
  }),
  frame('MOBILIZE', 'patrol', 'patrol guard cordon ring encircle surround police', {
    needs:
      /^(?:off |the |its |around |\w+'s )?(?:[\w',.-]+ ){0,4}(?:streets?|border|borders|frontier|gulf|strait|coast|waters|capital|city|town|centre|center|parliament|palace|buildings?|embassy|station|airport|base|campus|university|roads?|bridges?|area|square|headquarters|skies|sea|zone)\b/,
    to: 'along near of',
    by: 'armed police',
  }),
  frame('MOBILIZE', 'fan-out', 'fan dig take stand parade', {
    needs: /^(?:out (?:across|through|over)|in (?:along|around|near)|up (?:[\w',.-]+ ){0,2}positions?|guard|through)\b/,
    to: 'along near across around',
    by: 'armed police',
  }),
  frame('MOBILIZE', 'fly-near', 'fly sail steam cruise buzz overfly swoop scramble probe', {
    needs:
      /^(?:[\w',.-]+ ){0,3}(?:close to|near|over|along|past|low over|into|off|through|towards?|around|to intercept|to meet)\b|\b(?:fighters|jets|airspace)\b/,
    to: 'to near over along past into off through toward towards object',
    by: 'armed',
    unless: /\b(?:aid|relief|food|talks|home|supplies|delegation|medicine|port of call)\b/,
  }),
  frame('MOBILIZE', 'send-navy', 'send dispatch rush move order deploy station base position', {
    needs:
      /^(?:[\w',.-]+ ){0,5}(?:submarines?|warships?|destroyers?|frigates?|cruisers?|patrol boats?|fighters?|bombers?|fighter-bombers?|helicopter gunships?|gunships?|squadrons?|naval (?:force|vessels?|units?)|task force|army units?|armou?r|artillery|special forces|air defen[cs]e|radars?|anti-aircraft|interceptors?|extra forces|security forces)\b/,
    to: 'to into near against off',
    by: 'state authority armed police',
    unless: /\b(?:home|aid|relief|rescue|search for)\b/,
  }),
  frame('MOBILIZE', 'test-missile', 'test fire launch explode detonate try', {
    needs:
      /^(?:off |out )?(?:[\w',.-]+ ){0,5}(?:test missiles?|ballistic missiles?|cruise missiles?|[\w-]*range (?:[\w',.-]+ ){0,2}(?:missiles?|rockets?)|nuclear (?:device|bomb|weapons?|test)|warheads?|satellites?|anti-\w+ missiles?|new (?:[\w',.-]+ ){0,2}(?:missiles?|rockets?|torpedo)|space rocket)\b/,
    to: 'near toward towards over',
    unless: /\b(?:at|against|hit|killing|killed) (?!sea)\w+/,
    by: 'state authority armed',
  }),
  frame('MOBILIZE', 'step-up-guard', 'step increase boost tighten strengthen beef reinforce raise heighten', {
    needs: /\b(?:security|patrols|guard|defen[cs]es?|alert|border controls?|readiness)\b/,
    to: 'near on along in',
    official: true,
    unless: /\b(?:cooperation|ties|council|aid|guarantees|food security|social security)\b/,
  }),
]
