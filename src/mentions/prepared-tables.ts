/** By table, the first words of its terms as JSON: written by the build (tools/prepare-tables.ts), empty without it. */
export const PREPARED: Readonly<Record<string, string>> = {}
