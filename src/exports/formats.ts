import { csv } from './csv.ts'
import { entries } from './entries.ts'
import type { ExportFormat } from './export-format.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { ics } from './ics.ts'
import { jsonFeed } from './json-feed.ts'
import { rss } from './rss.ts'

/** Every way to write entries. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [entries, csv, ics, graphml, gexf, jsonFeed, rss]
