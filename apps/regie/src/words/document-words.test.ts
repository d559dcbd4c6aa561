import { unwrap } from '@stelsel/kernel';
import { readContent } from '@stelsel/regie';
import { expect, it } from 'vitest';
import { documentText, documentWords } from './document-words.ts';

it('has words for every document that content comes from', async () => {
  const evidence = unwrap(await readContent()).records.flatMap(({ source }) => source.evidence ?? []);
  expect([...new Set(evidence.map((text) => text.slice(0, 3)))].sort()).toEqual(Object.keys(documentWords).sort());
});

it.each([
  ['000 4.1', 'Actieplan zorg-ICT-markt §4.1'],
  ['000 §3.1', 'Actieplan zorg-ICT-markt §3.1'],
  ['002', 'Informatieplan 2024-2028'],
  ['001 bijlage Financiën', 'advies over besturing, bijlage Financiën'],
  ['Besluit 12', 'Besluit 12'],
])('says %s as people call it', (evidence, nl) => {
  expect(documentText(evidence).nl).toBe(nl);
});
