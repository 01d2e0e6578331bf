import { describe, expect, test } from 'vitest'
import { type DateContext, settleDate } from '../../dates.ts'
import { tokenise } from '../../tokens.ts'
import { cutSentences } from '../sentences.ts'
import { findDates } from './find-dates.ts'

interface DateTable extends Partial<DateContext> {
  /** Sentences with their dates between « and », and what each settles to. */
  readonly finds?: readonly (readonly [text: string, ...edtf: (string | null)[]])[]
  readonly ignores?: readonly string[]
}

const TUESDAY = '2025-06-03'

function datesOf(text: string) {
  const tokens = tokenise(text)
  const sentences = cutSentences(tokens, [{ start: 0, end: text.length, kind: 'body' }])
  const spanned = findDates(tokens, sentences).map((date) => ({
    ...date,
    start: tokens[date.from]!.start,
    end: tokens[date.to - 1]!.end,
  }))
  return spanned
}

function mark(text: string): string {
  let marked = ''
  let at = 0
  for (const { start, end } of datesOf(text)) {
    marked += `${text.slice(at, start)}«${text.slice(start, end)}»`
    at = end
  }
  return marked + text.slice(at)
}

function describeDates(name: string, { finds = [], ignores = [], ...given }: DateTable): void {
  const context: DateContext = { published: TUESDAY, tense: 'past', anchor: null, ...given }
  describe(name, () => {
    for (const [marked, ...edtf] of finds)
      test(marked, () => {
        const text = marked.replace(/[«»]/g, '')
        expect(mark(text)).toBe(marked)
        expect(datesOf(text).map(({ said }) => settleDate(said, context)?.edtf ?? null)).toEqual(edtf)
      })
    for (const text of ignores) test(`nothing in: ${text}`, () => expect(mark(text)).toBe(text))
  })
}

describeDates('days with a month', {
  finds: [
    ['The ministers met «on June 3, 2025» in Doha.', '2025-06-03'],
    ['The ministers met «on June 3 2025» in Doha.', '2025-06-03'],
    ['They met «on 3 June 2025» in Doha.', '2025-06-03'],
    ['They met «on 3rd June 2025» in Doha.', '2025-06-03'],
    ['They met «on the 3rd of June 2025» in Doha.', '2025-06-03'],
    ['They met «on June 3rd, 2025», in Doha.', '2025-06-03'],
    ['They met «on 12th October, 2023» in Cairo.', '2023-10-12'],
    ['They met «on Aug. 15» in Alaska.', '2024-08-15'],
    ['They met «on Sept. 3» in Rome.', '2024-09-03'],
    ['They met «on 15 August» in Rome.', '2024-08-15'],
    ['They met «on May 16» in Rome.', '2025-05-16'],
    ['They met «on June 3» in Rome.', '2025-06-03'],
    ['They met «on Jan. 30» in Rome.', '2025-01-30'],
    ['They met «on March 1» in Rome.', '2025-03-01'],
    ['They met «on JUNE 2» in Rome.', '2025-06-02'],
    ['The «June 2» talks were short.', '2025-06-02'],
    ["The president's «Aug. 15» meeting with the king was short.", '2024-08-15'],
    ['In the «May 17» clash two died.', '2025-05-17'],
    ['The deal, signed «last December 15», has held.', '2024-12-15'],
    ['They met «on March 12 of last year» in Rome.', '2024-03-12'],
    ['They met «on 12 March last year» in Rome.', '2024-03-12'],
    ['They met «on March 12 this year» in Rome.', '2025-03-12'],
    ['The readout of «11 December 2024» is short.', '2024-12-11'],
    ['They met «late on June 2» in Rome.', '2025-06-02'],
    ['They met «on the evening of June 2» in Rome.', '2025-06-02'],
    ['They met «in the early hours of 2 June» in Rome.', '2025-06-02'],
    ['They met «on Feb. 29» in Rome.', '2024-02-29'],
    ['He called «on May 16», «June 2» and «July 23, 2024».', '2024-05-16', '2024-06-02', '2024-07-23'],
    ['They met «on May 16» and «June 2» amid pressure.', '2025-05-16', '2025-06-02'],
    ['They met «on May 16» and again «on June 2», he said.', '2025-05-16', '2025-06-02'],
    ['Rome, «26 May» (ANSA) - They met.', '2025-05-26'],
    ['They met «on New Year’s Day» in Rome.', '2025-01-01'],
    ["They met «on New Year's Eve» in Rome.", '2024-12-31'],
    ["They met «on New Year's Day 2024» in Rome.", '2024-01-01'],
    ['They met «on Christmas Day» in Rome.', '2024-12-25'],
    ['They met «on Christmas Eve» in Rome.', '2024-12-24'],
    ['They met «on Boxing Day» in Rome.', '2024-12-26'],
  ],
  ignores: [
    'The delegation may 3 times refuse.',
    'The council adopted Resolution 2735 without a vote.',
    'Some 15 ministers came.',
    'They met on 1 May Square.',
    'The 15-member council met.',
    'They agreed on 35 points in Room 12.',
    'The minister, 67, was pleased.',
    'The talks lasted from 7:30 to 9:15.',
    'The rise was 3.5 percent.',
    'Article 5 May Be Invoked',
  ],
})

