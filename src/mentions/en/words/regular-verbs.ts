const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Verbs of the news with regular forms, by their base form. */
export const REGULAR_VERBS = words(`
  accept accompany achieve acknowledge act add address adjourn admit adopt advance advise affirm agree aim
  air allow alter amend announce appeal appear applaud appoint appreciate approach approve argue arrange
  arrest arrive ask assail assert assess assist assure attack attempt attend attribute avoid await award back ban
  base beat beg believe belong blame block board boycott brand breach brief broker call cancel caution cede
  celebrate chair challenge change charge chat cite claim clarify clash close co-chair co-host collapse comment
  commend commit communicate compare complain complete comply concede conclude concur condemn conduct confer
  confirm congratulate connect consider consult contact contain continue contribute convene converse converge
  convey convince cool cooperate coordinate cover create criticise criticize cross debate debrief decide declare
  decline deepen defend delay deliver demand denounce deny depart describe deserve designate detail
  determine develop devote dial dine direct disagree disclose discuss dismiss dispatch display dispute
  dissolve divert dominate double downplay drag drop earn ease elaborate elect embark embrace emphasise
  emphasize enable encourage end endorse engage enjoy enter escalate escort estimate evaluate examine
  exchange exclude expand expect explain explore express extend face facilitate fail favour favor fear feature file
  finalise finalize finish fire float focus follow force forge form formalise forward foster found fulfil fulfill
  gather govern greet ground guarantee guide hail halt hand handle happen head help highlight hinder hint hope host
  huddle identify ignore impact implement imply impose improve include increase indicate inform initiate insist
  inspect instruct intend intensify intercept interrupt introduce invade invest investigate invite involve issue
  join judge jump justify kick kill label lambast land last launch learn lift like limit link list listen live
  lobby look lunch maintain manage mark marry materialise materialize matter mediate mention mobilise monitor
  move name near negotiate normalise normalize note notice notify number object observe obtain occur offer open
  operate order organise organize outline overlook owe pack participate pass patch pause pave pen
  permit persuade place plan play plead pledge point pose position possess postpone praise pray prefer
  prepare present preside press pressure prevent proceed produce promise promote propose protect protest prove
  provide publish pull punish purchase pursue push question quip raise rally reach reaffirm
  realise recall receive recognise recognize recommend reconvene record recover reduce refer reflect refuse refute
  regard register regret reiterate reject relate release relieve rely remain remark remember remind remove
  renew repeat replace reply report represent request require reschedule resign resolve respect respond restart
  restate restore result resume retire return reunite reveal review revive rule sack salute satisfy save
  score scrap scrutinise secure serve settle share shelve shift shuttle sign signal skip slam slip smile
  snub solve sound spark sponsor stage start state stay stem step stop stress study submit succeed suffer suggest
  suit summon supply support suppose surface surprise surrender surround survive suspend tackle talk target
  telephone test text thank tie tour track trade transfer transform transmit travel treat trigger try
  turn tweet underline underscore unite update urge use vacate value view violate visit vote vow wait
  walk want warn watch welcome widen work worry wrap wrestle yield confide canvass interact liaise parley reconcile
  rebuff spurn scupper torpedo reconnect videoconference cable message toast entertain befriend mull
  ponder contemplate hug clasp touch recap rehearse thrash hash iron hammer coax nudge probe sketch
`)

