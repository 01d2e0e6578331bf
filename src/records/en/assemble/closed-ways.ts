import type { Way } from './way.ts'

const PRESS =
  '(?:(?:the|all|any) )?(?:press|media|public|journalists?|reporters?|cameras?|photographers?|news crews?)(?: and (?:\\w+ )?\\w+)?'
const STATEMENT =
  '(?:a |an |any )?(?:joint |public |official |press )*(?:statement|communique|readout|press conference)s?'
const CONTACT = '(?:meetings?|talks|negotiations|calls?|sessions?|encounters?|discussions|summit|dinner|lunch|contacts)'

const REFUSING = "did not|didn't|declined to|refused to|neither |without"

/** Doors, press and statements: what kept a contact from the public. */
export const CLOSED_WAYS: readonly Way[] = [
  ['closed_doors', 'behind ', 'behind (?:tightly )?(?:closed|shut|locked) doors'],
  ['closed_doors', 'closed', 'closed[- ]door'],
  ['closed_doors', 'closed to ', `closed to ${PRESS}`],
  ['closed_doors', 'in camera', 'held in camera|in camera\\b'],
  ['closed_doors', 'secre', 'in (?:strict|strictest|complete|utmost|great|total|tight)? ?(?:secrecy|secret)'],
  ['closed_doors', 'secret', `secret(?:ive)? (?:${CONTACT}|visit|trip|round)`],
  [
    'closed_doors',
    'clandestine|covert|confidential|undisclosed|unpublici|unannounced',
    `(?:clandestine|covert|confidential|undisclosed|unpublici[sz]ed|unannounced) ${CONTACT}`,
  ],
  [
    'closed_doors',
    'secretly ',
    'secretly (?:\\w+ )?(?:met|held|hosted|received|talked|spoken|spoke|negotiated|travelled|traveled|flew|visited)',
  ],
  [
    'closed_doors',
    ' from ',
    `(?:away|far|hidden|shielded|sheltered) from (?:${PRESS}|(?:the )?(?:public|prying) (?:eye|eyes|gaze|view)|(?:the )?(?:spotlight|limelight))`,
  ],
  ['closed_doors', 'out of ', `out of (?:the )?(?:public eye|public view|sight of ${PRESS})`],
  [
    'closed_doors',
    'without |no ',
    `(?:without|no) (?:a single |a |any )?${PRESS}(?: present| in attendance| in the room)?(?! (?:reports?|outlets?|coverage|freedom|conference|release))`,
  ],
  [
    'closed_doors',
    ' not | never ',
    `${PRESS} (?:was|were|is|are) (?:not|never) (?:admitted|allowed|present|invited|permitted|let in)`,
  ],
  [
    'closed_doors',
    'barred|excluded|banned|kept |shut out|sent |asked to leave',
    `${PRESS} (?:was|were|had been) (?:barred|excluded|banned|kept (?:out|away|at bay)|shut out|sent (?:out|away)|asked to leave)`,
  ],
  [
    'closed_doors',
    REFUSING,
    `(?:did not|didn't|declined to|refused to|neither (?:\\w+ ){0,2}|without) ?(?:spoke|speak|speaking|talk|talked|talking) (?:to|with) ${PRESS}`,
  ],
  [
    'no_statement',
    REFUSING,
    `(?:did not|didn't|declined to|refused to|neither (?:\\w+ ){0,2}|without) ?(?:made?|making|issued?|issuing|gave|give|giving|released?|releasing|held|hold|holding) ${STATEMENT}`,
  ],
  ['no_statement', 'without ', `without ${STATEMENT}`],
  [
    'no_statement',
    'no ',
    `no ${STATEMENT}(?: (?:(?:was|were|is|are) (?:issued|released|made|given|held|published|planned|expected|foreseen)|to ${PRESS}))`,
  ],
  ['no_statement', 'no ', `(?:there was|there were|with|but|followed by) no ${STATEMENT}`],
  [
    'no_statement',
    'no ',
    '(?:made|issued|gave|released) no (?:public |joint )?(?:statement|comment)s?(?! (?:on|about|of|regarding))',
  ],
]
