import type { OutcomeReason } from '@stelsel/kernel';
import {
  type Bsn,
  err,
  fixedClock,
  ok,
  parseBsn,
  parseUra,
  sourceStatusOf,
  sourceStatusText,
  unwrap,
} from '@stelsel/kernel';
import { collectByAsking, type Network, type Question, type QuestionEvent } from '@stelsel/network';
import { mergeViews, viewsOf } from '@stelsel/zibs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CollectedSource, CollectionEvent } from '../api/collection.ts';
import { fault } from '../faults.ts';
import { citizenLimits } from '../limits.ts';
import type { Person } from '../person.ts';
import { exchange } from '../testing/exchange.ts';
import { startCollection } from './collection.ts';
import { recordKeys } from './record-keys.ts';

const bsn: Bsn = unwrap(parseBsn('999990019'));
const self: Person = {
  key: 'p1',
  bsn,
  name: 'Anna',
  birthDate: '1980-01-01',
  ageYears: 46,
  relation: 'self',
  rights: ['read', 'act', 'consent'],
  regime: 'adult',
};
const child: Person = {
  ...self,
  key: 'p2',
  relation: 'parent',
  birthDate: '2020-01-01',
  ageYears: 6,
  regime: 'under-12',
};

interface Script {
  readonly ura: string;
  readonly reason: OutcomeReason;
  readonly resources?: readonly {
    readonly resourceType: string;
    readonly id: string;
    readonly [name: string]: unknown;
  }[];
  /** Answers only when this resolves. */
  readonly after?: Promise<void>;
}

let scripts: readonly Script[] = [];
let asked: Question[] = [];

async function* ask(question: Question): AsyncIterable<QuestionEvent> {
  asked.push(question);
  const due = scripts.filter(({ ura }) => question.sources?.includes(unwrap(parseUra(ura))) ?? true);
  for (const { ura } of due) {
    yield { type: 'source', source: state(ura, 'busy') };
  }
  const quick = due.filter(({ after }) => after === undefined);
  yield* answers(quick);
  for (const slow of due.filter(({ after }) => after !== undefined)) {
    await slow.after;
    yield* answers([slow]);
  }
  yield {
    type: 'answer',
    answer: { questionId: 'q', status: 'answered', complete: true, groups: [], sources: [], ms: 1 },
  };
}

const network: Pick<Network, 'collect'> = { collect: collectByAsking(ask) };

function* answers(due: readonly Script[]): Iterable<QuestionEvent> {
  for (const { ura, reason, resources = [] } of due) {
    const views = viewsOf(resources, { source: { ura, name: `Bron ${ura}` }, person: 'q' });
    yield { type: 'data', groups: mergeViews(views) };
    yield { type: 'source', source: { ...state(ura, sourceStatusOf(reason)), reason } };
  }
}

function state(ura: string, status: CollectedSource['status']) {
  return {
    ura: unwrap(parseUra(ura)),
    name: `Bron ${ura}`,
    status,
    statusText: sourceStatusText[status],
    sections: [],
    resources: 0,
  };
}

const condition = (id: string, extra: object = {}) => ({
  resourceType: 'Condition',
  id,
  code: { text: `Ziekte ${id}` },
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
  ...extra,
});

function start(person: Person = self, waits: number[] = []) {
  return startCollection(
    {
      network,
      exchanges: [exchange('een'), exchange('twee')],
      person,
      attestation: async () => ok('attest'),
      keys: recordKeys('zout'),
      describe: (ura, name) => ({ key: `b${ura.slice(-1)}`, name, found: 'index' }),
      ownViews: [],
      clock: fixedClock(),
      wait: async (ms) => {
        waits.push(ms);
      },
    },
    { without: [], besides: [] },
  );
}

const heard = (collection: { events(): AsyncIterable<CollectionEvent> }) => Array.fromAsync(collection.events());
const last = (events: readonly CollectionEvent[], key: string) =>
  events.flatMap((event) => (event.type === 'source' && event.source.key === key ? [event.source] : [])).at(-1);

beforeEach(() => {
  asked = [];
});

