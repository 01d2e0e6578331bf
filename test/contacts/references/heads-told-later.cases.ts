import type { ContactCase } from '../notation.ts'

/** Who led a team, told in a sentence of its own behind the talks. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'The delegation, led by X, included',
    published: '2024-03-08',
    text: 'A Hamas delegation held talks with Egyptian officials in Cairo on Thursday. The delegation, led by Ghazi Darwish, included two former ministers.',
    finds: ['talks held 2024-03-07 @Cairo: Ghazi Darwish/XHM + Egyptian officials/EGY/delegation!'],
  },
  {
    construction: 'X led the team',
    published: '2024-03-08',
    text: 'An Omani team met Houthi leaders in Sanaa on Thursday. Mohammed Al Busaidi led the team.',
    finds: ['meeting held 2024-03-07 @Sanaa: Mohammed Al Busaidi/OMN + Houthi leaders/XHU/group!|delegation!'],
  },
  {
    construction: 'X, who heads the delegation, told',
    published: '2024-03-08',
    text: 'Delegations of Sudan and South Sudan met in Juba on Thursday. The Sudanese delegation was headed by Defence Minister Yassin Ibrahim, and the South Sudanese side by Tut Gatluak.',
    finds: ['meeting|talks held 2024-03-07 @Juba: Yassin Ibrahim/SDN + Tut Gatluak/SSD'],
  },
  {
    construction: 'left the town after talks',
    published: '2024-03-08',
    text: 'Volodymyr Zelenskyy left Riyadh on Thursday after talks with Crown Prince Mohammed bin Salman.',
    finds: ['talks held 2024-03-07 @Riyadh: Volodymyr Zelenskyy/UKR + Mohammed bin Salman/SAU'],
  },
  {
    construction: 'flew out of the town after meeting',
    published: '2024-03-08',
    text: 'Sergei Lavrov flew out of Ankara on Thursday after meeting Turkish Foreign Minister Hakan Fidan.',
    finds: ['meeting held 2024-03-07 @Ankara: Sergei Lavrov/RUS + Hakan Fidan/TUR'],
  },
  {
    construction: 'left his capital for talks elsewhere',
    published: '2024-03-08',
    text: 'Polish Foreign Minister Radoslaw Sikorski left Warsaw on Thursday for talks with his German counterpart Annalena Baerbock in Berlin.',
    finds: ['talks planned|held|ongoing * @Berlin: Radoslaw Sikorski/POL + Annalena Baerbock/DEU'],
  },
  {
    construction: 'left his capital after a call',
    published: '2024-03-08',
    text: 'Polish Foreign Minister Radoslaw Sikorski left Warsaw on Thursday after a phone call with his German counterpart Annalena Baerbock.',
    finds: ['call held * @-: Radoslaw Sikorski/POL + Annalena Baerbock/DEU'],
  },
]
