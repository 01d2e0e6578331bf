import type { ContactCase } from '../notation.ts'

/** What is waited for with "until", invitations exchanged, and things stopped somewhere: none of them a contact. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'will not do so until B calls him',
    published: '2022-03-10',
    text: 'Lithuanian President Gitanas Nauseda will keep the ambassador at home until Belarusian President Alexander Lukashenko calls him.',
    finds: [],
  },
  {
    construction: 'nothing will be decided until A meets B',
    published: '2022-03-10',
    text: 'The quotas stay as they are until Norwegian Prime Minister Jonas Gahr Store meets British Prime Minister Boris Johnson, officials said.',
    finds: ['~meeting proposed|planned *: Jonas Gahr Store/NOR + Boris Johnson/GBR'],
  },
  {
    construction: 'stayed until they met',
    published: '2022-03-10',
    text: 'The quotas stayed as they were until Norwegian Prime Minister Jonas Gahr Store met British Prime Minister Boris Johnson in London on Tuesday.',
    finds: ['meeting held 2022-03-08 @London/GBR: Jonas Gahr Store/NOR + Boris Johnson/GBR'],
  },
  {
    construction: 'exchanged invitations for visits',
    published: '2022-03-10',
    text: 'Kenyan President Uhuru Kenyatta spoke by phone with Egyptian President Abdel Fattah El-Sisi on Tuesday. Kenyatta and El-Sisi also exchanged invitations for official visits.',
    finds: ['call held 2022-03-08: Uhuru Kenyatta/KEN + Abdel Fattah El-Sisi/EGY'],
  },
  {
    construction: 'extended an invitation for a state visit',
    published: '2022-03-10',
    text: 'In a phone call on Tuesday, Kenyan President Uhuru Kenyatta extended to Egyptian President Abdel Fattah El-Sisi an invitation for a state visit later this year.',
    finds: ['call held 2022-03-08: Uhuru Kenyatta/KEN + Abdel Fattah El-Sisi/EGY'],
  },
  {
    construction: 'stopping the fighting in a place',
    published: '2022-03-10',
    text: 'Kenyan President Uhuru Kenyatta called Ugandan President Yoweri Museveni on Tuesday to talk about stopping the fighting in Ethiopia.',
    finds: ['call held 2022-03-08: Uhuru Kenyatta/KEN + Yoweri Museveni/UGA'],
  },
  {
    construction: 'dropped charges in a state',
    published: '2022-03-10',
    text: 'Australian Foreign Minister Marise Payne passed a note in Vanuatu and dropped her objections in Fiji, she said.',
    finds: [],
  },
  {
    construction: 'stopped in a town on his way',
    published: '2022-03-10',
    text: 'Ugandan President Yoweri Museveni stopped in Djibouti on Tuesday.',
    finds: ['visit held 2022-03-08 @Djibouti/DJI: Yoweri Museveni/UGA + Djibouti/DJI/delegation! (host)'],
  },
  {
    construction: 'cancelled a planned trip on a day, where he was to meet',
    published: '2022-03-10',
    text: 'Hungarian Foreign Minister Peter Szijjarto canceled a planned trip to Slovenia Wednesday, where he was to meet Foreign Minister Anze Logar.',
    finds: ['meeting cancelled *: Peter Szijjarto/HUN + Anze Logar/SVN'],
  },
  {
    construction: 'called off a journey, during which she was to meet',
    published: '2022-03-10',
    text: 'Swedish Foreign Minister Ann Linde has called off a journey to Ethiopia, during which she was to meet President Sahle-Work Zewde.',
    finds: ['meeting cancelled *: Ann Linde/SWE + Sahle-Work Zewde/ETH'],
  },
  {
    construction: 'cancelled a trip to a third state, where he was to meet',
    published: '2022-03-10',
    text: 'Tunisian President Kais Saied has called off a trip to Malta, where he was to meet Italian President Sergio Mattarella.',
    finds: ['meeting cancelled *: Kais Saied/TUN + Sergio Mattarella/ITA'],
  },
]
