import type { ContactCase } from '../notation.ts'

const published = '2025-10-03'

/** Leaders who call each other brothers and friends; officials named without their state beside a foreigner. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a call from his brother, title and name between commas',
    published,
    text: 'His Highness the Amir Sheikh Tamim bin Hamad Al Thani received a phone call on Thursday from his brother, President Mahmoud Abbas of the sisterly State of Palestine, who congratulated him.',
    finds: ['call held 2025-10-02: Tamim bin Hamad Al Thani/QAT + Mahmoud Abbas/PSE'],
  },
  {
    construction: 'with his brother and a form of address',
    published,
    text: 'His Majesty King Abdullah II held talks in Amman with his brother His Highness Sheikh Mohamed bin Zayed Al Nahyan, President of the United Arab Emirates, on Thursday.',
    finds: ['talks held 2025-10-02 @Amman/JOR: Abdullah II/JOR + Mohamed bin Zayed Al Nahyan/ARE'],
  },
  {
    construction: 'met his dear friend',
    published,
    text: 'Erdogan met his dear friend President Ilham Aliyev in Baku on Wednesday.',
    finds: ['meeting held 2025-10-01 @Baku/AZE: Erdogan/TUR + Ilham Aliyev/AZE'],
  },
  {
    construction: 'a message from his brother the king',
    published,
    text: 'HM King Hamad bin Isa Al Khalifa received a message on Wednesday from his brother HM King Mohammed VI of Morocco.',
    finds: ['message held 2025-10-01: Mohammed VI/MAR + Hamad bin Isa Al Khalifa/BHR'],
  },
  {
    construction: 'no contact: a brother of the same house',
    published,
    text: 'King Salman spoke on Wednesday with his brother, Prince Bandar, about the family estate.',
    finds: [],
  },
  {
    construction: 'a speaker without his state and a visiting president, in a capital',
    published,
    text: 'National Assembly Chairman Tran Thanh Man had a meeting with visiting Greek President Konstantinos Tasoulas in Hanoi on September 18.',
    finds: ['meeting held 2025-09-18 @Hanoi/VNM: Tran Thanh Man/VNM + Konstantinos Tasoulas/GRC'],
  },
  {
    construction: 'the letters of a body behind its name',
    published,
    text: 'Chairman of the National Assembly (NA) Tran Thanh Man met with Finnish President Alexander Stubb in Hanoi on the afternoon of September 11.',
    finds: ['meeting held 2025-09-11 @Hanoi/VNM: Tran Thanh Man/VNM + Alexander Stubb/FIN'],
  },
  {
    construction: 'a minister without her state receives an ambassador in a capital',
    published,
    text: 'Labour Minister Anna Kasoa received the Indian ambassador, Sunil Kumar, in Accra on Tuesday.',
    finds: ['meeting held 2025-09-30 @Accra/GHA: Anna Kasoa/GHA (host) + Sunil Kumar/IND'],
  },
  {
    construction: 'a speaker without his state, no place',
    published,
    text: 'Speaker Tran Thanh Man met Greek President Konstantinos Tasoulas on Tuesday.',
    finds: ['meeting held 2025-09-30: Tran Thanh Man/VNM|- + Konstantinos Tasoulas/GRC'],
  },
  {
    construction: 'no contact: minister of the same state, named behind his president',
    published,
    text: 'Greek President Konstantinos Tasoulas met Interior Minister Nikos Alexis on Tuesday.',
    finds: [],
  },
  {
    construction: 'members of a delegation of a government',
    published,
    text: 'UN envoy Geir Pedersen will meet with delegation members from the Government of the Syrian Arab Republic on Monday.',
    finds: ['meeting|talks planned 2025-10-06: Geir Pedersen/XUN + Syrian delegation/SYR/delegation!'],
  },
  {
    construction: 'day of a month between subject and "held"',
    published,
    text: 'Turkish President Recep Tayyip Erdogan on September 25 held talks with Chinese President Xi Jinping in Beijing.',
    finds: ['talks held 2025-09-25 @Beijing/CHN: Recep Tayyip Erdogan/TUR + Xi Jinping/CHN'],
  },
  {
    construction: 'day of a month between subject and "spoke over the phone"',
    published,
    text: "Turkish President Recep Tayyip Erdogan on Sept. 25 spoke over the phone with Qatar's emir, Sheikh Tamim bin Hamad al-Thani, according to his office.",
    finds: ['call held 2025-09-25: Recep Tayyip Erdogan/TUR + Tamim bin Hamad al-Thani/QAT'],
  },
]
