import { type ActFrame, frame } from './act-frame.ts'

const GOODS =
  /\b(?:oil|gas|fuel|petrol|electricity|power|water|wheat|flour|rice|maize|corn|seed|milk|fertili[sz]er|tents|blankets|clothing|clothes|uniforms|boots|rifles|guns|shells|rounds|jets|planes|aircraft|helicopters|warplanes|warships|patrol boats|boats|trucks|buses|ambulances|armou?red vehicles|vehicles|tractors|radios|computers|books|scholarships|subsid(?:y|ies)|credits?|wheelchairs|generators|pumps|serum|bandages|plasma|kits|technology|expertise|training|passage|treatment|jobs|housing|homes)\b/
const MONEY =
  /\b(?:dollars|euros|pounds|marks|francs|yen|yuan|crowns|rupees|roubles|rubles|million|billion|loans?|grants?|credits?|aid|assistance|relief|subsid(?:y|ies)|funds|money|cash)\b/
const NEEDY =
  /\b(?:refugees|migrants|asylum[- ]seekers|evacuees|orphans|children|wounded|casualties|injured|patients|families|people|survivors|victims|exiles|displaced|homeless|dissidents|defectors|prisoners|boat people)\b/
const SUSPECTS =
  /\b(?:suspects?|fugitives?|criminals?|killers?|bombers?|terrorists?|lords?|barons?|traffickers?|smugglers|hijackers?|deserters|spies|spy|dealer|banker|gangster|boss|convict)\b/
const LINKS =
  /\b(?:flights|air links?|ferry|ferries|rail(?:way)? (?:services?|links?|traffic)|train services?|telephone links?|telephone services?|postal (?:links|services?)|trade|links|services|consulates?|embass(?:y|ies)|missions?|interest(?:s)? sections?|liaison offices?|ties|relations|cooperation|exchanges|oil pumping|pipeline)\b/

/** Troops that are sent to keep a peace: no threat to anybody. */
export const PEACE_ACTS: readonly ActFrame[] = [
  frame('AID', 'send-peacekeepers', 'send contribute dispatch provide deploy', {
    needs:
      /\b(?:troops|soldiers|police(?:men)?|officers|engineers|observers|monitors|battalion)\b.*\b(?:peace (?:force|mission)|peacekeep\w*|peace-keep\w*|un force|u\.n\. force|monitor (?:a|the) (?:cease-?fire|truce|elections?|vote)|multinational force|observer mission)\b/,
    to: 'to in',
    by: 'state authority body',
  }),
]

/** What is given to others, and what is done with them. */
export const GIVING_ACTS: readonly ActFrame[] = [
  frame('AID', 'provide-with', 'provide supply equip furnish', { needs: /\bwith\b/, to: 'object', towards: true }),
  frame('AID', 'give-goods', 'provide supply send deliver donate give ship lend', {
    needs: GOODS,
    to: 'object to for',
    towards: true,
    unless: /\b(?:delegation|envoy|troops|cut|suspend|halt|end|stop)\b|\bto (?:attack|kill|fight|join)\b/,
  }),
  frame('AID', 'fund', 'finance fund bankroll subsidise subsidize sponsor underwrite', {
    to: 'object of in for',
    by: 'state authority body',
    unless: /\b(?:terror\w*|campaign|gang)\b/,
  }),
  frame('AID', 'set-aside', 'set put inject pump pour channel release approve extend offer lend advance', {
    needs: new RegExp(`^(?:aside |up )?(?:[\\w.,-]+ ){0,5}${MONEY.source}.*\\b(?:for|to|into)\\b`),
    to: 'for to into in',
    by: 'state authority body',
    unless: /\b(?:campaign|bill|budget|bail|reward|bounty)\b|^(?:up|in)\b/,
  }),
  frame('AID', 'write-off', 'write forgive cancel reschedule waive', {
    needs: /\bdebts?\b/,
    to: 'of by from object',
  }),
  frame('AID', 'shelter', 'shelter house accommodate harbour feed treat nurse clothe resettle', {
    needs: NEEDY,
    to: 'from object',
    by: 'state authority body armed crowd',
  }),
  frame('AID', 'take-in-people', 'take accept receive', {
    needs: new RegExp(`^(?:in )?(?:[\\w,]+ ){0,5}${NEEDY.source}`),
    to: 'object from',
    by: 'state authority body',
    unless: /\b(?:hostage|prisoner|captive|part|custody|orders?|talks|delegation|leaders?|action|seriously)\b/,
  }),
  frame('AID', 'give-home', 'give grant offer provide', {
    needs: /^(?:[\w,]+ ){0,6}(?:shelter|a home|homes|asylum|haven|safe haven|sanctuary|refuge|protection)\b/,
    to: 'to object from',
    towards: true,
  }),
  frame('AID', 'come-to-aid', 'come go rush', { needs: /^to the (?:aid|rescue|assistance|help) of\b/, to: 'of' }),
  frame('AID', 'help', 'help assist aid', {
    needs:
      /\b(?:refugees|victims|survivors|famine|drought|earthquake|flood|rebuild|repair|feed|relief|rescue|train|build)\b/,
    to: 'object in',
    by: 'state authority body armed',
    towards: true,
  }),
  frame('COOPERATE', 'resume-links', 'resume restore establish reopen re-open open launch inaugurate', {
    needs: new RegExp(`^(?:[\\w'-]+ ){0,4}${LINKS.source}`),
    to: 'with to in between',
    by: 'state authority body',
    unless: /\b(?:talks|fire|war)\b/,
  }),
  frame('COOPERATE', 'share', 'share exchange swap pool pass', {
    needs: /^(?:[\w',.-]+ ){0,3}(?:intelligence|information|data|evidence|files|secrets|technology|know-how|lists)\b/,
    to: 'with to',
    unless: /\bto (?:reporters|the press)\b/,
  }),
  frame('COOPERATE', 'work-together', 'work act operate fight search', {
    needs: /^(?:\w+ )?(?:together|jointly|hand in hand|side by side|closely with|in tandem|alongside)\b/,
    to: 'with alongside',
  }),
  frame('COOPERATE', 'join-forces', 'join combine team', {
    needs: /^(?:forces|efforts|hands|up) with\b|^forces\b/,
    to: 'with',
  }),
  frame('COOPERATE', 'extradite-suspect', 'extradite deliver surrender transfer', {
    needs: SUSPECTS,
    to: 'to',
    by: 'state authority police',
    unless: /\b(?:themselves|himself|herself)\b/,
  }),
  frame('COOPERATE', 'hand-over-wanted', 'hand turn', {
    needs: /\bover\b.*\b(?:wanted|accused|suspected|convicted|charged|sought)\b/,
    to: 'to',
    by: 'state authority police',
  }),
  frame('COOPERATE', 'train-jointly', 'take continue resume finish complete mount open', {
    needs:
      /\bjoint (?:[\w',.-]+ ){0,3}(?:exercises?|drills?|patrols?|man(?:oeuvres|euvers)|war ?games?|operations?|training)\b/,
    to: 'with',
  }),
  frame('COOPERATE', 'sell', 'sell buy purchase', {
    needs:
      /\b(?:jets?|arms|weapons|missiles?|helicopters?|tanks|warplanes|aircraft|submarines?|frigates?|oil|gas|wheat|grain|rice|reactors?|uranium|electricity|warships?)\b/,
    to: 'to from object',
    by: 'state authority',
    towards: true,
    unless: /\b(?:stop|halt|illegally)\b/,
  }),
]
