// Written by tools/build-tables.ts from data/: edit the tables, not this file (places).
export const PLACES = "Kremlin\tRUS\tvenue\tMoscow\t"
