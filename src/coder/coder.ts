import { TABLES_HASH } from '../register/tables-hash.generated.ts'
import { TOPICS_HASH } from '../register/topics.generated.ts'

/** What coded a document: records of another version or other tables may differ. */
export const CODER = Object.freeze({ name: 'parley', version: '0.1.0', tables: `${TABLES_HASH}-${TOPICS_HASH}` })
