import type { ContactCase } from '../notation.ts'

const published = '2025-10-03'

/** Ministers of one state in a row, which is said once; titles of two people that stand side by side. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'three of one state, said of the first',
    published,
    text: 'Turkish Foreign Minister Hakan Fidan on Wednesday met with Syrian Foreign Minister Asaad al-Shaibani, Defence Minister Murhef Kasra and Intelligence Chief Hussein Salameh in Ankara.',
    finds: [
      'meeting held 2025-10-01 @Ankara/TUR: Hakan Fidan/TUR + Asaad al-Shaibani/SYR + Murhef Kasra/SYR/defence_minister + Hussein Salameh/SYR/intelligence_chief',
    ],
  },
  {
    construction: 'three ministers received',
    published,
    text: 'Kazakh President Kassym-Jomart Tokayev received Mongolian Energy Minister Battogtokh Choijilsuren, Mining Minister Gantumur Tuvden and Transport Minister Borkhuu Delger in Astana on Wednesday.',
    finds: [
      'meeting held 2025-10-01 @Astana/KAZ: Kassym-Jomart Tokayev/KAZ (host) + Battogtokh Choijilsuren/MNG + Gantumur Tuvden/MNG + Borkhuu Delger/MNG',
    ],
  },
  {
    construction: 'a minister and an ambassador of his state',
    published,
    text: 'Saudi Foreign Minister Prince Faisal bin Farhan received Somali Interior Minister Ali Yusuf Hosh and Ambassador Awais Haji Yusuf in Riyadh on Wednesday.',
    finds: [
      'meeting held 2025-10-01 @Riyadh/SAU: Faisal bin Farhan/SAU (host) + Ali Yusuf Hosh/SOM + Awais Haji Yusuf/SOM/ambassador',
    ],
  },
  {
    construction: 'and his accompanying delegation, in the subject',
    published,
    text: 'Uzbek Foreign Minister Bakhtiyor Saidov and his accompanying delegation met acting Foreign Minister Amir Khan Muttaqi of the Taliban in Kabul on Thursday.',
    finds: ['meeting held 2025-10-02 @Kabul/AFG: Bakhtiyor Saidov/UZB + Amir Khan Muttaqi/XTB'],
  },
  {
    construction: 'and his entourage',
    published,
    text: "Uzbek Foreign Minister Bakhtiyor Saidov and his entourage met the Taliban's acting Foreign Minister Amir Khan Muttaqi on Thursday.",
    finds: ['meeting held 2025-10-02: Bakhtiyor Saidov/UZB + Amir Khan Muttaqi/XTB'],
  },
  {
    construction: 'received by members of a body, including one who is named',
    published: '2020-08-23',
    text: "On Saturday, ECOWAS envoys were received for half an hour by members of the National Committee for the Salvation of the People, including Mali's strongman, Colonel Assimi Goita.",
    finds: ['meeting held 2020-08-22: ECOWAS envoys/XEC/delegation! + Assimi Goita/MLI (host)'],
  },
  {
    construction: 'the Secretary-General and a president are two',
    published,
    text: 'The Secretary-General met on Wednesday with Kenyan President William Ruto. The Secretary-General and President Ruto discussed Sudan.',
    finds: ['meeting held 2025-10-01: Secretary-General/XUN/office! + William Ruto/KEN'],
  },
  {
    construction: 'the Deputy Secretary and a foreign minister are two',
    published,
    text: 'Deputy Secretary of State Christopher Landau met on Wednesday with Peruvian Foreign Minister Elmer Schialer. The Deputy Secretary and Foreign Minister Schialer discussed ports.',
    finds: ['meeting held 2025-10-01: Christopher Landau/USA + Elmer Schialer/PER'],
  },
  {
    construction: "the United Nations' Secretary-General behind another body's",
    published: '2022-05-06',
    text: 'UN Secretary-General Antonio Guterres met NATO Secretary General Jens Stoltenberg on Monday. On Tuesday the Secretary-General met Nigerian Foreign Minister Geoffrey Onyeama.',
    finds: [
      'meeting held 2022-05-02: Antonio Guterres/XUN + Jens Stoltenberg/XNA',
      'meeting held 2022-05-03: Antonio Guterres/XUN + Geoffrey Onyeama/NGA',
    ],
  },
]
