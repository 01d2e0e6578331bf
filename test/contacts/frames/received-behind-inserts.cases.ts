import type { ContactCase } from '../notation.ts'

/** Day, hall and town stand between "received" and the guest. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'received today at the headquarters in Washington, DC, the minister',
    published: '2023-03-16',
    text: 'The Secretary General of the Organization of American States (OAS), Luis Almagro, received today at its headquarters in Washington, DC, the Foreign Minister of Colombia, Álvaro Leyva.',
    finds: ['meeting held 2023-03-16 @Washington/USA: Luis Almagro/XOA (host) + Álvaro Leyva/COL'],
  },
  {
    construction: 'received on Tuesday at the palace in the capital, the visiting',
    published: '2023-03-16',
    text: 'President Bola Tinubu received on Tuesday at the State House in Abuja, Nigeria, the Foreign Minister of Chad, Mahamat Saleh Annadif.',
    finds: ['meeting held 2023-03-14 @State House/NGA: Bola Tinubu/NGA (host) + Mahamat Saleh Annadif/TCD'],
  },
  {
    construction: 'received this morning at his office in Geneva, Switzerland, the ambassador',
    published: '2023-03-16',
    text: 'The Director-General of the IAEA, Rafael Grossi, received this morning at his office in Vienna, Austria, the head of the Atomic Energy Organization of Iran, Mohammad Eslami, to discuss inspections.',
    finds: ['meeting held 2023-03-16 @Vienna/AUT: Rafael Grossi/XIA (host) + Mohammad Eslami/IRN'],
  },
  {
    construction: 'met on Friday at the White House in Washington, D.C., with',
    published: '2023-03-18',
    text: 'Taoiseach Leo Varadkar met on Friday at the White House in Washington, D.C., with President Joe Biden.',
    finds: ['meeting held 2023-03-17 @White House/USA: Leo Varadkar/IRL + Joe Biden/USA'],
  },
  {
    construction: 'welcomed yesterday in Santiago, Chile, the foreign minister',
    published: '2023-03-18',
    text: 'Foreign Minister Alberto van Klaveren welcomed yesterday in Santiago, Chile, the Foreign Minister of Paraguay, Julio César Arriola, in order to review the bilateral agenda.',
    finds: ['meeting held 2023-03-17 @Santiago/CHL: Alberto van Klaveren/CHL (host) + Julio César Arriola/PRY'],
  },
  {
    construction: 'received in Rabat, Morocco, and then the rest',
    published: '2023-03-18',
    text: 'Nasser Bourita received in Rabat, on Thursday, the Foreign Minister of Serbia, Ivica Dacic, who brought a letter.',
    finds: ['meeting held 2023-03-16 @Rabat/MAR: Nasser Bourita/MAR (host) + Ivica Dacic/SRB'],
  },
  {
    construction: 'a further clause with its own subject',
    published: '2023-03-18',
    text: 'Ivica Dacic was in Rabat on Thursday and on Friday in Algiers, and Ahmed Attaf, the foreign minister, stayed at home.',
    finds: [],
  },
]