/** Verbs met less often; many of their base forms are nouns or adjectives more often than verbs. */
export const RARER_VERBS = words(`
  besiege blockade blacklist decry disburse disengage disown embargo entreat exhort implore kidnap lambaste levy massacre mobilise mobilize resupply slap torpedo
  buttonhole closet balance rest dry annex garner wonder chase deploy orbit sip graze drift glance oppose rejig ditch
  abduct abolish abort absorb accelerate accommodate accredit accumulate accuse adapt adhere administer affect
  afford aid allege allocate alert anger answer anticipate apologise apologize apply arm ascertain assassinate
  assemble assign assume attach attract author authorise authorize avert backtrack bargain bar bill boost bolster
  bomb bounce bow breakfast breathe burn bury bypass calculate calm camp campaign capture care carry cease censure
  cement certify characterise characterize cheer chide circulate clear coach coincide collaborate collect combat
  combine commence commission commemorate compensate compete compile compliment compromise conceal concentrate
  condone confine conflict confront confuse congregate conquer consent conspire constitute constrain construct
  consume contract contradict contrast control convert convict correspond cost count counter court crack crash
  culminate curb curtail dash date dedicate deem defect defer define defuse defy delegate deport depend deplore
  deposit derail descend deter devise dictate differ digest dilute dim disappear disappoint disarm disband
  disembark disavow disguise disinvite dislike dispel dispense disrupt distance distinguish distort distribute
  divide document donate doubt downgrade draft dub dwell eavesdrop echo edge edit educate eject elevate
  eliminate embarrass emerge emigrate employ empower enact encounter endanger endure enforce enlist enquire enrage
  ensue ensure entail entitle entrust envisage envision equip erupt establish evacuate evade evolve exceed excel
  excuse execute exempt exhaust exhort exist expel experience expire exploit explode expose extradite fade falter
  ferry field figure fine fit fix flank flare flatter flood flow fold forecast foreshadow formulate fortify frame
  frustrate fuel fume function further gauge generate gesture grab grace graduate grapple grasp grill grin guard
  halve hamper hang harbour hasten haul headline heal heed hijack honor honour humble hurry illustrate imagine
  imperil impress imprison inaugurate incorporate incur infer inflict influence inherit injure inquire insert
  insult integrate intercede interfere interview intervene interpret intimidate inundate isolate itemise itemize
  jeopardise jeopardize jet joke knock lack lag lament lash laud laugh launder lay lease lecture legalise
  legitimise license line linger litter load loathe loan lock lodge loom loosen love lower mandate march
  marginalise mastermind mature measure meddle melt merge migrate mirror misread miss mistake mix mock moderate
  modernise modify motivate mount muster mute necessitate need neglect neighbour nod nominate nurture oblige
  obstruct occupy offend offset omit oust outnumber outrage overhaul override overrun oversee overshadow overthrow
  overturn pacify pamper panic paraphrase pardon park part partner patrol peg penalise perceive perform persecute
  persevere persist pile pioneer pit plague plant plunge poison police pool populate portray postulate pound pour
  practise precede predict preempt prescribe preserve presume pretend prevail print privilege prize procure profess
  profit prohibit prolong prompt pronounce propagate prosecute prosper provoke qualify quarrel quell quote rain
  ramp rank ratify rattle react reappear reassert reassess reassure rebel rebuke rebut recede reciprocate reckon
  reclaim recommit reconsider recount recruit rectify redouble redraw reelect reestablish refine reform refrain
  refuel refurbish regain regulate rehabilitate reign reimburse reimpose reinforce reinstate rejoice rejoin
  rekindle relaunch relay relocate remedy renege renegotiate renounce reopen repair repatriate repay repeal repel
  replenish reprimand rescind rescue resent reserve reshape reshuffle reside resist resort resurface retain
  retaliate retract retreat retrieve revamp reverse revert revise revisit revoke reward rotate route row ruin
  rumour rush sabotage sacrifice safeguard sail sanction scale scan scare scatter schedule scold scope scrape
  screen scrutinize seal seat seize pencil select separate sever shadow shape shed shield shoulder shout shun side
  sideline sidestep signify silence simplify sink situate size slash slate smooth smuggle snap soften speculate
  spell spoil spot spur squander stabilise stabilize staff stall stamp stand stare station steer stipulate stoke
  storm strain strand strengthen stretch strip stroll structure struggle stumble subject subside substitute sue
  summarise summarize supersede supervise suppress surge surpass survey suspect sustain swap sway switch
  symbolise symbolize sympathise tap taste tax team tempt tend term terminate testify thaw think threaten thwart
  tighten time tolerate top topple torture toughen tow train transcend transit transition translate transpire trap
  trail treasure trespass trick trim trip triumph trouble trounce trust tune twist unblock uncover underestimate unleash unnerve unseat
  underlie undermine underpin unfold unify unlock unravel unveil upgrade upset usher utter vacation vanish vary
  venture verify vest veto visualise voice volunteer waive wage wane warrant wash waste wave weaken weather weigh
  whisper wield wind wink wipe wish witness woo worsen yearn zoom ski golf phone
  riot picket barricade torch trample hurl pelt lob loot ransack rampage vandalise vandalize smash chant demonstrate
  detonate amass redeploy clamp proclaim spray disperse destroy demolish bulldoze raze dynamite raid search outlaw
  censor gag muzzle sentence jail detain intern apprehend evict banish recapture reoccupy confiscate impound
  expropriate bombard shell ambush strafe slaughter murder behead lynch exterminate rape stab maim mutilate flog
  crucify battle roll beseech solicit petition agitate grant airlift vaccinate earmark assent clinch relax unfreeze
  relent legalize accede liberate demobilise demobilize capitulate abdicate repudiate flout disregard disobey
  overrule scuttle balk brush shrug blast castigate berate implicate indict ostracise ostracize abandon mass free
  test-fire test-launch skirmish gun stone invest flatten escort
  initial club spray ship rage ring knife shrug flare ram boo jeer heckle encircle cordon scramble repulse fund finance shelter
`)
