import { describe, expect, it } from 'vitest'
import { outgoing, written } from './outgoing.ts'

const events = (...lines: string[]) =>
  written('plover', [outgoing('c-1', lines)])
    .text.split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const dyads = (...lines: string[]) =>
  written('cameo', [outgoing('c-1', lines)])
    .text.split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t').slice(0, 4).join(' '))
const codes = (actors: readonly { readonly code?: string; readonly sector?: readonly string[] }[]) =>
  actors.map(({ code, sector = [] }) => [code, ...sector].join(' '))

const FIDAN = 'Hakan Fidan, TUR, foreign_minister'
const BUSAIDI = 'Badr al-Busaidi, OMN, foreign_minister'

describe.each([
  ['a call', `call held 2025-06-05: ${FIDAN}; ${BUSAIDI}`, ['phone'], [], 0, ['041', '041']],
  ['a video conference', `video held 2025-06-05: ${FIDAN}; ${BUSAIDI}`, ['phone'], [], 0, ['040', '040']],
  ['a meeting', `meeting held 2025-06-05: ${FIDAN}; ${BUSAIDI}`, [], [], 0, ['040', '040']],
  ['talks', `talks held 2025-06-05: ${FIDAN}; ${BUSAIDI}`, [], ['diplomatic'], 0, ['046', '046']],
  ['a visit', `visit held 2025-06-05: ${FIDAN}; Oman*, OMN, host`, ['visit'], [], 1, ['042', '043']],
  ['a visit without a host', `visit held 2025-06-05: ${FIDAN}; Oman*, OMN`, ['visit'], [], 1, ['042', '043']],
  ['a host who takes part', `meeting held 2025-06-05: ${FIDAN}; ${BUSAIDI}, host`, ['visit'], [], 1, ['042', '043']],
])('%s', (_, line, mode, context, recipients, [there, back]) => {
  it('is a CONSULT of PLOVER', () => {
    const [event, ...others] = events(line)
    expect(others).toEqual([])
    expect(event).toMatchObject({ id: 'c-1', date: '2025-06-05', event: ['CONSULT'], mode, context, quad_code: 1 })
    expect(event.recipient).toHaveLength(recipients)
    expect(codes([...event.source, ...event.recipient])).toEqual(['TUR GOV', 'OMN GOV'])
  })

  it('is two dyads of CAMEO', () => {
    expect(dyads(line)).toEqual([`20250605 TURGOV OMNGOV ${there}`, `20250605 OMNGOV TURGOV ${back}`])
  })
})

describe('more than two', () => {
  const hosted =
    'talks held 2025-06-02/2025-06-03: Russian delegation*, RUS; Ukrainian delegation*, UKR; Turkey*, TUR, host'
  const mediated = 'talks held 2025-06-02: Iran*, IRN; Saudi Arabia*, SAU; Wang Yi, CHN, mediator'

  it('stay lists in PLOVER', () => {
    const [event] = events(hosted)
    expect(event).toMatchObject({ date: '2025-06-02', enddate: '2025-06-03', mode: ['third-party', 'multilateral'] })
    expect([codes(event.source), codes(event.recipient)]).toEqual([['RUS GOV', 'UKR GOV'], ['TUR GOV']])
    const [talks] = events(mediated)
    expect(talks).toMatchObject({ mode: ['multilateral'], context: ['diplomatic'], recipient: [] })
    expect(codes(talks.source)).toEqual(['IRN GOV', 'SAU GOV', 'CHN GOV'])
  })

  it('are dyads in CAMEO only', () => {
    expect(dyads(hosted)).toEqual(['20250602 RUSGOV UKRGOV 044', '20250602 UKRGOV RUSGOV 044'])
    expect(dyads(mediated)).toEqual([
      ...['20250602 IRNGOV SAUGOV 046', '20250602 SAUGOV IRNGOV 046'],
      ...['20250602 CHNGOV IRNGOV 045', '20250602 CHNGOV SAUGOV 045'],
    ])
    const wide = `summit held 2025-06-24: ${['TUR', 'FRA', 'DEU', 'GBR'].map((state) => `${state} team*, ${state}`).join('; ')}`
    expect(dyads(wide)).toHaveLength(12)
    expect(events(wide)).toHaveLength(1)
  })

  it('of one state are no dyad', () => {
    expect(dyads(`meeting held 2025-06-05: ${FIDAN}; Recep Tayyip Erdoğan, TUR, head_of_state`)).toEqual([])
  })
})

describe('actors', () => {
  it('are states, bodies as IGO, armed groups as IMG, with their sector', () => {
    const line =
      'meeting held 2025-06-05: António Guterres, XUN, igo_head; Kaja Kallas, XEU; Hamas*, XHM; Yaşar Güler, TUR, military'
    const [event] = events(line)
    expect(codes(event.source)).toEqual(['IGO UNO', 'IGO', 'IMG REB', 'TUR MIL'])
    expect(event.source[1]).toMatchObject({ actor_text: 'Kaja Kallas', identifer_text: 'XEU' })
    expect(dyads(line)).toContain('20250605 IGOUNO TURMIL 040')
  })
})

describe('plans', () => {
  const PLAN = `meeting planned 2025-06-05: ${FIDAN}; ${BUSAIDI} < 2025-06-01`

  it('are agreed on the day that they were published, not on the day that they are for', () => {
    expect(events(PLAN)).toMatchObject([
      {
        id: 'c-1-plan',
        date: '2025-06-01',
        event: ['AGREE'],
        mode: [],
        context: ['diplomatic', 'future'],
        comment: 'to meet: 5 June 2025',
      },
    ])
    expect(dyads(PLAN)).toEqual(['20250601 TURGOV OMNGOV 036', '20250601 OMNGOV TURGOV 036'])
  })

  it('that were fulfilled are both', () => {
    const held = PLAN.replace('planned', 'held').replace('2025-06-01', '2025-06-06')
    expect(events(PLAN, held).map(({ date, event }) => [date, ...event])).toEqual([
      ['2025-06-01', 'AGREE'],
      ['2025-06-05', 'CONSULT'],
    ])
  })

  it.each([
    PLAN.replace('planned', 'cancelled'),
    PLAN.replace('planned', 'denied'),
    PLAN.replace('planned 2025-06-05', 'held 2025-06'),
    PLAN.replace(' < 2025-06-01', ''),
  ])('and others without a certain day, or that did not happen, are left out: %s', (line) => {
    for (const name of ['plover', 'cameo'])
      expect(written(name, [outgoing('c-1', [line])])).toEqual({ text: '', leftOut: 1 })
  })
})
