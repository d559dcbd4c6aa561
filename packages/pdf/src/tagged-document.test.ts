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
