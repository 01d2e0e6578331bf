import type { ActCase } from './act-case.ts'

/** Crowds, strikes, parties, courts and companies. */
export const CROWD_CASES: readonly ActCase[] = [
  ['Thousands of students marched through Santiago on Monday.', ['PROTEST held CHL > -: marched']],
  ['Tens of thousands of Hungarians took to the streets on Sunday.', ['PROTEST held HUN > -: took to the streets']],
  ['Nurses in Ghana went on strike over pay.', ['PROTEST held GHA > -: strike']],
  ['Kurdish prisoners in Turkey began a hunger strike.', ['PROTEST held TUR > -: hunger strike']],
  ['Bolivian farmers blocked the road to La Paz for a third day.', ['PROTEST held BOL > -: blocked the road']],
  ['Demonstrators burned an American flag outside the embassy in Manila.', ['PROTEST held PHL > *: American flag']],
  ['Protesters in Baku demanded the resignation of the government.', ['REQUEST held AZE > -: resignation']],
  ['Serbian truck drivers blocked the crossing to Croatia.', ['PROTEST held SRB > *: blocked the crossing']],
  ['Opposition supporters staged a rally in Tirana.', ['PROTEST held ALB > -: a rally']],
  ['A demonstration against the visit was held in Seoul by students.', ['PROTEST held KOR > -: demonstration']],
  ['Haitian rioters looted shops in the capital.', ['PROTEST held HTI > -: looted shops']],
  ['Protests by Greek farmers entered a second week.', ['PROTEST held GRC > -: Protests by Greek farmers']],
  ['Riots broke out in Jakarta on Thursday.', ['PROTEST held IDN > -: Riots']],
  ['About 2,000 Palestinians demonstrated against the wall.', ['PROTEST held PSE > -: the wall']],
  ['Public workers in Zimbabwe are striking for higher wages.', ['PROTEST held ZWE > -: higher wages']],
  ['An angry crowd of Egyptians threw stones at the police.', ['PROTEST held EGY > -: threw stones']],
  ['The main union in Italy called a general strike for Friday.', ['PROTEST held ITA > -: general strike']],
  [
    'Exiled Tibetans held a vigil in front of the Chinese consulate.',
    ['PROTEST held * > *: a vigil'],
    'read as the name of a person',
  ],
  // Parties, parliaments, courts, companies, papers.
  ['The Latvian parliament approved the treaty with Estonia.', ['AGREE held LVA > *: the treaty']],
  ['The opposition in Gabon rejected the result of the vote.', ['REJECT held GAB > -: the result']],
  ['The Supreme Court of Nepal allowed the party to run.', ['CONCEDE held NPL > -: the party to run']],
  ['A Swedish court rejected the appeal of the company.', ['REJECT held SWE > -: the appeal']],
  ['The Colombian senate voted against the pact.', ['REJECT held COL > -: the pact']],
  ['A Danish newspaper accused the ministry of hiding the figures.', ['ACCUSE held DNK > -: hiding the figures']],
  ['A Kuwaiti company is suing Iraq for the loss of two ships.', ['ACCUSE held KWT > IRQ: two ships']],
  ['Prosecutors in Milan opened an investigation into the bank.', ['ACCUSE held ITA > -: investigation']],
  ['The main Bosnian Serb party said it would boycott the census.', ['SANCTION planned XRP > -: the census']],
  ['The Irish Red Cross appealed for blankets.', ['REQUEST held * > -: blankets']],
  ['Muslim clerics in Mali called for talks with the rebels.', ['REQUEST held MLI > -: talks with the rebels']],
  ['Residents of Gori urged Moscow to pull out its troops.', ['REQUEST held GEO > RUS: pull out its troops']],
  ['The families of the dead asked Japan for an apology.', ['REQUEST held - > JPN: an apology']],
  // None.
  ['Students marched into the hall to receive their degrees.', []],
  ['The company rallied after the central bank cut rates.', []],
]
