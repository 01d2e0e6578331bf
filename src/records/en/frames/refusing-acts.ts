import { type ActFrame, frame } from './act-frame.ts'

const DISMAY =
  '(?:sharply |strongly |deeply |highly |bitterly |very |fiercely |openly |gravely |extremely |seriously |increasingly )?'
const BAD =
  /\b(?:an? (?:[\w',.-]+ ){0,2}(?:insult|affront|liar|lie|traitor|coward|criminal|murderer|tyrant|dictator|aggressor|enemy|threat|terrorist|outrage|scandal|shame|disgrace|crime|violation|breach|mistake|blunder|folly|error|charade|sham|ploy|trick|puppet|racist|fascist|stooge|warmonger|racket|blow|danger|interference|provocation|invasion|act of (?:aggression|war|terror\w*|barbarism|folly)))\b|\b(?:insults|interference|racism|murder|genocide|slander|propaganda|unfair|unfriendly|cowardly|immoral|biased|hypocritical|absurd|ridiculous|unhelpful|unconstitutional|dishonest|cynical|inhumane)\b/
const BREACH =
  /\b(?:ceasefires?|cease-fires?|truces?|promises?|pledges?|accords?|agreements?|treat(?:y|ies)|pacts?|word|resolutions?|embargo(?:es)?)\b/

/** What is held against others and refused in further words. */
export const REFUSING_ACTS: readonly ActFrame[] = [
  frame('ACCUSE', 'be-critical', 'be', {
    mode: 'condemn',
    needs: new RegExp(`^${DISMAY}(?:critical of|scathing about|contemptuous of|dismissive of)\\b`),
    to: 'of about',
  }),
  frame('ACCUSE', 'be-dismayed', 'be', {
    needs: new RegExp(
      `^${DISMAY}(?:angry|furious|dismayed|alarmed|outraged|concerned|worried|shocked|appalled|disappointed|disturbed|indignant|unhappy|upset|incensed|angered|suspicious) (?:at|by|over|about|with|that|of)\\b`,
    ),
    to: 'at by over about with of',
  }),
  frame(
    'ACCUSE',
    'felt',
    'concern worry alarm dismay shock outrage anger disturb appal appall upset disappoint incense infuriate',
    {
      needs: /^(?:at|by|over|about|with|that)\b/,
      to: 'at by over about with',
    },
  ),
  frame('ACCUSE', 'protest-formally', 'protest', {
    needs: /^(?:\w+ )?(?:to (?:[\w' ]+ )?(?:over|about|at|against|that)\b|that\b)/,
    to: 'to',
    by: 'state authority',
  }),
  frame('ACCUSE', 'anger-told', 'express voice register convey', {
    needs:
      /^(?:[\w']+ ){0,3}(?:anger|shock|horror|unease|displeasure|indignation|frustration|worry|worries|misgivings|reservations|annoyance|fury|disgust|revulsion|dismay|disapproval|scepticism|skepticism|fears?|dissatisfaction|disquiet|regret (?:at|over|that|about))\b/,
    to: 'at over about with to by',
  }),
  frame('ACCUSE', 'call-names', 'call brand label describe dub denounce term see portray', {
    mode: 'condemn',
    needs: BAD,
    to: 'object by',
  }),
  frame(
    'ACCUSE',
    'scold',
    'savage pillory deride ridicule mock lament bemoan reproach upbraid vilify reprimand chastise scold rap revile censure attack deplore',
    {
      mode: 'condemn',
      needs:
        /\b(?:for (?:its|his|her|their|the|not|\w+ing|failing)|over|polic(?:y|ies)|remarks|statement|decision|plan|leaders?|government|speech|stance|attitude|role|failure|behaviou?r|conduct)\b/,
      to: 'object of for over',
      by: 'state authority body crowd',
      unless:
        /\bover the weekend\b|\b(?:rockets?|bombs?|troops|soldiers|convoy|patrol|knife|knives|buildings?|offices?|villages?|police)\b/,
    },
  ),
  frame('ACCUSE', 'task', 'take', {
    mode: 'condemn',
    needs: /\bto task\b|^issue with\b|^exception to\b/,
    to: 'object with to',
  }),
  frame('ACCUSE', 'blame-on', 'lay put pin point place', {
    needs: /^(?:[\w',.-]+ ){0,3}(?:blame|responsibility|finger(?: of \w+)?)\b.*\b(?:on|at|with|for)\b/,
    to: 'on at with',
  }),
  frame('ACCUSE', 'hold-to-blame', 'hold', { needs: /\b(?:to blame|to account|liable|guilty)\b/, to: 'object' }),
  frame('ACCUSE', 'look-into', 'look inquire enquire delve', {
    needs: /^(?:\w+ )?into\b/,
    to: 'into by of',
    by: 'state authority police body',
  }),
  frame('ACCUSE', 'examine', 'examine investigate probe study', {
    needs:
      /\b(?:murders?|killings?|massacres?|crash|abuses?|corruption|fraud|claims?|allegations?|charges?|deaths?|crimes?|atrocit(?:y|ies)|bombing|shooting|attack|torture|scandal|rigging|bribery|disappearances?|violations?)\b/,
    to: 'by of into in',
    by: 'state authority police body',
  }),
  frame('ACCUSE', 'convict', 'convict indict arraign try impeach', {
    needs: /\b(?:of|for|over|on (?:\w+ )?charges|with|in absentia)\b/,
    to: 'object',
    by: 'authority',
    unless: /\bto (?:death|life|prison|\w+ years?)\b/,
  }),
  frame('ACCUSE', 'file-case', 'file bring lodge open launch take start begin lay', {
    needs:
      /^(?:[\w',.-]+ ){0,4}(?:case|suit|lawsuits?|charges|complaints?|proceedings|legal action|court action|action) (?:against|with|over|to|about|at|in)\b|\bto (?:the )?(?:\w+ )?court\b/,
    to: 'against with to object',
    unless: /\b(?:in case|military action|police action)\b/,
  }),
  frame('ACCUSE', 'send-investigators', 'send dispatch', {
    needs: /\b(?:to (?:investigate|probe|look into|examine|inquire)|investigators|fact-finding (?:mission|team))\b/,
    to: 'to in',
  }),
  frame('REJECT', 'be-opposed', 'be remain stay', {
    needs:
      /^(?:\w+ )?(?:opposed to|against (?:any|the|all|an?|\w+ing)\b|unwilling to|not prepared to|averse to|hostile to|deaf to)\b/,
    to: 'to against',
    unless: /\b(?:odds|advice|law)\b/,
  }),
  frame('REJECT', 'nothing-to-do', 'have want', {
    needs: /^(?:nothing to do with|no part (?:of|in)|no intention|no plans?|no wish|no desire)\b/,
    to: 'with of in',
  }),
  frame('REJECT', 'throw-out', 'throw turn toss strike kick send wave brush shrug laugh push cast vote shoot', {
    needs:
      /^(?:\w+ )?(?:out|down|away|back|aside|off|under) (?:[\w',.-]+ ){0,4}(?:petitions?|appeals?|proposals?|offers?|plans?|requests?|complaints?|claims?|suits?|bills?|motions?|resolutions?|calls?|demands?|case|cases|bids?|amendments?|suggestions?|criticisms?|ideas?|threats?|warnings?|protests?|objections?|treat(?:y|ies)|budget|draft|charges|invitations?|refugees|migrants|ships?|boats?)\b/,
    to: 'object of by from out down off aside away',
    by: 'state authority body crowd armed',
  }),
  frame('REJECT', 'turn-people-away', 'turn send', {
    needs: /^(?:[\w,-]+ ){0,5}(?:away|back)\b/,
    to: 'object from',
    by: 'state authority police armed',
    unless: /^(?:back )?(?:to|troops|soldiers|reinforcements)\b|\b(?:ambassador|from the brink)\b/,
  }),
  frame('REJECT', 'back-out', 'back pull opt drop walk withdraw duck wriggle', {
    needs:
      /^(?:\w+ )?(?:out of|away from|from) (?:[\w',.-]+ ){0,4}(?:talks|negotiations|agreements?|treat(?:y|ies)|deals?|pacts?|accords?|conference|elections?|vote|summit|races?|coalition|council|organi[sz]ation|games|promises?|pledges?|commitments?|bid|contest|polls|mediation)\b/,
    to: 'from of with',
  }),
  frame(
    'REJECT',
    'snub',
    'snub spurn scorn stonewall sidestep shun scotch contradict disavow renounce abrogate annul nullify disclaim rescind',
    {
      to: 'object of from by',
      by: 'state authority body crowd armed',
    },
  ),
  frame('REJECT', 'pour-scorn', 'pour', { needs: /^(?:cold water|scorn)\b/, to: 'on' }),
  frame('REJECT', 'fail-to', 'fail', {
    needs:
      /^to (?:comply|meet|honou?r|keep|fulfil|implement|observe|respect|hand|withdraw|sign|pay|turn up|respond|answer)\b/,
    governs: true,
  }),
  frame('REJECT', 'break-word', 'break violate breach ignore defy flout', {
    needs: BREACH,
    to: 'by of with',
    by: 'state authority armed police body crowd',
  }),
]
