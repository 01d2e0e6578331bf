/** What stands above a verb that tells of something arranged: "was [due] to meet", "had been [scheduled] to speak". */
export const DUE = /^(be|due|set|schedule|scheduled|expect|expected|slate|slated|plan|planned|suppose|supposed|bound)$/
