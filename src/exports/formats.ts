import { annotations } from './annotations.ts'
import { bibtex } from './bibtex.ts'
import { cameo } from './cameo.ts'
import { cslJson } from './csl-json.ts'
import { csv } from './csv.ts'
import { entries } from './entries.ts'
import type { ExportFormat } from './export-format.ts'
import { ftm } from './ftm.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { ics } from './ics.ts'
import { jsonFeed } from './json-feed.ts'
import { plover } from './plover.ts'
import { rss } from './rss.ts'
import { timeline } from './timeline.ts'

/** Every way to write entries, but for Parquet, which is loaded when it is asked for. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  ...[entries, csv, ics, graphml, gexf, jsonFeed, rss],
  ...[annotations, ftm, plover, cameo, cslJson, bibtex, timeline],
]
