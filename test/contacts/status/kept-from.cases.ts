import type { ContactCase } from '../notation.ts'

/** Those who were kept from meeting. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'was kept from meeting by a storm',
    published: '2013-12-06',
    text: 'Finnish Prime Minister Jyrki Katainen was kept from meeting Estonian Prime Minister Andrus Ansip on Thursday by a storm over the gulf.',
    finds: ['meeting cancelled 2013-12-05: Jyrki Katainen/FIN + Andrus Ansip/EST'],
  },
  {
    construction: 'a storm kept X from meeting Y',
    published: '2013-12-06',
    text: 'A storm over the gulf kept Finnish Prime Minister Jyrki Katainen from meeting Estonian Prime Minister Andrus Ansip on Thursday.',
    finds: ['meeting cancelled 2013-12-05: Jyrki Katainen/FIN + Andrus Ansip/EST'],
  },
  {
    construction: 'prevented X from talking to Y',
    published: '2013-12-06',
    text: 'A fault of the line prevented the Finnish prime minister, Jyrki Katainen, from speaking to Estonian Prime Minister Andrus Ansip on Thursday.',
    finds: ['call cancelled 2013-12-05: Jyrki Katainen/FIN + Andrus Ansip/EST'],
  },
  {
    construction: 'stopped X from seeing Y',
    published: '2013-12-06',
    text: 'Illness stopped Finnish Prime Minister Jyrki Katainen from seeing Estonian Prime Minister Andrus Ansip on Thursday.',
    finds: ['meeting cancelled 2013-12-05: Jyrki Katainen/FIN + Andrus Ansip/EST'],
  },
  {
    construction: 'nothing came of the meeting',
    published: '2013-12-06',
    text: 'Nothing came of the meeting that Finnish Prime Minister Jyrki Katainen was to have had with Estonian Prime Minister Andrus Ansip on Thursday.',
    finds: ['meeting cancelled 2013-12-05: Jyrki Katainen/FIN + Andrus Ansip/EST'],
  },
  {
    construction: 'nothing came of talks planned for a day',
    published: '2013-12-06',
    text: 'Nothing came of the talks between Finnish Prime Minister Jyrki Katainen and Estonian Prime Minister Andrus Ansip planned for Thursday.',
    finds: ['talks cancelled 2013-12-05: Jyrki Katainen/FIN + Andrus Ansip/EST'],
  },
  {
    construction: 'refrained from, was spared',
    published: '2013-12-06',
    text: 'Finnish Prime Minister Jyrki Katainen refrained from meeting Estonian Prime Minister Andrus Ansip on Thursday.',
    finds: ['meeting cancelled 2013-12-05: Jyrki Katainen/FIN + Andrus Ansip/EST'],
  },
  {
    construction: 'came back from meeting is held',
    published: '2013-12-06',
    text: 'Finnish Prime Minister Jyrki Katainen came back on Thursday from meeting Estonian Prime Minister Andrus Ansip in Tallinn.',
    finds: ['meeting held 2013-12-05 @Tallinn/EST: Jyrki Katainen/FIN + Andrus Ansip/EST'],
  },
]