describeDates('days with a weekday', {
  finds: [
    ['They met «on Tuesday, June 3, 2025», in Doha.', '2025-06-03'],
    ['They met «on Tuesday, 3 June 2025» in Doha.', '2025-06-03'],
    ['They met «on Tuesday 3 June» in Doha.', '2025-06-03'],
    ['They met «on Tuesday (June 3)» in Doha.', '2025-06-03'],
    ['They met «on Monday, June 2», in Doha.', '2025-06-02'],
    ['They met «on Tuesday morning, June 3», in Doha.', '2025-06-03'],
    ['They met «Sat., Feb. 8», in Doha.', '2025-02-08'],
    ['They met «on June 3 (Tuesday)» in Doha.', '2025-06-03'],
    // In 2024 June 10 was a Monday, and in 2025 it will be a Tuesday.
    ['They met «on Monday, June 10», in Doha.', '2024-06-10'],
    // The date is kept where no year is near in which the weekday would be right.
    ['They met «on Monday, March 4», in Doha.', '2025-03-04'],
    ['They met «on Friday, June 2, 2025», in Doha.', '2025-06-02'],
  ],
})

describeDates('days to come', {
  tense: 'future',
  finds: [
    ['They will meet «on June 3» in Doha.', '2025-06-03'],
    ['They will meet «on June 10» in Doha.', '2025-06-10'],
    ['They will meet «on Jan. 20» in Doha.', '2026-01-20'],
    // A month back is nearer than eleven ahead, whatever the verb seems to say.
    ['They will meet «on May 28» in Doha.', '2025-05-28'],
    ['They will meet «on Wednesday, June 4», in Doha.', '2025-06-04'],
    ['They will meet «on Feb. 20-21» in Doha.', '2026-02-20/2026-02-21'],
    ['They will meet «on Tuesday» in Doha.', '2025-06-03'],
    ['They will meet «on Wednesday» in Doha.', '2025-06-04'],
    ['They will meet «on Monday» in Doha.', '2025-06-09'],
    ['They will meet «this Friday» in Doha.', '2025-06-06'],
    ['They will meet «this coming Sunday» in Doha.', '2025-06-08'],
    ['They will meet «next Friday» in Doha.', '2025-06-13'],
    ['They will meet «next Monday» in Doha.', '2025-06-09'],
    ['They will meet «on Monday next week» in Doha.', '2025-06-09'],
    ['They will meet «on Thursday of this week» in Doha.', '2025-06-05'],
    ['They will meet «tomorrow» in Doha.', '2025-06-04'],
    ['They will meet the «day after tomorrow» in Doha.', '2025-06-05'],
    ['They will meet «tonight» in Doha.', '2025-06-03'],
    ['They will meet «next week» in Doha.', '2025-06-09/2025-06-15'],
    ['They will meet «later this week» in Doha.', '2025-06-02/2025-06-08'],
    ['They will meet «later this month» in Doha.', '2025-06'],
    ['They will meet «next month» in Doha.', '2025-07'],
    ['They will meet «next year» in Doha.', '2026'],
    ['They will meet «later this year» in Doha.', '2025'],
    ['They will meet «in July» in Doha.', '2025-07'],
    ['They will meet «in June» in Doha.', '2025-06'],
    ['They will meet «in January» in Doha.', '2026-01'],
    ['They will meet «in early June» in Doha.', '2025-06'],
    ['They will meet «next March» in Doha.', '2026-03'],
    ['They will meet «in two weeks» in Doha.', '2025-06-16/2025-06-22'],
    ['They will meet «in three days» in Doha.', '2025-06-06'],
    ['They will meet «two months from now» in Doha.', '2025-08'],
    ['They will meet «at the weekend» in Doha.', '2025-06-07/2025-06-08'],
    ['They will meet «this weekend» in Doha.', '2025-06-07/2025-06-08'],
    ['They will meet «next weekend» in Doha.', '2025-06-14/2025-06-15'],
    ['They will meet «by Friday» in Doha.', '2025-06-03/2025-06-06'],
    ['They will meet «by the end of the year» in Doha.', '2025-06-03/2025-12-31'],
    ['They will meet «from June 10 to June 12» in Doha.', '2025-06-10/2025-06-12'],
    ['They will meet «from Monday to Wednesday» in Doha.', '2025-06-09/2025-06-11'],
    ['They will stay «from Thursday» in Doha.', '2025-06-05/..'],
    ['They will stay «until Friday» in Doha.', '2025-06-03/2025-06-06'],
    ['They will meet «within ten days» in Doha.', '2025-06-03/2025-06-13'],
    ['They will meet «in the next two weeks» in Doha.', '2025-06-03/2025-06-17'],
    ['They will meet «in the coming days» in Doha.', null],
    ['They will meet «this summer» in Doha.', '2025-06/2025-08'],
    ['They will meet «next spring» in Doha.', '2026-03/2026-05'],
    ['They will meet «on the 13th» in Doha.', '2025-06-13'],
  ],
})

