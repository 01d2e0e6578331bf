import type { ContactCase } from '../notation.ts'

/** What one contact was followed by, or had been followed by nothing since. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'this was followed by a working breakfast with Y',
    published: '2025-02-21',
    text: 'Johannesburg, 21 February 2025 - Today, Minister Ronald Lamola met the External Affairs Minister of India, Dr Subrahmanyam Jaishankar, to discuss cooperation. This was followed by a working breakfast with the High Representative of the European Union, Ms Kaja Kallas.',
    finds: [
      'meeting held 2025-02-21: Ronald Lamola/ZAF + Subrahmanyam Jaishankar/IND',
      'meeting held 2025-02-21: Ronald Lamola/ZAF + Kaja Kallas/XEU',
    ],
  },
  {
    construction: 'the meeting was followed by talks with Y',
    published: '2025-05-16',
    text: 'Turkish Foreign Minister Hakan Fidan met Syrian Foreign Minister Asaad al-Shaibani in Antalya on Thursday. The meeting was followed by talks with US Secretary of State Marco Rubio.',
    finds: [
      'meeting held 2025-05-15 @Antalya/TUR: Hakan Fidan/TUR + Asaad al-Shaibani/SYR',
      'talks held 2025-05-15 @Antalya/TUR: Hakan Fidan/TUR + Marco Rubio/USA',
    ],
  },
  {
    construction: 'has not spoken with Y since a tense call in January',
    published: '2025-06-26',
    text: 'Danish Prime Minister Mette Frederiksen, who has not spoken with Donald Trump since a tense telephone call in January, said so on Monday.',
    finds: ['call held 2025-01: Mette Frederiksen/DNK + Donald Trump/USA'],
  },
  {
    construction: 'the two have not met since a summit',
    published: '2025-12-01',
    text: 'Donald Trump and Vladimir Putin have not met since a summit in Anchorage in August.',
    finds: ['summit|meeting held 2025-08 @Anchorage/USA: Donald Trump/USA + Vladimir Putin/RUS'],
  },
  {
    construction: 'saw X at a summit of a body: one contact',
    published: '2023-10-05',
    text: 'Russian President Vladimir Putin plans to see Azerbaijani President Ilham Aliyev in Bishkek on October 13, at a summit of the Commonwealth of Independent States.',
    finds: ['meeting planned 2023-10-13 @Bishkek/KGZ: Vladimir Putin/RUS + Ilham Aliyev/AZE'],
  },
  {
    construction: 'spoke at a meeting of a body: none',
    published: '2023-10-05',
    text: 'Polish Prime Minister Mateusz Morawiecki raised the matter at a meeting of the European Council on Thursday.',
    finds: [],
  },
  {
    construction: 'received a courtesy call from X',
    published: '2025-02-21',
    text: 'South African Minister Ronald Lamola received a courtesy call from the Foreign Minister of Angola, Téte António, on Thursday.',
    finds: ['meeting held 2025-02-20: Ronald Lamola/ZAF + Téte António/AGO'],
  },
  {
    construction: 'received X, who delivered a message addressed to his President',
    published: '2025-02-21',
    text: 'South African Minister Ronald Lamola received a courtesy call from the Foreign Minister of Angola, Téte António, who delivered a written message from President João Lourenço addressed to President Cyril Ramaphosa.',
    finds: [
      'meeting held *: Ronald Lamola/ZAF + Téte António/AGO',
      'message held *: João Lourenço/AGO + Cyril Ramaphosa/ZAF + Téte António/AGO (mediator)?',
    ],
  },
]
