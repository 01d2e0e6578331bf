import type { z } from 'zod'
import type {
  auditSchema,
  keysSchema,
  madeKeySchema,
  newKeySchema,
  newUserSchema,
  sessionSchema,
  userChangeSchema,
  userSchema,
  usersSchema,
} from '../../../src/server/schemas/accounts.ts'
import type { codedTextSchema, givenTextSchema } from '../../../src/server/schemas/code.ts'
import type { decisionSchema, reportSchema } from '../../../src/server/schemas/contacts.ts'
import type { balanceSchema, countSchema } from '../../../src/server/schemas/counts.ts'
import type {
  conflictPageSchema,
  decisionListSchema,
  outcomesSchema,
  reviewPageSchema,
  verdictSchema,
} from '../../../src/server/schemas/decisions.ts'
import type { documentLineSchema, documentPageSchema } from '../../../src/server/schemas/documents.ts'
import type { healthSchema, homeSchema } from '../../../src/server/schemas/home.ts'
import type { flagsSchema, positionsSchema, topicYearsSchema } from '../../../src/server/schemas/over-time.ts'
import type {
  networkSchema,
  peopleSchema,
  personLineSchema,
  placesSchema,
  politiesSchema,
  shownPersonSchema,
  shownPolitySchema,
} from '../../../src/server/schemas/parties.ts'
import type {
  agreementSchema,
  answeredSchema,
  newProposalSchema,
  newReadingSchema,
  proposalSchema,
  proposalsSchema,
  qualitySchema,
  readSchema,
  secondQueueSchema,
} from '../../../src/server/schemas/readings.ts'

export type { Act } from '../../../src/model/act.ts'
export type { Basis, Contact, Evidence, Mode, Party, Place, Status } from '../../../src/model/contact.ts'
export type { Told } from '../../../src/model/decision.ts'
export type { Flag, Furniture } from '../../../src/model/document.ts'
export type { Figure } from '../../../src/model/figure.ts'
export type { ContactLine, ContactPage, ShownConflict, ShownContact } from '../../../src/server/schemas/contacts.ts'
export type { Facets } from '../../../src/server/schemas/counts.ts'
export type { ShownDocument } from '../../../src/server/schemas/documents.ts'
export type { Problem } from '../../../src/server/schemas/problem.ts'
export type { Why } from '../../../src/server/schemas/why.ts'

export type Balance = z.infer<typeof balanceSchema>
export type Count = z.infer<typeof countSchema>
export type Report = z.infer<typeof reportSchema>
export type Decision = z.infer<typeof decisionSchema>
export type DecisionList = z.infer<typeof decisionListSchema>
export type DocumentLine = z.infer<typeof documentLineSchema>
export type DocumentPage = z.infer<typeof documentPageSchema>
export type Home = z.infer<typeof homeSchema>
export type Health = z.infer<typeof healthSchema>
export type GivenText = z.infer<typeof givenTextSchema>
export type CodedText = z.infer<typeof codedTextSchema>
export type Network = z.infer<typeof networkSchema>
export type Places = z.infer<typeof placesSchema>
export type People = z.infer<typeof peopleSchema>
export type PersonLine = z.infer<typeof personLineSchema>
export type Polities = z.infer<typeof politiesSchema>
export type ShownPerson = z.infer<typeof shownPersonSchema>
export type ShownPolity = z.infer<typeof shownPolitySchema>
export type ReviewPage = z.infer<typeof reviewPageSchema>
export type ConflictPage = z.infer<typeof conflictPageSchema>
export type Verdict = z.infer<typeof verdictSchema>
export type Outcomes = z.infer<typeof outcomesSchema>
export type Session = z.infer<typeof sessionSchema>
export type User = z.infer<typeof userSchema>
export type Users = z.infer<typeof usersSchema>
export type NewUser = z.infer<typeof newUserSchema>
export type UserChange = z.infer<typeof userChangeSchema>
export type Keys = z.infer<typeof keysSchema>
export type NewKey = z.infer<typeof newKeySchema>
export type MadeKey = z.infer<typeof madeKeySchema>
export type Audit = z.infer<typeof auditSchema>
export type TopicYears = z.infer<typeof topicYearsSchema>
export type Positions = z.infer<typeof positionsSchema>
export type Flags = z.infer<typeof flagsSchema>
export type Proposal = z.infer<typeof proposalSchema>
export type Proposals = z.infer<typeof proposalsSchema>
export type NewProposal = z.infer<typeof newProposalSchema>
export type Answered = z.infer<typeof answeredSchema>
export type SecondQueue = z.infer<typeof secondQueueSchema>
export type NewReading = z.infer<typeof newReadingSchema>
export type Read = z.infer<typeof readSchema>
export type SecondAgreement = z.infer<typeof agreementSchema>
export type Quality = z.infer<typeof qualitySchema>
