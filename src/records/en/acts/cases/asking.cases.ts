import type { ActCase } from './act-case.ts'

/** What is asked and demanded, promised and agreed, as agencies tell it. */
export const ASKING_CASES: readonly ActCase[] = [
  // Asked.
  [
    'Nepal on Tuesday appealed to donor countries for help in feeding flood victims.',
    ['REQUEST held NPL > -: help in feeding'],
    'what help is asked in is read as an act',
  ],
  [
    'The opposition in Zambia is calling for the resignation of the finance minister.',
    ['REQUEST held ZMB > *: resignation'],
  ],
  [
    'A Libyan envoy sought French mediation in the quarrel over the wells.',
    ['REQUEST held LBY > FRA: French mediation'],
  ],
  ['Thousands of Georgians called on their president to step down.', ['REQUEST held GEO > *: step down']],
  [
    'Colombia and Ecuador urged the rebels to free their captives, officials in Bogota said.',
    ['REQUEST held COL,ECU > *: free their captives'],
  ],
  [
    'The Somali government wants the United Nations to extend the mandate of its mission.',
    ['REQUEST held SOM > XUN: extend the mandate'],
  ],
  ['Pakistan renewed its call for a vote in the disputed valley.', ['REQUEST held PAK > -: call for a vote']],
  ['Kuwait requested the extradition of two bankers from Spain.', ['REQUEST held KWT > ESP: extradition']],
  [
    'In a letter to the Security Council, Eritrea asked for a new border commission.',
    ['REQUEST held ERI > *: border commission'],
  ],
  ['Egypt pleaded with both sides to hold their fire.', ['REQUEST held EGY > -: hold their fire']],
  [
    'The UN refugee agency is appealing for 40 million dollars to feed the camps.',
    ['REQUEST held XUN > -: 40 million dollars'],
  ],
  ['Cypriot leaders demanded that all troops leave the island.', ['REQUEST held CYP > -: all troops leave']],
  ['Doctors in Sudan made an urgent appeal for blood after the battle.', ['REQUEST held SDN > -: appeal for blood']],
  ['Human rights groups in Kenya called for an inquiry into the shooting.', ['REQUEST held KEN > -: an inquiry']],
  ['Burundi is seeking Tanzanian help to guard its border.', ['REQUEST held BDI > TZA: Tanzanian help']],
  [
    'Turkish lawmakers asked their government to review its ties with Austria.',
    ['REQUEST held TUR > AUT: review its ties'],
    'with whom what is asked has to do',
  ],
  [
    'Hungarian steelworkers are demanding a pay rise of 20 percent, their union said.',
    ['REQUEST held HUN > -: a pay rise'],
  ],
  ['Jordan said on Monday the world must do more for refugees in the valley.', ['REQUEST held JOR > -: must do more']],
  ['Chile said its neighbour Peru should return the boats.', ['REQUEST held CHL > PER: should return the boats']],
  [
    'Armenia has called an emergency session of the Security Council over the blockade.',
    ['REQUEST held ARM > *: emergency session'],
    'to call a session is read as no request',
  ],
  [
    'The ruling party in Botswana wants the commission to count the votes again.',
    ['REQUEST held BWA > *: count the votes again'],
  ],
  [
    'Indigenous groups in Ecuador are seeking the return of their land.',
    ['REQUEST held ECU > -: return of their land'],
  ],
  ['Madagascar has put in a request for two more helicopters.', ['REQUEST held MDG > -: two more helicopters']],
  ['The president of Gambia issued an appeal for calm on state radio.', ['REQUEST held GMB > -: appeal for calm']],
  ['Mauritania invited observers to watch the election.', ['REQUEST held MRT > -: observers']],
  ['Norway pushed for a deal on the wreck before the summer.', ['REQUEST held NOR > -: a deal on the wreck']],
  ['Residents of Aden begged the Saudis to halt the raids.', ['REQUEST held YEM > SAU: halt the raids']],
  // Promised and agreed.
  [
    'Bulgaria plans to open a consulate in Tunis next year.',
    ['AGREE planned BGR > *: consulate'],
    'plans of no act are not coded',
  ],
  ['Mongolia and Kazakhstan have reached an accord on grazing rights.', ['AGREE held MNG,KAZ > -: an accord']],
  ['Rebels in Niger signed a peace deal with the government on Saturday.', ['AGREE held NER > -: peace deal']],
  [
    'Sri Lanka has accepted an Indian proposal to share the fishing grounds.',
    ['AGREE held LKA > IND: Indian proposal'],
  ],
  ['Malaysia promised Bangladesh a quick answer on the workers.', ['AGREE held MYS > BGD: quick answer']],
  ['The Danish parliament approved a treaty with Greenland.', ['AGREE held DNK > GRL: a treaty']],
  ['Uruguay gave its consent to the bridge.', ['AGREE held URY > -: its consent']],
  ['Nicaragua undertook to pay the fine by June.', ['AGREE held NIC > -: pay the fine']],
  [
    'Turkmen and Afghan officials agreed to string the power line this year.',
    ['AGREE held TKM,XTB > -: string the power line'],
  ],
  ['Ivory Coast is committed to sending the judges to the court.', ['AGREE held CIV > -: sending the judges']],
  ['Iceland has given the go-ahead for a Chinese observatory.', ['AGREE held ISL > CHN: go-ahead']],
  ['Estonia struck a deal with Latvia on herring quotas.', ['AGREE held EST > LVA: herring quotas']],
  ['The warring factions in Chad settled on a day for the vote.', ['AGREE held TCD > -: a day for the vote']],
  [
    'Vietnam and Thailand concluded two years of haggling with an agreement on rice.',
    ['AGREE held VNM,THA > -: agreement on rice'],
  ],
  [
    'The Gambia and Senegal came to terms on ferry fees.',
    ['AGREE held GMB,SEN > -: ferry fees'],
    'an article before the first of two',
  ],
  ['A cease-fire accord was signed in Lusaka by Angola and Zambia.', ['AGREE held AGO,ZMB > -: signed']],
  [
    'Kyrgyzstan is prepared to lease the base to Turkey for ten years, the spokesman said.',
    ['SUPPORT:offer held KGZ > TUR: lease the base'],
  ],
  [
    'Oman is ready to discuss the fees with Yemen.',
    ['SUPPORT:offer held OMN > YEM: discuss the fees'],
    'readiness to talk is left to the contacts',
  ],
  // None.
  ['Demand for Turkish steel fell for a third month.', []],
  ['Tourists asked the way to the museum in Florence.', [], "those who ask the way are nobody's envoys"],
  ['Tokyo shares fell as investors sought shelter in bonds.', []],
  ['The Swedish striker signed a new contract with Milan.', [], 'sport is not told from the affairs of states'],
  ['A call to the office in Rabat went unanswered.', []],
]
