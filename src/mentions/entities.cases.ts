/** A short document of our own and, for each entity asked about, its `Name/STATE/office` and phrases that mean it. */
export interface EntityCase {
  readonly text: string
  /** ISO day of publication; 2025-06-20 where not given. */
  readonly day?: string
  /** State of the dateline. */
  readonly home?: string
  /** `Name/STATE/office < phrase; phrase`; a phrase that nobody is meant by stands under `nobody`. */
  readonly means: readonly string[]
}

export const ENTITY_CASES: readonly EntityCase[] = [
  // Of two of one title
  {
    text: 'President Mary Ember received President Idriss Taleb of Chad. The President thanked her guest.',
    means: [
      'Mary Ember/-/head_of_state < The President',
      'Idriss Taleb/TCD/head_of_state < President Idriss Taleb of Chad',
    ],
  },
  {
    text: 'President Mary Ember received Chadian President Idriss Taleb and Chadian Prime Minister Ali Sow. The Prime Minister spoke first.',
    means: ['Ali Sow/TCD/head_of_government < The Prime Minister'],
  },
  // Names
  {
    text: 'Turkish Foreign Minister Hakan Fidan met Salim Haddad of Lebanon. Fidan thanked Haddad.',
    means: ['Hakan Fidan/TUR/foreign_minister < Fidan', 'Salim Haddad/LBN/- < Haddad'],
  },
  {
    text: 'Fidan rings Haddad. Turkish Foreign Minister Hakan Fidan rang Lebanese Foreign Minister Salim Haddad.',
    means: ['Hakan Fidan/TUR/foreign_minister < Fidan', 'Salim Haddad/LBN/foreign_minister < Haddad'],
  },
  {
    text: 'Ukrainian President Volodymyr Zelenskyy spoke. Zelensky left.',
    means: ['Volodymyr Zelenskyy/UKR/head_of_state < Zelensky'],
  },
  {
    text: 'Sheikh Abdullah bin Zayed Al Nahyan spoke with President Sheikh Mohamed bin Zayed Al Nahyan. Sheikh Abdullah left. Sheikh Mohamed stayed.',
    means: [
      'Abdullah bin Zayed Al Nahyan/ARE/foreign_minister < Sheikh Abdullah',
      'Mohamed bin Zayed Al Nahyan/ARE/head_of_state < Sheikh Mohamed',
    ],
  },
  {
    text: 'Cambodian Prime Minister Hun Manet spoke after his father, Hun Sen, had called. Hun Manet left.',
    means: ['Hun Manet/KHM/head_of_government < Hun Manet'],
  },
  {
    text: 'President Joseph Kabila and the lawmaker Jaynet Kabila were there. President Kabila spoke.',
    day: '2013-09-26',
    means: ['Joseph Kabila/COD/head_of_state < President Kabila'],
  },
  {
    text: 'Saudi King Salman and Crown Prince Mohammed bin Salman were there. King Salman spoke.',
    day: '2023-06-20',
    means: ['Salman/SAU/head_of_state < King Salman'],
  },
  {
    text: 'Mr. IWAYA Takeshi, Minister for Foreign Affairs of Japan, spoke. Minister Iwaya left.',
    day: '2024-12-11',
    means: ['IWAYA Takeshi/JPN/foreign_minister < Minister Iwaya'],
  },
  {
    text: 'H.E. Mr. CHO Tae-yul, Minister of Foreign Affairs of the Republic of Korea, spoke. Minister Cho left.',
    day: '2024-12-11',
    means: ['CHO Tae-yul/KOR/foreign_minister < Minister Cho'],
  },
  {
    text: 'Felix Tshisekedi met Paul Kagame. Félix Antoine Tshisekedi thanked him.',
    means: ['Félix Antoine Tshisekedi/COD/head_of_state < Felix Tshisekedi'],
  },
  // Titles alone
  {
    text: 'Foreign Minister Hakan Fidan of Türkiye was in Oslo. The minister left on Friday.',
    means: ['Hakan Fidan/TUR/foreign_minister < The minister'],
  },
  {
    text: 'Turkish Foreign Minister Hakan Fidan was in Oslo. The top diplomat left. The Turk smiled.',
    means: ['Hakan Fidan/TUR/foreign_minister < The top diplomat; The Turk'],
  },
  {
    text: 'German Chancellor Friedrich Merz met French President Emmanuel Macron. The chancellor thanked the French president.',
    means: [
      'Friedrich Merz/DEU/head_of_government < The chancellor',
      'Emmanuel Macron/FRA/head_of_state < the French president',
    ],
  },
  {
    text: 'HH the Amir Sheikh Tamim bin Hamad Al Thani met President Paul Kagame. HH the Amir thanked the President.',
    means: [
      'Tamim bin Hamad Al Thani/QAT/head_of_state < HH the Amir',
      'Paul Kagame/RWA/head_of_state < the President',
    ],
  },
  {
    text: 'King Abdullah II of Jordan received US President Joe Biden. The king spoke. The president left.',
    day: '2023-10-18',
    means: ['Abdullah II/JOR/head_of_state < The king', 'Joe Biden/USA/head_of_state < The president'],
  },
  {
    text: 'Secretary of State Antony Blinken rang UK Foreign Secretary Elizabeth Truss. The Secretary thanked the Foreign Secretary.',
    day: '2021-09-16',
    means: [
      'Antony Blinken/USA/foreign_minister < The Secretary',
      'Elizabeth Truss/GBR/foreign_minister < the Foreign Secretary',
    ],
  },
  {
    text: 'Penny Wong addressed the Pacific Islands Forum, whose secretary-general, Henry Puna, received her.',
    means: ['Henry Puna/XPF/igo_head < whose secretary-general, Henry Puna,'],
  },
  {
    text: 'NATO Secretary General Mark Rutte was in Rome. The NATO chief left.',
    means: ['Mark Rutte/XNA/igo_head < The NATO chief'],
  },
  {
    text: 'The UN chief is in Rome. António Guterres meets the pope.',
    means: ['António Guterres/XUN/igo_head < The UN chief'],
  },
  {
    text: 'General Abdourahamane Tiani took power in July. The junta leader spoke.',
    day: '2023-12-20',
    means: ['Abdourahamane Tiani/NER/military < The junta leader'],
  },
  {
    text: 'Field Marshal Asim Munir was in Washington. The field marshal spoke.',
    means: ['Asim Munir/PAK/military < The field marshal'],
  },
  {
    text: 'US envoy Steve Witkoff flew to Doha. The envoy spoke.',
    means: ['Steve Witkoff/USA/envoy < The envoy'],
  },
  {
    text: 'Special envoy Steve Witkoff flew to Doha. The American spoke.',
    means: ['Steve Witkoff/USA/envoy < The American'],
  },
  {
    text: 'The Turkish and Greek foreign ministers met. Hakan Fidan and George Gerapetritis spoke for an hour.',
    means: [
      'Hakan Fidan/TUR/foreign_minister < The Turkish and Greek foreign ministers',
      'George Gerapetritis/GRC/foreign_minister < The Turkish and Greek foreign ministers',
    ],
  },
  {
    text: "Egypt's foreign minister was in Beirut. Badr Abdelatty landed on Monday.",
    means: ["Badr Abdelatty/EGY/foreign_minister < Egypt's foreign minister"],
  },
  {
    text: 'The Iranian foreign minister spoke.',
    means: ['Iranian foreign minister/IRN/foreign_minister < The Iranian foreign minister'],
  },
  {
    text: 'A White House spokesman said so. President Donald Trump was there.',
    means: ['Donald Trump/USA/head_of_state < President Donald Trump'],
  },
  // Several holders of one office
  {
    text: 'Japanese Foreign Minister Takeshi Iwaya spoke of his predecessor, Yoko Kamikawa. The Japanese foreign minister left.',
    day: '2024-12-11',
    means: ['Takeshi Iwaya/JPN/foreign_minister < The Japanese foreign minister'],
  },
  {
    text: 'President Mohamed Bazoum is held at home. Gen. Abdourahamane Tchiani ousted him. The ousted president fell ill.',
    day: '2023-08-08',
    means: ['Mohamed Bazoum/NER/head_of_state < President Mohamed Bazoum'],
  },
  {
    text: 'Former Indonesian President Joko Widodo met Indonesian President Prabowo Subianto. The Indonesian president smiled.',
    means: ['Prabowo Subianto/IDN/head_of_state < The Indonesian president'],
  },
  // Counterparts
  {
    text: 'Foreign Minister Hakan Fidan rang his Greek counterpart. George Gerapetritis had asked for it.',
    means: ['George Gerapetritis/GRC/foreign_minister < his Greek counterpart'],
  },
  {
    text: 'Foreign Minister Hakan Fidan rang his counterparts from Greece and Israel. Nikos Dendias came a week later.',
    day: '2023-02-15',
    means: [
      'Nikos Dendias/GRC/foreign_minister < his counterparts from Greece and Israel',
      'Israeli foreign minister/ISR/foreign_minister < his counterparts from Greece and Israel',
    ],
  },
  {
    text: 'Prime Minister Abdelmalek Sellal of Algeria met his Malian counterpart Modibo Keita.',
    day: '2016-08-08',
    means: ['Modibo Keita/MLI/head_of_government < his Malian counterpart Modibo Keita'],
  },
  {
    text: 'US Secretary of State Antony Blinken saw his Saudi counterpart, Faisal bin Farhan, in Riyadh.',
    day: '2023-10-18',
    means: ['Faisal bin Farhan/SAU/foreign_minister < his Saudi counterpart, Faisal bin Farhan,'],
  },
  {
    text: 'French President Emmanuel Macron and his Russian counterpart spoke. Vladimir Putin had refused before.',
    means: ['Vladimir Putin/RUS/head_of_state < his Russian counterpart'],
  },
  {
    text: 'Defence Minister Dong Jun of China will see his Cambodian counterpart Tea Seiha.',
    means: ['Tea Seiha/KHM/defence_minister < his Cambodian counterpart Tea Seiha'],
  },
  {
    text: 'On his arrival in Muscat the top diplomat met his Omani counterpart. Abbas Araghchi, the Iranian foreign minister, thanked Omani Foreign Minister Badr al-Busaidi.',
    means: [
      'Abbas Araghchi/IRN/foreign_minister < the top diplomat',
      'Badr al-Busaidi/OMN/foreign_minister < his Omani counterpart',
    ],
  },
  {
    text: "Ghana's Ada Obi, in charge of foreign affairs, met her Lebanese colleague Salim Haddad.",
    means: ['Salim Haddad/LBN/foreign_minister < her Lebanese colleague Salim Haddad'],
  },
]