describeDates('ranges of days', {
  finds: [
    ['They met «on Feb. 20-21» in Doha.', '2025-02-20/2025-02-21'],
    ['They met «on February 20–21, 2024» in Doha.', '2024-02-20/2024-02-21'],
    ['They met «from 3 to 5 May» in Doha.', '2025-05-03/2025-05-05'],
    ['They met «between 3 and 5 May» in Doha.', '2025-05-03/2025-05-05'],
    ['They met «3-5 September 2024» in Doha.', '2024-09-03/2024-09-05'],
    ['They met «on May 20 to 22» in Doha.', '2025-05-20/2025-05-22'],
    ['They met «May 30-June 2» in Doha.', '2025-05-30/2025-06-02'],
    ['They met «from 30 June to 2 July 2024» in Doha.', '2024-06-30/2024-07-02'],
    ['They met «from December 30 to January 2» in Doha.', '2024-12-30/2025-01-02'],
    ['They met «Dec. 30-Jan. 2, 2025» in Doha.', '2024-12-30/2025-01-02'],
    ['They struck «on the night of 6-7 May» at dawn.', '2025-05-06/2025-05-07'],
    ['They met «on June 1 and 2» in Doha.', '2025-06-01/2025-06-02'],
    ['They met «on May 16 and 23» in Doha.', '[2025-05-16,2025-05-23]'],
    ['They met «on May 9, 10 and 11» in Doha.', '2025-05-09/2025-05-11'],
    ['They met «on 9, 10 and 11 May» in Doha.', '2025-05-09/2025-05-11'],
    ['They met «on 2 and 3 May 2024» in Doha.', '2024-05-02/2024-05-03'],
    ['They met «on June 1», 20 ministers in all.', '2025-06-01'],
    ['They met «on June 1» and 20 ministers came.', '2025-06-01'],
    ['The «June 24-25» summit was short.', '2025-06-24/2025-06-25'],
    ['At the «May 9-11» NATO summit they met.', '2025-05-09/2025-05-11'],
    ['They met «Saturday through Monday» in Doha.', '2025-05-31/2025-06-02'],
    ['They met in the «week of May 21» in Doha.', '2025-05-19/2025-05-25'],
    ['They met in the «week beginning 19 May» in Doha.', '2025-05-19/2025-05-25'],
    ['They met «from Saturday to Monday» in Doha.', '2025-05-31/2025-06-02'],
    ['They met «between Saturday and Monday» in Doha.', '2025-05-31/2025-06-02'],
    ['They met «Saturday-Monday» in Doha.', '2025-05-31/2025-06-02'],
    ['They met «between March and May» in Doha.', '2025-03/2025-05'],
    ['They met «from March to May 2024» in Doha.', '2024-03/2024-05'],
    ['They met «between 2019 and 2021» in Doha.', '2019/2021'],
    ['They met «on Monday» and «Tuesday» in Doha.', '2025-06-02', '2025-06-03'],
  ],
})

