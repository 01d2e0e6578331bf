// Written by tools/build-tables.ts from data/: edit the tables, not this file (hash).
export const TABLES_HASH = "c38a21d6a56e7020"
