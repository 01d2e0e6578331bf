import type { Lead } from './lead.ts'

/** First sentences of reports as agencies write them, with their tails and insertions. */
export const LEADS: readonly Lead[] = [
  [
    'A Philippine senator, speaking at the end of a three-day tour of army camps, on Friday urged the United States to hurry delivery of promised helicopters.',
    'REQUEST',
    'PHL',
  ],
  [
    "Indonesia's vice-president has asked Muslim leaders to help calm tempers after the burning of two churches in East Java, state radio reported.",
    'REQUEST',
    'IDN',
  ],
  [
    'The head of the U.N. mission in Angola, warning that supplies were running out, called on both sides to let trucks through to the besieged town of Kuito.',
    'REQUEST',
    'XUN',
  ],
  [
    "About 200 Afghan women, their faces covered, petitioned the government on Sunday to reopen girls' schools closed since last year, witnesses said.",
    'REQUEST',
    'AFG',
  ],
  [
    'Moscow asked Western creditors on Thursday for another delay in payments on its debt, a finance ministry official said.',
    'REQUEST',
    'RUS',
  ],
  [
    "The leader of Bulgaria's Turkish minority appealed to the European Parliament to send a mission to investigate reports of forced name changes.",
    'REQUEST',
    'BGR',
  ],
  [
    'Spain, which holds the presidency, has proposed that the twelve members freeze all new credits to South Africa.',
    'REQUEST',
    'ESP',
  ],
  [
    "Lebanon's Shi'ite leader demanded today that Israel free some 700 prisoners as the price for the return of two captured soldiers.",
    'REQUEST',
    'LBN',
  ],
  ['Relatives of the hostages pleaded with the guerrillas on Colombian radio to spare their lives.', 'REQUEST', 'COL'],
  ['A Japanese trade minister on Wednesday pressed China to scrap its tax on imported chips.', 'REQUEST', 'JPN'],
  [
    "Solidarity leader Lech Walesa called for a boycott of Poland's local elections in an interview published on Monday.",
    'REQUEST',
    'POL',
  ],
  [
    'Chinese dissidents abroad called on the world to press Peking over the jailing of a student leader.',
    'REQUEST',
    'CHN',
  ],
  [
    "Sudan's prime minister said his country needed 300,000 tonnes of grain at once to prevent mass starvation in the west.",
    'REQUEST',
    'SDN',
  ],
  [
    'Chile has decided to buy 30 buses from Brazil, the transport ministry said in a statement.',
    'AGREE',
    'CHL',
    'not read yet',
  ],
  [
    'Turkey and Bulgaria will open a third border gate next spring under an accord signed in Edirne on Tuesday.',
    'AGREE',
    'TUR',
  ],
  [
    "Cambodia's feuding co-premiers agreed late on Monday to disband their bodyguard units after a night of gunfire in the capital.",
    'AGREE',
    'KHM',
  ],
  [
    'The Dutch government said it would give Surinam 20 million guilders to rebuild schools damaged in the fighting.',
    'AGREE',
    'NLD',
  ],
  [
    'Ethiopia said on Saturday it accepted a plan by the Organization of African Unity to end its border war with Eritrea.',
    'AGREE',
    'ETH',
  ],
  [
    "Italy's cabinet approved a decree allowing its troops to remain in Lebanon for a further three months.",
    'AGREE',
    'ITA',
    'not read yet',
  ],
  [
    'The United States will lift a ban on travel to Libya within weeks, a State Department official said on condition he not be named.',
    'AGREE',
    'USA',
  ],
  [
    'Jordan is willing to take back some of the Palestinians stranded at the border, its information minister said.',
    'AGREE',
    'JOR',
  ],
  ['Bonn pledged to help Hungary cover the cost of caring for East German refugees.', 'AGREE', 'DEU'],
  [
    "Iran's spiritual leader praised Lebanese guerrillas on Friday for what he called their heroic stand.",
    'SUPPORT',
    'IRN',
  ],
  [
    'Pope John Paul, in his strongest words yet on the conflict, defended the right of Bosnians to protect themselves.',
    'SUPPORT',
    'VAT',
  ],
  [
    "India's parliament unanimously adopted a resolution expressing solidarity with the people of Namibia.",
    'SUPPORT',
    'IND',
  ],
  [
    'A senior U.S. official said Washington fully backed the Philippine government in its handling of the mutiny.',
    'SUPPORT',
    'USA',
  ],
  ['Mali apologised on Thursday for the killing of 16 Mauritanian preachers by its soldiers.', 'SUPPORT', 'MLI'],
  [
    'China and Vietnam reopened a stretch of their border on Friday to allow trade to resume for the first time since 1979.',
    'COOPERATE',
    'CHN',
    'not read yet',
  ],
  [
    'Kenyan police have handed over to Germany a man wanted in connection with a bank robbery in Hamburg.',
    'COOPERATE',
    'KEN',
  ],
  ['Argentina and Britain are to exchange information on fish stocks in the South Atlantic.', 'AGREE', 'ARG'],
  [
    'Canada airlifted 40 tonnes of blankets and tents to eastern Turkey on Sunday, two days after an earthquake killed at least 400 people there.',
    'AID',
    'CAN',
  ],
  [
    'The European Commission has released 15 million Ecus in emergency food aid for drought victims in Mozambique, officials said.',
    'AID',
    'XEU',
  ],
  [
    'Zambia has granted political asylum to two South African soldiers who deserted their unit in Namibia.',
    'AID',
    'ZMB',
  ],
  [
    'Thai villagers living near the frontier have given food to thousands of Cambodians who fled the shelling, relief workers said.',
    'AID',
    'THA',
  ],
  [
    "Nigeria's military ruler, General Ibrahim Babangida, on Monday lifted restrictions on two former heads of state.",
    'CONCEDE',
    'NGA',
  ],
  [
    'Algerian authorities released the leader of a banned Moslem party from house arrest and allowed him to lead prayers, his family said.',
    'CONCEDE',
    'DZA',
  ],
  [
    "In a dramatic about-face, South Korea's ruling party chairman accepted opposition demands for a direct presidential vote.",
    'CONCEDE',
    'KOR',
    'not read yet',
  ],
  [
    'Indonesia has scrapped a fuel price rise after three days of protests in which at least five students were hurt.',
    'CONCEDE',
    'IDN',
  ],
  [
    'Vietnam began pulling out a further 15,000 troops from Cambodia on Thursday, watched by foreign reporters.',
    'RETREAT',
    'VNM',
  ],
  [
    "Peruvian guerrillas holding 72 hostages in an ambassador's residence freed two of them for health reasons, the Red Cross said.",
    'RETREAT',
    'PER',
  ],
  [
    'Some 400 rebels loyal to a deposed Ugandan ruler laid down their guns under an amnesty, a government newspaper reported.',
    'RETREAT',
    'UGA',
  ],
  [
    "Pakistan's prime minister resigned on Wednesday, only hours before a no-confidence vote he was expected to lose.",
    'RETREAT',
    'PAK',
  ],
  [
    'Iraq charged on Tuesday that American warplanes had dropped flares on wheat fields near the city of Mosul.',
    'ACCUSE',
    'IRQ',
  ],
  ['A Zimbabwean state newspaper has accused Britain of plotting to oust President Robert Mugabe.', 'ACCUSE', 'ZWE'],
  [
    'U.S. senators from both parties criticised Saudi Arabia for failing to help investigators look into a truck bombing.',
    'ACCUSE',
    'USA',
  ],
  [
    'Pakistan protested to India over what it said was the mistreatment of one of its diplomats in New Delhi.',
    'ACCUSE',
    'PAK',
  ],
  [
    'Brazilian police are investigating reports that gold miners massacred Yanomami Indians near the border with Venezuela.',
    'ACCUSE',
    'BRA',
  ],
  [
    'Nicaragua filed suit against Honduras at the World Court in The Hague, accusing it of letting rebels use its soil.',
    'ACCUSE',
    'NIC',
  ],
  ["Britain's opposition Labour Party denounced the sale of tear gas to Indonesia as shameful.", 'ACCUSE', 'GBR'],
  [
    'Syria has turned down a French invitation to a conference on Lebanon, diplomats in Damascus said.',
    'REJECT',
    'SYR',
  ],
  ["El Salvador's army chief ruled out a truce with leftist guerrillas over the Christmas holiday.", 'REJECT', 'SLV'],
  [
    'Israeli Prime Minister Yitzhak Shamir said on Sunday there would never be a Palestinian state west of the Jordan river.',
    'REJECT',
    'ISR',
    'not read yet',
  ],
  ['Greece vetoed a 600 million dollar European Community aid package for Turkey.', 'REJECT', 'GRC'],
  ['China denied reports that it had sold missiles to Iran, calling them groundless.', 'REJECT', 'CHN'],
  ["Kenya's president brushed aside calls by church leaders for the release of political prisoners.", 'REJECT', 'KEN'],
]
