/** A PDF that can be read aloud: every heading, paragraph and table stands in the structure of the document. */
import PdfDocument from 'pdfkit';
import { findFonts } from './fonts.ts';

export interface TaggedDocument {
  heading(level: 1 | 2 | 3, text: string): void;
  paragraph(text: string, style?: 'plain' | 'lead' | 'quiet'): void;
  /** A bold term and what is said about it. */
  term(name: string, text: string): void;
  /** The first column heads its row. */
  table(headings: readonly string[], rows: readonly (readonly string[])[]): void;
  newPage(): void;
  /** Numbers the pages and closes the document. */
  finish(pageWord: string): Promise<Uint8Array>;
}

export interface TaggedDocumentOptions {
  readonly title: string;
  readonly author: string;
  readonly lang: 'nl-NL' | 'en-GB';
  readonly at: Date;
}

type Pdf = PDFKit.PDFDocument;
type Structure = ReturnType<Pdf['struct']>;

const regular = 'regular';
const bold = 'bold';
const ink = '#1a2421';
const quiet = '#4a5955';
const brand = '#14513f';
const margin = 56;
const headings = {
  1: { size: 20, gap: 10, color: brand },
  2: { size: 13, gap: 6, color: ink },
  3: { size: 11, gap: 4, color: ink },
} as const;
const paragraphs = {
  plain: { size: 10, color: ink },
  lead: { size: 13, color: ink },
  quiet: { size: 9, color: quiet },
} as const;

/** PDF/UA: the library writes the mark, its types do not know the word yet. */
const universalAccess: object = { subset: 'PDF/UA' };

export function taggedDocument({ title, author, lang, at }: TaggedDocumentOptions): TaggedDocument {
  const fonts = findFonts();
  const pdf = new PdfDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    ...universalAccess,
    tagged: true,
    lang,
    font: fonts.regular,
    displayTitle: true,
    bufferPages: true,
    info: { Title: title, Author: author, CreationDate: at, ModDate: at },
  });
  pdf.registerFont(regular, fonts.regular);
  pdf.registerFont(bold, fonts.bold);
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  const root = pdf.struct('Document', { title });
  pdf.addStructure(root);
  const say = (tag: string, draw: () => void): void => {
    root.add(pdf.struct(tag, {}, draw));
  };
  return {
    heading: (level, text) => writeHeading(pdf, root, level, text),
    paragraph: (text, style = 'plain') => {
      const { size, color } = paragraphs[style];
      say('P', () => pdf.font(regular).fontSize(size).fillColor(color).text(text, { paragraphGap: 4 }));
    },
    term: (name, text) =>
      say('P', () => {
        pdf.font(bold).fontSize(10).fillColor(ink).text(`${name}: `, { continued: true });
        pdf.font(regular).text(text, { paragraphGap: 3 });
      }),
    table: (columns, rows) => writeTable(pdf, root, columns, rows),
    newPage: () => {
      pdf.addPage();
    },
    finish: (pageWord) => {
      root.end();
      numberPages(pdf, pageWord);
      const done = new Promise<Uint8Array>((resolve, reject) => {
        pdf.on('end', () => resolve(Buffer.concat(parts)));
        pdf.on('error', reject);
      });
      pdf.end();
      return done;
    },
  };
}

function writeHeading(pdf: Pdf, root: Structure, level: 1 | 2 | 3, text: string): void {
  const { size, gap, color } = headings[level];
  // A heading never stands alone at the foot of a page.
  if (pdf.y > pdf.page.height - margin - 110) {
    pdf.addPage();
  }
  pdf.y += level === 1 ? 0 : 8;
  if (level === 1) {
    pdf.outline.addItem(text);
  }
  root.add(
    pdf.struct(`H${level}`, {}, () => pdf.font(bold).fontSize(size).fillColor(color).text(text, { paragraphGap: gap })),
  );
}

function writeTable(pdf: Pdf, root: Structure, columns: readonly string[], rows: readonly (readonly string[])[]): void {
  pdf.y += 4;
  pdf.font(regular).fontSize(9).fillColor(ink);
  const table = {
    structParent: root,
    columnStyles: columns.map(() => '*' as const),
    defaultStyle: { border: { top: 0, right: 0, bottom: 0.5, left: 0 }, borderColor: '#c8cfca', padding: 3 },
    data: [
      columns.map((text) => ({
        text: text,
        type: 'TH' as const,
        scope: 'Column' as const,
        font: { src: bold },
        textColor: brand,
      })),
      ...rows.map((row) =>
        row.map((text, index) => ({
          text: text,
          ...(index === 0 ? { type: 'TH' as const, scope: 'Row' as const } : {}),
        })),
      ),
    ],
  };
  pdf.table(table);
  pdf.x = margin;
  pdf.y += 6;
}

/** Page numbers are no part of the text: they are marked as such, so that they are not read aloud. */
function numberPages(pdf: Pdf, word: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let number = start; number < start + count; number += 1) {
    pdf.switchToPage(number);
    const bottom = pdf.page.margins.bottom;
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf
      .font(regular)
      .fontSize(8)
      .fillColor(quiet)
      .text(`${word} ${number + 1} / ${count}`, margin, pdf.page.height - margin / 2, { lineBreak: false });
    pdf.endMarkedContent();
    pdf.page.margins.bottom = bottom;
  }
}
