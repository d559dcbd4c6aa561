/** Colours and measures that all parts of a document share; in points. */
import type PdfDocument from 'pdfkit';

export type Pdf = InstanceType<typeof PdfDocument>;
export type Structure = ReturnType<Pdf['struct']>;
export type DocumentLanguage = 'nl-NL' | 'en-GB';

export const regular = 'regular';
export const bold = 'bold';
export const margin = 56;
export const colours = {
  ink: '#1a2421',
  quiet: '#4a5955',
  brand: '#14513f',
  line: '#c8cfca',
  good: '#14613a',
  warn: '#7a4400',
  bad: '#9a1b1b',
} as const;

/** Where a page ends for text. */
export const footOf = (pdf: Pdf): number => pdf.page.height - margin;

export const widthOf = (pdf: Pdf): number => pdf.page.width - 2 * margin;