describeDates('days in figures', {
  finds: [
    ['Published «2025-06-03» by the office.', '2025-06-03'],
    ['Published «2025/06/03» by the office.', '2025-06-03'],
    ['Published «18.03.2023» by the office.', '2023-03-18'],
    ['Published «5.6.2023» by the office.', '2023-06-05'],
    ['Published «25/12/2024» by the office.', '2024-12-25'],
    ['Published «12/25/2024» by the office.', '2024-12-25'],
    ['Published «5/5/2024» by the office.', '2024-05-05'],
    ['Published «5/6/2024» by the office.', null],
  ],
  ignores: [
    'Call +90 312-292-2929 for more.',
    'Version 18.13.2023 is out.',
    'The 9/11 commission reported.',
    'Published 2025-02-30 by the office.',
    'The score was 3-1.',
    'File 2023-10-12-0045 is closed.',
  ],
})

describeDates('weekdays', {
  finds: [
    ['They met «on Tuesday» in Doha.', '2025-06-03'],
    ['They met «on Wednesday» in Doha.', '2025-05-28'],
    ['They met «on Monday» in Doha.', '2025-06-02'],
    ['They met «on Friday» in Doha.', '2025-05-30'],
    ['He told the king «Tuesday» that he would go.', '2025-06-03'],
    ['They met «on Tuesday evening» in Doha.', '2025-06-03'],
    ['They met «Tuesday night» in Doha.', '2025-06-03'],
    ['They met «Tuesday» local time in Doha.', '2025-06-03'],
    ['They met «at midnight on Saturday» in Doha.', '2025-05-31'],
    ['They met «late on Monday» in Doha.', '2025-06-02'],
    ['They met «late Monday» in Doha.', '2025-06-02'],
    ['They met «earlier on Tuesday» in Doha.', '2025-06-03'],
    ['They met «in the early hours of Monday» in Doha.', '2025-06-02'],
    ['They met «on the morning of Monday» in Doha.', '2025-06-02'],
    ['They met «last Friday» in Doha.', '2025-05-30'],
    ['They met «last Tuesday» in Doha.', '2025-05-27'],
    ['They met «this Monday» in Doha.', '2025-06-02'],
    ['They met «this past Sunday» in Doha.', '2025-06-01'],
    ['They met «on Tuesday last week» in Doha.', '2025-05-27'],
    ['They met «on Friday of last week» in Doha.', '2025-05-30'],
    ['They met the «previous Friday» in Doha.', '2025-05-30'],
    ['The words came after «Monday’s» talks.', '2025-06-02'],
    ["«Monday's» summit was the second.", '2025-06-02'],
    ['«Monday night’s» call was short.', '2025-06-02'],
    ['The «Friday» meeting was short.', '2025-05-30'],
    ['They meet «every Tuesday» in Doha.', null],
    ['They meet «on Fridays» in Doha.', null],
    ['They meet «each Monday» in Doha.', null],
    ['They have sat «since Thursday» in Doha.', '2025-05-29/2025-06-03'],
  ],
  ignores: [
    'He reads the Sunday Times.',
    'The Friday mosque was full.',
    'Friday prayers were calm.',
    'Sheffield Wednesday drew.',
    'Black Friday was quiet.',
    'Good Friday is kept there.',
    'They had won on Super Tuesday.',
    'Sun Weidong received the envoy.',
    'They sat down with Mon people.',
    'A friday is a friday.',
    'The delegation sat, then wed the plans.',
  ],
})

