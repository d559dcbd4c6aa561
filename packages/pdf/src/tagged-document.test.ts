import { lettersOfPdf } from '@stelsel/testkit';
import { expect, test } from 'vitest';
import { taggedDocument } from './tagged-document.ts';

const open = () =>
  taggedDocument({ title: 'Brief', author: 'Stelsel', lang: 'nl-NL', at: new Date('2026-11-22T12:00:00Z') });

test('a document holds every heading, sentence, term and row that was written, letters with marks included', async () => {
  const pdf = open();
  pdf.heading(1, 'Uw gegevens');
  pdf.paragraph('Zoë Çelik, Łukasz Żak en Ελένη gebruiken 5 µg, één keer per dag: €\u00a02,50.');
  pdf.term('Sinds', 'maart 2024');
  pdf.table(['Medicijn', 'Hoeveel'], [['Metoprolol', '50 mg']]);
  const letters = lettersOfPdf(await pdf.finish('bladzijde'));
  for (const text of [
    'Uwgegevens',
    'ZoëÇelik,ŁukaszŻakenΕλένηgebruiken5µg,éénkeerperdag:€2,50.',
    'Sinds:maart2024',
    'MedicijnHoeveelMetoprolol50mg',
    'bladzijde1/1',
  ]) {
    expect(letters).toContain(text);
  }
});

test('says of itself that it can be read aloud (PDF/UA), in which language and under which title', async () => {
  const pdf = open();
  pdf.heading(1, 'Uw gegevens');
  const raw = Buffer.from(await pdf.finish('bladzijde')).toString('latin1');
  for (const mark of ['<pdfuaid:part>1</pdfuaid:part>', '/Marked true', '/Lang (nl-NL)', '/DisplayDocTitle true']) {
    expect(raw).toContain(mark);
  }
  expect(raw).toContain('/FontFile2');
});

test('a long table goes on at the next page under its headings again; a short one is never cut', async () => {
  const rows = (count: number) => Array.from({ length: count }, (_, row) => [`Rij${row}`, 'waarde']);
  const long = open();
  long.table(['Naam', 'Waarde'], rows(120));
  const letters = lettersOfPdf(await long.finish('bladzijde'));
  const pages = Number(/bladzijde1\/(\d+)/.exec(letters)?.[1]);
  expect(pages).toBeGreaterThan(2);
  expect(letters.split('NaamWaarde').length - 1).toBe(pages);
  const short = open();
  for (let line = 0; line < 40; line += 1) {
    short.paragraph('Een regel.');
  }
  short.table(['Naam', 'Waarde'], rows(20));
  expect(lettersOfPdf(await short.finish('bladzijde')).split('NaamWaarde').length - 1).toBe(1);
});

test('the contents name every heading with its page, and lead there', async () => {
  const pdf = open();
  pdf.heading(1, 'Voorblad');
  pdf.contents('Inhoud');
  pdf.newPage();
  pdf.heading(1, 'Eerste');
  pdf.newPage();
  pdf.heading(2, 'Tweede', 'en-GB');
  const file = await pdf.finish('bladzijde');
  expect(lettersOfPdf(file)).toContain('InhoudEerste3Tweede4');
  const raw = Buffer.from(file).toString('latin1');
  expect(raw.split('/S /TOCI').length - 1).toBe(2);
  expect(raw).toMatch(/\/S \/H2[^>]*\/Lang \(en-GB\)/);
});
