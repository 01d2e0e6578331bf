/** The library: read a document, code it, validate what comes out. */
export { codeDocument, explainDocument } from './coder/code-document.ts'
export type { About } from './documents/about.ts'
export { readDocument } from './documents/read-document.ts'
export { type CodedDocument, codedDocumentSchema } from './model/coded-document.ts'
export { type Contact, contactSchema, type Evidence, type Party, type Place } from './model/contact.ts'
export type { Document } from './model/document.ts'
export { Fault, type FaultCode } from './model/fault.ts'