describeDates('days counted from the publication', {
  finds: [
    ['They met «today» in Doha.', '2025-06-03'],
    ['They met «yesterday» in Doha.', '2025-06-02'],
    ['They met «yesterday evening» in Doha.', '2025-06-02'],
    ['They met «earlier today» in Doha.', '2025-06-03'],
    ['They met the «day before yesterday» in Doha.', '2025-06-01'],
    ['They met «this morning» in Doha.', '2025-06-03'],
    ['They met «this afternoon» in Doha.', '2025-06-03'],
    ['They met «last night» in Doha.', '2025-06-02'],
    ['They met «overnight» in Doha.', '2025-06-02/2025-06-03'],
    ['They met «three days ago» in Doha.', '2025-05-31'],
    ['They met «3 days ago» in Doha.', '2025-05-31'],
    ['They met «a week ago» in Doha.', '2025-05-26/2025-06-01'],
    ['They met «two weeks ago» in Doha.', '2025-05-19/2025-05-25'],
    ['They met «a fortnight ago» in Doha.', '2025-05-19/2025-05-25'],
    ['They met «two months ago» in Doha.', '2025-04'],
    ['They met «six months ago» in Doha.', '2024-12'],
    ['They met «two years ago» in Doha.', '2023'],
    ['They met «hours ago» in Doha.', '2025-06-03'],
    ['They met «a few days ago» in Doha.', null],
    ['They met «several weeks ago» in Doha.', null],
    ['They met often «in recent weeks» in Doha.', null],
    ['They met often «in recent days» in Doha.', null],
    ['They met often «over the past two weeks» in Doha.', '2025-05-20/2025-06-03'],
    ['They met often «over the last three months» in Doha.', '2025-03/2025-06-03'],
    ['They met often «in the past 24 hours» in Doha.', '2025-06-02/2025-06-03'],
    ['They met often «over the past month» in Doha.', '2025-05/2025-06-03'],
  ],
  ignores: [
    'He told Russia Today that it was over.',
    'It was a two-day visit.',
    'They spoke for two days.',
    'They rose after 16 hours of talks.',
    'It was the first meeting in two years.',
    'It was his only visit in three months.',
    'It took place in two days of talks.',
    'It has lasted 50 years.',
    'The seven-month-old conflict goes on.',
    'They gave them 48 hours to leave.',
  ],
})

