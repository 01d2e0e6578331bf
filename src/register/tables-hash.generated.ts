// Written by tools/build-tables.ts from data/: edit the tables, not this file (hash).
export const TABLES_HASH = "46b8882c87285558"
