import type { Office } from '../model/codes.ts'
import type { Mode } from '../model/contact.ts'
import type { EntryParty } from '../model/entry.ts'
import { polityOf } from '../register/index.ts'

/** The codes of CONSULT that a mode stands for, with where each comes from (docs/exports.md shows the table). */
export interface ConsultCode {
  /** CAMEO, where nobody is told to host. */
  readonly cameo: string
  /** PLOVER's mode; null where it has none. */
  readonly plover: string | null
  /** PLOVER's context. */
  readonly context: string | null
  readonly source: string
}

export const CONSULT: Readonly<Record<Mode, ConsultCode>> = {
  call: {
    cameo: '041',
    plover: 'phone',
    context: null,
    source: 'CAMEO 041 “Discuss by telephone”; PLOVER CONSULT mode phone',
  },
  video: {
    ...{ cameo: '040', plover: 'phone', context: null },
    source:
      'PLOVER: phone “or some other remote medium”; CAMEO has no code for it, so 040 “Consult, not specified below”',
  },
  meeting: { cameo: '040', plover: null, context: null, source: 'CAMEO 040; PLOVER CONSULT without a mode' },
  talks: {
    ...{ cameo: '046', plover: null, context: 'diplomatic' },
    source: 'CAMEO 046 “Engage in negotiation”, which CAMEO2PLOVER gives the context diplomatic',
  },
  summit: { cameo: '040', plover: null, context: null, source: 'CAMEO 040; PLOVER CONSULT without a mode' },
  visit: {
    cameo: '042',
    plover: 'visit',
    context: null,
    source: 'CAMEO 042 “Make a visit”, 043 “Host a visit”; PLOVER mode visit',
  },
  message: {
    ...{ cameo: '040', plover: 'phone', context: null },
    source: 'PLOVER: consultation “by phone or other media”; CAMEO has no code for it, so 040',
  },
}

/** What a role at the table makes of it. */
export const BY_ROLE = {
  /** One of the parties receives the other: the visitor acts, the host is acted on. */
  visit: [
    '042',
    '043',
    'visit',
    'CAMEO 042, 043; PLOVER: “the visitor will always be coded as the source actor and the host will be the recipient”',
  ],
  /** Somebody else hosts. */
  thirdParty: ['044', '044', 'third-party', 'CAMEO 044 “Meet at a third location”; PLOVER mode third-party'],
  /** A mediator is at the table: it mediates with each. */
  mediation: [
    '045',
    '045',
    null,
    'CAMEO 045 “Mediate”, from the mediator to each; CAMEO2PLOVER gives it the context diplomatic and no mode',
  ],
  /** Announced or proposed, and not yet held. */
  plan: [
    '036',
    '036',
    null,
    'CAMEO 036 “Express intent to meet or negotiate”, which CAMEO2PLOVER turns into AGREE; PLOVER: “All cooperative actions reported in future tense are also taken to imply intentions”',
  ],
} as const

const SECTORS: Readonly<Partial<Record<Office, string>>> = {
  military: 'MIL',
  legislator: 'LEG',
  intelligence_chief: 'SPY',
  party_leader: 'PTY',
}

/** Who acts, in the three letters of PLOVER and CAMEO, and in what sector. */
export interface ActorCode {
  readonly code: string
  readonly sector: string
}

/** States by ISO 3166-1; bodies are IGO, armed groups IMG with the sector REB. Null for a group of several states. */
export function actorCode({ state, office }: Pick<EntryParty, 'state' | 'office'>): ActorCode | null {
  if (state === null) return null
  const kind = polityOf(state)?.kind
  const sector = (office && SECTORS[office]) || 'GOV'
  if (kind === 'body') return { code: 'IGO', sector: state === 'XUN' ? 'UNO' : '' }
  return kind === 'group' ? { code: 'IMG', sector: 'REB' } : { code: state, sector }
}
