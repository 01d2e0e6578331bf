// Written by tools/build-tables.ts from data/: edit the tables, not this file (hash).
export const TABLES_HASH = "0644076cba92264a"
