import type { ContactCase } from '../notation.ts'

/** He is whoever the sentence before was about; three ministers are those of that rank; who joins from afar joins one meeting. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'named once, but the subject of the sentence before; the week before the summit',
    published: '2024-05-27',
    text: "President William Ruto hosted Mette Frederiksen and Bola Tinubu for a summit in Nairobi on Monday. Tinubu praised Ruto. Tinubu spoke of trade, and Tinubu thanked the hosts. Tinubu later spoke to reporters. The way was prepared by ministers. Denmark's Lars Lokke Rasmussen travelled to Kampala on May 13 for talks with Jeje Odongo. With Musalia Mudavadi, his Kenyan counterpart, he spoke by phone the week before the summit.",
    finds: [
      'meeting|summit held 2024-05-27 @Nairobi/KEN: William Ruto/KEN (host) + Mette Frederiksen/DNK + Bola Tinubu/NGA',
      'talks held 2024-05-13 @Kampala/UGA: Lars Lokke Rasmussen/DNK + Jeje Odongo/UGA',
      'call held 2024-05-20/2024-05-26: Lars Lokke Rasmussen/DNK + Musalia Mudavadi/KEN',
    ],
  },
  {
    construction: 'the same three ministers had met',
    published: '2024-12-16',
    text: "Denmark's foreign minister, Lars Lokke Rasmussen, criticised Musalia Mudavadi, the foreign minister of Kenya. Angola's foreign minister, Tete António, urged calm. A Kenyan official was unhappy. The same three ministers had met in Luanda on 25 November.",
    finds: ['meeting held 2024-11-25 @Luanda/AGO: Lars Lokke Rasmussen/DNK + Musalia Mudavadi/KEN + Tete António/AGO'],
  },
  {
    construction: 'a third joined them by video link',
    published: '2024-12-16',
    text: 'João Lourenço received Félix Tshisekedi in Luanda on Sunday; William Ruto joined them by video link.',
    finds: ['meeting held 2024-12-15 @Luanda/AGO: João Lourenço/AGO (host) + Félix Tshisekedi/COD + William Ruto/KEN'],
  },
  {
    construction: 'a telephone conference',
    published: '2024-12-16',
    text: 'Ishaq Dar, Hakan Fidan and Badr Albusaidi discussed the launch in a telephone conference early on Monday.',
    finds: ['call held 2024-12-16: Ishaq Dar/PAK + Hakan Fidan/TUR + Badr Albusaidi/OMN'],
  },
  {
    construction: 'a dialogue whose first session is to be held',
    published: '2024-05-27',
    text: 'Ishaq Dar and Hakan Fidan met in Ankara on Sunday. They agreed to set up a dialogue on trade, whose first session is to be held in Karachi in mid-June.',
    finds: [
      'meeting held 2024-05-26 @Ankara/TUR: Ishaq Dar/PAK + Hakan Fidan/TUR',
      'talks planned 2024-06 @Karachi/PAK: Ishaq Dar/PAK + Hakan Fidan/TUR',
    ],
  },
  {
    construction: 'a caption: poses with A, right, and B ahead of their summit',
    published: '2024-05-27',
    text: 'William Ruto hosted Mette Frederiksen and Bola Tinubu for a summit in Nairobi on Monday.\n\n(Photo) William Ruto, center, poses with Mette Frederiksen, right, and Bola Tinubu ahead of their summit in Nairobi on Monday.',
    finds: [
      'meeting|summit held 2024-05-27 @Nairobi/KEN: William Ruto/KEN (host) + Mette Frederiksen/DNK + Bola Tinubu/NGA',
    ],
  },
]
