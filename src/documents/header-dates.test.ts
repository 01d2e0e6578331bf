import { describe, expect, it } from 'vitest'
import { readText } from './read-text.ts'

const REPORT =
  'The prime minister of Latvia met the president of Kenya on Friday and spoke about ports, his office said.\n\n' +
  'The two agreed that their ministers would meet again in the autumn to settle what is still open, the office said.'

/** Lines by which sites say that a text was published on 16 August 2024. */
const LINES = [
  'Harbour News Desk | Nairobi | Updated: 16-08-2024 13:41 IST | Created: 16-08-2024 13:41 IST',
  'Published: 16-08-2024 | 12:30',
  '16-08-2024 12:30',
  'All News 15:28 August 16, 2024',
  'Source: Kyodo | 2024-08-16 15:28:33 | Editor: tanaka',
  'Source: Kyodo | 08-16-2024 08:10',
  'Abel Mutai . Nairobi . 16/08/2024',
  'Published 2 hours ago on August 16, 2024',
  'August 16, 2024 / 9:41 AM / a year ago',
  'August 16, 2024 / 12:30 PM / 3 months ago',
  'Lina Berg 2 minutes ago Fri 16th August 2024 | 12:15 PM',
  'Updated two weeks ago | 16 August 2024',
  'Text size  16 August 2024 | 12:30 am',
  'Friday Nov 15, 2024\nFriday, 16 August 2024 00:05 - - {{counter.values}}',
  'Friday 22 November 2024\nPublished 16 August 2024',
  'harbournews.example | Updated: 2024-08-16 09:12',
  'Yayınlanma: 16 Ağustos 2024',
  'Publié le 16 août 2024 à 12h30',
  'Freitag, 16. August 2024',
  '16th Friday, August 2024',
  '16 Fri, Aug 2024',
  'Nairobi, 16 de agosto de 2024',
  'Submitted on 16.08.2024 - 16:12',
  'Time:2024-08-16 16:31:18 source:Harbour Watchers news portal',
  '16 August 2024 | Author: the harbour desk',
  '16 August 2024 News story',
  'Harbour Post | Friday 16 August 2024 | All times local (GMT+3)',
  'Harbour Post | Friday 16 August 2024 | Live coverage has ended',
  'By our diplomatic staff - Friday, August 16, 2024, 6:30 a.m.',
  'By our East Africa correspondent | 16 August 2024 | 5 min read',
  'From our correspondents in Nairobi and Riga - 16 August 2024',
  'Nairobi bureau | Fri 16 Aug 2024 18.20 BST | Last modified on Sat 17 Aug 2024 18.40 BST',
  'Print edition, 16 August 2024, page 5',
  'From the edition of 16 August 2024',
  'As of 16 August 2024, 12:00',
  'Reading time: 3 min. / 16 August 2024',
  '16 August 2024 | 412 words',
  'Date of publication: 16 August 2024',
  'Press release no. 214 of 16 August 2024',
  "16 Aug '24",
  'the 16th of August, 2024',
  'By Lina Berg for Harbour Post | 16.08.24',
  '16/08/24',
  'Evening bulletin of Friday, 16 August 2024',
  'Morning briefing for Friday, 16 August 2024',
  'Statement of 16 August 2024',
  '16 August 2024 (corrected 17 August 2024)',
  'Date filed: 16 August 2024',
]

/** The same under a report. */
const CLOSING_LINES = [
  'This article was first published on 16 August 2024.',
  'This report appeared in the print edition of 16 August 2024.',
  '(Published in the Harbour Post of 16 August 2024)',
  'This page was last published on 16 August 2024.',
  'Harbour Post, Friday 16 August 2024',
]

/** Lines that name a day on which nothing was published. */
const OTHER_DAYS = [
  'The exhibition in the palace is open until 16 August 2024, Monday to Friday, 9 a.m. to 5 p.m.',
  'The premier at the port of Riga, 16 August 2024. (Pool)',
  'An earlier version of this report placed the meeting of the advisers on 16 August 2024.',
  'Section 16.08.24.3 of the annex',
  'Our correspondent met the premier on 16 August 2024 and found him well.',
  'This column appears every Friday; the next is due on 16 August 2024 and not before.',
  'The pages of the accord of 16 August 2024 were signed one by one.',
]

/** The same for 3 August, where the clock beside tells which number is the day. */
const CLOCKS = [
  'PTI | Nairobi | Updated: 03-08-2024 13:41 IST',
  '03/08/2024 13:41 BST',
  '08/03/2024 1:41 PM EDT',
  'Updated: 08/03/2024 1:41 p.m. ET',
]

/** Openings of the report that say so. */
const DATELINES = [
  'NAIROBI (Harbour News / Coast Wire - 16th August, 2024) ',
  'NAIROBI (Harbour News - 16 August 2024): ',
  'NAIROBI, (Harbour News / Coast & Islands Wire / HNA - 16th Aug, 2024) ',
  'Nairobi, (Harbour News, HNA - 16 Aug 2024) ',
  'NAIROBI, August 16, 2024 (Harbour News) – ',
]

describe('lines over a report that say when it was published', () => {
  it.each(LINES)('%s', (line) => {
    expect(readText(`Premier meets president\n${line}\n\n${REPORT}`, { id: 'x' }).published).toBe('2024-08-16')
  })
  it.each(CLOSING_LINES)('%s', (line) => {
    expect(readText(`Premier meets president\n\n${REPORT}\n\n${line}`, { id: 'x' }).published).toBe('2024-08-16')
  })
  it.each(OTHER_DAYS)('none: %s', (line) => {
    expect(readText(`Premier meets president\n${line}\n\n${REPORT}`, { id: 'x' }).published).toBeNull()
    expect(readText(`Premier meets president\n\n${REPORT}\n\n${line}`, { id: 'x' }).published).toBeNull()
  })
  it.each(DATELINES)('%s', (words) => {
    expect(readText(`Premier meets president\n\n${words}${REPORT}`, { id: 'x' }).published).toBe('2024-08-16')
  })
  it.each(CLOCKS)('%s', (line) => {
    expect(readText(`Premier meets president\n${line}\n\n${REPORT}`, { id: 'x' }).published).toBe('2024-08-03')
  })
  it('behind the lead, with its hour', () => {
    const [lead = '', rest = ''] = REPORT.split('\n\n')
    const text = `Premier meets president\n\n${lead}\n\nAugust 16, 2024 10:23 AM GMT+3\n\n${rest} ${rest}\n\n${lead} ${rest}`
    expect(readText(text, { id: 'x' }).published).toBe('2024-08-16')
  })
  it('over the text and under it, in small letters and in capitals', () => {
    const text = `Premier meets president, 15 to 18 August\n\n16 August 2024\n\n${REPORT}\n\n16 AUGUST 2024\n\nTravel page`
    expect(readText(text, { id: 'x' }).published).toBe('2024-08-16')
  })
})
