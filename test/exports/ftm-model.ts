/**
 * The public model of FollowTheMoney, as far as the export uses it: of each schema its properties, and for those that name
 * another entity, the schemas that it may be of. From followthemoney/schema/*.yaml (alephdata/followthemoney).
 */
interface Schema {
  /** With all that it takes over from the schemas that it extends. */
  readonly properties: readonly string[]
  readonly entities: Readonly<Record<string, readonly string[]>>
  readonly required: readonly string[]
  readonly dates: readonly string[]
}

const THING = 'name summary description country alias weakAlias sourceUrl publisher keywords topics notes proof'.split(
  ' ',
)
const INTERVAL = 'startDate endDate date summary recordId sourceUrl proof'.split(' ')
const LEGAL_ENTITY = ['Person', 'Organization', 'PublicBody']
const PROOF = { proof: ['Article'] }

export const MODEL: Readonly<Record<string, Schema>> = {
  Person: {
    properties: [...THING, 'title', 'position', 'nationality'],
    entities: PROOF,
    required: ['name'],
    dates: [],
  },
  Organization: { properties: THING, entities: PROOF, required: ['name'], dates: [] },
  PublicBody: { properties: THING, entities: PROOF, required: ['name'], dates: [] },
  Position: {
    properties: [...THING, 'organization'],
    entities: { ...PROOF, organization: ['Organization', 'PublicBody'] },
    ...{ required: ['name'], dates: [] },
  },
  Occupancy: {
    properties: [...INTERVAL, 'holder', 'post', 'status'],
    entities: { ...PROOF, holder: ['Person'], post: ['Position'] },
    required: ['holder', 'post'],
    dates: ['startDate', 'endDate', 'date'],
  },
  Article: {
    properties: [...THING, 'title', 'fileName', 'publishedAt', 'language', 'author', 'date'],
    ...{ entities: PROOF, required: [], dates: ['publishedAt', 'date'] },
  },
  Event: {
    properties: [...THING, ...INTERVAL, 'location', 'important', 'organizer', 'involved'],
    entities: { ...PROOF, organizer: LEGAL_ENTITY, involved: LEGAL_ENTITY },
    required: ['name'],
    dates: ['startDate', 'endDate', 'date'],
  },
}

/** Dates are ISO, cut off where they are not known further. */
export const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/
