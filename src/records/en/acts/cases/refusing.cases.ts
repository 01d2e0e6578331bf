import type { ActCase } from './act-case.ts'

/** What is held against others, refused and threatened, as agencies tell it. */
export const REFUSING_CASES: readonly ActCase[] = [
  // Held against somebody.
  [
    'Uganda said Sudanese planes had bombed two of its villages.',
    ['ACCUSE held UGA > SDN: bombed two of its villages'],
    'what others are said to have done is coded as theirs',
  ],
  ['A panel in Guatemala is looking into the murder of the bishop.', ['ACCUSE held GTM > -: the murder of the bishop']],
  ['The Danish foreign minister was sharply critical of Hungary.', ['ACCUSE:condemn held DNK > HUN: sharply critical']],
  ['Vanuatu charged that a French warship had entered its waters.', ['ACCUSE held VUT > FRA: entered its waters']],
  ["Rwanda's parliament has opened an inquiry into the arms deals.", ['ACCUSE held RWA > -: an inquiry']],
  [
    'Two Czech ministers were indicted on Tuesday over the sale of the mine.',
    ['ACCUSE held CZE > CZE: indicted'],
    'whom a court of its own state accuses is not said',
  ],
  ['A court in Dakar convicted a former Chadian ruler of torture.', ['ACCUSE held SEN > TCD: torture']],
  ['Ghana blamed Togo for the collapse of the talks.', ['ACCUSE held GHA > TGO: collapse of the talks']],
  ['An Egyptian daily took Ethiopia to task over the dam.', ['ACCUSE:condemn held EGY > ETH: over the dam']],
  ['Slovakia expressed its dismay at the Austrian vote.', ['ACCUSE held SVK > AUT: dismay']],
  ['Ireland has filed a case against Britain at the court in Strasbourg.', ['ACCUSE held IRL > GBR: a case']],
  [
    'The main union in Tunisia attacked the government over bread prices.',
    ['ACCUSE:condemn held TUN > -: over bread prices'],
  ],
  ['Botswana complained to Namibia about cattle raids.', ['ACCUSE held BWA > NAM: cattle raids']],
  ['Swedish prosecutors are investigating two Chinese firms.', ['ACCUSE held SWE > CHN: two Chinese firms']],
  ['Bahrain called the Iranian remarks an insult.', ['ACCUSE:condemn held BHR > IRN: an insult']],
  ['A Polish commission began to examine the crash of the plane.', ['ACCUSE held POL > -: the crash of the plane']],
  ['Opposition members in Malawi alleged that the ballot was rigged.', ['ACCUSE held MWI > -: the ballot was rigged']],
  ['Laos holds Thailand to blame for the border shooting.', ['ACCUSE held LAO > THA: border shooting']],
  [
    'Moscow said Kiev had broken its word on the pipeline.',
    ['ACCUSE held RUS > UKR: broken its word'],
    'what others are said to have done is coded as theirs',
  ],
  // Refused.
  ['Turkmenistan said it would not join the alliance.', ['REJECT held TKM > -: join the alliance']],
  ['Kenyan judges threw out a petition by Somali refugees.', ['REJECT held KEN > SOM: a petition']],
  [
    "Sierra Leone's rebels would have nothing to do with the plan.",
    ['REJECT held SLE > -: the plan'],
    '"would have nothing to do" is read as a proposal',
  ],
  ['Japan is opposed to the Russian draft.', ['REJECT held JPN > RUS: Russian draft']],
  [
    'Burma has denied charges that its troops crossed into Thailand.',
    ['REJECT held MMR > *: charges'],
    'what is denied is read as an act',
  ],
  ['Fiji said it had no plans to recall its soldiers.', ['REJECT held FJI > -: no plans to recall']],
  ['Cyprus has said no to a Turkish call for direct flights.', ['REJECT held CYP > TUR: direct flights']],
  ['Voters in Denmark rejected the treaty.', ['REJECT held DNK > -: the treaty']],
  ['Moldova will not allow the Russian convoy through, its president said.', ['REJECT held MDA > RUS: Russian convoy']],
  ['The Angolan rebels broke the cease-fire within hours.', ['REJECT held AGO > -: the cease-fire']],
  ["Haiti's military rulers dismissed the deadline as a bluff.", ['REJECT held HTI > -: the deadline']],
  ['India remains against any outside role in Kashmir.', ['REJECT held IND > -: outside role']],
  ['Syria shrugged off the Lebanese complaint.', ['REJECT held SYR > LBN: Lebanese complaint']],
  ['Israel turned away a ship with 200 Iraqi migrants.', ['REJECT held ISR > *: a ship']],
  ['The Bulgarian cabinet has refused Libyan demands for payment.', ['REJECT held BGR > LBY: Libyan demands']],
  [
    'A Serb leader in Croatia vowed never to give up the town.',
    ['REJECT held HRV > -: never to give up the town'],
    '"vowed never to" is read as not done',
  ],
  ['Paraguay backed out of the gas deal with Bolivia.', ['REJECT held PRY > BOL: the gas deal']],
  ['Portugal blocked a motion against Indonesia.', ['REJECT held PRT > IDN: a motion']],
  // Threatened.
  ['Sudan warned Chad of grave consequences if the raids went on.', ['THREATEN held SDN > TCD: grave consequences']],
  [
    'Pilots in Peru will walk out on Monday if they are not paid.',
    ['THREATEN held PER > -: walk out'],
    'what is to come if they are not paid is read as a plan',
  ],
  [
    'Togo said it would break off ties with Ghana unless the exiles were sent home.',
    ['THREATEN held TGO > GHA: break off ties'],
  ],
  ['Cuban exiles threatened to sail into the harbour.', ['THREATEN held CUB > -: sail into the harbour']],
  ['North Korea has threatened South Korea with war.', ['THREATEN held PRK > KOR: with war']],
  ['The junta in Niger gave the French ambassador two days to leave.', ['SANCTION held NER > FRA: two days to leave']],
  [
    'Zambia might expel the envoy if he spoke out again, officials said.',
    ['THREATEN held ZMB > -: expel the envoy'],
    'what might be done in return is not coded',
  ],
  ['Libya set a deadline of Friday for the fleet to leave the gulf.', ['THREATEN held LBY > -: a deadline']],
  [
    'A Corsican group said it would resume bombings.',
    ['THREATEN held FRA > -: resume bombings'],
    'Corsican is no term for a state',
  ],
  ['Iraq is threatening to use gas against the Kurds.', ['THREATEN held IRQ > *: use gas']],
  [
    'Indonesian hardliners issued death threats against the Danish cartoonist.',
    ['THREATEN held IDN > DNK: death threats'],
  ],
  ['Mali served notice that it would close the frontier.', ['THREATEN held MLI > -: close the frontier']],
  ['Nurses in Ghana have vowed to strike next week over pay.', ['THREATEN held GHA > -: strike next week']],
  [
    'Bulgaria could face sanctions, the European Union warned.',
    ['THREATEN held XEU > *: face sanctions'],
    'what others may face is not coded',
  ],
  // None.
  ['The weather service in Cuba warned of heavy rain.', []],
  ['A patient in Oslo rejected the new heart.', []],
  ['Critics in Paris slammed the film.', ['ACCUSE:condemn held FRA > -: the film'], "a film is nobody's affair"],
  ['The striker was charged with a foul in Turin.', []],
  ['Erosion threatens beaches in Gambia.', []],
]
