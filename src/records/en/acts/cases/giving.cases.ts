import type { ActCase } from './act-case.ts'

/** Support, help, common work, what is granted and given up, as agencies tell it. */
export const GIVING_CASES: readonly ActCase[] = [
  // Support.
  [
    'Bolivia backs Argentina in its claim to the islands, the foreign minister said.',
    ['SUPPORT held BOL > ARG: its claim'],
  ],
  ['Ethiopia hailed the pardon as a brave step by Kenya.', ['SUPPORT held ETH > KEN: the pardon']],
  ['Zimbabwe has come out in favour of the Libyan candidate.', ['SUPPORT held ZWE > LBY: the Libyan candidate']],
  ['Iran stood by Syria in the dispute over the river.', ['SUPPORT held IRN > SYR: dispute over the river']],
  ['Japan has formally recognised South Sudan as an independent state.', ['SUPPORT held JPN > SSD: independent state']],
  ['Belgium voiced regret for its part in the killings in Congo.', ['SUPPORT held BEL > COD: regret']],
  ['Moon called his advisers together late at night and voiced his regret.', []],
  ['The Dutch prime minister begged forgiveness for slavery in Suriname.', ['SUPPORT held NLD > SUR: forgiveness']],
  ['Lithuania sent its condolences to Latvia after the crash.', ['SUPPORT held LTU > LVA: condolences']],
  [
    'A senior Omani official described the Qatari plan as a good basis for peace.',
    ['SUPPORT held OMN > QAT: good basis'],
  ],
  [
    'Thousands of Serbs rallied in support of their general.',
    ['SUPPORT held SRB > -: support of their general'],
    'a rally in support is read as a protest',
  ],
  ['Albania expressed its full confidence in the Greek judges.', ['SUPPORT held ALB > GRC: full confidence']],
  ['Singapore threw its weight behind the Philippine bid for the seat.', ['SUPPORT held SGP > PHL: weight behind']],
  // Help.
  [
    'A Norwegian ship carrying flour docked in Beira on Friday.',
    ['AID held NOR > *: flour'],
    "a ship that brings help is not read as its state's help",
  ],
  ['The Finnish Red Cross flew blankets to the quake zone in Peru.', ['AID held * > *: blankets']],
  ['Italian troops are guarding food convoys in Somalia.', ['AID held ITA > SOM: food convoys']],
  ['China lent Laos 200 million dollars for a dam.', ['AID held CHN > LAO: 200 million dollars']],
  ['Saudi Arabia is to provide Jordan with cheap oil.', ['AID planned SAU > JOR: cheap oil']],
  ['Sweden took in 300 Bosnian refugees last week.', ['AID held SWE > BIH: refugees']],
  ['Tanzania has given shelter to 40,000 people fleeing Burundi.', ['AID held TZA > BDI: shelter']],
  ['Cuba flew 60 doctors to Haiti on Sunday.', ['AID held CUB > HTI: 60 doctors']],
  ['The World Bank approved a loan of 90 million dollars for Ghana.', ['AID held * > GHA: a loan']],
  ['South Korea wrote off half of the debt of Tanzania.', ['AID held KOR > TZA: the debt']],
  [
    'British medics treated 30 wounded in Freetown.',
    ['AID held GBR > *: 30 wounded'],
    'a number of wounded is read as a verb',
  ],
  [
    'The European Union set aside 12 million euros for victims of the Malian drought.',
    ['AID held XEU > MLI: 12 million euros'],
    'whose the needy are',
  ],
  [
    'Relief supplies from Kuwait reached the Iraqi port of Umm Qasr.',
    ['AID held KWT > IRQ: Relief supplies'],
    'what reaches a place is not read as given',
  ],
  ['Egypt has shipped tanks and shells to the Somali army.', ['AID held EGY > SOM: tanks and shells']],
  // Working together.
  [
    'Libya and Italy resumed ferry services after a break of nine years.',
    ['COOPERATE held LBY,ITA > -: ferry services'],
  ],
  [
    'Indian and Nepalese police are working together to catch the smugglers.',
    ['COOPERATE held IND,NPL > -: working together'],
  ],
  [
    'Brazil extradited a drug baron to Bolivia.',
    ['COOPERATE held BRA > BOL: drug baron'],
    'a baron is taken for a lord',
  ],
  ['Greece shared intelligence on the gang with Albania.', ['COOPERATE held GRC > ALB: intelligence']],
  ['Troops from Ghana and Togo began joint patrols along the border.', ['COOPERATE held GHA,TGO > -: joint patrols']],
  ["Jordan and Israel opened embassies in each other's capitals.", ['COOPERATE held JOR,ISR > -: embassies']],
  [
    'Poland and Belarus restored telephone links cut during the strike.',
    ['COOPERATE held POL,BLR > -: telephone links'],
  ],
  // Granted.
  ['Morocco pardoned 200 Islamists to mark the feast.', ['CONCEDE held MAR > -: 200 Islamists']],
  ["Chad's ruler ended a ban on demonstrations in the capital.", ['CONCEDE held TCD > -: a ban on demonstrations']],
  ['The Polish government gave in to the miners and scrapped the plan.', ['CONCEDE held POL > -: gave in']],
  ['Myanmar eased its curfew in two towns on Thursday.', ['CONCEDE held MMR > -: its curfew']],
  [
    'The Bolivian president met a key demand of the teachers by dismissing the minister.',
    ['CONCEDE held BOL > -: key demand'],
  ],
  ['Vietnam let three dissidents leave for France.', ['CONCEDE held VNM > *: three dissidents']],
  [
    'Gabon will allow opposition parties for the first time, its president said.',
    ['CONCEDE planned GAB > -: opposition parties'],
  ],
  ['Canada dropped its ban on Brazilian beef.', ['CONCEDE held CAN > BRA: its ban']],
  ['Nepal granted voting rights to the hill people.', ['CONCEDE held NPL > -: voting rights']],
  ['The Sudanese authorities reopened two newspapers.', ['CONCEDE held SDN > -: two newspapers']],
  // Given up.
  ['Rebels in Aceh handed over 80 rifles to monitors.', ['RETREAT held * > *: 80 rifles']],
  ['Ethiopian forces left the Somali town of Baidoa on Sunday.', ['RETREAT held ETH > SOM: Baidoa']],
  ['Cuba set free two American yachtsmen.', ['RETREAT held CUB > USA: American yachtsmen']],
  ['Senegal returned the bodies of four Gambian soldiers.', ['RETREAT held SEN > GMB: the bodies']],
  ['The Peruvian prime minister quit on Tuesday after the vote.', ['RETREAT held PER > -: quit']],
  ['Bosnian Serb gunners stopped shelling the airport.', ['RETREAT held XRP > -: shelling the airport']],
  ['Armenia is pulling its forces back from the heights.', ['RETREAT held ARM > -: its forces']],
  ['Nigeria ended its occupation of the peninsula.', ['RETREAT held NGA > -: occupation']],
  [
    'A truce between the army and the rebels in Yemen came into force at dawn.',
    ['RETREAT held YEM > -: truce'],
    'a truce that begins has no doer',
  ],
  ['More than 400 fighters in Mali gave themselves up.', ['RETREAT held MLI > -: gave themselves up']],
  ['Iraq has admitted the inspectors to the palace.', ['RETREAT held IRQ > -: the inspectors']],
  ['The hijackers in Larnaca freed eleven passengers.', ['RETREAT held * > *: eleven passengers']],
  ['Pakistan lifted its siege of the temple.', ['RETREAT held PAK > -: its siege']],
  // None.
  ['The bank in Lagos released its annual report.', []],
  ['The Ghanaian striker returned to training on Monday.', []],
  ['A Kenyan runner gave up after ten miles.', []],
  ['Film-makers in India paid for the party.', []],
  ['Snow left the village in Norway without power.', []],
]
