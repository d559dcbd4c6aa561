import { unwrap } from '@stelsel/kernel';
import { lettersOfPdf } from '@stelsel/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { now } from '../records/moment.ts';
import { openReader, type Reader } from '../records/open-reader.ts';
import { openTestRegie } from '../testing/open-test-regie.ts';
import { regionAgenda } from '../views/region-agenda.ts';
import { writeBooklet } from './write-booklet.ts';

let reader: Reader;
let ask: (path: string) => Promise<{ status: number; type: unknown; body: Uint8Array }>;
beforeAll(async () => {
  const { deps, clock, server } = await openTestRegie();
  reader = openReader(deps, { moment: now(clock) });
  ask = async (url) => {
    const { statusCode, headers, rawPayload } = await server.inject({ url });
    return { status: statusCode, type: headers['content-type'], body: rawPayload };
  };
});

/** The objects of the file as text; content streams are packed, the structure is not. */
const structureOf = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

describe('the booklet of a region', () => {
  it('is a tagged PDF with language, title, headings and tables', async () => {
    const agenda = unwrap(await regionAgenda(reader, 'v-duinrand'));
    const structure = structureOf(await writeBooklet(agenda, { language: 'nl', on: '2026-11-22' }));
    expect(structure).toMatch(/^%PDF-1\.7/);
    expect(structure).toContain('/Marked true');
    expect(structure).toContain('/StructTreeRoot');
    expect(structure).toContain('/Lang (nl-NL)');
    expect(structure).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(structure).toContain('/FontFile2');
    expect(structure).toContain('/DisplayDocTitle true');
    const count = (tag: string): number => structure.split(new RegExp(`/S /${tag}\\b`)).length - 1;
    const topics = agenda.categories.flatMap((one) => one.topics);
    const rows = topics.reduce((sum, { cells }) => sum + cells.length, 0);
    const tables = topics.filter(({ cells }) => cells.length > 0).length;
    expect(count('H1')).toBe(1 + agenda.categories.length);
    // The reader's guide and the contents have a heading too.
    expect(count('H2')).toBe(2 + topics.length);
    expect(count('TOCI')).toBe(agenda.categories.length + topics.length);
    expect(count('Link')).toBe(agenda.categories.length + topics.length);
    expect(count('Table')).toBe(tables);
    expect(count('TR')).toBe(rows + tables);
    expect(structure.split('/Scope /Row').length - 1).toBe(rows);
  });

  it('holds every topic and every row with its light', async () => {
    const agenda = unwrap(await regionAgenda(reader, 'v-duinrand'));
    const letters = lettersOfPdf(await writeBooklet(agenda, { language: 'nl', on: '2026-11-22' }));
    const bare = (text: string): string => text.replaceAll(/\s/g, '');
    for (const { topic, cells } of agenda.categories.flatMap((one) => one.topics)) {
      const start = letters.indexOf(bare(`${topic.fields.name}Impactklasse`));
      expect([topic.code, start >= 0]).toEqual([topic.code, true]);
      for (const { sector, declared } of cells) {
        const name = agenda.sectors.find(({ code }) => code === sector)?.fields.name ?? '';
        const words = { 'in-uitvoering': 'In uitvoering', volgend: 'Volgend', 'niet-op-agenda': 'Niet op agenda' };
        const light = declared === undefined ? 'niet ingevuld' : words[declared.light];
        expect([topic.code, sector, letters.indexOf(bare(name + light), start) > start]).toEqual([
          topic.code,
          sector,
          true,
        ]);
      }
    }
  });

  it('says of the real region that nothing is filled in, in the language that was asked', async () => {
    const answer = await ask('/en/regionale-agenda/kennemerland-haarlemmermeer/boekje.pdf');
    expect([answer.status, answer.type]).toEqual([200, 'application/pdf']);
    const pdf = answer.body;
    expect(structureOf(pdf)).toContain('/Lang (en-GB)');
    expect(lettersOfPdf(pdf)).toContain('Notfilledinyet:impactclass');
    expect(lettersOfPdf(pdf)).toContain('Ofthesesectorsnolightisfilledinandnothingismeasuredyet:generalpractice');
    expect(lettersOfPdf(pdf)).not.toContain('Inexecution;');
    expect(structureOf(pdf)).toMatch(/\/S \/Span[^>]*\/Lang \(nl-NL\)/);
  });

  it('says that a region is not there', async () => {
    expect((await ask('/regionale-agenda/nergens/boekje.pdf')).status).toBe(404);
  });
});
