import type { ContactCase } from '../notation.ts'

const FIDAN = 'Hakan Fidan/TUR/foreign_minister'

/** "his meeting": of whoever does it, even where the passive names him last. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'by the doer of a passive, in the course of his meeting',
    published: '2025-03-13',
    text: 'An invitation from the Turkish president was conveyed on Wednesday by Foreign Minister Hakan Fidan in the course of his meeting with Iraqi Prime Minister Mohammed Shia al-Sudani in Baghdad.',
    finds: [
      `meeting held 2025-03-12 @Baghdad/IRQ: ${FIDAN} + Mohammed Shia al-Sudani/IRQ/head_of_government`,
      '~message held 2025-03-12: Recep Tayyip Erdogan/TUR + Mohammed Shia al-Sudani/IRQ + Hakan Fidan/TUR?',
    ],
  },
  {
    construction: 'by the doer of a passive, during his talks, after somebody named before',
    published: '2025-03-13',
    text: 'Turkish President Recep Tayyip Erdogan follows events in Iraq closely. The question of water was raised by Foreign Minister Hakan Fidan during his talks with Iraqi Prime Minister Mohammed Shia al-Sudani on Tuesday.',
    finds: [`talks held 2025-03-11: ${FIDAN} + Mohammed Shia al-Sudani/IRQ/head_of_government`],
  },
  {
    construction: 'by the doer of a passive, at her meeting',
    published: '2025-02-20',
    text: 'French President Emmanuel Macron wants more sanctions. The proposal was put forward by German Foreign Minister Annalena Baerbock at her meeting with Polish Foreign Minister Radoslaw Sikorski in Berlin on Wednesday.',
    finds: [
      'meeting held 2025-02-19 @Berlin/DEU: Annalena Baerbock/DEU/foreign_minister + Radoslaw Sikorski/POL/foreign_minister',
    ],
  },
  {
    construction: 'by the doer of a passive, in a call of his own',
    published: '2025-02-20',
    text: 'The concern of Prime Minister Shehbaz Sharif was conveyed by Foreign Minister Ishaq Dar in his telephone call with Saudi Foreign Minister Faisal bin Farhan on Tuesday.',
    finds: ['call held 2025-02-18: Ishaq Dar/PAK/foreign_minister + Faisal bin Farhan/SAU'],
  },
  {
    construction: 'a letter handed over by somebody when he was received',
    published: '2025-05-21',
    text: 'King Hamad bin Isa Al Khalifa has sent a letter to Egyptian President Abdel Fattah el-Sisi. The letter was handed over in Cairo on Tuesday by Foreign Minister Abdullatif Al Zayani during his meeting with Egyptian Foreign Minister Badr Abdelatty.',
    finds: [
      'message held 2025-05-20|2025-05: Hamad bin Isa Al Khalifa/BHR + Abdel Fattah el-Sisi/EGY + Abdullatif Al Zayani/BHR (mediator)? + Badr Abdelatty/EGY?',
      'meeting held 2025-05-20 @Cairo/EGY: Abdullatif Al Zayani/BHR/foreign_minister + Badr Abdelatty/EGY/foreign_minister',
    ],
  },
  {
    construction: 'the message was delivered later, by the ambassador',
    published: '2025-05-21',
    text: 'Sultan Haitham bin Tariq has written to Jordanian King Abdullah II. The message was delivered in Amman on Monday by Foreign Minister Badr Albusaidi, who was received by Foreign Minister Ayman Safadi.',
    finds: [
      'message held 2025-05-19|2025-05: Haitham bin Tariq/OMN + Abdullah II/JOR + Badr Albusaidi/OMN (mediator)? + Ayman Safadi/JOR?',
      'meeting held 2025-05-19 @Amman/JOR: Badr Albusaidi/OMN/foreign_minister + Ayman Safadi/JOR/foreign_minister (host)',
    ],
  },
  {
    construction: 'the subject of an active clause keeps what is his',
    published: '2025-02-20',
    text: 'Foreign Minister Sergey Lavrov gave an account to President Vladimir Putin of his meeting with US Secretary of State Marco Rubio in Riyadh on Tuesday.',
    finds: [
      'meeting held 2025-02-18 @Riyadh/SAU: Sergey Lavrov/RUS/foreign_minister + Marco Rubio/USA/foreign_minister',
      '~meeting held *: Sergey Lavrov/RUS + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'he of a sentence that opens with the other side: with the minister he went on to',
    published: '2025-04-09',
    text: 'Foreign Minister Hakan Fidan held separate telephone calls today with Egyptian Foreign Minister Badr Abdelatty and Jordanian Foreign Minister Ayman Safadi. In both, the Minister spoke of the truce which President Recep Tayyip Erdogan had called for with King Abdullah. He stressed the need for aid. With the Egyptian minister, he dwelt on Libya. To the Jordanian minister he spoke of Jerusalem.',
    finds: [
      `call held 2025-04-09: ${FIDAN} + Badr Abdelatty/EGY/foreign_minister`,
      `call held 2025-04-09: ${FIDAN} + Ayman Safadi/JOR/foreign_minister`,
    ],
  },
  {
    construction: 'he after a relative clause that names another',
    published: '2025-04-09',
    text: 'Foreign Minister Péter Szijjártó was in Moscow on Monday for a conference on nuclear energy that President Vladimir Putin had opened. He met Energy Minister Sergey Tsivilev there.',
    finds: ['meeting held 2025-04-07 @Moscow/RUS: Péter Szijjártó/HUN/foreign_minister + Sergey Tsivilev/RUS/minister'],
  },
  {
    construction: 'remains in contact with all',
    published: '2025-04-09',
    text: 'Foreign Minister Hakan Fidan spoke by telephone with Egyptian Foreign Minister Badr Abdelatty on Tuesday. The Ministry will remain in constant contact with all sides, the spokesman said. The two countries will stay in touch.',
    finds: [`call held 2025-04-08: ${FIDAN} + Badr Abdelatty/EGY/foreign_minister`],
  },
]
