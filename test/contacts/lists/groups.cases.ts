import type { ContactCase } from '../notation.ts'

/** Those who speak for a named group of states; all at one table. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the foreign ministers of the E3',
    published: '2025-06-27',
    text: 'Omani Foreign Minister Badr Albusaidi met the foreign ministers of the E3 in Geneva on Tuesday.',
    finds: ['meeting held 2025-06-24 @Geneva/CHE: Badr Albusaidi/OMN + foreign ministers of the E3/-/group!'],
  },
  {
    construction: 'the leaders of the Visegrad Group',
    published: '2015-12-04',
    text: 'South Korean President Park Geun-hye met the prime ministers of the Visegrad Group in Prague on Thursday.',
    finds: ['meeting held 2015-12-03 @Prague/CZE: Park Geun-hye/KOR + prime ministers of the Visegrad Group/-/group!'],
  },
  {
    construction: 'envoys of the Quint',
    published: '2023-10-20',
    text: "Kosovo's prime minister, Albin Kurti, received the envoys of the Quint in Pristina on Thursday.",
    finds: ['meeting held 2023-10-19 @Pristina/XKX: Albin Kurti/XKX (host) + envoys of the Quint/-/group!'],
  },
  {
    construction: 'around one table',
    published: '2018-03-09',
    text: "In Lima on Wednesday Ecuador's María Fernanda Espinosa sat down with Chile's Heraldo Muñoz, Peru's Cayetana Aljovín and Colombia's María Ángela Holguín around one table.",
    finds: [
      'meeting held 2018-03-07 @Lima/PER: María Fernanda Espinosa/ECU + Heraldo Muñoz/CHL + Cayetana Aljovín/PER + María Ángela Holguín/COL',
    ],
  },
  {
    construction: 'brought to the table',
    published: '2018-03-09',
    text: 'In Lusaka on Wednesday Zambia brought the Mozambican government and the Botswanan government to the table.',
    finds: [
      'meeting|talks held 2018-03-07 @Lusaka/ZMB: Mozambican government/MOZ/delegation! + Botswanan government/BWA/delegation! + Zambia/ZMB/delegation! (host)?',
    ],
  },
  {
    construction: 'denied that it had negotiated with',
    published: '2018-03-09',
    text: 'Eritrea denied on Wednesday that it had negotiated with Djibouti in Doha.',
    finds: ['talks denied * @Doha/QAT: Eritrea/ERI/delegation! + Djibouti/DJI/delegation!'],
  },
  {
    construction: 'said that it would meet a delegation of',
    published: '2018-03-09',
    text: 'The Eritrean government said that it would hold talks with Djibouti in Doha on 20 March.',
    finds: ['talks planned 2018-03-20 @Doha/QAT: Eritrean government/ERI/delegation! + Djibouti/DJI/delegation!'],
  },
  {
    construction: 'offer to host two for talks',
    published: '2018-03-09',
    text: "Qatar's offer to host Eritrea and Djibouti for talks still stands, officials said.",
    finds: ['talks proposed null: Eritrea/ERI/delegation! + Djibouti/DJI/delegation! + Qatar/QAT/delegation! (host)'],
  },
  {
    construction: 'who refuse to sit in one room is no meeting called off',
    published: '2018-03-09',
    text: 'The negotiators of Eritrea and those of Djibouti, who refuse to sit in one room, spend the nights in one hotel.',
    finds: [],
  },
]
