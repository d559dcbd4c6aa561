/** The table of contents: it has its page from the beginning, and is written when every heading has a page. */
import { bold, colours, footOf, margin, type Pdf, regular, type Structure, widthOf } from './page-layout.ts';

export interface ContentsLine {
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** From 0. */
  readonly page: number;
  readonly lang?: string;
}

export interface Contents {
  readonly structure: Structure;
  readonly page: number;
  readonly top: number;
}

const lineHeight = 13.5;

/** As deep as fits on its one page. Every line leads to its page. */
export function fillContents(pdf: Pdf, { structure, page, top }: Contents, lines: readonly ContentsLine[]): void {
  const fits = Math.floor((footOf(pdf) - top) / lineHeight);
  const all = lines.filter(({ level }) => level <= 2);
  const shown = all.length <= fits ? all : all.filter(({ level }) => level === 1);
  pdf.switchToPage(page);
  shown.forEach((line, index) => {
    const item = pdf.struct('TOCI');
    structure.add(item);
    const link = pdf.struct('Link', line.lang === undefined ? {} : { lang: line.lang });
    item.add(link);
    link.add(() => drawLine(pdf, line, top + index * lineHeight));
    link.end();
    item.end();
  });
  structure.end();
}

/** A number is a page of this document; the types of the library know addresses only. */
const linkTo = (page: number): object => ({ link: page });

function drawLine(pdf: Pdf, { level, text, page }: ContentsLine, y: number): void {
  const indent = level === 1 ? 0 : 12;
  const room = widthOf(pdf) - indent - 30;
  pdf
    .font(level === 1 ? bold : regular)
    .fontSize(10)
    .fillColor(level === 1 ? colours.brand : colours.ink);
  // One line each: a name that is too long is cut here, and whole where it leads.
  pdf.text(text, margin + indent, y, { width: room, height: lineHeight, ellipsis: true, ...linkTo(page) });
  pdf.text(String(page + 1), margin, y, { width: widthOf(pdf), align: 'right', lineBreak: false });
}
