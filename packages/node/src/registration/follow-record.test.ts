import type { DataCategory } from '@stelsel/exchanges';
import { discoverExchanges } from '@stelsel/exchanges';
import { r4Model } from '@stelsel/fhir';
import { httpFaults } from '@stelsel/http';
import { err, ok, type Result } from '@stelsel/kernel';
import { type ResourceChanged, resourceChanged } from '@stelsel/store';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../testing/records.ts';
import { anna, bram, hospital } from '../testing/test-node.ts';
import { followRecord } from './follow-record.ts';
import type { Registered } from './ports.ts';

const exchanges = await discoverExchanges();

function region(type = 'V4') {
  let held: readonly object[] = [];
  let looks = 0;
  const index = new Set<string>();
  const kept = new Map<string, Registered>();
  const subscribed: string[] = [];
  let down = false;
  const elsewhere = new Set<DataCategory>();
  const answer = (): Result<void> => (down ? err(httpFaults('HTTP-UNREACHABLE', { host: 'index', cause: 'x' })) : ok());
  const follow = followRecord({
    exchanges,
    registered: {
      read: async (_tenant, subject) => ok(kept.get(subject)),
      categoriesOf: async () => ok(elsewhere),
      write: async (_tenant, subject, now) => {
        kept.set(subject, now);
        return ok();
      },
    },
    tenantOf: (name) =>
      name !== 't1'
        ? undefined
        : {
            ura: hospital,
            type,
            repository: {
              model: r4Model,
              everything: async () => {
                looks += 1;
                return ok(held.map((one) => ({ text: JSON.stringify(one) }) as never));
              },
              read: async (type, id) => {
                const found = held.find((one) => 'id' in one && `${type}/${id}` === addressOf(one));
                return found === undefined
                  ? err(httpFaults('HTTP-NOT-FOUND'))
                  : ok({ text: JSON.stringify(found) } as never);
              },
            },
            others: ['t1-stu3'],
            index: {
              register: async (requests) => {
                const done = answer();
                for (const { subjectToken, category } of done.ok ? requests : []) {
                  index.add(`${subjectToken} ${category}`);
                }
                return done;
              },
              withdraw: async (requests) => {
                const done = answer();
                for (const { subjectToken, categories } of done.ok ? requests : []) {
                  for (const category of categories ?? ([] as DataCategory[])) {
                    index.delete(`${subjectToken} ${category}`);
                  }
                }
                return done;
              },
            },
            tokenFor: async (bsn) => ok(`token-of-${bsn}`),
            subscribe: async (bsn) => {
              subscribed.push(bsn);
              return ok();
            },
          },
  });
  const change = (...changed: readonly Partial<ResourceChanged>[]) =>
    follow(
      changed.map((one) => ({
        id: 'e',
        key: 'k',
        ...resourceChanged,
        payload: { tenant: 't1', type: 'Patient', id: 'x', version: 1, change: 'create', subject: 's', ...one },
      })),
    );
  return {
    index,
    kept,
    elsewhere,
    subscribed,
    change,
    hold: (resources: readonly object[]) => {
      held = resources;
    },
    setDown: (now: boolean) => {
      down = now;
    },
    looks: () => looks,
    registered: () => [...index].map((line) => line.split(' ')[1]).toSorted(),
  };
}

const addressOf = (one: object): string => {
  const { resourceType, id } = one as { readonly resourceType: string; readonly id: string };
  return `${resourceType}/${id}`;
};

const [insurer, patient, asthma] = recordsOf('anna', anna);

