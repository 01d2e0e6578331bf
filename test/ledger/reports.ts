/** Reports in our own words: a plan and what came of it, told of in two towns; a plan that fell due; a call told of twice. */
export const REPORTS = {
  'announced.txt': `Fidan to travel to Muscat

MUSCAT, June 1, 2025 - Turkish Foreign Minister Hakan Fidan will meet his Omani counterpart Badr al-Busaidi in Muscat on Thursday, the ministry said.
`,
  'held.txt': `Fidan and Busaidi meet in Muscat

MUSCAT, June 6, 2025 - Turkish Foreign Minister Hakan Fidan met his Omani counterpart Badr al-Busaidi in Muscat on Thursday. They spoke about Gaza.
`,
  'other-town.txt': `Ministers meet in Salalah

MUSCAT, June 7, 2025 - Foreign Minister Hakan Fidan of Türkiye met his Omani counterpart Badr al-Busaidi in Salalah on June 5.
`,
  'prague.txt': `Sikorski expected in Prague

PRAGUE, June 10, 2025 - Polish Foreign Minister Radosław Sikorski will meet his Czech counterpart Jan Lipavský in Prague on June 20.
`,
  'press.jsonl': `${JSON.stringify({
    id: 'call-1',
    text: 'British Foreign Secretary David Lammy spoke by phone with US Secretary of State Marco Rubio on Monday about Ukraine.',
    published: '2025-06-11',
    source: 'Harbour Gazette',
    url: 'https://example.org/call-1',
  })}
${JSON.stringify({
  id: 'call-2',
  text: 'US Secretary of State Marco Rubio and British Foreign Secretary David Lammy talked on the telephone on Monday, the State Department said.',
  published: '2025-06-10',
  source: 'Inland Courier',
})}
`,
} as const

/** The same document with another day in it. */
export const CORRECTED = REPORTS['held.txt']
  .replace('on Thursday', 'on Wednesday')
  .replace('Muscat\n', 'Muscat (corrected)\n')