describeDates('weeks, months and years of the calendar', {
  finds: [
    ['They met «last week» in Doha.', '2025-05-26/2025-06-01'],
    ['They met «this week» in Doha.', '2025-06-02/2025-06-08'],
    ['They met «earlier this week» in Doha.', '2025-06-02/2025-06-08'],
    ['They met «late last week» in Doha.', '2025-05-26/2025-06-01'],
    ['They met «last month» in Doha.', '2025-05'],
    ['They met «late last month» in Doha.', '2025-05'],
    ['They met «earlier this month» in Doha.', '2025-06'],
    ['They met «at the end of last month» in Doha.', '2025-05'],
    ['They met «last year» in Doha.', '2024'],
    ['They met «earlier this year» in Doha.', '2025'],
    ['They met «early last year» in Doha.', '2024'],
    ['They met «earlier in the week» in Doha.', '2025-06-02/2025-06-08'],
    ['They met «earlier in the month» in Doha.', '2025-06'],
    ['They met «at the start of the year» in Doha.', '2025'],
    ['They met «over the weekend» in Doha.', '2025-05-31/2025-06-01'],
    ['They met «at the weekend» in Doha.', '2025-05-31/2025-06-01'],
    ['They met «last weekend» in Doha.', '2025-05-31/2025-06-01'],
    ['The «weekend» talks were short.', '2025-05-31/2025-06-01'],
    ["«Last week's» talks were short.", '2025-05-26/2025-06-01'],
    ["Malaysia is «this year's» chair.", '2025'],
    ['They met «last quarter» in Doha.', '2025-01/2025-03'],
    ['They met «this spring» in Doha.', '2025-03/2025-05'],
    ['They met «last summer» in Doha.', '2024-06/2024-08'],
    ['They met «in spring 2024» in Doha.', '2024-03/2024-05'],
    ['They met «in the spring of 2024» in Doha.', '2024-03/2024-05'],
    ['They met «in autumn» in Doha.', '2024-09/2024-11'],
    ['They met «in winter 2023» in Doha.', null],
    ['They met «in the first quarter of 2025» in Doha.', '2025-01/2025-03'],
    ['They met «in Q3 2024» in Doha.', '2024-07/2024-09'],
    ['They met «in 2019» in Doha.', '2019'],
    ['They have met «since 2019» in Doha.', '2019/2025-06-03'],
    ['They met «in late 2024» in Doha.', '2024'],
    ['They met «in mid-2023» in Doha.', '2023'],
    ['They met «at the end of 2024» in Doha.', '2024'],
    ['They met «in the year 2024» in Doha.', '2024'],
  ],
  ignores: [
    'The 2025 budget was passed.',
    'The 2018-2019 talks failed.',
    'They met often in the late 1990s.',
    'The 2015 nuclear deal is dead.',
    'It was the last year of his term.',
    'They shelter 2,019 people.',
    'The G20 met, and so did the E3.',
    'About 2000 people came.',
  ],
})

describeDates('months', {
  finds: [
    ['They met «in June 2024» in Doha.', '2024-06'],
    ['They met «in January» in Doha.', '2025-01'],
    ['They met «in June» in Doha.', '2025-06'],
    ['They met «in July» in Doha.', '2024-07'],
    ['They met «in May» in Doha.', '2025-05'],
    ['They met «in Sept. 2024» in Doha.', '2024-09'],
    ['They met «in early March» in Doha.', '2025-03'],
    ['They met «in mid-February» in Doha.', '2025-02'],
    ['They met «in late May» in Doha.', '2025-05'],
    ['They met «in late June» in Doha.', '2024-06'],
    ['They met «in early January 2022» in Doha.', '2022-01'],
    ['They met «at the beginning of May» in Doha.', '2025-05'],
    ['They met «at the end of April 2024» in Doha.', '2024-04'],
    ['They met «in the middle of April» in Doha.', '2025-04'],
    ['They met «in the first week of May» in Doha.', '2025-05'],
    ['They met «in the second half of June 2024» in Doha.', '2024-06'],
    ['They met «last September» in Doha.', '2024-09'],
    ['They met «last June» in Doha.', '2024-06'],
    ['They met «in September last year» in Doha.', '2024-09'],
    ['They met «in March of last year» in Doha.', '2024-03'],
    ['They met «in March this year» in Doha.', '2025-03'],
    ['They met «this March» in Doha.', '2025-03'],
    ['The «July» deal has held.', '2024-07'],
    ['It brokered the «May» truce.', '2025-05'],
    ["«July's» deal has held.", '2024-07'],
    ['They have talked «since June 2024» in Doha.', '2024-06/2025-06-03'],
    ['They have talked «since April» in Doha.', '2025-04/2025-06-03'],
    ['They talked «until March» in Doha.', '../2025-03'],
    ['They had talked «before March 2024» in Doha.', '../2024-03'],
    ['Nothing moved «after March 2024» in Doha.', '2024-03/2025-06-03'],
  ],
  ignores: [
    'Theresa May met the king.',
    'They may march on the capital.',
    'The ministers may meet again.',
    'May talks resume soon?',
    'August Bebel wrote it.',
    'Prime Minister May went home.',
    'The March of Return began.',
    'The dec is a mar on the plan.',
    'April Jones spoke first.',
  ],
})

