import type { ContactCase } from '../notation.ts'

/** Transcripts of questions and answers: who speaks stands before a colon, "you" is who is asked. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'an answer about whom the question named',
    published: '2024-03-07',
    text: 'Press conference of Chilean President Gabriel Boric, 7 March 2024\n\nPRESIDENT OF CHILE, GABRIEL BORIC: Good morning.\n\nQUESTION: Have you talked with President Petro?\n\nPRESIDENT: On Tuesday, yes, he called me.',
    finds: ['call held 2024-03-05: Gabriel Boric/CHL/head_of_state + Petro/COL/head_of_state'],
  },
  {
    construction: 'a question asks, and the answer says yes',
    published: '2024-03-07',
    text: 'Remarks to the press by Finnish Foreign Minister Elina Valtonen, 7 March 2024\n\nJOURNALIST: Did you meet Foreign Minister Billström yesterday?\n\nMINISTER VALTONEN: Yes, I met him in Stockholm.',
    finds: [
      'meeting held 2024-03-06 @Stockholm/SWE: Elina Valtonen/FIN/foreign_minister + Billström/SWE/foreign_minister',
    ],
  },
  {
    construction: 'short labels after a full one',
    published: '2024-03-07',
    text: 'Interview, 7 March 2024\n\nFOREIGN MINISTER OF KENYA MUSALIA MUDAVADI: Thank you for having me.\n\nQ: Has there been contact with Ethiopia?\n\nMUDAVADI: I spoke with Prime Minister Abiy Ahmed on Monday.\n\nQ: And with Somalia?\n\nMINISTER: President Hassan Sheikh Mohamud rang me on Tuesday.',
    finds: [
      'call held 2024-03-04: Musalia Mudavadi/KEN/foreign_minister + Abiy Ahmed/ETH/head_of_government',
      'call held 2024-03-05: Musalia Mudavadi/KEN/foreign_minister + Hassan Sheikh Mohamud/SOM/head_of_state',
    ],
  },
  {
    construction: 'the reporter is nobody',
    published: '2024-03-07',
    text: 'Briefing by Icelandic Foreign Minister Bjarni Benediktsson, 7 March 2024\n\nREPORTER: I met the Danish ambassador yesterday and she said that the talks are over.\n\nMINISTER: I cannot comment on that.',
    finds: [],
  },
  {
    construction: 'a question without an answer tells of nothing',
    published: '2024-03-07',
    text: 'Press conference of Chilean President Gabriel Boric, 7 March 2024\n\nPRESIDENT OF CHILE, GABRIEL BORIC: Good morning.\n\nINTERLOCUTOR: Will you meet President Milei?\n\nPRESIDENT: There is nothing arranged.',
    finds: [],
  },
  {
    construction: 'the presidency in capitals, the title alone',
    published: '2024-03-07',
    text: 'Joint press point with Prime Minister Robert Golob of Slovenia, Thursday 7 March 2024\n\nPRIME MINISTER GOLOB: We have had a long day.\n\nQUESTION: Have you heard from Zagreb?\n\nPRIME MINISTER: Prime Minister Plenković telephoned me on Wednesday evening.',
    finds: ['call held 2024-03-06: Robert Golob/SVN/head_of_government + Plenković/HRV/head_of_government'],
  },
]
