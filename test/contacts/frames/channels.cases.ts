import type { ContactCase } from '../notation.ts'

/** "by video conference", "by telephone": how they spoke, in front of with whom. */
export const cases: ContactCase[] = [
  {
    construction: 'held talks, day, by video teleconference, with',
    published: '2024-04-16',
    text: 'US Secretary of Defense Lloyd Austin held talks on Monday by video teleconference with Dong Jun, Minister of National Defence of China.',
    finds: ['video held 2024-04-15: Lloyd Austin/USA + Dong Jun/CHN'],
  },
  {
    construction: 'had a conversation yesterday by video call with',
    published: '2024-04-16',
    text: 'Slovak President Zuzana Caputova had a conversation yesterday by video call with Moldovan President Maia Sandu.',
    finds: ['video held 2024-04-15: Zuzana Caputova/SVK + Maia Sandu/MDA'],
  },
  {
    construction: 'spoke on Monday via videoconference with',
    published: '2024-04-16',
    text: 'Israeli Prime Minister Benjamin Netanyahu spoke on Monday via videoconference with Indian Prime Minister Narendra Modi.',
    finds: ['video held 2024-04-15: Benjamin Netanyahu/ISR + Narendra Modi/IND'],
  },
  {
    construction: 'met by video conference, and another by phone',
    published: '2024-04-16',
    text: 'French Foreign Minister Stéphane Séjourné met by video conference on Monday with his Ukrainian counterpart Dmytro Kuleba.',
    finds: ['video held 2024-04-15: Stéphane Séjourné/FRA + Dmytro Kuleba/UKR'],
  },
  {
    construction: 'held consultations by telephone this morning with',
    published: '2024-04-16',
    text: 'Jordanian Foreign Minister Ayman Safadi held consultations by telephone this morning with Dutch Foreign Minister Hanke Bruins Slot.',
    finds: ['call held 2024-04-16: Ayman Safadi/JOR + Hanke Bruins Slot/NLD'],
  },
  {
    construction: 'in a video call on Monday with',
    published: '2024-04-16',
    text: 'In a video call on Monday with Greek Prime Minister Kyriakos Mitsotakis, Albanian Prime Minister Edi Rama spoke of the vote.',
    finds: ['video held 2024-04-15: Kyriakos Mitsotakis/GRC + Edi Rama/ALB'],
  },
]
