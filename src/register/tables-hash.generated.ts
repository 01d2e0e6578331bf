// Written by tools/build-tables.ts from data/: edit the tables, not this file (hash).
export const TABLES_HASH = "24311866eff5ac28"
