/** Sentences with the clauses that must be read in them, each as subject | verb | arguments. */
export type ClauseCase = readonly [sentence: string, ...clauses: string[]]

export const simple: readonly ClauseCase[] = [
  ['Hakan Fidan met Marco Rubio in Ankara on Monday.', 'Fidan | meet | object:Rubio in:Ankara'],
  ['President Maia Sandu will meet Emmanuel Macron in Paris.', 'Sandu | meet (future) | object:Macron in:Paris'],
  ['Hakan Fidan may meet Marco Rubio.', 'Fidan | meet (may) | object:Rubio'],
  ['Hakan Fidan did not meet Marco Rubio.', 'Fidan | meet (not) | object:Rubio'],
  ['Hakan Fidan has never met Marco Rubio.', 'Fidan | meet (not present perfect) | object:Rubio'],
  ['Hakan Fidan has yet to meet Marco Rubio.', 'Fidan | yet>meet (not present) | object:Rubio'],
  ['Hakan Fidan no longer speaks with Marco Rubio.', 'Fidan | speak (not present) | with:Rubio'],
  ['Hakan Fidan was received by President Alar Karis in Tallinn.', 'Fidan | receive (passive) | by:Karis in:Tallinn'],
  ['Hakan Fidan was due to meet Marco Rubio.', 'Fidan | due>meet | object:Rubio'],
  ['Hakan Fidan was due to have met Marco Rubio.', 'Fidan | due>meet (perfect) | object:Rubio'],
  [
    'Hakan Fidan is expected to hold talks with Marco Rubio.',
    'Fidan | expect>hold (present) | object:talks{with:Rubio}',
  ],
  ['Hakan Fidan had been scheduled to meet Marco Rubio.', 'Fidan | schedule>meet (perfect) | object:Rubio'],
  ['Hakan Fidan failed to meet Marco Rubio.', 'Fidan | fail>meet | object:Rubio'],
  ['Hakan Fidan agreed not to meet Marco Rubio.', 'Fidan | agree>meet (not) | object:Rubio'],
  ['Hakan Fidan refused to sit at one table with Marco Rubio.', 'Fidan | refuse>sit | at:table with:Rubio'],
  ['Hakan Fidan did not want to see Marco Rubio.', 'Fidan | want>see (not) | object:Rubio'],
  ['Hakan Fidan would like to meet Marco Rubio.', 'Fidan | like>meet (would) | object:Rubio'],
  ['Hakan Fidan is ready to meet Marco Rubio.', 'Fidan | ready>meet (present) | object:Rubio'],
  ['Hakan Fidan was not ready to meet Marco Rubio.', 'Fidan | ready>meet (not) | object:Rubio'],
  ['Hakan Fidan is not yet ready to meet Marco Rubio.', 'Fidan | ready>meet (not present) | object:Rubio'],
  ['Hakan Fidan is to meet Marco Rubio.', 'Fidan | be>meet (present) | object:Rubio'],
  ['Hakan Fidan is likely to be received by Alar Karis.', 'Fidan | likely>receive (present passive) | by:Karis'],
  ['Hakan Fidan went on to meet Marco Rubio.', 'Fidan | go on>meet | object:Rubio'],
  ['Neither Hakan Fidan nor Marco Rubio attended the summit.', 'Fidan+Rubio | attend (not) | object:summit'],
  ['Hakan Fidan sat down with Marco Rubio.', 'Fidan | sit down | with:Rubio'],
  ['Hakan Fidan called off the meeting with Marco Rubio.', 'Fidan | call off | object:meeting{with:Rubio}'],
  ['Hakan Fidan turned down a call from Marco Rubio.', 'Fidan | turn down | object:call{from:Rubio}'],
  ['Hakan Fidan put off his visit to Cairo.', 'Fidan | put off | object:visit{to:Cairo}'],
  ['Türkiye co-hosted the summit.', 'Türkiye | host | object:summit'],
  ['Hakan Fidan helped end the war.', 'Fidan | help>end | object:war'],
  ['Hakan Fidan will not be meeting Marco Rubio.', 'Fidan | meet (not future) | object:Rubio'],
]

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

