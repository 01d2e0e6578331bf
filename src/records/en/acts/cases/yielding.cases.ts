import type { ActCase } from './act-case.ts'

/** What is promised, given, given up, refused and threatened, in further words. */
export const YIELDING_CASES: readonly ActCase[] = [
  // Promised and agreed.
  ['Panama promised to reopen the canal office.', ['AGREE held PAN > -: reopen the canal office']],
  ['Ukraine says it is willing to hand over the files.', ['SUPPORT:offer held UKR > -: hand over the files']],
  ['Sudanese rebels said they will free 20 Chinese workers.', ['RETREAT planned SDN > CHN: 20 Chinese workers']],
  ['Cyprus said it would support the resolution.', ['SUPPORT planned CYP > -: the resolution']],
  ['Jordan and Syria have agreed in principle to share the water.', ['AGREE held JOR,SYR > -: share the water']],
  ['The Cuban government approved a plan to swap land with Haiti.', ['AGREE held CUB > *: a plan']],
  ['Libya announced its readiness to compensate the families.', ['SUPPORT:offer held LBY > -: readiness']],
  ['An agreement between Chad and Niger on fishing was signed in Zinder.', ['AGREE held TCD,NER > -: signed']],
  // Given.
  ['Belgium granted asylum to a Rwandan priest.', ['AID held BEL > RWA: asylum']],
  ['Norway gave Malawi 3 million dollars for schools.', ['AID held NOR > MWI: 3 million dollars']],
  ['Uganda opened its border to Congolese refugees.', ['AID held UGA > COD: Congolese refugees']],
  ['French relief planes dropped food to the villagers.', ['AID held FRA > -: dropped food']],
  ['Portugal is sending doctors to Mozambique.', ['AID held PRT > MOZ: doctors']],
  ['Aid from Qatar to Sudan arrived on Monday.', ['AID held QAT > SDN: Aid from Qatar']],
  ['Mexico praised the efforts of El Salvador to end the war.', ['SUPPORT held MEX > SLV: the efforts']],
  ['Croatia apologised to Serbia for the raid.', ['SUPPORT held HRV > SRB: the raid']],
  ['The Chilean president paid tribute to the work of Mexico.', ['SUPPORT held CHL > MEX: the work of Mexico']],
  // Given up.
  ['Rebels in Mozambique laid down their arms.', ['RETREAT held MOZ > -: their arms']],
  ['Six hundred Liberian fighters surrendered on Friday.', ['RETREAT held LBR > -: surrendered']],
  ['The Haitian prime minister resigned on Sunday.', ['RETREAT held HTI > -: resigned']],
  ['Cambodian President Heng stepped down after a week of riots.', ['RETREAT held KHM > -: stepped down']],
  ['Zambia lifted the state of emergency in two provinces.', ['CONCEDE held ZMB > -: state of emergency']],
  ['Myanmar freed 200 political prisoners on Friday.', ['RETREAT held MMR > -: political prisoners']],
  ['Turkish troops pulled out of the valley.', ['RETREAT held TUR > -: the valley']],
  ['Algeria allowed the exiles to return home.', ['CONCEDE held DZA > -: the exiles']],
  ['The withdrawal of Vietnamese troops from Laos ended on Tuesday.', ['RETREAT held VNM > LAO: withdrawal']],
  ['Eritrea opened the bridge to let food through.', ['RETREAT held ERI > -: the bridge']],
  ['The Bolivian government agreed to the demands of the teachers.', ['AGREE held BOL > -: the demands']],
  ['Prime Minister Ahmed Keita of Mali reinstated the judges.', ['CONCEDE held MLI > -: the judges']],
  // Refused.
  ['Rebels in Niger dismissed the offer of the government.', ['REJECT held NER > -: the offer']],
  ['Guinea has reneged on its promise to hold a vote.', ['REJECT held GIN > -: its promise']],
  ['Serbia violated the truce on Monday.', ['REJECT held SRB > -: the truce']],
  ['Lifting the ban is out of the question, Danish officials said.', ['REJECT held DNK > -: the ban']],
  [
    'Its rejection of the Saudi plan isolates Yemen, Jordan said.',
    ['REJECT held * > SAU: rejection'],
    'whose it is stands in another sentence',
  ],
  ["Iran's refusal to open the site worries the agency.", ['REJECT held IRN > -: refusal']],
  ['The rebels defied an order from Kinshasa to disarm.', ['REJECT held - > COD: an order']],
  ['Laos once again flatly rejected the Thai offer.', ['REJECT held LAO > THA: Thai offer']],
  // Threatened.
  ['Rebels in Chad threatened to shoot down French planes.', ['THREATEN held TCD > *: shoot down']],
  ['Armenia said it would quit the talks unless the shelling stopped.', ['THREATEN held ARM > -: quit the talks']],
  ['The threat by Iran to close the strait alarmed traders.', ['THREATEN held IRN > -: threat by Iran']],
  ['A Basque group has threatened to bomb Spanish trains.', ['THREATEN held ESP > *: Spanish trains']],
  ['Hamas vowed to avenge the death of its leader.', ['THREATEN held XHM > -: avenge']],
]
