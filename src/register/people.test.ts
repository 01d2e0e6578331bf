import { describe, expect, test } from 'vitest'
import { allPeople, givenNames, peopleNamed, peopleWithSurname, personById } from './people.ts'

const SAME_PERSON: Record<string, string[]> = {
  'volodymyr-zelenskyy': ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'Volodymyr Zelenskiy', 'Vladimir Zelensky'],
  'recep-tayyip-erdogan': [
    'Recep Tayyip Erdoğan',
    'Recep Tayyip Erdogan',
    'Tayyip Erdogan',
    'RECEP TAYYİP ERDOĞAN',
    'Recep Erdogan',
  ],
  'mohammed-bin-salman': [
    'Mohammed bin Salman',
    'Mohamed bin Salman',
    'Muhammad bin Salman Al Saud',
    'MBS',
    'Mohammad Bin Salman',
  ],
  'mohammed-bin-zayed-al-nahyan': ['Sheikh Mohamed bin Zayed Al Nahyan', 'Mohammed bin Zayed', 'Mohamed bin Zayed'],
  'sergei-lavrov': ['Sergei Lavrov', 'Sergey Lavrov', 'Sergej Lavrov', 'Sergey V. Lavrov'],
  'abdul-malik-al-houthi': [
    'Abdul-Malik al-Houthi',
    'Abdulmalik al-Houthi',
    'Abd al-Malik al-Houthi',
    'Abdel-Malek al-Houthi',
  ],
  'abdel-fattah-el-sisi': [
    'Abdel Fattah el-Sisi',
    'Abdel-Fattah al-Sissi',
    'Abdelfattah Al-Sisi',
    'Abdel Fattah El Sisi',
  ],
  'antony-blinken': ['Antony Blinken', 'Anthony Blinken', 'Tony Blinken', 'Antony J. Blinken'],
  'jd-vance': ['JD Vance', 'J.D. Vance', 'J. D. Vance'],
  'tom-barrack': ['Tom Barrack', 'Thomas Barrack', 'Thomas J. Barrack Jr.'],
  'abbas-araghchi': ['Abbas Araghchi', 'Abbas Araqchi', 'Seyed Abbas Araghchi'],
  'kim-jong-un': ['Kim Jong Un', 'Kim Jong-un'],
  'mevlut-cavusoglu': ['Mevlüt Çavuşoğlu', 'Mevlut Cavusoglu', 'MEVLÜT ÇAVUŞOĞLU'],
  'benjamin-netanyahu': ['Benjamin Netanyahu', 'Binyamin Netanyahu', 'Benjamin “Bibi” Netanyahu', 'Bibi Netanyahu'],
  'ahmad-al-sharaa': ['Ahmed al-Sharaa', 'Ahmad Al-Sharaa', 'Ahmed Sharaa'],
}

describe('a person is found under every spelling of the name', () => {
  const rows = Object.entries(SAME_PERSON).flatMap(([id, names]) => names.map((name): [string, string] => [name, id]))
  test.each(rows)('%s is %s', (name, id) => {
    expect(peopleNamed(name).map((person) => person.id)).toEqual([id])
  })
})

test.each(['Ivan Smith', 'Jonathan', 'Foreign Minister', '', 'Al'])('nobody is called %j in full', (name) => {
  expect(peopleNamed(name)).toEqual([])
})

test.each([
  ['Erdoğan', 'recep-tayyip-erdogan'],
  ['Xi', 'xi-jinping'],
  ['Wang', 'wang-yi'],
  ['Al Thani', 'tamim-bin-hamad-al-thani'],
  ['von der Leyen', 'ursula-von-der-leyen'],
  ['Leyen', 'ursula-von-der-leyen'],
  ['Sharaa', 'ahmad-al-sharaa'],
  ['al-Sharaa', 'ahmad-al-sharaa'],
  ['Abiy', 'abiy-ahmed'],
  ['bin Salman', 'mohammed-bin-salman'],
  ['Sisi', 'abdel-fattah-el-sisi'],
])('%s may be %s', (surname, id) => {
  expect(peopleWithSurname(surname).map((person) => person.id)).toContain(id)
})

test('a person who served several states has all tenures, earliest first', () => {
  const states = personById('mark-rutte')?.tenures.map((tenure) => tenure.state)
  expect(states).toEqual(['NLD', 'XNA'])
  expect(personById('nobody-at-all')).toBeNull()
})

test('every person is found by the own name', () => {
  const lost = allPeople().filter((person) => !peopleNamed(person.name).includes(person))
  expect(lost.map((person) => person.name)).toEqual([])
})

test('first names show persons, titles do not', () => {
  expect(['hakan', 'sergei', 'emmanuel', 'yvette'].filter((name) => !givenNames().has(name))).toEqual([])
  expect(['king', 'the', 'al', 'queen'].filter((name) => givenNames().has(name))).toEqual([])
})