export const reported: readonly ClauseCase[] = [
  ['“We met Marco Rubio in Doha,” said Hakan Fidan.', 'We | meet | object:Rubio in:Doha', 'Fidan | say |'],
  ['“We met Marco Rubio in Doha,” Hakan Fidan said.', 'We | meet | object:Rubio in:Doha', 'Fidan | say |'],
  ['Hakan Fidan said he had met Marco Rubio.', 'Fidan | say |', 'he | meet (perfect) | object:Rubio'],
  ['Hakan Fidan said that Marco Rubio had met Wang Yi.', 'Fidan | say |', 'Rubio | meet (perfect) | object:Yi'],
  ['Hakan Fidan said Marco Rubio met Wang Yi.', 'Fidan | say |', 'Rubio | meet | object:Yi'],
  ['Hakan Fidan, the Kremlin said, met Marco Rubio.', 'Kremlin | say |', 'Fidan | meet | object:Rubio'],
  ['Hakan Fidan, according to the Kremlin, met Marco Rubio.', 'Fidan | meet | according-to:Kremlin object:Rubio'],
  ['According to the Kremlin, Hakan Fidan met Marco Rubio.', 'Fidan | meet | according-to:Kremlin object:Rubio'],
  ['Hakan Fidan met Marco Rubio, the Kremlin said.', 'Fidan | meet | object:Rubio', 'Kremlin | say |'],
  [
    'Hakan Fidan met Marco Rubio on Monday, the ministry in Ankara announced.',
    'Fidan | meet | object:Rubio',
    'ministry | announce | in:Ankara',
  ],
  [
    'Hakan Fidan told reporters Marco Rubio had met Wang Yi.',
    'Fidan | tell | object:reporters',
    'Rubio | meet (perfect) | object:Yi',
  ],
  ['Officials said the talks addressed Syria.', 'Officials | say |', 'talks | address | object:Syria'],
  ['Hakan Fidan denied meeting Marco Rubio.', 'Fidan | deny |', 'Fidan | meet (participle) | object:Rubio'],
  ['Hakan Fidan denied that he had met Marco Rubio.', 'Fidan | deny |', 'he | meet (perfect) | object:Rubio'],
  [
    'Hakan Fidan announced that he would meet Marco Rubio on Friday and fly to Doha.',
    'Fidan | announce |',
    'he | meet (would) | object:Rubio',
    'he | fly (would) | to:Doha',
  ],
  [
    'Marco Rubio said Hakan Fidan is ready to meet Wang Yi.',
    'Rubio | say |',
    'Fidan | ready>meet (present) | object:Yi',
  ],
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

export const sides: readonly ClauseCase[] = [
  [
    'Talks between Colombia’s government and the ELN resumed in Havana.',
    'Talks{between:government between:ELN} | resume | in:Havana',
  ],
  [
    'Talks between a Congolese delegation led by Kayikwamba Wagner and a Rwandan delegation led by Olivier Nduhungirehe took place in Doha.',
    'delegation | lead (reduced passive) | by:Wagner',
    'delegation | lead (reduced passive) | by:Nduhungirehe',
    'Talks{between:delegation between:delegation} | take | object:place in:Doha',
  ],
  ['Hakan Fidan met, among others, Marco Rubio and Wang Yi.', 'Fidan | meet | among:others object:Rubio+Yi'],
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

export const relative: readonly ClauseCase[] = [
  [
    'Wang Yi, the Chinese foreign minister, who was on a visit to Cairo, met Hakan Fidan.',
    'Yi | be | on:visit{to:Cairo}',
    'Yi | meet | object:Fidan',
  ],
  [
    'Hakan Fidan, who met Marco Rubio in Doha, flew to Cairo.',
    'Fidan | meet | object:Rubio in:Doha',
    'Fidan | fly | to:Cairo',
  ],
  [
    'Hakan Fidan met Marco Rubio, who had come from Cairo.',
    'Fidan | meet | object:Rubio',
    'Rubio | come (perfect) | from:Cairo',
  ],
  [
    'Hakan Fidan praised Marco Rubio, whom he had met in Doha.',
    'Fidan | praise | object:Rubio',
    'he | meet (perfect) | object:Rubio in:Doha',
  ],
  [
    'Hakan Fidan praised Marco Rubio, with whom he spoke on Monday.',
    'Fidan | praise | object:Rubio',
    'he | speak | with:Rubio',
  ],
  ['Hakan Fidan flew to Doha, where he met Marco Rubio.', 'Fidan | fly | to:Doha', 'he | meet | object:Rubio'],
  [
    'Hakan Fidan held a call with Marco Rubio, during which the two discussed Syria.',
    'Fidan | hold | object:call{with:Rubio}',
    'two | discuss | during:call{with:Rubio} object:Syria',
  ],
  [
    'Hakan Fidan welcomed efforts that could help end the war.',
    'Fidan | welcome | object:efforts',
    'efforts | help>end (could) | object:war',
  ],
  ['The talks, which Türkiye hosted, ended on Friday.', 'Türkiye | host | object:talks', 'talks | end |'],
  ['The talks Türkiye hosted ended on Friday.', 'Türkiye | host | object:talks', 'talks | end |'],
  [
    'The talks held in Doha on Monday ended without a deal.',
    'talks | hold (reduced passive) | in:Doha',
    'talks | end | without:deal',
  ],
  [
    'The talks, held in Doha, ended without a deal.',
    'talks | hold (reduced passive) | in:Doha',
    'talks | end | without:deal',
  ],
  [
    'Hakan Fidan, accompanied by Ibrahim Kalın, met Marco Rubio.',
    'Fidan | accompany (reduced passive) | by:Kalın',
    'Fidan | meet | object:Rubio',
  ],
  [
    'A new government led by Ahmed al-Sharaa was formed in January.',
    'government | lead (reduced passive) | by:Sharaa',
    'government | form (passive) |',
  ],
  [
    'Hakan Fidan took part in talks mediated by Oman.',
    'Fidan | take | object:part in:talks',
    'talks | mediate (reduced passive) | by:Oman',
  ],
  [
    'Issues discussed included the war in Sudan.',
    'Issues | discuss (reduced passive) |',
    'Issues | include | object:war in:Sudan',
  ],
  [
    'A team that had come from Cairo met Hakan Fidan.',
    'team | come (perfect) | from:Cairo',
    'team | meet | object:Fidan',
  ],
]

export const participles: readonly ClauseCase[] = [
  [
    'Speaking by phone with Marco Rubio on Monday, Hakan Fidan said he was hopeful.',
    'Fidan | speak (participle) | by:phone with:Rubio',
    'Fidan | say |',
    'he | be | object:hopeful',
  ],
  [
    'After meeting Marco Rubio, Hakan Fidan flew to Doha.',
    'Fidan | meet (gerund) | object:Rubio',
    'Fidan | fly | to:Doha',
  ],
  [
    'Having met Marco Rubio, Hakan Fidan flew to Doha.',
    'Fidan | meet (perfect participle) | object:Rubio',
    'Fidan | fly | to:Doha',
  ],
  ['Before flying to Doha, he met Marco Rubio.', 'he | fly (gerund) | to:Doha', 'he | meet | object:Rubio'],
  ['While in Doha, Hakan Fidan met Marco Rubio.', 'Fidan | meet | in:Doha object:Rubio'],
  ['On arrival in Doha, Hakan Fidan met Marco Rubio.', 'Fidan | meet | on:arrival in:Doha object:Rubio'],
  [
    'The United States, while backing Ukraine, has supported the talks.',
    'States | back (gerund) | object:Ukraine',
    'States | support (present perfect) | object:talks',
  ],
  [
    'The visit coincided with Mark Rutte calling Recep Tayyip Erdoğan.',
    'visit | coincide | with:Rutte',
    'Rutte | call (participle) | object:Erdoğan',
  ],
  [
    'Hakan Fidan spoke with Ayman Safadi on March 2, with the two discussing Syria.',
    'Fidan | speak | with:Safadi',
    'two | discuss (participle) | object:Syria',
  ],
  [
    'Hakan Fidan met Marco Rubio, discussing Syria with him.',
    'Fidan | meet | object:Rubio',
    'Fidan | discuss (participle) | object:Syria with:him',
  ],
  [
    'Hakan Fidan invited Marco Rubio to visit Ankara.',
    'Fidan | invite | object:Rubio',
    'Rubio | visit (infinitive) | object:Ankara',
  ],
  [
    'Hakan Fidan urged Iran to meet Marco Rubio.',
    'Fidan | urge | object:Iran',
    'Iran | meet (infinitive) | object:Rubio',
  ],
  [
    'Hakan Fidan called on Iran to meet Marco Rubio.',
    'Fidan | call | on:Iran',
    'Iran | meet (infinitive) | object:Rubio',
  ],
  [
    'Hakan Fidan flew to Doha to meet Marco Rubio.',
    'Fidan | fly | to:Doha',
    'Fidan | meet (infinitive) | object:Rubio',
  ],
  [
    'Hakan Fidan repeated his offer to host talks.',
    'Fidan | repeat | object:offer',
    'Fidan | offer>host (infinitive) | object:talks',
  ],
  [
    'Hakan Fidan voiced his readiness to meet Marco Rubio.',
    'Fidan | voice | object:readiness',
    'Fidan | readiness>meet (infinitive) | object:Rubio',
  ],
  [
    'Hakan Fidan has plans to visit Cairo.',
    'Fidan | have (present) | object:plans',
    'Fidan | plans>visit (infinitive) | object:Cairo',
  ],
  ['Received by the king was Marco Rubio.', 'Rubio | receive (reduced passive) | by:king', 'Rubio | be |'],
  ['Also present was Marco Rubio.', 'Rubio | be |'],
  ['At the table sat Hakan Fidan and Marco Rubio.', 'Fidan+Rubio | sit | at:table'],
]

export const openings: readonly ClauseCase[] = [
  [
    'A day after Türkiye hosted the talks, Hakan Fidan met Marco Rubio.',
    'Türkiye | host | object:talks',
    'Fidan | meet | object:Rubio',
  ],
  ['After Hakan Fidan met Marco Rubio, Wang Yi flew to Doha.', 'Fidan | meet | object:Rubio', 'Yi | fly | to:Doha'],
  ['When Hakan Fidan met Marco Rubio in Doha, Wang Yi was there.', 'Fidan | meet | object:Rubio in:Doha', 'Yi | be |'],
  [
    'After talks with Marco Rubio, Hakan Fidan told reporters he was hopeful.',
    'Fidan | tell | after:talks{with:Rubio} object:reporters',
    'he | be | object:hopeful',
  ],
  [
    'After talks with Marco Rubio, Hakan Fidan and Wang Yi told reporters they were hopeful.',
    'Fidan+Yi | tell | after:talks{with:Rubio} object:reporters',
    'they | be | object:hopeful',
  ],
  [
    'In addition to Syria, Hakan Fidan and Marco Rubio discussed Gaza.',
    'Fidan+Rubio | discuss | in-addition-to:Syria object:Gaza',
  ],
  [
    'While a ceasefire remains elusive, observers see hope.',
    'ceasefire | remain (present) | object:elusive',
    'observers | see (present) | object:hope',
  ],
  [
    'If Hakan Fidan meets Marco Rubio, Wang Yi will come.',
    'Fidan | meet (present) | object:Rubio',
    'Yi | come (future) |',
  ],
  ['Did Hakan Fidan meet Marco Rubio?', 'Fidan | meet | object:Rubio'],
  ['Will Hakan Fidan meet Marco Rubio?', 'Fidan | meet (future) | object:Rubio'],
  ['On Monday, Hakan Fidan met Marco Rubio.', 'Fidan | meet | object:Rubio'],
  ['The next day the two met again.', 'two | meet |'],
  [
    'The call came after Türkiye hosted talks in Istanbul.',
    'call | come |',
    'Türkiye | host | object:talks{in:Istanbul} in:Istanbul',
  ],
  ['Hakan Fidan met Marco Rubio before Wang Yi arrived.', 'Fidan | meet | object:Rubio', 'Yi | arrive |'],
  [
    'Since the war began, the two have met dozens of times.',
    'war | begin |',
    'two | meet (present perfect) | object:dozens of:times',
  ],
]

export const headlines: readonly ClauseCase[] = [
  ['Hakan Fidan to meet Marco Rubio in Doha', 'Fidan | meet (future) | object:Rubio in:Doha'],
  ['Turkish, Greek foreign ministers discuss Cyprus', 'ministers | discuss (present) | object:Cyprus'],
  ['Hakan Fidan meets Marco Rubio in Doha', 'Fidan | meet (present) | object:Rubio in:Doha'],
  ['Talks held between Hakan Fidan and Marco Rubio', 'Talks | hold (passive) | between:Fidan+Rubio'],
  ['Kremlin: Vladimir Putin, Donald Trump speak by phone', 'Putin+Trump | speak (present) | by:phone'],
  ['Vladimir Putin, Donald Trump to hold talks', 'Putin+Trump | hold (future) | object:talks'],
  ['Hakan Fidan received by Alar Karis', 'Fidan | receive (reduced passive) | by:Karis'],
]
