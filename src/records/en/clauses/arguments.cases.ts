import type { ClauseCase } from './clause-notation.ts'

export const contactNouns: readonly ClauseCase[] = [
  [
    'They recalled Monday’s follow-up summit in Washington between Donald Trump, Volodymyr Zelenskyy and Emmanuel Macron.',
    'They | recall | object:summit{in:Washington between:Trump+Zelenskyy+Macron} in:Washington',
  ],
  [
    'Hakan Fidan spoke with Marco Rubio about the results of Donald Trump’s Aug. 15 meeting with Vladimir Putin.',
    "Fidan | speak | with:Rubio about:results of:Trump's meeting{with:Putin}",
  ],
  ['Hakan Fidan held a series of phone calls with Marco Rubio.', 'Fidan | hold | object:calls{with:Rubio}'],
  [
    'Hakan Fidan held a second round of talks in Doha with Marco Rubio.',
    'Fidan | hold | object:talks{in:Doha with:Rubio} in:Doha',
  ],
  [
    'Hakan Fidan held talks on Tuesday in Doha with Marco Rubio.',
    'Fidan | hold | object:talks{in:Doha with:Rubio} in:Doha',
  ],
  [
    'Türkiye hosted talks between Russian and Ukrainian delegations.',
    'Türkiye | host | object:talks{between:delegations}',
  ],
  [
    'A call between Hakan Fidan and Marco Rubio took place on Monday.',
    'call{between:Fidan+Rubio} | take | object:place',
  ],
  ['A call took place between Hakan Fidan and Marco Rubio.', 'call | take | object:place between:Fidan+Rubio'],
  [
    'During the call with Marco Rubio, Hakan Fidan thanked Qatar.',
    'Fidan | thank | during:call{with:Rubio} object:Qatar',
  ],
  [
    'In a meeting in Oslo with Marco Rubio, Hakan Fidan asked for help.',
    'Fidan | ask | in:meeting{in:Oslo with:Rubio} in:Oslo for:help',
  ],
  ['Hakan Fidan discussed the peace talks with Marco Rubio.', 'Fidan | discuss | object:talks with:Rubio'],
  [
    'Hakan Fidan discussed Donald Trump’s meeting with Vladimir Putin.',
    "Fidan | discuss | object:Trump's meeting{with:Putin}",
  ],
  ['Hakan Fidan sent a letter to Marco Rubio.', 'Fidan | send | object:letter{to:Rubio}'],
  ['Hakan Fidan received a phone call from Marco Rubio.', 'Fidan | receive | object:call{from:Rubio}'],
  ['Hakan Fidan paid a visit to Georgia.', 'Fidan | pay | object:visit{to:Georgia}'],
  [
    'Hakan Fidan had a meeting on Syria with Marco Rubio.',
    'Fidan | have | object:meeting{on:Syria with:Rubio} on:Syria',
  ],
  ['Hakan Fidan flew to Doha for talks with Marco Rubio.', 'Fidan | fly | to:Doha for:talks{with:Rubio}'],
  ['Hakan Fidan arrived for talks in Doha.', 'Fidan | arrive | for:talks{in:Doha} in:Doha'],
  ['There was no meeting between Hakan Fidan and Marco Rubio.', 'meeting{between:Fidan+Rubio} | be |'],
  ['There followed a call between Hakan Fidan and Marco Rubio.', 'call{between:Fidan+Rubio} | follow |'],
  ['Hakan Fidan cancelled planned talks with Marco Rubio.', 'Fidan | cancel | object:talks{with:Rubio}'],
  ['Both sides want a just and lasting peace.', 'sides | want (present) | object:peace'],
  ['The ministers held frank and constructive talks.', 'ministers | hold | object:talks'],
  [
    'Hakan Fidan took part in a meeting of foreign ministers in Jeddah.',
    'Fidan | take | object:part in:meeting{of:ministers in:Jeddah} in:Jeddah',
  ],
]

export const sides: readonly ClauseCase[] = [
  [
    'Talks between Colombia’s government and the ELN resumed in Havana.',
    'Talks{between:government+ELN} | resume | in:Havana',
  ],
  [
    'Talks between a Congolese delegation led by Kayikwamba Wagner and a Rwandan delegation led by Olivier Nduhungirehe took place in Doha.',
    'delegation | lead (reduced passive) | by:Wagner',
    'delegation | lead (reduced passive) | by:Nduhungirehe',
    'Talks{between:delegation between:delegation} | take | object:place in:Doha',
  ],
  ['Hakan Fidan met, among others, Marco Rubio and Wang Yi.', 'Fidan | meet | object:Rubio+Yi'],
  [
    'Hakan Fidan telephoned Marco Rubio, as did Wang Yi.',
    'Fidan | telephone | object:Rubio',
    'Yi | telephone | object:Rubio',
  ],
  ['Friedrich Merz joined by video link from Berlin.', 'Merz | join | by:link from:Berlin'],
  [
    'Ankara’s offer to host talks was welcomed by Marco Rubio.',
    'Ankara | offer>host (infinitive) | object:talks',
    'offer | welcome (passive) | by:Rubio',
  ],
  [
    'An offer by Pope Leo XIV to host talks was welcomed by Marco Rubio.',
    'XIV | offer>host (infinitive) | object:talks',
    'offer | welcome (passive) | by:XIV by:Rubio',
  ],
  [
    'Accompanied by his defence minister, Murhaf Abu Qasra, Syria’s Ahmed al-Sharaa met Marco Rubio.',
    'Sharaa | accompany (reduced passive) | by:Qasra',
    'Sharaa | meet | object:Rubio',
  ],
  ['On Nov. 20 met Hakan Fidan and Marco Rubio in Doha.', 'Fidan+Rubio | meet | in:Doha'],
  ['Hakan Fidan dialled Marco Rubio.', 'Fidan | dial | object:Rubio'],
  ['The two came face to face in Doha.', 'two | come | object:face to:face in:Doha'],
]

