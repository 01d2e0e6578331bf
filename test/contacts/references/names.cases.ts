import type { ContactCase } from '../notation.ts'

/** Persons known again by a surname, a short name, an apposition or nothing but their state. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'surname only later',
    published: '2024-03-07',
    text: "Vanuatu's Foreign Minister Loren Tavoa arrived in Wellington on Monday with a team of climate negotiators. On Tuesday Tavoa met New Zealand Foreign Minister Winston Peters. Peters promised more help for cyclone shelters.",
    finds: ['meeting held 2024-03-05: Loren Tavoa/VUT/foreign_minister + Winston Peters/NZL/foreign_minister'],
  },
  {
    construction: 'surname only later, both parties introduced apart',
    published: '2025-11-06',
    text: 'Johann Wadephul, the German foreign minister, has spent the week on the Gulf. Abdullah bin Zayed Al Nahyan, his Emirati colleague, was the first on his list. On Tuesday Wadephul and Sheikh Abdullah talked for two hours in Abu Dhabi.',
    finds: [
      'meeting|talks held 2025-11-04 @Abu Dhabi/ARE: Johann Wadephul/DEU/foreign_minister + Abdullah bin Zayed Al Nahyan/ARE/foreign_minister',
    ],
  },
  {
    construction: 'persons of the same surname',
    published: '2013-09-26',
    text: 'Congolese President Joseph Kabila and his sister, the lawmaker Jaynet Kabila, were both in New York. On Tuesday President Kabila met UN Secretary-General Ban Ki-moon.',
    finds: ['meeting held 2013-09-24: Joseph Kabila/COD/head_of_state + Ban Ki-moon/XUN/igo_head'],
  },
  {
    construction: 'persons of the same surname in two states',
    published: '2025-04-11',
    text: "Foreign Minister Kim Sang-ho of Nauru (no relation of North Korea's Kim Jong Un) was in Taipei this week. Kim met Taiwanese Foreign Minister Lin Chia-lung on Wednesday.",
    finds: ['meeting held 2025-04-09: Kim Sang-ho/NRU/foreign_minister + Lin Chia-lung/TWN/foreign_minister'],
  },
  {
    construction: 'two brothers told apart by given name',
    published: '2019-10-21',
    text: "Sri Lanka's Gotabaya Rajapaksa and his brother Mahinda Rajapaksa are on the campaign trail. Mahinda met Indian High Commissioner Taranjit Singh Sandhu in Colombo on Thursday.",
    finds: ['meeting held 2019-10-17 @Colombo/LKA: Mahinda Rajapaksa/LKA + Taranjit Singh Sandhu/IND/ambassador'],
  },
  {
    construction: 'person introduced after the contact',
    published: '2024-06-12',
    text: 'She met Hoxhaj in Durrës on Monday and left the same night. Maja Vukelić, foreign minister of Montenegro since March, had asked Ditmir Hoxhaj, the Albanian foreign minister, for the meeting.',
    finds: [
      'meeting held 2024-06-10 @Durrës/ALB: Maja Vukelić/MNE/foreign_minister + Ditmir Hoxhaj/ALB/foreign_minister',
    ],
  },
  {
    construction: 'short name in the headline, full name in the body',
    published: '2025-06-24',
    text: "Araghchi meets Putin\n\nIran's foreign minister was received at the Kremlin on Monday. Abbas Araghchi thanked President Vladimir Putin for condemning the strikes.",
    finds: ['meeting held 2025-06-23: Abbas Araghchi/IRN/foreign_minister + Vladimir Putin/RUS/head_of_state'],
  },
  {
    construction: 'apposition after the name',
    published: '2016-02-12',
    text: "Riad Hijab, coordinator of the Syrian opposition, met Frank-Walter Steinmeier, Germany's foreign minister, in Munich on Thursday.",
    finds: [
      'meeting held 2016-02-11 @Munich/DEU: [Riad Hijab/SYR || Riad Hijab/-] + Frank-Walter Steinmeier/DEU/foreign_minister',
    ],
  },
  {
    construction: 'long honorific string',
    published: '2023-03-16',
    text: 'His Highness Sheikh Meshal Al-Ahmad Al-Jaber Al-Sabah, Crown Prince of Kuwait, received at Bayan Palace on Wednesday His Excellency Dr. Salem Barakat, Foreign Minister of the Union of the Comoros.',
    finds: [
      'meeting held 2023-03-15: Meshal Al-Ahmad Al-Jaber Al-Sabah/KWT/royal + Salem Barakat/COM/foreign_minister',
    ],
  },
  {
    construction: 'name in capitals, Asian order',
    published: '2024-07-10',
    text: 'On July 9, Mr. TSUGE Yoshifumi, State Minister for Foreign Affairs of Japan, paid a courtesy call on H.E. Dr. Xavier Fonoti, Minister for Foreign Affairs of Tuvalu, in Funafuti.',
    finds: ['meeting held 2024-07-09 @Funafuti/TUV: TSUGE Yoshifumi/JPN + Xavier Fonoti/TUV/foreign_minister'],
  },
  {
    construction: 'single-name ministers',
    published: '2025-11-06',
    text: "Indonesian Foreign Minister Sugiono telephoned Timor-Leste's Bendito Freitas on Tuesday. Sugiono, like many Javanese, uses one name.",
    finds: ['call held 2025-11-04: Sugiono/IDN/foreign_minister + Bendito Freitas/TLS'],
  },
  {
    construction: 'possessive state and name',
    published: '2018-06-13',
    text: "Uruguay's Tabaré Vázquez phoned Paraguay's Horacio Cartes on Tuesday; neither side said what about.",
    finds: ['call held 2018-06-12: Tabaré Vázquez/URY + Horacio Cartes/PRY'],
  },
  {
    construction: 'adjective of a person of another state in the same sentence',
    published: '2023-10-18',
    text: 'British Prime Minister Rishi Sunak called the Egyptian president on Tuesday to discuss British nationals in Gaza. Abdel Fattah al-Sisi promised to help.',
    finds: ['call held 2023-10-17: Rishi Sunak/GBR/head_of_government + Abdel Fattah al-Sisi/EGY/head_of_state'],
  },
  {
    construction: 'the two diplomats, told by different names',
    published: '2019-07-04',
    text: "Stephen Biegun, the US envoy for North Korea, flew to Brussels on Tuesday. Lee Do-hoon, Seoul's negotiator, was already there. Both diplomats conferred for an hour on Wednesday.",
    finds: ['meeting held 2019-07-03: Stephen Biegun/USA/envoy + Lee Do-hoon/KOR'],
  },
  {
    construction: 'royal with several names',
    published: '2020-01-13',
    text: 'Sheikh Mohamed bin Zayed, the crown prince of Abu Dhabi, received Japanese Prime Minister Shinzo Abe on Monday. The sheikh, often called MBZ, gave him a falcon.',
    finds: ['meeting held 2020-01-13: Mohamed bin Zayed/ARE + Shinzo Abe/JPN/head_of_government'],
  },
  {
    construction: 'negative: namesake of a city',
    published: '2025-05-16',
    text: "Paris Hilton met fans in London on Thursday. Sydney Sweeney talked to Milan Kundera's translator about a film.",
    finds: [],
  },
]
