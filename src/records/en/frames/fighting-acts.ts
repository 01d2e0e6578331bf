import { type ActFrame, frame } from './act-frame.ts'

const PEOPLE =
  /\b(?:policem[ae]n|police|soldiers?|civilians?|people|man|men|woman|women|child|children|boys?|girls?|guards?|officers?|tourists?|settlers?|journalists?|leaders?|villagers?|students?|workers?|priests?|nuns?|monks?|doctors?|drivers?|diplomats?|officials?|militants?|rebels?|guerrillas?|troops|protesters?|demonstrators?|passengers?|others|patrol|convoy|general|mayor|minister|judge)\b/
const SITES =
  /\b(?:towns?|villages?|cit(?:y|ies)|camps?|posts?|outposts?|bases?|garrisons?|barracks|positions?|convoys?|patrols?|trains?|bus(?:es)?|ships?|boats?|tankers?|planes?|helicopters?|aircraft|trucks?|stations?|airports?|airfields?|bridges?|ports?|targets?|buildings?|headquarters|embassy|market|hospital|school|mosque|church|hotel|prison|police station|checkpoint|border|suburbs?|districts?|hideouts?|strongholds?|pipelines?|refiner(?:y|ies)|depots?|capital|hills?)\b/
const DOERS = 'armed police authority crowd many state body'

