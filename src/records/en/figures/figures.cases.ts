/**
 * Sentences and the figures that a careful reader finds in them: `bound value[..upper] unit (source: kind)`; the source
 * is left out where it does not matter, a unit needs to hold the words given.
 */
export const FIGURE_CASES: readonly (readonly [text: string, figures: readonly string[]])[] = [
  // Bounds.
  ['More than 62,000 people have been killed since the war began.', ['at_least 62000 people killed']],
  ['At least 787 people were killed across the country.', ['at_least 787 people killed']],
  ['No fewer than 40 fighters surrendered in the town.', ['at_least 40 fighters']],
  ['Over 3,600 rescuers were deployed to the quake zone.', ['at_least 3600 rescuers deployed']],
  ['Upwards of 900 families have fled the valley.', ['at_least 900 families displaced']],
  ['The bombing killed as many as 30 soldiers.', ['at_most 30 soldiers killed']],
  ['Egypt will let up to 20 trucks through each morning.', ['at_most 20 trucks']],
  ['Fewer than 100 staff remain at the embassy.', ['at_most 100 staff']],
  ['No more than 15 vessels crossed the strait.', ['at_most 15 vessels']],
  ['Around 4,000 troops are stationed along the river.', ['about 4000 troops']],
  ['Some 1,100 American troops are based there.', ['about 1100 American troops']],
  ['Nearly 1.5 million households were without power.', ['about 1500000 households']],
  ['An estimated 300,000 refugees have crossed the border.', ['about 300000 refugees']],
  ['The camp holds 5,000 or so people.', ['about 5000 people']],
  ['Between 20 and 30 civilians were wounded.', ['at_least 20..30 civilians wounded']],
  ['From 4 to 5 million people depend on the aid.', ['at_least 4000000..5000000 people']],
  ['The ministry spoke of 200-300 dead fighters.', ['at_least 200..300 fighters']],
  // Words and scales.
  ['Twenty-six tourists were killed in the attack.', ['exact 26 tourists killed']],
  ['Six soldiers were wounded in the exchange of fire.', ['exact 6 soldiers wounded']],
  ['Two hundred and fifty prisoners were released on Monday.', ['exact 250 prisoners released']],
  ['Half a million residents were displaced.', ['exact 500000 residents displaced']],
  ['A dozen drones were shot down over the port.', ['exact 12 drones shot']],
  ['Dozens of protesters were detained.', ['at_least 24 protesters detained']],
  ['Tens of thousands of people fled the city.', ['at_least 20000 people displaced']],
  ['Hundreds of trucks wait at the crossing.', ['at_least 200 trucks']],
  ['Several thousand fighters left the enclave.', ['at_least 2000 fighters left']],
  ['The bank will lend 2.5bn euros.', ['exact 2500000000 euros']],
  // Measures.
  ['Washington announced $100m in humanitarian assistance.', ['exact 100000000 US dollars']],
  ['The two signed contracts worth US$1.2 billion.', ['exact 1200000000 US dollars']],
  ['Ottawa pledged C$50 million for the fund.', ['exact 50000000 Canadian dollars']],
  ['Manila demanded P60 million for the damage.', ['exact 60000000 pesos']],
  ['Tariffs on steel will rise to 25 per cent.', ['exact 25 per cent']],
  ['The duty was cut from 40% to 15%.', ['exact 40 per cent', 'exact 15 per cent']],
  ['Inspectors counted 274.8 kilograms of uranium enriched to 60 percent.', ['exact 274.8 kilograms']],
  ['The ships carried more than 560,000 tons of grain.', ['at_least 560000 tons']],
  ['He demanded a buffer zone at least 50 kilometres wide.', ['at_least 50 kilometres']],
  // Who claims it.
  ['The Red Crescent said 153 cities were hit.', ['exact 153 cities hit (Red Crescent: organisation)']],
  [
    'According to Kyiv, 40 missiles were launched at the grid.',
    ['exact 40 missiles launched (Kyiv: official_statement)'],
  ],
  [
    'At least 35 people have died, the Thai Foreign Ministry said.',
    ['at_least 35 people killed (Thai Foreign Ministry: official_statement)'],
  ],
  [
    'A senior official said 12 hostages would be released.',
    ['exact 12 hostages released (senior official: anonymous_source)'],
  ],
  [
    'Turkish Foreign Minister Hakan Fidan said 300 trucks had entered Gaza.',
    ['exact 300 trucks (Hakan Fidan: named_official)'],
  ],
  [
    'State television reported, citing the health ministry, that 70 people had been wounded.',
    ['exact 70 people wounded (health ministry: official_statement)'],
  ],
  ['Some 900 people were evacuated overnight.', ['about 900 people evacuated (-: document_voice)']],
  // From each side.
  ['The two countries exchanged 157 captives from each side.', ['exact 157 captives exchanged each']],
  // A number that stands alone.
  ['More than 270,000 have been forced from their homes.', ['at_least 270000 people']],
  [
    'Sudan said 471 were killed and 900 wounded.',
    ['exact 471 people killed (Sudan: official_statement)', 'exact 900 wounded'],
  ],
  ['More than a million have gone home since 2023.', ['at_least 1000000 people']],
  ['She asked for the return of seven seized rifles.', ['exact 7 seized rifles']],
  ['American duties stand at 145 percent and Chinese ones at 125.', ['exact 145 per cent', 'exact 125 per cent']],
  ['10,000 members of the National Guard will go to the border.', ['exact 10000 members']],
  ['One Filipino sailor was injured.', ['exact 1 Filipino sailor injured']],
  // No figures.
  ['The two leaders met for 45 minutes on 12 May 2024.', []],
  ['The ministers of five countries attended the third round of talks.', []],
  ['Resolution 1701 and Article 5 were discussed at 10:30 GMT.', []],
  ['The F-16 deal and the G7 statement came up in the call.', []],
  ['Lavrov, 74, has held the office since 2004.', []],
  ['A 45-year-old engineer runs the 11-point plan.', []],
  ['The summit will be held on 4 and 5 June in Room 12.', []],
  ['In 2015 the sides reached a deal after 20 months of talks.', []],
  ['He spoke with three of his counterparts on the 21st.', []],
  ['One of the envoys said that one should wait.', []],
]
