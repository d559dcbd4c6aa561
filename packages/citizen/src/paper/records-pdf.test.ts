import { lettersOfPdf } from '@stelsel/testkit';
import { mergeViews, viewsOf } from '@stelsel/zibs';
import { describe, expect, it } from 'vitest';
import type { CollectedSource, RecordGroup, RecordView } from '../api/collection.ts';
import { recordKeys } from '../collect/record-keys.ts';
import { wireGroup } from '../collect/wire-group.ts';
import { records } from '../testing/records.ts';
import { letterPdf } from './letter-pdf.ts';
import { recordsPdf } from './records-pdf.ts';

const at = new Date('2026-11-22T10:00:00Z');
const context = {
  keys: recordKeys('zout'),
  sourceKey: (ura: string) => (ura === '' ? 'own' : `b${ura.slice(-1)}`),
  bytesOf: () => undefined,
};

function rows(): readonly RecordGroup[] {
  const views = ['90000001', '90000002'].flatMap((ura) =>
    viewsOf(records, { source: { ura, name: `Bron ${ura.slice(-1)}`, fetchedAt: at.toISOString() }, person: 'p' }),
  );
  return mergeViews(views).map((group) => wireGroup(group, context));
}

const source = (
  key: string,
  status: CollectedSource['status'],
  statusText: string,
  explanation?: string,
): CollectedSource => ({
  key,
  name: `Bron ${key.slice(-1)}`,
  found: 'index',
  status,
  statusText: { nl: statusText, en: statusText },
  records: 3,
  retry: false,
  parts: [],
  ...(explanation === undefined ? {} : { explanation: { nl: explanation, en: explanation } }),
});

/** Every word that a page can show of a record. */
function wordsOf(view: RecordView): readonly (string | undefined)[] {
  const facts = [...view.facts, ...view.more].flatMap(({ label, value, words }) => [label.nl, words?.nl ?? value]);
  return [view.term, view.status?.text.nl, view.certainty?.text.nl, view.date?.text.nl, view.end?.text.nl, ...facts];
}

const bare = (text: string): string => text.replaceAll(/\s/g, '');

describe('the PDF to take along', () => {
  it('holds every visible field of every row, of every source', async () => {
    const shown = rows();
    const letters = lettersOfPdf(
      await recordsPdf({
        name: 'Anna',
        rows: shown,
        sources: [source('b1', 'done', 'klaar'), source('b2', 'done', 'klaar')],
        complete: true,
        language: 'nl',
        at,
      }),
    );
    const own = shown.filter(({ supporting }) => !supporting);
    expect(own.length).toBeGreaterThan(3);
    for (const group of own) {
      const views = [...group.members.map(({ view }) => view), ...group.older];
      const words = [
        group.heading.nl,
        group.ownTitle?.nl ?? group.title,
        ...views.flatMap(wordsOf),
        ...group.differences.map(({ text }) => text.nl),
      ];
      for (const word of words.filter((text) => text !== undefined)) {
        expect(letters).toContain(bare(word));
      }
    }
    expect(letters).toContain('Bron1');
    expect(letters).toContain('Bron2');
  });

  it('says on its first page which sources failed, and why; withdrawn records are said to be mistakes', async () => {
    const letters = lettersOfPdf(
      await recordsPdf({
        name: 'Anna',
        rows: rows(),
        sources: [
          source('b1', 'done', 'klaar'),
          source('b2', 'failed', 'niet gelukt', 'Bron 2 geeft nu geen antwoord.'),
        ],
        complete: false,
        language: 'nl',
        at,
      }),
    );
    expect(letters.indexOf(bare('niet gelukt'))).toBeLessThan(letters.indexOf(bare('Ziektes en klachten')));
    expect(letters).toContain(bare('Let op: niet alle bronnen gaven antwoord.'));
    expect(letters).toContain(bare('Bron 2 geeft nu geen antwoord.'));
    expect(letters).toContain(bare('Dit bleek een fout. Uw zorgverlener heeft dit ingetrokken.'));
  });
});

it('the letter names the provider, the law and the person, in Dutch and in English', async () => {
  const provider = { ura: '90000001', name: 'Ziekenhuis Noord', type: 'V4', place: 'Noord', connected: false };
  const letters = await Promise.all(
    (['nl', 'en'] as const).map(async (language) =>
      lettersOfPdf(await letterPdf({ provider, name: 'Anna Bos', language, at })),
    ),
  );
  for (const text of letters) {
    for (const word of ['ZiekenhuisNoord', 'AnnaBos', '7:456']) {
      expect(text).toContain(word);
    }
  }
  expect(letters[0]).toContain(bare('artikel 15 van de Algemene verordening gegevensbescherming'));
});
