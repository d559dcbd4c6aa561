export { type TaggedDocument, type TaggedDocumentOptions, taggedDocument } from './tagged-document.ts';
export type { TableCell, Tone } from './write-table.ts';
