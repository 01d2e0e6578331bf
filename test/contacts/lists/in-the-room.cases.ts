import type { ContactCase } from '../notation.ts'

/** A sentence on who was in the room adds to the meeting of which the one before it told. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'in the room were',
    published: '2023-03-08',
    text: 'Olaf Scholz met Mark Rutte in Berlin on Monday. In the room were also Alexander De Croo and Luc Frieden.',
    finds: [
      'meeting held 2023-03-06 @Berlin/DEU: Olaf Scholz/DEU + Mark Rutte/NLD + Alexander De Croo/BEL + Luc Frieden/LUX',
    ],
  },
  {
    construction: 'around the table sat',
    published: '2023-03-08',
    text: 'European leaders met in Prague on Monday. Around the table sat Olaf Scholz, Petr Fiala, Eduard Heger and Mateusz Morawiecki.',
    finds: [
      'meeting|summit held 2023-03-06 @Prague/CZE: European leaders/-/group!? + Olaf Scholz/DEU + Petr Fiala/CZE + Eduard Heger/SVK + Mateusz Morawiecki/POL',
    ],
  },
  {
    construction: 'with the host were',
    published: '2023-03-08',
    text: 'The Weimar Triangle met at the Elysee on Monday under the chairmanship of Emmanuel Macron. In the room with the host were Olaf Scholz and Andrzej Duda.',
    finds: ['meeting|summit held 2023-03-06: Emmanuel Macron/FRA + Olaf Scholz/DEU + Andrzej Duda/POL'],
  },
  {
    construction: 'on the screen were',
    published: '2023-03-08',
    text: 'Kyriakos Mitsotakis sat down with Nikos Christodoulides in Athens on Monday. On the screen from Cairo was Sameh Shoukry.',
    finds: [
      'meeting held 2023-03-06 @Athens/GRC: Kyriakos Mitsotakis/GRC + Nikos Christodoulides/CYP + Sameh Shoukry/EGY',
    ],
  },
  {
    construction: 'chaired jointly by A and B, the latter on screen, like C',
    published: '2023-03-08',
    text: 'The donors’ group met in Oslo on Monday under the joint chairmanship of Jonas Gahr Store and Ulf Kristersson, the latter by video link, like Sanna Marin and Mette Frederiksen.',
    finds: [
      'meeting held 2023-03-06 @Oslo/NOR: Jonas Gahr Store/NOR + Ulf Kristersson/SWE + Sanna Marin/FIN + Mette Frederiksen/DNK',
    ],
  },
  {
    construction: 'in the room hung portraits: nothing more',
    published: '2023-03-08',
    text: 'Olaf Scholz met Mark Rutte in Berlin on Monday. In the room hung portraits of Konrad Adenauer and Charles de Gaulle.',
    finds: ['meeting held 2023-03-06 @Berlin/DEU: Olaf Scholz/DEU + Mark Rutte/NLD'],
  },
  {
    construction: 'present were, of a group under a presidency',
    published: '2022-10-05',
    text: 'The Visegrad Group convened in Bratislava on Monday under the presidency of Eduard Heger. Present were Petr Fiala, Viktor Orban and Mateusz Morawiecki.',
    finds: [
      'meeting held 2022-10-03 @Bratislava/SVK: Eduard Heger/SVK + Petr Fiala/CZE + Viktor Orban/HUN + Mateusz Morawiecki/POL',
    ],
  },
  {
    construction: 'chaired a session, at the table were',
    published: '2022-10-05',
    text: 'Sadyr Japarov chaired a meeting of the council of heads of state in Bishkek on Tuesday. At the table were Alexander Lukashenko and Kassym-Jomart Tokayev.',
    finds: [
      'meeting held 2022-10-04 @Bishkek/KGZ: Sadyr Japarov/KGZ + Alexander Lukashenko/BLR + Kassym-Jomart Tokayev/KAZ',
    ],
  },
  {
    construction: 'gathered, co-chaired by',
    published: '2022-10-05',
    text: 'The support group gathered in Nairobi on Tuesday, co-chaired by William Ruto and Abiy Ahmed.',
    finds: ['meeting held 2022-10-04 @Nairobi/KEN: William Ruto/KEN + Abiy Ahmed/ETH'],
  },
  {
    construction: 'a cabinet among itself',
    published: '2022-10-05',
    text: 'The cabinet met in London on Tuesday under the chairmanship of Liz Truss. In the room were Ben Wallace and James Cleverly.',
    finds: [],
  },
  {
    construction: 'a crowd before a screen',
    published: '2022-10-05',
    text: 'Tens of thousands gathered in Prague on Tuesday. On the big screen was Volodymyr Zelensky.',
    finds: [],
  },
  {
    construction: 'a president alone in the chair',
    published: '2022-10-05',
    text: 'The Security Council met on Tuesday under the presidency of Harold Adlai Agyeman. The draft on the table was withdrawn by Vasily Nebenzya.',
    finds: [],
  },
]