/** Fighting, and what crowds do. */
export const FIGHTING_ACTS: readonly ActFrame[] = [
  frame('ASSAULT', 'trade-fire', 'trade swap exchange', {
    needs:
      /^(?:[\w',.-]+ ){0,3}(?:fire|gunfire|shots|shells|shellfire|blows|mortar fire|artillery|rockets|missiles|salvos)\b/,
    to: 'with',
  }),
  frame('ASSAULT', 'knife', 'knife hack spear bludgeon strangle drown poison batter spray machine-gun gun mow cut', {
    needs: new RegExp(`^(?:down |to death )?(?:[\\w'-]+ ){0,4}${PEOPLE.source}`),
    to: 'object down',
    by: DOERS,
  }),
  frame('ASSAULT', 'spray', 'spray riddle rake pepper', {
    needs: /\b(?:bullets?|gunfire|machine-gun fire|fire|shots)\b/,
    to: 'object of in',
  }),
  frame('ASSAULT', 'bring-down', 'bring shoot', {
    needs:
      /^(?:down )?(?:[\w',.-]+ ){0,4}(?:planes?|jets?|helicopters?|aircraft|drones?|airliners?|missiles?|bombers?|fighters?|balloon)(?: down)?\b/,
    to: 'object down',
    by: 'armed state police',
    unless: /\b(?:film|photo|back|home|to justice)\b/,
  }),
  frame('ASSAULT', 'drop-bombs', 'drop rain lob pour hurl pump', {
    needs:
      /^(?:[\w',.-]+ ){0,4}(?:bombs?|shells|rockets|napalm|barrels?|grenades|missiles|bullets|fire) (?:on|onto|at|into|over|near|around)\b/,
    to: 'on onto at into over near',
    by: 'armed state police many body',
  }),
  frame('ASSAULT', 'cross-into', 'cross push advance march thrust drive pour swarm break penetrate land', {
    needs: /^(?:the border |the frontier )?(?:\w+ )?(?:into|on|onto|deep into|across)\b/,
    to: 'into on onto across',
    by: 'armed',
    unless: /\b(?:aid|convoys?|for talks|refugee|relief|flee\w*|surrender)\b/,
  }),
  frame('ASSAULT', 'pound', 'pound strafe rocket blast hammer blitz batter target rake pepper hit blast strike', {
    needs: SITES,
    to: 'object of in on',
    by: 'armed state',
    unless: /\b(?:deals?|agreements?|headlines?|pay|wages?)\b/,
  }),
  frame('ASSAULT', 'storm-site', 'storm raid rush overrun seize capture attack ambush ram', {
    needs: SITES,
    to: 'object of in on',
    by: 'armed many',
    unless: /\b(?:opportunity|power|control of the talks)\b/,
  }),
  frame('ASSAULT', 'wound-people', 'wound injure hurt', { needs: PEOPLE, to: 'object', by: 'armed police crowd' }),
  frame('ASSAULT', 'fight-battle', 'fight wage battle', {
    needs:
      /^(?:[\w',.-]+ ){0,3}(?:battles?|gun ?battles?|duels?|war|wars|running battles|skirmish(?:es)?|street battles|hand to hand|house to house|for control of|their way)\b/,
    to: 'with against on',
    by: 'armed state police crowd body',
    unless: /\b(?:poverty|corruption|disease|drugs|words|aids|malaria|inflation)\b/,
  }),
  frame('ASSAULT', 'repel', 'repel repulse beat drive', {
    needs:
      /^(?:back |off |out )?(?:[\w',.-]+ ){0,4}(?:attacks?|assaults?|offensive|attackers|invaders|rebels|guerrillas|troops|forces|advance|incursion)\b/,
    to: 'object by off back',
    by: 'armed state',
  }),
  frame('PROTEST', 'take-part', 'take join attend', {
    needs:
      /^(?:part )?(?:in )?(?:[\w',.-]+ ){0,4}(?:demonstrations?|protests?|march(?:es)?|protest rall(?:y|ies)|sit-?ins?|strikes?|walk-?outs?|vigils?|riots?|hunger strikes?|stoppages?|rall(?:y|ies) (?:against|to demand|in protest|outside|to protest))\b/,
    to: 'against at',
    unless: /\b(?:air strikes?|cadres?|ban)\b/,
  }),
  frame('PROTEST', 'stop-work', 'stop down halt stay observe leave boycott skip abandon refuse', {
    needs:
      /^(?:work(?:ing)?\b|tools\b|away from (?:work|school|classes)|at home\b|(?:[\w',.-]+ ){0,3}(?:strike|stoppage|classes|lectures|lessons|shifts?|assembly lines?)\b|(?:their|the) (?:jobs|posts|desks|classrooms|fields|mines|looms)\b|to (?:work|load|unload|teach|eat)\b)/,
    by: 'crowd many body',
    to: 'against',
    unless: /\bwith\b.*\b(?:talks|government)\b|\bcalled off\b/,
  }),
  frame('PROTEST', 'walk-off', 'walk', {
    needs: /^(?:out|off)\b(?! of (?:[\w',.-]+ ){0,4}(?:talks|negotiations|conference))/,
    by: 'crowd',
    to: 'of',
  }),
  frame('PROTEST', 'occupy', 'occupy storm besiege surround invade seize blockade picket barricade', {
    needs:
      /\b(?:ministry|ministries|offices?|embassy|consulate|parliament|campus|universit(?:y|ies)|factor(?:y|ies)|plants?|headquarters|stations?|squares?|buildings?|church|cathedral|town hall|city hall|court|courthouse|palace|studios|mines?|shipyard)\b/,
    to: 'object of',
    by: 'crowd',
  }),
  frame('PROTEST', 'jeer', 'jeer heckle boo harangue whistle', { by: 'crowd many', to: 'object at' }),
  frame('PROTEST', 'fast', 'start begin stage go launch continue', {
    needs: /^(?:[\w',.-]+ ){0,3}(?:fast|hunger strike|sit-?in|dirty protest)\b/,
    by: 'crowd many body state',
  }),
  frame(
    'PROTEST',
    'in-protest',
    'dump burn block set throw pour tip spill stop march gather hold drive shut close wear refuse stay',
    {
      needs: /\bin protest\b/,
      by: 'crowd body many',
      to: 'at against over',
    },
  ),
  frame('PROTEST', 'defy-ban', 'defy ignore', {
    needs: /^(?:[\w',.-]+ ){0,4}(?:bans?|curfew|police|tear gas|orders? (?:to|not)|martial law|warnings?)\b/,
    by: 'crowd many',
    to: 'by',
  }),
]
