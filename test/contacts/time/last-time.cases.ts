import type { ContactCase } from '../notation.ts'

/** When two last met. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'when A last met B, in March, the mood',
    published: '2016-10-14',
    text: 'When Belgian Foreign Minister Didier Reynders last met Congolese President Joseph Kabila, in March, the mood was better.',
    finds: ['meeting held 2016-03: Didier Reynders/BEL + Joseph Kabila/COD'],
  },
  {
    construction: 'when A and B last spoke, on 3 October,',
    published: '2016-10-14',
    text: 'When Belgian Foreign Minister Didier Reynders and Congolese President Joseph Kabila last spoke by telephone, on 3 October, nothing was settled.',
    finds: ['call held 2016-10-03: Didier Reynders/BEL + Joseph Kabila/COD'],
  },
  {
    construction: 'it is two months since they last met',
    published: '2016-10-14',
    text: 'It is two months since Belgian Foreign Minister Didier Reynders and Congolese President Joseph Kabila last met.',
    finds: ['meeting held 2016-08: Didier Reynders/BEL + Joseph Kabila/COD'],
  },
  {
    construction: 'three weeks have passed since A received B',
    published: '2016-10-14',
    text: 'Three years have passed since Congolese President Joseph Kabila last received Belgian Foreign Minister Didier Reynders.',
    finds: ['meeting held 2013: Joseph Kabila/COD (host) + Didier Reynders/BEL'],
  },
  {
    construction: 'not since March had A met B',
    published: '2016-10-14',
    text: 'Not since March had Belgian Foreign Minister Didier Reynders met Congolese President Joseph Kabila.',
    finds: ['meeting held 2016-03: Didier Reynders/BEL + Joseph Kabila/COD'],
  },
  {
    construction: 'had not met since March',
    published: '2016-10-14',
    text: 'Belgian Foreign Minister Didier Reynders and Congolese President Joseph Kabila had not met since March.',
    finds: ['~meeting held 2016-03: Didier Reynders/BEL + Joseph Kabila/COD'],
  },
  {
    construction: 'the last time A met B was in March',
    published: '2016-10-14',
    text: 'The last time Belgian Foreign Minister Didier Reynders met Congolese President Joseph Kabila was in March.',
    finds: ['meeting held 2016-03: Didier Reynders/BEL + Joseph Kabila/COD'],
  },
  {
    construction: 'the last time was in March, in a place',
    published: '2016-10-14',
    text: 'Belgian Foreign Minister Didier Reynders last met Congolese President Joseph Kabila in Kinshasa, and that was in March.',
    finds: ['meeting held 2016-03 @Kinshasa/COD: Didier Reynders/BEL + Joseph Kabila/COD'],
  },
]
