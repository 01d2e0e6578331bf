import type { ContactCase } from '../notation.ts'

/** Requests that were not granted; people who are sent; the meeting that two held. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a request for a meeting was turned down',
    published: '2025-06-12',
    text: 'A request by Nicolás Maduro for a meeting with Donald Trump was turned down.',
    finds: ['meeting cancelled null: Nicolás Maduro/VEN + Donald Trump/USA'],
  },
  {
    construction: "somebody's request was rejected by the other",
    published: '2025-06-12',
    text: "Masoud Pezeshkian's request for a meeting was rejected by Emmanuel Macron, his office said.",
    finds: ['meeting cancelled null: Masoud Pezeshkian/IRN + Emmanuel Macron/FRA'],
  },
  {
    construction: 'a request for a call was declined',
    published: '2025-06-12',
    text: 'An appeal from Gustavo Petro for a call with Daniel Noboa was declined by Quito on Tuesday.',
    finds: ['call cancelled *: Gustavo Petro/COL + Daniel Noboa/ECU'],
  },
  {
    construction: 'turned down his request, as before',
    published: '2025-06-12',
    text: "Donald Trump turned down Nicolás Maduro's request for a meeting.",
    finds: ['meeting cancelled null: Nicolás Maduro/VEN + Donald Trump/USA'],
  },
  {
    construction: 'a request for aid was turned down',
    published: '2025-06-12',
    text: 'A request by Ali Asadov for a loan was turned down, Kristalina Georgieva told reporters.',
    finds: [],
  },
  {
    construction: 'will be sent for talks',
    published: '2025-06-12',
    text: 'Steve Witkoff will be sent to Moscow on Monday for talks with Vladimir Putin.',
    finds: ['talks planned 2025-06-16 @Moscow/RUS: Steve Witkoff/USA + Vladimir Putin/RUS'],
  },
  {
    construction: 'is being sent for a meeting',
    published: '2025-06-12',
    text: 'Kaja Kallas is to be dispatched to Amman next week for a meeting with Ayman Safadi.',
    finds: ['meeting planned 2025-06-16/2025-06-22 @Amman/JOR: Kaja Kallas/XEU + Ayman Safadi/JOR'],
  },
  {
    construction: 'was sent for talks',
    published: '2025-06-12',
    text: 'Adam Boehler was sent to Kabul on Tuesday for talks with Amir Khan Muttaqi.',
    finds: ['talks held 2025-06-10 @Kabul/AFG: Adam Boehler/USA + Amir Khan Muttaqi/XTB'],
  },
  {
    construction: 'recalled the meeting that two held',
    published: '2025-06-12',
    text: 'An official recalled the meeting that Jake Sullivan held with Wang Yi in Valletta on 16 September 2023.',
    finds: ['meeting held 2023-09-16 @Valletta/MLT: Jake Sullivan/USA + Wang Yi/CHN'],
  },
  {
    construction: 'confirmed the call that two had',
    published: '2025-06-12',
    text: 'Her spokesman confirmed the call that Giorgia Meloni had with Edi Rama on Monday.',
    finds: ['call held 2025-06-09: Giorgia Meloni/ITA + Edi Rama/ALB'],
  },
]
