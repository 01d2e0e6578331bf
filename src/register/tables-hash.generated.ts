// Written by tools/build-tables.ts from data/: edit the tables, not this file (hash).
export const TABLES_HASH = "155ec0760144e1b8"
