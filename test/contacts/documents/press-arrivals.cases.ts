import type { ContactCase } from '../notation.ts'

/** Arrivals, and whom the guest is still to see. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'arrived on the day of the paper to hold talks',
    published: '2021-03-04',
    text: 'Ghanaian Foreign Minister Shirley Ayorkor Botchwey arrived in Lome on Thursday to hold talks with Togolese President Faure Gnassingbe.',
    finds: ['talks planned 2021-03-04 @Lome/TGO: Shirley Ayorkor Botchwey/GHA + Faure Gnassingbe/TGO'],
  },
  {
    construction: 'arrived days before to hold talks',
    published: '2021-03-04',
    text: 'Ghanaian Foreign Minister Shirley Ayorkor Botchwey arrived in Lome on Monday to hold talks with Togolese President Faure Gnassingbe.',
    finds: ['talks held 2021-03-01 @Lome/TGO: Shirley Ayorkor Botchwey/GHA + Faure Gnassingbe/TGO'],
  },
  {
    construction: 'in addition to calling on one will meet another',
    published: '2021-03-04',
    text: 'Ghanaian Foreign Minister Shirley Ayorkor Botchwey, in addition to calling on Togolese President Faure Gnassingbe, will also meet Prime Minister Victoire Tomegah Dogbe of Togo.',
    finds: [
      'meeting planned *: Shirley Ayorkor Botchwey/GHA + Faure Gnassingbe/TGO',
      'meeting planned *: Shirley Ayorkor Botchwey/GHA + Victoire Tomegah Dogbe/TGO',
    ],
  },
  {
    construction: 'will call on him to talk about',
    published: '2021-03-04',
    text: 'Ghanaian Foreign Minister Shirley Ayorkor Botchwey will also call on her Togolese counterpart Robert Dussey to talk about trade.',
    finds: ['meeting planned null: Shirley Ayorkor Botchwey/GHA + Robert Dussey/TGO'],
  },
  {
    construction: 'called on him to stop',
    published: '2021-03-04',
    text: 'Ghanaian Foreign Minister Shirley Ayorkor Botchwey called on Togolese President Faure Gnassingbe to open the border.',
    finds: [],
  },
  {
    construction: 'permanent secretary, ministry, name',
    published: '2021-03-04',
    text: 'Zambia’s Permanent Secretary, Ministry of Foreign Affairs, Chalwe Lombe met Malawian Foreign Minister Eisenhower Mkaka in Lilongwe on Tuesday.',
    finds: ['meeting held 2021-03-02 @Lilongwe/MWI: Chalwe Lombe/ZMB + Eisenhower Mkaka/MWI'],
  },
  {
    construction: 'junta leader of the state whose president he overthrew',
    published: '2021-03-04',
    text: 'A delegation of the African Union on Wednesday met Mali’s ousted President Ibrahim Boubacar Keita and held talks with junta leader Colonel Assimi Goita in the capital Bamako.',
    finds: [
      'meeting held 2021-03-03: African Union delegation/XAU/delegation! + Ibrahim Boubacar Keita/MLI',
      'talks held 2021-03-03: African Union delegation/XAU/delegation! + Assimi Goita/MLI',
    ],
  },
]