describeDates('dates counted from the one before', {
  anchor: '2025-05-16',
  finds: [
    ['They met the «same day» in Doha.', '2025-05-16'],
    ['They met «on the same day» in Doha.', '2025-05-16'],
    ['They met «later the same day» in Doha.', '2025-05-16'],
    ['They met «later that day» in Doha.', '2025-05-16'],
    ['They met «that evening» in Doha.', '2025-05-16'],
    ['They met «later in the day» in Doha.', '2025-05-16'],
    ['They met «a day earlier» in Doha.', '2025-05-15'],
    ['They met «a day later» in Doha.', '2025-05-17'],
    ['They met «two days later» in Doha.', '2025-05-18'],
    ['They met «two days earlier» in Doha.', '2025-05-14'],
    ['They met «hours later» in Doha.', '2025-05-16'],
    ['They met «two hours later» in Doha.', '2025-05-16'],
    ['They met the «next day» in Doha.', '2025-05-17'],
    ['They met the «following day» in Doha.', '2025-05-17'],
    ['They met the «following morning» in Doha.', '2025-05-17'],
    ['They met the «previous day» in Doha.', '2025-05-15'],
    ['They had met «the day before».', '2025-05-15'],
    ['They met «the day after» in Doha.', '2025-05-17'],
    ['They met «a day after», in Doha.', '2025-05-17'],
    ['They met the «previous Friday» in Doha.', '2025-05-09'],
    ['They met the «following Monday» in Doha.', '2025-05-19'],
    ['They met «a week later» in Doha.', '2025-05-19/2025-05-25'],
    ['They met «three weeks earlier» in Doha.', '2025-04-21/2025-04-27'],
    ['They met «a month later» in Doha.', '2025-06'],
    ['They met «two years earlier» in Doha.', '2023'],
    ['They met «that week» in Doha.', '2025-05-12/2025-05-18'],
    ['They met the «following week» in Doha.', '2025-05-19/2025-05-25'],
    ['They met the «previous month» in Doha.', '2025-04'],
    ['They met «that year» in Doha.', '2025'],
    ['They met «in the same month» in Doha.', '2025-05'],
    ['They met «on February 7 of that year» in Doha.', '2025-02-07'],
    ['They met «in March of that year» in Doha.', '2025-03'],
    ['They met «on the 18th» in Doha.', '2025-05-18'],
    ['They met «on the 13th», in Doha.', null],
    ['They met «on the 13th of that month» in Doha.', '2025-05-13'],
    ['They met «days later» in Doha.', null],
    // What is counted from is not the date before but what is named next.
    ['They met «two days after» the summit.', null],
    ['They met «hours after» the strike.', null],
    ['They met «a day after» «Monday’s» talks.', '2025-06-03', '2025-06-02'],
    ['They met «on the eve of» the «June 2» talks.', '2025-06-01', '2025-06-02'],
    ['They met «three days before» «May 16».', '2025-05-13', '2025-05-16'],
  ],
  ignores: [
    'The 13th round was short.',
    'The 13th century is long gone.',
    'To this end they met one day.',
    'It was the 3rd summit.',
  ],
})

describeDates('without a date before', {
  finds: [
    ['They met «a day later» in Doha.', null],
    ['They met «on the same day» in Doha.', null],
    ['They met «that year» in Doha.', null],
    ['They met «on the 2nd» in Doha.', '2025-06-02'],
    ['They met «on the 13th» in Doha.', '2025-05-13'],
    ['They met «on the 3rd of this month» in Doha.', '2025-06-03'],
    ['They met «on the 3rd of last month» in Doha.', '2025-05-03'],
  ],
})

