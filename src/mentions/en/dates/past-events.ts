/** Something of a single day that is remembered each year: the words that tell it and what it is called. */
export interface PastEvent {
  readonly day: string
  readonly about: readonly string[]
  readonly kinds: readonly string[]
  readonly source: string
}

const KILLING = ['genocide', 'massacre', 'killings']
const BLAST = ['explosion', 'blast', 'bombing', 'disaster', 'accident']
const PACT = ['agreement', 'agreements', 'accord', 'accords', 'treaty', 'pact', 'deal']

/** The sources are articles of the English Wikipedia. */
export const PAST_EVENTS: readonly PastEvent[] = [
  { day: '1915-04-24', about: ['armenian', 'armenians'], kinds: KILLING, source: 'Armenian genocide' },
  {
    day: '1944-06-06',
    about: ['normandy', 'd-day'],
    kinds: ['landings', 'landing', 'invasion'],
    source: 'Normandy landings',
  },
  {
    day: '1945-01-27',
    about: ['auschwitz'],
    kinds: ['liberation'],
    source: 'Liberation of Auschwitz concentration camp',
  },
  { day: '1945-08-06', about: ['hiroshima'], kinds: BLAST, source: 'Atomic bombings of Hiroshima and Nagasaki' },
  { day: '1945-08-09', about: ['nagasaki'], kinds: BLAST, source: 'Atomic bombings of Hiroshima and Nagasaki' },
  { day: '1949-04-04', about: ['nato', 'alliance'], kinds: ['founding', 'foundation', 'creation'], source: 'NATO' },
  { day: '1953-07-27', about: ['korean'], kinds: ['armistice'], source: 'Korean Armistice Agreement' },
  {
    day: '1956-10-23',
    about: ['hungarian'],
    kinds: ['uprising', 'revolution'],
    source: 'Hungarian Revolution of 1956',
  },
  { day: '1963-01-22', about: ['élysée', 'elysee'], kinds: PACT, source: 'Élysée Treaty' },
  {
    day: '1974-07-20',
    about: ['cyprus', 'cypriot'],
    kinds: ['invasion', 'operation', 'intervention', 'landing'],
    source: 'Turkish invasion of Cyprus',
  },
  { day: '1975-08-01', about: ['helsinki'], kinds: ['act', ...PACT], source: 'Helsinki Accords' },
  { day: '1979-02-11', about: ['iranian', 'islamic'], kinds: ['revolution'], source: 'Iranian Revolution' },
  { day: '1986-04-26', about: ['chernobyl', 'chornobyl'], kinds: BLAST, source: 'Chernobyl disaster' },
  { day: '1988-03-16', about: ['halabja'], kinds: ['attack', ...KILLING], source: 'Halabja massacre' },
  {
    day: '1989-06-04',
    about: ['tiananmen'],
    kinds: ['crackdown', ...KILLING],
    source: '1989 Tiananmen Square protests and massacre',
  },
  {
    day: '1990-10-03',
    about: ['german'],
    kinds: ['reunification', 'unity', 'unification'],
    source: 'German reunification',
  },
  { day: '1992-02-26', about: ['khojaly'], kinds: ['tragedy', ...KILLING], source: 'Khojaly massacre' },
  { day: '1994-04-07', about: ['rwanda', 'rwandan', 'tutsi', 'tutsis'], kinds: KILLING, source: 'Rwandan genocide' },
  { day: '1995-07-11', about: ['srebrenica'], kinds: KILLING, source: 'Srebrenica massacre' },
  { day: '1995-11-21', about: ['dayton'], kinds: PACT, source: 'Dayton Agreement' },
  {
    day: '2014-07-17',
    about: ['mh17'],
    kinds: ['downing', 'crash', 'shooting'],
    source: 'Malaysia Airlines Flight 17',
  },
  { day: '2014-08-03', about: ['yazidi', 'yazidis', 'sinjar'], kinds: KILLING, source: 'Yazidi genocide' },
  {
    day: '2015-07-14',
    about: ['iran', 'iranian', 'nuclear'],
    kinds: ['deal'],
    source: 'Joint Comprehensive Plan of Action',
  },
  { day: '2015-12-12', about: ['paris', 'climate'], kinds: ['agreement', 'accord'], source: 'Paris Agreement' },
  { day: '2016-07-15', about: ['turkey', 'turkish', 'türkiye'], kinds: ['coup'], source: '2016 Turkish coup attempt' },
  { day: '2020-08-04', about: ['beirut', 'port'], kinds: BLAST, source: '2020 Beirut explosion' },
  { day: '2020-09-15', about: ['abraham'], kinds: PACT, source: 'Abraham Accords' },
  {
    day: '2022-02-24',
    about: ['ukraine', 'ukrainian'],
    kinds: ['invasion', 'war', 'offensive', 'aggression'],
    source: 'Russian invasion of Ukraine',
  },
  {
    day: '2023-02-06',
    about: ['turkey', 'turkish', 'türkiye'],
    kinds: ['earthquake', 'earthquakes', 'quake', 'quakes'],
    source: '2023 Turkey–Syria earthquakes',
  },
  {
    day: '2023-10-07',
    about: ['hamas', 'gaza', 'october', 'oct', 'israel'],
    kinds: ['attack', 'attacks', 'massacre', 'war'],
    source: 'October 7 attacks',
  },
]