describe('per source status in seven plain words', () => {
  it('nothing found, failed, refused, not kept and partly never look alike, and say what to do', async () => {
    scripts = [
      { ura: '90000001', reason: 'answered', resources: [condition('a')] },
      { ura: '90000002', reason: 'holds-nothing' },
      { ura: '90000003', reason: 'failed-timeout' },
      { ura: '90000004', reason: 'refused-right' },
      { ura: '90000005', reason: 'not-kept-here' },
      { ura: '90000006', reason: 'partly-answered', resources: [condition('b')] },
    ];
    const events = await heard(start());
    const shown = ['b1', 'b2', 'b3', 'b4', 'b5', 'b6'].map((key) => last(events, key));
    expect(shown.map((source) => source?.statusText.nl)).toEqual([
      'klaar',
      'niets gevonden',
      'niet gelukt',
      'geweigerd',
      'hoort niet bij deze bron',
      'deels gelukt',
    ]);
    expect(shown.map((source) => source?.records)).toEqual([1, 0, 0, 0, 0, 1]);
    expect(shown.map((source) => source?.retry)).toEqual([false, false, true, false, false, true]);
    expect(shown[2]?.explanation?.nl).toContain('Dit ligt niet aan u');
    expect(events.at(-1)).toMatchObject({ type: 'end', summary: { complete: false, rows: 2, sources: { failed: 1 } } });
    expect(new Set(events.flatMap((event) => (event.type === 'source' ? [event.source.statusText.nl] : [])))).toContain(
      'bezig',
    );
  });

  it('a slow source holds up nobody: the others are on screen while it is busy', async () => {
    let release = (): void => undefined;
    const after = new Promise<void>((resolve) => {
      release = resolve;
    });
    scripts = [
      { ura: '90000001', reason: 'answered', resources: [condition('a')] },
      { ura: '90000002', reason: 'answered', resources: [condition('b')], after },
    ];
    const reader = start().events()[Symbol.asyncIterator]();
    let rows = 0;
    while (rows === 0) {
      const { value } = await reader.next();
      rows = value.type === 'groups' ? value.changed.length : 0;
    }
    expect(rows).toBe(1);
    release();
    const rest = await Array.fromAsync({ [Symbol.asyncIterator]: () => reader });
    expect(rest.at(-1)).toMatchObject({ type: 'end', summary: { complete: true, rows: 2 } });
  });

  it('everything is told again to whoever reads later, and a failed source can be asked again', async () => {
    scripts = [
      { ura: '90000001', reason: 'answered', resources: [condition('a')] },
      { ura: '90000002', reason: 'failed-server' },
    ];
    const collection = start();
    const first = await heard(collection);
    const again = await heard(collection);
    expect(again.at(-1)).toEqual(first.at(-1));
    expect(again.find(({ type }) => type === 'groups')).toMatchObject({ changed: [{ title: '“Ziekte a”' }] });
    scripts = [{ ura: '90000002', reason: 'answered', resources: [condition('b')] }];
    const retried = await Array.fromAsync(collection.retry(unwrap(parseUra('90000002'))));
    expect(asked.at(-1)?.sources).toEqual(['90000002']);
    expect(last(retried, 'b2')).toMatchObject({ status: 'done', records: 1 });
    expect(retried.at(-1)).toMatchObject({ type: 'end', summary: { complete: true, rows: 2 } });
  });

  it('not being able to ask at all is said, and never looks like nothing', async () => {
    scripts = [];
    const collection = startCollection(
      {
        network,
        exchanges: [exchange('een')],
        person: self,
        attestation: async () => err(fault('CIT-SIGN-IN')),
        keys: recordKeys('zout'),
        describe: (_ura, name) => ({ key: 'b', name, found: 'index' }),
        ownViews: [],
        clock: fixedClock(),
        wait: async () => undefined,
      },
      { without: [], besides: [] },
    );
    expect((await heard(collection)).at(-1)).toMatchObject({
      type: 'end',
      summary: { complete: false, problem: fault('CIT-SIGN-IN').text },
    });
  });
});

it('a row that another subject brings too is one row, and no id of a source leaves as a key', async () => {
  scripts = [{ ura: '90000001', reason: 'answered', resources: [condition('zeer-geheim-1')] }];
  const collection = start();
  await heard(collection);
  expect(collection.rows()).toHaveLength(1);
  expect(JSON.stringify(collection.rows())).not.toContain('zeer-geheim-1"');
  collection.wipe();
  expect([collection.rows(), collection.groups()]).toEqual([[], []]);
});

describe('who looks on behalf of another', () => {
  const confidential = { meta: { security: [{ code: 'R' }] } };

  it('sees no count, gap or error that would tell of what is kept from them', async () => {
    scripts = [
      { ura: '90000001', reason: 'answered', resources: [condition('a'), condition('x', confidential)] },
      { ura: '90000002', reason: 'answered', resources: [condition('y', confidential)] },
      { ura: '90000003', reason: 'failed-server' },
    ];
    const withSecrets = await heard(start(child));
    scripts = [{ ura: '90000001', reason: 'answered', resources: [condition('a')] }];
    const without = await heard(start(child));
    expect(withSecrets.at(-1)).toEqual(without.at(-1));
    expect(last(withSecrets, 'b1')).toEqual(last(without, 'b1'));
    expect([last(withSecrets, 'b2'), last(withSecrets, 'b3')]).toEqual([undefined, undefined]);
    // The person sees all of it.
    scripts = [{ ura: '90000002', reason: 'answered', resources: [condition('y', confidential)] }];
    expect((await heard(start())).at(-1)).toMatchObject({ summary: { rows: 1 } });
  });

  it('of a child of 12 to 15 sees no sensitive kinds: no row, count, source or wait tells of them', async () => {
    const teenager: Person = { ...child, ageYears: 13, regime: '12-15', birthDate: '2013-01-01' };
    const sensitive = {
      resourceType: 'Observation',
      id: 'drugs',
      status: 'final',
      code: { coding: [{ system: 'http://snomed.info/sct', code: '228366006' }] },
      valueCodeableConcept: { text: 'Ja' },
    };
    const waits: number[] = [];
    const look = async (person: Person, all: readonly Script[]) => {
      scripts = all;
      return heard(start(person, waits));
    };
    const only: Script = { ura: '90000001', reason: 'answered', resources: [condition('a')] };
    const withSensitive = await look(teenager, [
      { ...only, resources: [condition('a'), sensitive] },
      { ura: '90000002', reason: 'answered', resources: [sensitive] },
    ]);
    const without = await look(teenager, [only]);
    expect(withSensitive.filter(({ type }) => type !== 'summary')).toEqual(
      without.filter(({ type }) => type !== 'summary'),
    );
    // Both ended at the same fixed moment, whatever there was to hear.
    expect(waits.filter((ms) => ms === citizenLimits.discreetEndMs)).toHaveLength(2);
    const own = await look({ ...teenager, relation: 'self' }, [{ ...only, resources: [sensitive] }]);
    expect(own.at(-1)).toMatchObject({ summary: { rows: 1 } });
  });
});
