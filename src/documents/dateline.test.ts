import { describe, expect, it } from 'vitest'
import { datelineOf } from './dateline.ts'

/** [dateline as printed, place, year-month-day with ? for what is not printed, agency]; "Talks began." follows. */
const FINDS: readonly (readonly [string, string | null, string | null, string | null])[] = [
  ['ROME, Aug 5 (Reuters) - ', 'Rome', '?-8-5', 'Reuters'],
  ['TUNIS, Jul. 09 (MNA) – ', 'Tunis', '?-7-9', 'MNA'],
  ['BARI, South Italy (AP) — ', 'Bari, South Italy', null, 'AP'],
  ['Valletta, March 18 (QNA) - ', 'Valletta', '?-3-18', 'QNA'],
  ['VIENNA, April 26. /TASS/. ', 'Vienna', '?-4-26', 'TASS'],
  ['VALLETTA: ', 'Valletta', null, null],
  ['VALLETTA, Malta, July 28, 2024 (AP) — ', 'Valletta, Malta', '2024-7-28', 'AP'],
  ['OSLO, Dec. 11 (Yonhap) -- ', 'Oslo', '?-12-11', 'Yonhap'],
  ['Oslo (dpa) - ', 'Oslo', null, 'dpa'],
  ['OSLO -- ', 'Oslo', null, null],
  ['PORT LOUIS, 12th October, 2023 (WAM) -- ', 'Port Louis', '2023-10-12', 'WAM'],
  ['Quito, Jan 7 (EFE).- ', 'Quito', '?-1-7', 'EFE'],
  ['ROME/PARIS, May 2, 2024 (Reuters) - ', 'Rome', '2024-5-2', 'Reuters'],
  ['PORT-AU-PRINCE, Haiti (AP) — ', 'Port-au-Prince, Haiti', null, 'AP'],
  ['UNITED NATIONS (AP) — ', 'United Nations', null, 'AP'],
  ['WASHINGTON, D.C. — ', 'Washington, D.C.', null, null],
  ['NEW DELHI, June 1 (PTI) ', 'New Delhi', '?-6-1', 'PTI'],
  ['Sofia, 5 March (BTA) – ', 'Sofia', '?-3-5', 'BTA'],
  ['Tehran, IRNA – ', 'Tehran', null, 'IRNA'],
  ['AMMAN, Aug 3 (Petra) -- ', 'Amman', '?-8-3', 'Petra'],
  ['İSTANBUL (AA) - ', 'İstanbul', null, 'AA'],
  ['(Reuters) - ', null, null, 'Reuters'],
  ['June 5 (AP) - ', null, '?-6-5', 'AP'],
  ['GENEVA, Tuesday (AFP) - ', 'Geneva', '?-?-?', 'AFP'],
  ['TARTU, Estonia, 5 October 2023 (Baltic Wire) – ', 'Tartu, Estonia', '2023-10-5', 'Baltic Wire'],
  ['LIMA/QUITO, April 6 (Andina Uno) - ', 'Lima', '?-4-6', 'Andina Uno'],
  ['HAVANA (CNW) _ ', 'Havana', null, 'CNW'],
  ['THE HAGUE, May 19, 2025 - ', 'The Hague', '2025-5-19', null],
  ['Muscat, 12 May 2025: ', 'Muscat', '2025-5-12', null],
  ['Sanaa, 19 Shawwal 1446 / 17 April 2025 (Saba) -- ', 'Sanaa', '2025-4-17', 'Saba'],
  ['Riyadh, Ramadan 4, 1445, March 14, 2024, SPA -- ', 'Riyadh', '2024-3-14', 'SPA'],
  ['Astana. May 30. KazTAG – ', 'Astana', '?-5-30', 'KazTAG'],
  ['Dushanbe. 14 November 2024. Asiaplus - ', 'Dushanbe', '2024-11-14', 'Asiaplus'],
  ['19th December, 2024 - ', null, '2024-12-19', null],
  ['MOSCOW. June 5 (Interfax) - ', 'Moscow', '?-6-5', 'Interfax'],
  ['NAIROBI (own correspondent), August 16, 2024 - ', 'Nairobi', '2024-8-16', 'own correspondent'],
  ['RIGA, Wednesday, October 4 (Our own report, updated) - ', 'Riga', '?-10-4', 'Our own report, updated'],
  ['QUITO, June 21 (By our staff) - ', 'Quito', '?-6-21', 'By our staff'],
  ['ACCRA, 14 October (from our correspondents) — ', 'Accra', '?-10-14', 'from our correspondents'],
  ['NAIROBI (HP) - August 16, 2024 - ', 'Nairobi', '2024-8-16', 'HP'],
  ['NAIROBI — 16 August 2024 — ', 'Nairobi', '2024-8-16', null],
  ['Nairobi, Kenya - August 16, 2024 - ', 'Nairobi, Kenya', '2024-8-16', null],
  ['NAIROBI, 16 August 2024 [Harbour Wire] - ', 'Nairobi', '2024-8-16', 'Harbour Wire'],
  ['HANOI (staff and wires) -- ', 'Hanoi', null, 'staff and wires'],
  ['Riga/Nairobi, 15 December 2023 (Staff and agencies). ', 'Riga', '2023-12-15', 'Staff and agencies'],
  ['Bogotá, Jan. 27, 2025 (Cordillera Noticias). ', 'Bogotá', '2025-1-27', 'Cordillera Noticias'],
  ['Nairobi, 16 August 2024. ', 'Nairobi', '2024-8-16', null],
  ['Managua, Feb. 3, 2025 (Istmo Noticias). ', 'Managua', '2025-2-3', 'Istmo Noticias'],
  ['Nairobi, 16 August 2024 (Savanna Dispatch): ', 'Nairobi', '2024-8-16', 'Savanna Dispatch'],
  ['San Salvador, 3 de febrero de 2025 (Istmo Noticias). ', 'San Salvador', '2025-2-3', 'Istmo Noticias'],
  ['Nairobi (16 August 2024) - ', 'Nairobi', '2024-8-16', null],
  ['16 August 2024, Nairobi - ', 'Nairobi', '2024-8-16', null],
  ['Nairobi, the 16th of August 2024 - ', 'Nairobi', '2024-8-16', null],
  ['NAIROBI, Kenya, 16 August 2024, 18:20 GMT - ', 'Nairobi, Kenya', '2024-8-16', null],
  ['(NAIROBI, Aug. 16, 2024) -- ', 'Nairobi', '2024-8-16', null],
  ['(Nairobi, 16 August) - ', 'Nairobi', '?-8-16', null],
  ['[RIGA, 4 May 2024] ', 'Riga', '2024-5-4', null],
  ['(QUITO, Ecuador, 6 April 2025): ', 'Quito, Ecuador', '2025-4-6', null],
  ['(LIMA, April 6, EFE) - ', 'Lima', '?-4-6', 'EFE'],
  ['NAIROBI, Aug. 16, 2024, 6:20 p.m. (Harbour Wire) - ', 'Nairobi', '2024-8-16', 'Harbour Wire'],
]

