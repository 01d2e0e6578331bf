import type { ContactCase } from '../notation.ts'

/** One contact told several times in other words is one record; two contacts of the same people are two. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'headline, lead and quotation of one call',
    published: '2025-06-12',
    text: 'Putin, Modi hold phone talks\n\nMOSCOW, June 12. Russian President Vladimir Putin had a telephone conversation with Indian Prime Minister Narendra Modi on Thursday, the Kremlin said. During the call the leaders discussed trade. Putin told Modi about the talks in Istanbul. The prime minister, for his part, thanked the Russian leader. "It was a warm conversation," Modi said after speaking with Putin.',
    finds: ['call held 2025-06-12: Vladimir Putin/RUS/head_of_state + Narendra Modi/IND/head_of_government'],
  },
  {
    construction: 'meeting told by both sides',
    published: '2025-06-12',
    text: "Syrian Foreign Minister Asaad al-Shaibani met his French counterpart, Jean-Noël Barrot, in Paris on Wednesday. The meeting lasted two hours. Barrot told the Syrian minister that sanctions would be lifted. A statement from Damascus said the two ministers had discussed the north-east. It was al-Shaibani's second visit to Paris.",
    finds: [
      'meeting held 2025-06-11 @Paris/FRA: Asaad al-Shaibani/SYR/foreign_minister + Jean-Noël Barrot/FRA/foreign_minister',
    ],
  },
  {
    construction: 'dinner after the talks',
    published: '2025-06-12',
    text: 'Italian Prime Minister Giorgia Meloni held talks with French President Emmanuel Macron in Rome on Tuesday. The two then continued their discussion over dinner at Palazzo Chigi.',
    finds: [
      'talks|meeting held 2025-06-10 @Rome/ITA: Giorgia Meloni/ITA/head_of_government + Emmanuel Macron/FRA/head_of_state',
      '~meeting held 2025-06-10: Giorgia Meloni/ITA + Emmanuel Macron/FRA',
    ],
  },
  {
    construction: 'the same two meet again the next day',
    published: '2025-06-12',
    text: 'Iranian Foreign Minister Abbas Araghchi and US envoy Steve Witkoff met in Rome on Tuesday. They sat down again on Wednesday morning, this time with Omani Foreign Minister Badr al-Busaidi.',
    finds: [
      'meeting held 2025-06-10 @Rome/ITA: Abbas Araghchi/IRN/foreign_minister + Steve Witkoff/USA/envoy',
      'meeting held 2025-06-11: Abbas Araghchi/IRN/foreign_minister + Steve Witkoff/USA/envoy + Badr al-Busaidi/OMN/foreign_minister',
    ],
  },
  {
    construction: 'a call and then a planned meeting of the same two',
    published: '2025-06-12',
    text: 'Donald Trump spoke with Xi Jinping by phone on Wednesday and accepted an invitation to Beijing. The leaders will meet there in the autumn, the White House said.',
    finds: [
      'call held 2025-06-11: Donald Trump/USA + Xi Jinping/CHN',
      'meeting planned 2025-09/2025-11|2025-09/2025-12|null @Beijing/CHN: Donald Trump/USA + Xi Jinping/CHN',
    ],
  },
  {
    construction: 'earlier contact recalled at the end',
    published: '2025-06-12',
    text: 'Serbian President Aleksandar Vucic met EU Council President António Costa in Brussels on Wednesday.\n\nThe two had previously met in Belgrade on May 13 during Costa’s tour of the Western Balkans.',
    finds: [
      'meeting held 2025-06-11 @Brussels/BEL: Aleksandar Vucic/SRB/head_of_state + António Costa/XEU',
      'meeting held 2025-05-13 @Belgrade/SRB: Aleksandar Vucic/SRB/head_of_state + António Costa/XEU',
    ],
  },
  {
    construction: 'last spoke by phone on',
    published: '2025-06-12',
    text: 'Erdogan is expected to speak with Putin in the coming days. The two presidents last spoke by phone on May 11.',
    finds: ['call planned *: Erdogan/TUR + Putin/RUS', 'call held 2025-05-11: Erdogan/TUR + Putin/RUS'],
  },
  {
    construction: 'this is the fourth phone call between them since',
    published: '2025-06-12',
    text: 'Russian Foreign Minister Sergey Lavrov spoke by telephone with US Secretary of State Marco Rubio on Wednesday. It was the fourth call between the two since February 15, when they first spoke.',
    finds: [
      'call held 2025-06-11: Sergey Lavrov/RUS/foreign_minister + Marco Rubio/USA/foreign_minister',
      'call held 2025-02-15: Sergey Lavrov/RUS/foreign_minister + Marco Rubio/USA/foreign_minister',
    ],
  },
  {
    construction: 'a month after their meeting in',
    published: '2025-06-12',
    text: 'Yerevan received the draft a month after the meeting between Nikol Pashinyan and Ilham Aliyev in Tirana on May 16.',
    finds: ['meeting held 2025-05-16 @Tirana/ALB: Nikol Pashinyan/ARM + Ilham Aliyev/AZE'],
  },
  {
    construction: 'hours after, days before',
    published: '2025-06-12',
    text: 'Volodymyr Zelenskyy arrived in London on Wednesday, hours after he spoke by phone with Emmanuel Macron and days before he is to see Donald Trump in Kananaskis.',
    finds: [
      'call held 2025-06-11|null: Volodymyr Zelenskyy/UKR + Emmanuel Macron/FRA',
      'meeting planned * @Kananaskis/CAN: Volodymyr Zelenskyy/UKR + Donald Trump/USA',
      '~visit held 2025-06-11 @London/GBR: Volodymyr Zelenskyy/UKR + United Kingdom/GBR/delegation! (host)',
    ],
  },
  {
    construction: 'the two men had not spoken since',
    published: '2025-06-12',
    text: 'Gustavo Petro and Daniel Noboa shook hands in Lima on Tuesday. The two presidents had not spoken since a summit in Brasilia in 2023.',
    finds: [
      '~meeting held 2025-06-10 @Lima/PER: Gustavo Petro/COL + Daniel Noboa/ECU',
      '~meeting|summit held 2023 @Brasilia/BRA: Gustavo Petro/COL + Daniel Noboa/ECU',
    ],
  },
  {
    construction: 'they spoke twice on the day',
    published: '2025-06-12',
    text: 'Marco Rubio spoke twice with Gideon Saar on Tuesday, the State Department said.',
    finds: [
      'call held 2025-06-10: Marco Rubio/USA + Gideon Saar/ISR',
      '~call held 2025-06-10: Marco Rubio/USA + Gideon Saar/ISR',
    ],
  },
]
