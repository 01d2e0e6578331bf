import type { ClauseCase } from './clause-notation.ts'

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
