import type { ContactCase } from '../notation.ts'

const apart = (head: string, verb = 'met') =>
  `The Syrian government's negotiators left Geneva on Friday. Staffan de Mistura had urged them to stay. ${head} ${verb} the U.N. envoy on Thursday.`
const state = 'meeting held 2017-11-30: Adnan Darwish/SYR + Staffan de Mistura/XUN'

/** "[its] leader, X": whoever leads a team is of its state, and not of that of the person named last. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'its leader, X',
    published: '2017-12-02',
    text: apart("The team's last offer was refused; its leader, Adnan Darwish,"),
    finds: [state],
  },
  {
    construction: 'its head, X',
    published: '2017-12-02',
    text: apart('The delegation has gone home. Its head, Adnan Darwish,'),
    finds: [state],
  },
  {
    construction: 'its chief negotiator, X',
    published: '2017-12-02',
    text: apart('Its chief negotiator, Adnan Darwish,'),
    finds: [state],
  },
  {
    construction: 'its deputy head, X, saw',
    published: '2017-12-02',
    text: apart('Its deputy head, Adnan Darwish,', 'saw'),
    finds: [state],
  },
  {
    construction: 'its leader, X, was received',
    published: '2017-12-02',
    text: apart('Its leader, Adnan Darwish,', 'was received by'),
    finds: [state],
  },
  {
    construction: 'his deputy, X, is of whose deputy he is',
    published: '2017-12-02',
    text: 'Staffan de Mistura opened the session. His deputy, Ramzy Ramzy, met Bashar al-Jaafari on Friday.',
    finds: ['~meeting held 2017-12-01: Ramzy Ramzy/XUN + Bashar al-Jaafari/SYR'],
  },
  {
    construction: 'its leader beside its own envoy is no contact',
    published: '2017-12-02',
    text: "The Syrian government's negotiators left Geneva on Friday. Its leader, Adnan Darwish, met the Syrian foreign minister on Thursday.",
    finds: [],
  },
]
