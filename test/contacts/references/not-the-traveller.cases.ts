import type { ContactCase } from '../notation.ts'

/** Who was just told of on his own goes on as "he", also where the text speaks of somebody else's journey. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'he announced; from there he goes on',
    published: '2024-02-19',
    text: 'Israeli Foreign Minister Israel Katz and Egyptian Foreign Minister Sameh Shoukry came to Munich at the weekend. Katz flew in from Brussels and met British Foreign Secretary David Cameron. Shoukry, for his part, saw Greek Foreign Minister George Gerapetritis. He announced a conference in Cairo. From Munich he goes on to Madrid, where he is to hold talks with Spanish Foreign Minister Jose Manuel Albares this week.',
    finds: [
      'meeting held 2024-02-17/2024-02-18|null: Israel Katz/ISR/foreign_minister + David Cameron/GBR/foreign_minister',
      'meeting held 2024-02-17/2024-02-18|null: Sameh Shoukry/EGY/foreign_minister + George Gerapetritis/GRC/foreign_minister',
      'talks planned 2024-02-19/2024-02-25 @Madrid/ESP: Sameh Shoukry/EGY/foreign_minister + Jose Manuel Albares/ESP/foreign_minister',
    ],
  },
  {
    construction: 'a call of somebody else than the traveller, then he had been in a third capital',
    published: '2023-11-20',
    text: 'Armenian Prime Minister Nikol Pashinyan is expected in France on Thursday. French Foreign Minister Catherine Colonna telephoned her Georgian counterpart, Ilia Darchiashvili, on Friday. On November 9 she had been in Astana, where she was received by Kazakh President Kassym-Jomart Tokayev.',
    finds: [
      'visit planned 2023-11-23 @France/FRA: Nikol Pashinyan/ARM/head_of_government + France/FRA/delegation! (host)',
      'call held 2023-11-17: Catherine Colonna/FRA/foreign_minister + Ilia Darchiashvili/GEO/foreign_minister',
      'meeting held 2023-11-09 @Astana/KAZ: Catherine Colonna/FRA/foreign_minister + Kassym-Jomart Tokayev/KAZ/head_of_state',
    ],
  },
]