describeDates('of the present', {
  tense: 'present',
  finds: [
    ['The minister visits Rome «on Monday».', '2025-06-02'],
    ['The minister visits Rome «on Friday».', '2025-06-06'],
    ['The minister visits Rome «on June 10».', '2025-06-10'],
    ['The minister visits Rome «on May 28».', '2025-05-28'],
    ['The minister visits Rome «this week».', '2025-06-02/2025-06-08'],
  ],
})

describeDates('with an unknown day of publication', {
  published: null,
  finds: [
    ['They met «on Tuesday» in Doha.', null],
    ['They met «on June 3» in Doha.', null],
    ['They met «on June 3, 2025» in Doha.', '2025-06-03'],
    ['They met «in January» in Doha.', null],
    ['They met «in January 2025» in Doha.', '2025-01'],
    ['They met «last week» in Doha.', null],
    ['They met «yesterday» in Doha.', null],
    ['They met «in 2019» in Doha.', '2019'],
    ['They have met «since June 2024» in Doha.', '2024-06/..'],
  ],
})

describeDates('with one of two days of publication', {
  published: '[2022-09-30,2022-10-07]',
  finds: [
    ['They spoke «on Friday» by phone.', '[2022-09-30,2022-10-07]'],
    ['They met «on July 19» in Tehran.', '2022-07-19'],
    ['They met «last month» in Tehran.', '[2022-08,2022-09]'],
    ['They met «earlier this year» in Tehran.', '2022'],
    ['The «July» deal has held.', '2022-07'],
    ['They met «on Oct. 3» in Tehran.', '2022-10-03'],
  ],
})

describeDates('with a week of publication', {
  published: '2022-09-30/2022-10-07',
  finds: [
    ['They spoke «on Friday» by phone.', '[2022-09-30,2022-10-07]'],
    ['They spoke «on Monday» by phone.', '[2022-09-26,2022-10-03]'],
    ['They spoke «yesterday» by phone.', '2022-09-29/2022-10-06'],
    ['They met «on July 19» in Tehran.', '2022-07-19'],
  ],
})

describeDates('with an approximate day of publication', {
  published: '2025-08-19~',
  finds: [
    ['They met «on Aug. 15» in Alaska.', '2025-08-15'],
    ['They met «on Monday» in Washington.', '2025-08-18~'],
    ['They met «in January» in Rome.', '2025-01'],
  ],
})

describeDates('with only a year of publication', {
  published: '2024-03/2025-02',
  finds: [
    ['They spoke «on Friday» by phone.', null],
    ['They met «on July 19» in Tehran.', null],
    ['They met «in 2019» in Tehran.', '2019'],
  ],
})

describe('what a date belongs to', () => {
  const first = (text: string) => datesOf(text)[0]!
  test('the name of an event that was no contact', () => {
    expect(first('The October 7 attacks changed all.').eventName).toBe(true)
    expect(first('The Oct. 7 Hamas assault changed all.').eventName).toBe(true)
    expect(first('The June 2 talks changed all.').eventName).toBeUndefined()
  })
  test('the noun behind it', () => {
    expect(first("Monday's summit was long.").attributive).toBe(true)
    expect(first('The June 2 talks were long.').attributive).toBe(true)
    expect(first('They met on Monday in Rome.').attributive).toBeUndefined()
    expect(first('At the July 9-11 NATO summit they met.').attributive).toBe(true)
    expect(first('He said Monday that it was so.').attributive).toBeUndefined()
  })
  test('a weekday that is not that of the date', () => {
    expect(first('They met on Friday, June 3, 2025.').contradiction).toBe(true)
    expect(first('They met on Tuesday, June 3, 2025.').contradiction).toBeUndefined()
    const said = first('They met on Friday, June 3.').said
    expect(settleDate(said, { published: TUESDAY, tense: 'past', anchor: null })).toMatchObject({
      edtf: '2025-06-03',
      contradiction: true,
    })
  })
})