const IGNORES = [
  'Geneva: a city of talks.',
  'MODERATOR: Thank you all for coming.',
  'SECRETARY GREEN: We had a good meeting.',
  'Talks in Rome (the third round) - like those before - ended early.',
  'UPDATE: the ministers have left the villa.',
  'Lavrov (left) spoke first.',
  'Lavrov (Moscow) - the older of the two - spoke first.',
  'UN (WHO) officials said the talks went on.',
  'June 5 - the day of the accord - is a holiday.',
  'Malta and Tunisia agree on ferry line - ministry',
  'EXCLUSIVE - Envoys met in secret in Oslo',
  'Nairobi (correspondents say) is the place where the envoys met.',
  'Riga, 16 August. It was a warm day and nobody spoke.',
  'Borg (16 August 2024) and Nafti (two days later) - both by telephone - spoke to the envoy.',
  '(Borg, 45, is from Malta) - a minister of long standing - spoke.',
  '(Photo: Riga, 4 May 2024) - the two ministers.',
  '[Riga, 4 May 2024, was a cold day] they said.',
  'The staff (our correspondents) - all of them - went home.',
  'Sunday, June 3 - Borg meets Nafti in Tunis.',
]

describe('datelines by their shape', () => {
  it.each(FINDS)('%s', (printed, place, date, agency) => {
    const found = datelineOf(`${printed}Talks began.`)
    expect(found?.end).toBe(printed.length)
    expect(found?.place?.name ?? null).toBe(place)
    expect(found?.agency ?? null).toBe(agency)
    const day = found?.date && [found.date.year, found.date.month, found.date.day].map((part) => part ?? '?').join('-')
    expect(day ?? null).toBe(date)
  })

  it.each(IGNORES)('finds none in: %s', (line) => expect(datelineOf(line)).toBeNull())

  it('stands alone on a line', () => {
    expect(datelineOf('ROME')?.closer).toBe('none')
    expect(datelineOf('PARIS, July 2, 2024 (AFP)')?.date?.day).toBe(2)
  })
})
