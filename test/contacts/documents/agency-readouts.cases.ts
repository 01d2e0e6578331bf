import type { ContactCase } from '../notation.ts'

/** More paragraphs of agency reports and readouts: calls in a row, hosts, envoys, and what did not come about. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'White House: phone calls in a row, one still to come',
    published: '2025-08-14',
    text: 'WASHINGTON, Aug 14 (Agency) - President Donald Trump spoke by phone on Wednesday with Ukrainian President Volodymyr Zelenskiy, German Chancellor Friedrich Merz and a number of other European leaders ahead of his Friday summit with Russian President Vladimir Putin in Alaska.\n\nTrump told reporters he would call Zelenskiy first after the meeting. "If the first one goes okay, we\'ll have a quick second one," he said.\n\nSpecial envoy Steve Witkoff met Putin at the Kremlin on August 6, his fifth visit to Russia this year.',
    finds: [
      'call|video held 2025-08-13: Donald Trump/USA + Volodymyr Zelenskiy/UKR + Friedrich Merz/DEU + European leaders/-/group!?',
      'summit planned 2025-08-15 @Alaska/USA: Donald Trump/USA + Vladimir Putin/RUS',
      '~call planned|proposed *: Donald Trump/USA + Volodymyr Zelenskiy/UKR',
      'meeting held 2025-08-06: Steve Witkoff/USA + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'Indian ministry: delegation-level talks, calls on',
    published: '2025-09-24',
    text: 'External Affairs Minister S. Jaishankar held delegation-level talks with the Foreign Minister of Morocco, Nasser Bourita, in New Delhi today. The Moroccan Minister also called on Vice President C.P. Radhakrishnan and met the National Security Adviser, Ajit Doval.\n\nThis is the first visit of a Moroccan Foreign Minister to India since 2019. Earlier this month, the two Ministers had interacted on the sidelines of a UN meeting in Geneva.',
    finds: [
      'talks held 2025-09-24 @New Delhi/IND: S. Jaishankar/IND + Nasser Bourita/MAR',
      'meeting held *: Nasser Bourita/MAR + C.P. Radhakrishnan/IND',
      'meeting held *: Nasser Bourita/MAR + Ajit Doval/IND',
      'meeting held 2025-09: S. Jaishankar/IND + Nasser Bourita/MAR',
      '~visit held *: Nasser Bourita/MAR + India/IND/delegation! (host)',
    ],
  },
  {
    construction: 'Sahel: officials without names, seat of a body',
    published: '2025-05-23',
    text: 'BAMAKO, May 23 (Agency) - Representatives of Mali, Burkina Faso and Niger sat across the table from an ECOWAS delegation in Bamako on Thursday for the first time since the three countries left the bloc.\n\nECOWAS commission president Omar Touray led his side; Malian Foreign Minister Abdoulaye Diop spoke for the three. The talks are to resume in Niamey in June.',
    finds: [
      'talks|meeting held 2025-05-22 @Bamako/MLI: Malian representatives/MLI/delegation!? + Burkinabe representatives/BFA/delegation! + Nigerien representatives/NER/delegation! + [ECOWAS delegation/XEC/delegation! || Omar Touray/XEC] + Abdoulaye Diop/MLI?',
      'talks planned 2025-06 @Niamey/NER: Mali/MLI/delegation! + Burkina Faso/BFA/delegation! + Niger/NER/delegation! + ECOWAS/XEC/delegation!',
    ],
  },
  {
    construction: 'Korea: vice ministers, video talks, canceled',
    published: '2025-01-16',
    text: "SEOUL, Jan. 16 (Agency) -- First Vice Foreign Minister Kim Hong-kyun held a video conference with U.S. Deputy Secretary of State Kurt Campbell on Thursday, the foreign ministry said.\n\nThe allies' defense chiefs, who were to have held annual consultations in Washington last month, called them off after the martial law decree. Acting President Choi Sang-mok received Japanese Foreign Minister Takeshi Iwaya on Tuesday.",
    finds: [
      'video held 2025-01-16: Kim Hong-kyun/KOR + Kurt Campbell/USA',
      'meeting held 2025-01-14: Choi Sang-mok/KOR (host) + Takeshi Iwaya/JPN',
      '~talks|meeting cancelled *: South Korean defence minister/KOR/office! + American defence minister/USA/office!',
    ],
  },
  {
    construction: 'Caribbean: secretary on tour, joint session',
    published: '2025-03-28',
    text: "KINGSTON, March 28 (Agency) - U.S. Secretary of State Marco Rubio left Jamaica on Wednesday evening after meeting Prime Minister Andrew Holness, Barbadian Prime Minister Mia Mottley, who chairs Caricom, and Trinidad's Stuart Young in separate sessions.\n\nIn Georgetown on Thursday, he sat down with Guyanese President Irfaan Ali, and in Paramaribo later that day with Suriname's Chan Santokhi.",
    finds: [
      'meeting held 2025-03-26: Marco Rubio/USA + Andrew Holness/JAM',
      'meeting held 2025-03-26: Marco Rubio/USA + Mia Mottley/BRB',
      'meeting held 2025-03-26: Marco Rubio/USA + Stuart Young/TTO',
      'meeting held 2025-03-27 @Georgetown/GUY: Marco Rubio/USA + Irfaan Ali/GUY',
      'meeting held 2025-03-27 @Paramaribo/SUR: Marco Rubio/USA + Chan Santokhi/SUR',
    ],
  },
  {
    construction: 'Cyprus: dinner given by the envoy, leaders of two communities',
    published: '2025-12-12',
    text: "NICOSIA, Dec 12 (Agency) - Cypriot President Nikos Christodoulides and Turkish Cypriot leader Tufan Erhurman met for an hour on Thursday in the presence of the U.N. secretary-general's personal envoy, Maria Angela Holguin.\n\nHolguin, who had seen each of them alone on Tuesday, flies to Ankara next week, where she hopes to be received by Foreign Minister Hakan Fidan.",
    finds: [
      'meeting held 2025-12-11: Nikos Christodoulides/CYP + Tufan Erhurman/XTC + Maria Angela Holguin/XUN',
      'meeting held 2025-12-09: Maria Angela Holguin/XUN + Nikos Christodoulides/CYP',
      'meeting held 2025-12-09: Maria Angela Holguin/XUN + Tufan Erhurman/XTC',
      'meeting proposed *: Maria Angela Holguin/XUN + Hakan Fidan/TUR',
    ],
  },
  {
    construction: 'Readout: Canadian minister, G7 counterparts, colleague by video',
    published: '2025-06-24',
    text: 'Today, the Honourable Anita Anand, Minister of Foreign Affairs, spoke with Israel Katz, Minister of Defence of Israel, and, in a separate conversation, with Abdullatif Al Zayani, Minister of Foreign Affairs of Bahrain.\n\nMinister Anand also took part in a virtual meeting of G7 foreign ministers chaired by the United Kingdom’s David Lammy. The ministers agreed to remain in close contact.',
    finds: [
      'call held 2025-06-24: Anita Anand/CAN + Israel Katz/ISR',
      'call held 2025-06-24: Anita Anand/CAN + Abdullatif Al Zayani/BHR',
      'video held *: Anita Anand/CAN + G7 foreign ministers/-/group! + David Lammy/GBR',
    ],
  },
  {
    construction: 'Libya: rivals, general, host city',
    published: '2025-05-07',
    text: "CAIRO, May 7 (Agency) - Eastern Libyan commander Khalifa Haftar held talks in Moscow with Vladimir Putin on Tuesday, two days before Russia's Victory Day parade, and is to stay on for it.\n\nThe field marshal's son Saddam was in Washington last week, where he met Massad Boulos, an adviser to President Trump. The prime minister in Tripoli, Abdulhamid Dbeibah, has refused to see Haftar without U.N. guarantees.",
    finds: [
      'talks held 2025-05-06 @Moscow/RUS: Khalifa Haftar/LBY|XLE + Vladimir Putin/RUS',
      'meeting held 2025-04-28/2025-05-04 @Washington/USA: Saddam Haftar/LBY|XLE|- + Massad Boulos/USA',
      'meeting cancelled *: Abdulhamid Dbeibah/LBY + Khalifa Haftar/LBY|XLE',
    ],
  },
]
