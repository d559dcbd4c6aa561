import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { typeByName } from '../types/record-types.ts';
import { referenceLists } from '../types/reference-lists.ts';
import { readContent } from './read-content.ts';
import { readContentFile } from './read-content-file.ts';

const content = unwrap(await readContent());
const of = (type: string) => content.records.filter((record) => record.type.name === type);

describe('the content', () => {
  it('has everything the documents have', () => {
    const counts = Object.fromEntries(
      ['topic', 'topic-category', 'sector', 'action', 'initiative', 'phase', 'public-task', 'party'].map((type) => [
        type,
        of(type).length,
      ]),
    );
    expect(counts).toEqual({
      topic: 38,
      'topic-category': 8,
      sector: 18,
      action: 13,
      initiative: 42,
      phase: 4,
      'public-task': 15,
      party: 96,
    });
  });

  it('gives every fact a document and a date', () => {
    for (const { source } of content.records) {
      expect(source.class).toBe('imported');
      expect(source.at).toMatch(/^(\d{4}(-\d{2}){0,2}|ongedateerd)$/);
      expect(source.evidence).toMatch(/^00[0-4]/);
    }
  });

  it('fills in no light and no impact class of the real region, and no quarter that was lost', () => {
    expect(of('declared-light')).toEqual([]);
    expect(of('regional-commitment')).toEqual([]);
    expect(of('regional-topic').filter(({ fields }) => fields.impactClass !== undefined)).toEqual([]);
    const quarters = of('action').flatMap(({ fields }) =>
      (fields.steps as { quarter: string | null }[]).map(({ quarter }) => quarter),
    );
    expect(quarters.filter((quarter) => quarter !== null)).toEqual(['2023-Q1']);
  });

  it('says nothing of real organisations that only measuring, answering or judging can say', () => {
    const judged = [
      'declared-light',
      'regional-commitment',
      'threshold',
      'observation',
      'track',
      'maturity',
      'self-scan',
      'application',
      'architecture-review',
      'obstacle',
      'product-family',
      'vendor-capacity',
      'effort',
      'supplier-answer',
      'wish',
      'wish-vote',
      'wish-bundle',
      'handover',
      'feedback',
      'funding-scheme',
      'ledger-entry',
      'result-claim',
    ];
    expect(judged.filter((type) => typeByName(type) === undefined)).toEqual([]);
    expect(content.records.filter(({ type }) => judged.includes(type.name)).map(({ code }) => code)).toEqual([]);
    const dates = [
      'due',
      'dueOriginal',
      'buildFrom',
      'buildTo',
      'forecastEnd',
      'forecastCostEur',
      'actual',
      'adoption',
    ];
    const dated = content.records.filter(({ fields }) => dates.some((name) => fields[name] !== undefined));
    expect(dated.map(({ code }) => code)).toEqual([]);
  });

  it('has every list that a page can ask for, each entry with a name', () => {
    const byList = Map.groupBy(of('reference'), ({ fields }) => String(fields.list));
    expect(referenceLists.filter((list) => !byList.has(list))).toEqual([]);
    expect(of('reference').filter(({ fields }) => typeof fields.name !== 'string')).toEqual([]);
  });

  it('names no person and no mail address', () => {
    const person = /[\w.]+@[\w-]+\.\w|\b(dhr|mevr|drs|prof)\b/i;
    expect(content.records.filter(({ fields }) => person.test(JSON.stringify(fields))).map(({ code }) => code)).toEqual(
      [],
    );
  });
});

describe('a mistake in the content', () => {
  const read = (text: string) => readContentFile('x.yaml', text, content.documents);
  const block = (row: string) =>
    `- type: topic\n  document: "004"\n  records:\n    - {code: a, name: A}\n    - ${row}\n`;

  it.each([
    ['{code: b, colour: red}', 'colour'],
    ['{code: b, order: first}', 'order'],
    ['{code: B!}', 'code'],
    ['{code: b, impactGuess: basis}', 'guess'],
    ['{code: b, document: "009"}', 'documents.yaml'],
    ['{code: b', ''],
  ])('%s is named with its file and line', (row, problem) => {
    const result = read(block(row));
    expect(result).toMatchObject({ ok: false, fault: { code: 'REG-CONTENT', params: { file: 'x.yaml' } } });
    if (!result.ok) {
      expect(result.fault.params.line).toBeGreaterThanOrEqual(5);
      expect(String(result.fault.params.problem)).toContain(problem);
    }
  });

  it('is not seen where there is none', () => {
    expect(unwrap(read(block('{code: b, name: B}')))).toHaveLength(2);
  });
});
