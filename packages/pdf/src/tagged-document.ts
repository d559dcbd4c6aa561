/** A PDF that can be read aloud: every heading, paragraph and table stands in the structure of the document. */
import PdfDocument from 'pdfkit';
import { findFonts } from './fonts.ts';
import {
  bold,
  colours,
  type DocumentLanguage,
  footOf,
  margin,
  type Pdf,
  regular,
  type Structure,
} from './page-layout.ts';
import { type Contents, type ContentsLine, fillContents } from './write-contents.ts';
import { type TableCell, type TableOptions, writeTable } from './write-table.ts';

export interface TaggedDocument {
  /** `lang`, here and below: where a text is in another language than the document. */
  heading(level: 1 | 2 | 3, text: string, lang?: DocumentLanguage): void;
  paragraph(text: string, style?: 'plain' | 'lead' | 'quiet', lang?: DocumentLanguage): void;
  /** A bold term and what is said about it. */
  term(name: string, text: string, lang?: DocumentLanguage): void;
  /** The first column heads its row. */
  table(headings: readonly string[], rows: readonly (readonly TableCell[])[], options?: TableOptions): void;
  /** All headings that follow with their page, on a page of its own. Once. */
  contents(title: string): void;
  newPage(): void;
  /** Numbers the pages and closes the document. */
  finish(pageWord: string): Promise<Uint8Array>;
}

export interface TaggedDocumentOptions {
  readonly title: string;
  readonly author: string;
  readonly lang: DocumentLanguage;
  readonly at: Date;
  /** At the foot of every page, beside its number. */
  readonly footer?: string;
}

const headings = {
  1: { size: 20, gap: 10, color: colours.brand },
  2: { size: 13, gap: 6, color: colours.ink },
  3: { size: 11, gap: 4, color: colours.ink },
} as const;
const paragraphs = {
  plain: { size: 10, color: colours.ink },
  lead: { size: 13, color: colours.ink },
  quiet: { size: 9, color: colours.quiet },
} as const;

/** PDF/UA: the library writes the mark, its types do not know the word yet. */
const universalAccess: object = { subset: 'PDF/UA' };

export function taggedDocument(options: TaggedDocumentOptions): TaggedDocument {
  const pdf = openDocument(options);
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  const root = pdf.struct('Document', { title: options.title });
  pdf.addStructure(root);
  const lines: ContentsLine[] = [];
  let contents: Contents | undefined;
  return {
    heading: (level, text, lang) => {
      writeHeading(pdf, root, level, text, lang);
      lines.push({ level, text, page: pageOf(pdf), ...(lang === undefined ? {} : { lang }) });
    },
    paragraph: (text, style = 'plain', lang = undefined) => {
      const { size, color } = paragraphs[style];
      root.add(
        pdf.struct('P', languageOf(lang), () =>
          pdf.font(regular).fontSize(size).fillColor(color).text(text, { paragraphGap: 4 }),
        ),
      );
    },
    term: (name, text, lang) => writeTerm(pdf, root, name, text, lang),
    table: (columns, rows, tableOptions = {}) => writeTable(pdf, root, columns, rows, tableOptions),
    contents: (title) => {
      pdf.addPage();
      writeHeading(pdf, root, 2, title);
      const structure = pdf.struct('TOC');
      root.add(structure);
      contents = { structure, page: pageOf(pdf), top: pdf.y + 4 };
      lines.length = 0;
    },
    newPage: () => {
      pdf.addPage();
    },
    finish: (pageWord) => {
      if (contents !== undefined) {
        fillContents(pdf, contents, lines);
      }
      root.end();
      numberPages(pdf, pageWord, options.footer);
      const done = new Promise<Uint8Array>((resolve, reject) => {
        pdf.on('end', () => resolve(Buffer.concat(parts)));
        pdf.on('error', reject);
      });
      pdf.end();
      return done;
    },
  };
}

function openDocument({ title, author, lang, at }: TaggedDocumentOptions): Pdf {
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
  return pdf;
}

const languageOf = (lang: DocumentLanguage | undefined): { lang?: string } => (lang === undefined ? {} : { lang });

/** The page that is being written, from 0. */
function pageOf(pdf: Pdf): number {
  const { start, count } = pdf.bufferedPageRange();
  return start + count - 1;
}

function writeHeading(pdf: Pdf, root: Structure, level: 1 | 2 | 3, text: string, lang?: DocumentLanguage): void {
  const { size, gap, color } = headings[level];
  // A heading never stands alone at the foot of a page.
  if (pdf.y > footOf(pdf) - 110) {
    pdf.addPage();
  }
  pdf.y += level === 1 ? 0 : 8;
  if (level === 1) {
    pdf.outline.addItem(text);
  } else if (level === 2) {
    (pdf.outline.children.at(-1) ?? pdf.outline).addItem(text);
  }
  root.add(
    pdf.struct(`H${level}`, languageOf(lang), () =>
      pdf.font(bold).fontSize(size).fillColor(color).text(text, { paragraphGap: gap }),
    ),
  );
}

function writeTerm(pdf: Pdf, root: Structure, name: string, text: string, lang?: DocumentLanguage): void {
  const paragraph = pdf.struct('P');
  root.add(paragraph);
  paragraph.add(() => pdf.font(bold).fontSize(10).fillColor(colours.ink).text(`${name}: `, { continued: true }));
  const said = (): void => void pdf.font(regular).text(text, { paragraphGap: 3 });
  paragraph.add(lang === undefined ? said : pdf.struct('Span', { lang }, said));
  paragraph.end();
}

/** Page numbers are no part of the text: they are marked as such, so that they are not read aloud. */
function numberPages(pdf: Pdf, word: string, footer: string | undefined): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let number = start; number < start + count; number += 1) {
    pdf.switchToPage(number);
    const bottom = pdf.page.margins.bottom;
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    const before = footer === undefined ? '' : `${footer} · `;
    pdf
      .font(regular)
      .fontSize(8)
      .fillColor(colours.quiet)
      .text(`${before}${word} ${number + 1} / ${count}`, margin, pdf.page.height - margin / 2, { lineBreak: false });
    pdf.endMarkedContent();
    pdf.page.margins.bottom = bottom;
  }
}
