import type { ContactCase } from '../notation.ts'

/** Armed and political groups, armies and rulers without recognition as parties (rule 20). */
export const cases: readonly ContactCase[] = [
  {
    construction: 'acronym explained',
    published: '2022-12-12',
    text: 'Delegates of the Colombian government and of the National Liberation Army (ELN) concluded a first cycle of talks in Caracas on Friday. The ELN guerrillas spoke of progress.',
    finds: [
      'talks held 2022-12-09 @Caracas/VEN: Colombian government/COL/delegation! + ELN National Liberation Army/-|COL/delegation!',
    ],
  },
  {
    construction: 'acronym with noun',
    published: '2012-10-07',
    text: 'Philippine negotiators and the MILF rebels wrapped up a round of talks in Kuala Lumpur on Saturday.',
    finds: [
      'talks held 2012-10-06 @Kuala Lumpur/MYS: Philippine negotiators/PHL/delegation! + MILF rebels/-|PHL/delegation!',
    ],
  },
  {
    construction: 'between the government and the group',
    published: '2016-08-20',
    text: 'Talks between the Myanmar government and the Kachin Independence Army ended in Mai Ja Yang on Wednesday without a truce.',
    finds: [
      'talks held 2016-08-17 @Mai Ja Yang/MMR: Myanmar government/MMR/delegation! + Kachin Independence Army/-|MMR/delegation!',
    ],
  },
  {
    construction: 'rebels without a name',
    published: '2013-06-12',
    text: "Mali's government and Tuareg rebels resumed talks in Ouagadougou on Monday under the eye of Burkinabe mediator Blaise Compaoré.",
    finds: [
      'talks held|ongoing 2013-06-10 @Ouagadougou/BFA: Mali/MLI/delegation! + Tuareg rebels/-|MLI/delegation! + Blaise Compaoré/BFA (mediator)',
    ],
  },
  {
    construction: 'army against paramilitaries',
    published: '2023-05-16',
    text: 'Envoys of the Sudanese army and the Rapid Support Forces held indirect talks in Jeddah on Sunday, with Saudi and American officials going between them.',
    finds: [
      'talks held 2023-05-14 @Jeddah/SAU: Sudanese army/SDN/delegation! + Rapid Support Forces/XRS/delegation! + Saudi officials/SAU/delegation! (mediator) + American officials/USA/delegation! (mediator)',
    ],
  },
  {
    construction: 'leader of the group',
    published: '2019-09-26',
    text: 'The Sudanese rebel leader Abdelaziz al-Hilu met the prime minister of the transitional government, Abdalla Hamdok, in Juba on Monday.',
    finds: ['meeting held 2019-09-23 @Juba/SSD: Abdelaziz al-Hilu/SDN|- + Abdalla Hamdok/SDN/head_of_government'],
  },
  {
    construction: 'de facto authorities',
    published: '2024-07-04',
    text: 'UN Under-Secretary-General Rosemary DiCarlo met a delegation of the Taliban in Doha on Sunday; it was led by Zabihullah Mujahid.',
    finds: [
      'meeting held 2024-06-30 @Doha/QAT: Rosemary DiCarlo/XUN + [Taliban delegation/XTB/delegation! || Zabihullah Mujahid/XTB]',
    ],
  },
  {
    construction: 'junta receives',
    published: '2023-11-30',
    text: "Niger's junta received Togolese Foreign Minister Robert Dussey in Niamey on Monday for talks on the sanctions.",
    finds: [
      "talks|meeting held 2023-11-27 @Niamey/NER: Niger's junta/NER/delegation! + Robert Dussey/TGO/foreign_minister",
    ],
  },
  {
    construction: 'opposition',
    published: '2017-03-01',
    text: "Staffan de Mistura held separate meetings in Geneva on Tuesday with the Syrian government's delegation and with the High Negotiations Committee of the opposition.",
    finds: [
      'meeting|talks held 2017-02-28 @Geneva/CHE: Staffan de Mistura/XUN + Syrian government delegation/SYR/delegation!',
      'meeting|talks held 2017-02-28 @Geneva/CHE: Staffan de Mistura/XUN + High Negotiations Committee/-|SYR/delegation!',
    ],
  },
  {
    construction: 'no contact: fighting',
    published: '2013-06-12',
    text: 'The army met rebels of the FARC on a hillside near Cali on Monday and killed three. Rebels from the FARC exchanged fire with soldiers the next day.',
    finds: [],
  },
  {
    construction: 'a representative of a government named by its capital',
    published: '2024-05-30',
    text: 'M23 leader Bertrand Bisimwa and a representative of the Kinshasa government held talks in Entebbe in May.',
    finds: [
      'talks held 2024-05 @Entebbe/UGA: Bertrand Bisimwa/XM3 + Kinshasa representative/COD/official|-/office!|delegation!',
    ],
  },
  {
    construction: 'rebels and mediators',
    published: '2019-09-26',
    text: 'Congolese rebels met Angolan mediators in Luanda on Monday. The rebel delegation left the next day.',
    finds: [
      'meeting held 2019-09-23 @Luanda/AGO: Congolese rebels/-|COD/delegation! + Angolan mediators/AGO/delegation!',
    ],
  },
]
