import { oneOf } from '../../../model/one-of.ts'
/** What stands above a verb that tells of something arranged: "was [due] to meet", "had been [scheduled] to speak". */
export const DUE = oneOf(
  'be|due|set|schedule|scheduled|expect|expected|slate|slated|plan|planned|suppose|supposed|bound',
)