export const coordinated: readonly ClauseCase[] = [
  ['Hakan Fidan met Marco Rubio and flew to Doha.', 'Fidan | meet | object:Rubio', 'Fidan | fly | to:Doha'],
  [
    'Hakan Fidan met Marco Rubio in Ankara on Monday and Wang Yi on Tuesday.',
    'Fidan | meet | object:Rubio in:Ankara',
    'Fidan | meet | object:Yi',
  ],
  [
    'Hakan Fidan met Marco Rubio on Monday and, the next day, Wang Yi.',
    'Fidan | meet | object:Rubio',
    'Fidan | meet | object:Yi',
  ],
  [
    'Hakan Fidan spoke with Marco Rubio on Monday and with Wang Yi on Tuesday.',
    'Fidan | speak | with:Rubio',
    'Fidan | speak | with:Yi',
  ],
  [
    'Hakan Fidan spoke first with Marco Rubio, then with Wang Yi.',
    'Fidan | speak | with:Rubio',
    'Fidan | speak | with:Yi',
  ],
  ['Hakan Fidan spoke with Marco Rubio and with Wang Yi.', 'Fidan | speak | with:Rubio', 'Fidan | speak | with:Yi'],
  ['Hakan Fidan spoke with Marco Rubio and Wang Yi.', 'Fidan | speak | with:Rubio+Yi'],
  ['Hakan Fidan spoke with Marco Rubio as well as Wang Yi.', 'Fidan | speak | with:Rubio+Yi'],
  [
    'Angela Merkel flew to Kyiv on Monday and, the day after, to Moscow.',
    'Merkel | fly | to:Kyiv',
    'Merkel | fly | to:Moscow',
  ],
  [
    'Hakan Fidan held talks with Marco Rubio on Monday and a meeting with Wang Yi on Tuesday.',
    'Fidan | hold | object:talks{with:Rubio}',
    'Fidan | hold | object:meeting{with:Yi}',
  ],
  [
    'Hakan Fidan held talks with Marco Rubio on Monday and with Wang Yi on Tuesday.',
    'Fidan | hold | object:talks{with:Rubio}',
    'Fidan | hold | object:talks{with:Yi}',
  ],
  [
    'Hakan Fidan held talks with Marco Rubio in Doha and Wang Yi in Beijing.',
    'Fidan | hold | object:talks{with:Rubio in:Doha} in:Doha',
    'Fidan | hold | object:talks{with:Yi} in:Beijing',
  ],
  [
    'He saw Alar Karis in Tallinn on Monday and was received in Riga the next day by Edgars Rinkēvičs and, separately, by Evika Siliņa, before flying on to Vilnius, where he sat down with Gitanas Nausėda.',
    'He | see | object:Karis in:Tallinn',
    'He | receive (passive) | in:Riga by:Rinkēvičs',
    'He | receive (passive) | by:Siliņa',
    'He | fly on (gerund) | to:Vilnius',
    'he | sit down | with:Nausėda',
  ],
  [
    'Hakan Fidan will travel to Doha and meet Marco Rubio.',
    'Fidan | travel (future) | to:Doha',
    'Fidan | meet (future) | object:Rubio',
  ],
  [
    'Hakan Fidan is expected to travel to Doha and meet Marco Rubio.',
    'Fidan | expect>travel (present) | to:Doha',
    'Fidan | expect>meet (present) | object:Rubio',
  ],
  ['Hakan Fidan met Marco Rubio, and Wang Yi flew to Doha.', 'Fidan | meet | object:Rubio', 'Yi | fly | to:Doha'],
  ['Hakan Fidan met Marco Rubio and Wang Yi flew to Doha.', 'Fidan | meet | object:Rubio', 'Yi | fly | to:Doha'],
  ['Hakan Fidan met not only Marco Rubio but also Wang Yi.', 'Fidan | meet | object:Rubio+Yi'],
  ['Hakan Fidan met neither Marco Rubio nor Wang Yi.', 'Fidan | meet (not) | object:Rubio+Yi'],
  [
    'Hakan Fidan met Marco Rubio, discussed Syria and flew to Doha.',
    'Fidan | meet | object:Rubio',
    'Fidan | discuss | object:Syria',
    'Fidan | fly | to:Doha',
  ],
  [
    'Hakan Fidan met Marco Rubio in Ankara but did not see Wang Yi.',
    'Fidan | meet | object:Rubio in:Ankara',
    'Fidan | see (not) | object:Yi',
  ],
  [
    'Hakan Fidan was met by Marco Rubio and hosted by Wang Yi.',
    'Fidan | meet (passive) | by:Rubio',
    'Fidan | host (passive) | by:Yi',
  ],
  [
    'Hakan Fidan and Marco Rubio met in Doha, and Wang Yi joined them.',
    'Fidan+Rubio | meet | in:Doha',
    'Yi | join | object:them',
  ],
]
