import type { ContactCase } from '../notation.ts'

/** What has happened several times since something began lasted from then on; what happened once has no day of it. */
export const cases: ContactCase[] = [
  {
    construction: 'several times since it began on a day',
    published: '2024-05-10',
    text: 'Iranian Foreign Minister Abbas Araghchi and US envoy Steve Witkoff have spoken by phone several times since the bombing began on 1 May.',
    finds: ['call held 2024-05-01/2024-05-10: Abbas Araghchi/IRN + Steve Witkoff/USA'],
  },
  {
    construction: 'three times since the invasion of a month',
    published: '2024-05-10',
    text: 'German Chancellor Olaf Scholz and Russian President Vladimir Putin have talked by telephone three times since the invasion in February 2022.',
    finds: ['call held 2022-02/2024-05-10: Olaf Scholz/DEU + Vladimir Putin/RUS'],
  },
  {
    construction: 'twice since a month',
    published: '2024-05-10',
    text: 'Prime Ministers Kyriakos Mitsotakis and Edi Rama have met twice since January.',
    finds: ['meeting held 2024-01/2024-05-10: Kyriakos Mitsotakis/GRC + Edi Rama/ALB'],
  },
  {
    construction: 'calls since an attack on a day',
    published: '2024-05-10',
    text: 'Turkish Foreign Minister Hakan Fidan has held a series of calls with Antony Blinken since the attack on Rafah on 6 May.',
    finds: ['call held 2024-05-06/2024-05-10: Hakan Fidan/TUR + Antony Blinken/USA'],
  },
  {
    construction: 'the first since, the day of what was told',
    published: '2024-05-10',
    text: 'On Thursday Prime Minister Kyriakos Mitsotakis met Edi Rama in Tirana, the first such meeting since the vote began on 1 May.',
    finds: ['meeting held 2024-05-09 @Tirana/ALB: Kyriakos Mitsotakis/GRC + Edi Rama/ALB'],
  },
  {
    construction: 'has since met on a day',
    published: '2024-05-10',
    text: 'Prime Minister Kyriakos Mitsotakis has since met Edi Rama on 7 May.',
    finds: ['meeting held 2024-05-07: Kyriakos Mitsotakis/GRC + Edi Rama/ALB'],
  },
  {
    construction: 'not once since, and no contact',
    published: '2024-05-10',
    text: 'Prime Minister Kyriakos Mitsotakis and Edi Rama have not met since the quarrel began on 1 May.',
    finds: [],
  },
]
