export { type TaggedDocument, type TaggedDocumentOptions, taggedDocument } from './tagged-document.ts';