describe('an organisation registers by itself', () => {
  it('the categories it holds, derived from the resources, and asks to hear of changed choices', async () => {
    const here = region();
    here.hold([insurer, patient, asthma] as object[]);
    expect(await here.change({})).toEqual(ok());
    expect(here.registered()).toEqual(['Condition', 'Logging', 'Patient']);
    expect(here.subscribed).toEqual([anna]);
  });

  it('the same event twice changes nothing', async () => {
    const here = region();
    here.hold([patient, asthma] as object[]);
    await here.change({});
    await here.change({});
    expect(here.registered()).toEqual(['Condition', 'Logging', 'Patient']);
    expect(here.subscribed).toEqual([anna]);
  });

  it('looks at the record once for everything that happened to one person', async () => {
    const here = region();
    here.hold([insurer, patient, asthma] as object[]);
    expect(await here.change({}, { type: 'Condition', id: 'c' }, { type: 'Condition', id: 'd' })).toEqual(ok());
    expect(here.registered()).toEqual(['Condition', 'Logging', 'Patient']);
    expect(here.looks()).toBe(1);
  });

  it('does not read the record again for a new resource of categories that are registered, and does for another', async () => {
    const here = region();
    const weight = {
      resourceType: 'Observation',
      id: 'w',
      code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
    };
    const other = { resourceType: 'Observation', id: 'o', code: { coding: [{ system: 'urn:x', code: 'x' }] } };
    here.hold([patient, weight] as object[]);
    await here.change({}, { type: 'Observation', id: 'w' });
    const known = here.registered();
    expect(known.length).toBeGreaterThan(2);
    here.hold([patient, weight, other, asthma] as object[]);
    await here.change({ type: 'Observation', id: 'o' }, { type: 'Observation', id: 'w' });
    expect([here.looks(), here.registered()]).toEqual([1, known]);
    await here.change({ type: 'Condition', id: 'c' });
    expect([here.looks(), here.registered().includes('Condition')]).toEqual([2, true]);
  });

  it('does not read the record of who is not registered for a new resource of no category', async () => {
    const here = region();
    here.hold([{ resourceType: 'Observation', id: 'o', code: { coding: [{ system: 'urn:x', code: 'x' }] } }]);
    expect(await here.change({ type: 'Observation', id: 'o' })).toEqual(ok());
    expect([here.looks(), here.registered()]).toEqual([0, []]);
  });

  it('withdraws a category when its last resource goes; the log stays', async () => {
    const here = region();
    here.hold([patient, asthma] as object[]);
    await here.change({});
    here.hold([patient] as object[]);
    await here.change({ type: 'Condition', change: 'delete' });
    expect(here.registered()).toEqual(['Logging', 'Patient']);
    here.hold([]);
    await here.change({ change: 'erase' });
    expect(here.registered()).toEqual(['Logging']);
  });

  it('forgets who was erased, log and all', async () => {
    const here = region();
    here.hold([patient, asthma] as object[]);
    await here.change({});
    here.hold([]);
    await here.change({ change: 'erase', person: true });
    expect(here.registered()).toEqual([]);
    expect([...here.kept.values()].flatMap(({ categories }) => categories)).toEqual([]);
  });

  it('keeps registered what its record in the other FHIR version still holds', async () => {
    const here = region();
    here.hold([patient, asthma] as object[]);
    await here.change({});
    here.elsewhere.add('Condition');
    here.hold([patient] as object[]);
    await here.change({ type: 'Condition', change: 'delete' });
    expect(here.registered()).toEqual(['Condition', 'Logging', 'Patient']);
    here.elsewhere.clear();
    here.hold([patient, asthma] as object[]);
    await here.change({ change: 'update' });
    here.hold([patient] as object[]);
    await here.change({ type: 'Condition', change: 'delete' });
    expect(here.registered()).toEqual(['Logging', 'Patient']);
  });

  it('goes on where it stopped when the index was away', async () => {
    const here = region();
    here.hold([patient, asthma] as object[]);
    here.setDown(true);
    expect((await here.change({})).ok).toBe(false);
    expect(here.kept.size).toBe(0);
    here.setDown(false);
    expect((await here.change({})).ok).toBe(true);
    expect(here.registered()).toContain('Condition');
  });

  it('moves everything when the BSN of a patient is corrected', async () => {
    const here = region();
    here.hold([patient, asthma] as object[]);
    await here.change({});
    here.hold(recordsOf('anna', bram).slice(1, 3));
    await here.change({ change: 'update' });
    expect([...here.index].every((line) => line.startsWith(`token-of-${bram}`))).toBe(true);
    expect(here.registered()).toEqual(['Condition', 'Logging', 'Patient']);
  });

  it('registers no section that its kind does not keep', async () => {
    const here = region('J8');
    here.hold([patient, asthma] as object[]);
    await here.change({});
    expect(here.registered()).toEqual(['Logging', 'Patient']);
  });

  it('does nothing about a person without a BSN, or for another organisation', async () => {
    const here = region();
    here.hold([asthma] as object[]);
    expect(await here.change({})).toEqual(ok());
    expect(await here.change({ tenant: 'other' })).toEqual(ok());
    expect(here.index.size).toBe(0);
  });
});
