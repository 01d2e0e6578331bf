import type { ContactCase } from '../notation.ts'

/** Reports of one actor's many contacts, told over several sentences. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a flurry of calls told one by one',
    published: '2025-06-23',
    text: "Turkish Foreign Minister Hakan Fidan held a flurry of phone calls on Sunday over the strikes on Iran, diplomatic sources said.\n\nFidan first spoke with his Iranian counterpart Abbas Araghchi. He then had a conversation with U.S. Secretary of State Marco Rubio, followed by calls with Saudi Foreign Minister Faisal bin Farhan and Egypt's Badr Abdelatty. Later in the evening he also exchanged views with EU foreign policy chief Kaja Kallas by phone.",
    finds: [
      'call held 2025-06-22: Hakan Fidan/TUR/foreign_minister + Abbas Araghchi/IRN/foreign_minister',
      'call held 2025-06-22: Hakan Fidan/TUR/foreign_minister + Marco Rubio/USA/foreign_minister',
      'call held 2025-06-22: Hakan Fidan/TUR/foreign_minister + Faisal bin Farhan/SAU/foreign_minister',
      'call held 2025-06-22: Hakan Fidan/TUR/foreign_minister + Badr Abdelatty/EGY',
      'call held 2025-06-22: Hakan Fidan/TUR/foreign_minister + Kaja Kallas/XEU',
    ],
  },
  {
    construction: 'sideline meetings, each in its paragraph',
    published: '2025-09-24',
    text: 'President Recep Tayyip Erdogan held a series of meetings on the sidelines of the U.N. General Assembly in New York on Tuesday.\n\nErdogan received Kuwaiti Crown Prince Sabah Khaled Al-Sabah at the Turkish House. He also met with Vietnamese President Luong Cuong. Erdogan later came together with Italian Prime Minister Giorgia Meloni.\n\nForeign Minister Hakan Fidan attended the meetings.',
    finds: [
      'meeting held 2025-09-23: Recep Tayyip Erdogan/TUR + Sabah Khaled Al-Sabah/KWT/royal + Hakan Fidan/TUR?',
      'meeting held 2025-09-23: Recep Tayyip Erdogan/TUR + Luong Cuong/VNM/head_of_state + Hakan Fidan/TUR?',
      'meeting held 2025-09-23: Recep Tayyip Erdogan/TUR + Giorgia Meloni/ITA/head_of_government + Hakan Fidan/TUR?',
    ],
  },
  {
    construction: 'in a separate call',
    published: '2025-06-12',
    text: 'Egyptian Foreign Minister Badr Abdelatty discussed Gaza with US envoy Steve Witkoff in a phone call on Tuesday. In a separate call, he spoke with Qatari Prime Minister Mohammed bin Abdulrahman Al Thani about the same issue.',
    finds: [
      'call held 2025-06-10: Badr Abdelatty/EGY/foreign_minister + Steve Witkoff/USA/envoy',
      'call held 2025-06-10|null: Badr Abdelatty/EGY/foreign_minister + Mohammed bin Abdulrahman Al Thani/QAT/head_of_government',
    ],
  },
  {
    construction: 'had similar talks with',
    published: '2025-06-12',
    text: 'Indian National Security Adviser Ajit Doval met Sergei Shoigu in Moscow on Tuesday. He had similar talks with Deputy Prime Minister Denis Manturov the following day.',
    finds: [
      'meeting held 2025-06-10 @Moscow/RUS: Ajit Doval/IND + Sergei Shoigu/RUS',
      'talks|meeting held 2025-06-11: Ajit Doval/IND + Denis Manturov/RUS',
    ],
  },
  {
    construction: 'headline with two, body with days',
    published: '2025-06-12',
    text: 'Grossi meets Araghchi, Eslami in Tehran\n\nRafael Grossi, head of the International Atomic Energy Agency, met Iranian Foreign Minister Abbas Araghchi in Tehran on Wednesday evening, a day before he was to hold talks with atomic energy chief Mohammad Eslami.',
    finds: [
      'meeting held 2025-06-11 @Tehran/IRN: Rafael Grossi/XIA/igo_head + Abbas Araghchi/IRN/foreign_minister',
      'talks|meeting planned 2025-06-12: Rafael Grossi/XIA/igo_head + Mohammad Eslami/IRN',
    ],
  },
  {
    construction: 'is due to meet A on D1, B on D2 and C at the end of the week',
    published: '2025-06-09',
    text: 'British Foreign Secretary David Lammy is due to meet Giorgia Meloni on Tuesday, Pedro Sanchez on Wednesday and, in Lisbon on Thursday, Luis Montenegro.',
    finds: [
      'meeting planned 2025-06-10: David Lammy/GBR/foreign_minister + Giorgia Meloni/ITA',
      'meeting planned 2025-06-11: David Lammy/GBR/foreign_minister + Pedro Sanchez/ESP',
      'meeting planned 2025-06-12 @Lisbon/PRT: David Lammy/GBR/foreign_minister + Luis Montenegro/PRT',
    ],
  },
  {
    construction: 'first A, then B, and lastly C',
    published: '2025-06-12',
    text: 'Qatar’s emir received first Senegal’s Bassirou Diomaye Faye, then Mauritania’s Mohamed Ould Ghazouani and lastly Gabon’s Brice Oligui Nguema at his palace in Doha on Wednesday.',
    finds: [
      'meeting held 2025-06-11 @Doha/QAT: emir/QAT/head_of_state + Bassirou Diomaye Faye/SEN',
      'meeting held 2025-06-11 @Doha/QAT: emir/QAT/head_of_state + Mohamed Ould Ghazouani/MRT',
      'meeting held 2025-06-11 @Doha/QAT: emir/QAT/head_of_state + Brice Oligui Nguema/GAB',
    ],
  },
  {
    construction: 'separately met with',
    published: '2025-06-12',
    text: 'Separately on Wednesday, Pakistani Prime Minister Shehbaz Sharif met with UAE President Mohamed bin Zayed in Abu Dhabi. Army chief Asim Munir met separately with the Emirati defence minister.',
    finds: [
      'meeting held 2025-06-11 @Abu Dhabi/ARE: Shehbaz Sharif/PAK/head_of_government + Mohamed bin Zayed/ARE/head_of_state',
      'meeting held 2025-06-11|null: Asim Munir/PAK/military + Emirati defence minister/ARE/defence_minister/office!',
    ],
  },
  {
    construction: 'one visit, three counterparts',
    published: '2025-06-12',
    text: "During his two-day visit to Baghdad, which ended on Wednesday, Iran's Ali Larijani met Prime Minister Mohammed Shia al-Sudani, President Abdul Latif Rashid and National Security Adviser Qasim al-Araji.",
    finds: [
      'meeting held 2025-06-10/2025-06-11|2025-06-11|null @Baghdad/IRQ: Ali Larijani/IRN + Mohammed Shia al-Sudani/IRQ/head_of_government + Abdul Latif Rashid/IRQ/head_of_state + Qasim al-Araji/IRQ/national_security_adviser',
    ],
  },
  {
    construction: 'spoke by phone with A, after which he called B',
    published: '2025-06-12',
    text: 'Ukrainian Foreign Minister Andrii Sybiha spoke by phone on Tuesday with Radosław Sikorski, after which he called Baiba Braže.',
    finds: [
      'call held 2025-06-10: Andrii Sybiha/UKR/foreign_minister + Radosław Sikorski/POL',
      'call held 2025-06-10|null: Andrii Sybiha/UKR/foreign_minister + Baiba Braže/LVA',
    ],
  },
  {
    construction: 'bulleted agenda under days',
    published: '2025-06-09',
    text: 'The week ahead for the Secretary-General\n\nTuesday 10 June\n- Mark Rutte meets Bulgarian Prime Minister Rosen Zhelyazkov at NATO headquarters.\n- He also receives the president of Moldova, Maia Sandu.\n\nThursday 12 June\n- Phone call with Japanese Prime Minister Shigeru Ishiba.',
    finds: [
      'meeting planned 2025-06-10: Mark Rutte/XNA + Rosen Zhelyazkov/BGR/head_of_government',
      'meeting planned 2025-06-10: Mark Rutte/XNA + Maia Sandu/MDA/head_of_state',
      'call planned 2025-06-12: Mark Rutte/XNA + Shigeru Ishiba/JPN/head_of_government',
    ],
  },
  {
    construction: 'the day before',
    published: '2025-06-12',
    text: 'US envoy Tom Barrack met Lebanese President Joseph Aoun in Beirut on Tuesday. The day before he had been in Damascus, where he held talks with Ahmed al-Sharaa. On Wednesday he flew to Amman and met King Abdullah II.',
    finds: [
      'meeting held 2025-06-10 @Beirut/LBN: Tom Barrack/USA/envoy + Joseph Aoun/LBN/head_of_state',
      'talks|meeting held 2025-06-09 @Damascus/SYR: Tom Barrack/USA/envoy + Ahmed al-Sharaa/SYR',
      'meeting held 2025-06-11 @Amman/JOR: Tom Barrack/USA/envoy + Abdullah II/JOR/head_of_state',
    ],
  },
  {
    construction: 'on the phone with A, in person with B',
    published: '2025-06-12',
    text: 'Emmanuel Macron discussed the plan with Keir Starmer by phone on Tuesday and with Friedrich Merz in person on Wednesday in Berlin.',
    finds: [
      'call held 2025-06-10: Emmanuel Macron/FRA + Keir Starmer/GBR',
      'meeting held 2025-06-11 @Berlin/DEU: Emmanuel Macron/FRA + Friedrich Merz/DEU',
    ],
  },
  {
    construction: 'foreign ministers of A (name), B (name) and C (name)',
    published: '2025-06-12',
    text: 'High Representative Kaja Kallas spoke on Wednesday with the foreign ministers of Egypt (Badr Abdelatty), Jordan (Ayman Safadi) and Saudi Arabia (Faisal bin Farhan).',
    finds: [
      'call held 2025-06-11: Kaja Kallas/XEU + Badr Abdelatty/EGY/foreign_minister',
      'call held 2025-06-11: Kaja Kallas/XEU + Ayman Safadi/JOR/foreign_minister',
      'call held 2025-06-11: Kaja Kallas/XEU + Faisal bin Farhan/SAU/foreign_minister',
    ],
  },
  {
    construction: 'each leader received the envoy',
    published: '2025-06-12',
    text: 'Serbian President Aleksandar Vucic on Monday and Kosovo Prime Minister Albin Kurti on Tuesday received EU envoy Peter Sorensen.',
    finds: [
      'meeting held 2025-06-09: Aleksandar Vucic/SRB/head_of_state + Peter Sorensen/XEU/envoy',
      'meeting held 2025-06-10: Albin Kurti/XKX/head_of_government + Peter Sorensen/XEU/envoy',
    ],
  },
  {
    construction: 'negative: list of well-wishers',
    published: '2025-06-12',
    text: 'Condolences came on Thursday from Narendra Modi, Keir Starmer and Emmanuel Macron, as well as from the Vatican. Flags flew at half-mast in New Delhi, London and Ahmedabad.',
    finds: ['~message held *: Narendra Modi/IND + Keir Starmer/GBR'],
  },
]
