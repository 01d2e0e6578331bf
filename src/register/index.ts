export { fold } from './fold.ts'
export { type OfficeTerm, officesTitled, officeTerms } from './offices.ts'
export {
  allPeople,
  givenNames,
  type Person,
  peopleNamed,
  peopleWithSurname,
  personById,
  type Tenure,
} from './people.ts'
export { type PlaceKind, type PlaceTerm, placeTerms } from './places.ts'
export {
  allPolities,
  type Polity,
  type PolityTerm,
  type PolityTermKind,
  polityCodes,
  polityOf,
  polityTerms,
  speaksFor,
} from './polities.ts'
export { TABLES_HASH } from './tables-hash.generated.ts'
export { type Holder, officeHolders, type TenureVerdict, tenureFits, tenuresOf } from './tenures.ts'
export { type WhoAnswer, type WhoQuery, who } from './who.ts'
