import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { parseJson, r4Model } from '@stelsel/fhir';
import { parseBsn, unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import {
  checkPopulation,
  type FhirResource,
  generatePopulation,
  region,
  type StoredResource,
  storyPeople,
  toNdjson,
} from './index.ts';

const nowMs = Date.UTC(2026, 10, 22, 9);
const today = '2026-11-22';

async function collect(people: number, seed = 1): Promise<StoredResource[]> {
  const all: StoredResource[] = [];
  for await (const stored of generatePopulation({ people, seed, nowMs })) {
    all.push(stored);
  }
  return all;
}

async function digest(people: number, seed: number): Promise<string> {
  const hash = createHash('sha256');
  for await (const line of toNdjson(generatePopulation({ people, seed, nowMs }))) {
    hash.update(line);
  }
  return hash.digest('hex');
}

const population = await collect(600);
const ofType = (type: string): readonly StoredResource[] =>
  population.filter(({ resource }) => resource.resourceType === type);
const bsnOf = (patient: FhirResource): string => (patient.identifier as [{ value: string }])[0].value;

describe('the population', () => {
  it('is the same to the byte for the same people, seed and moment', async () => {
    expect(await digest(150, 7)).toBe(await digest(150, 7));
  });

  it('differs for another seed', async () => {
    expect(await digest(150, 7)).not.toBe(await digest(150, 8));
  });

  it('gives a person the same history however many others there are', async () => {
    const few = await collect(20);
    expect(population.slice(0, few.length)).toEqual(few);
  });

  it('has exactly as many people as were asked for, save those whom nobody knows', () => {
    const known = new Set(ofType('Patient').map(({ resource }) => bsnOf(resource)));
    expect(known.size).toBe(600 - 1);
  });

  it('uses only valid test BSNs, one per person per organisation', () => {
    const seen = new Set<string>();
    for (const { ura, resource } of ofType('Patient')) {
      const bsn = bsnOf(resource);
      expect(parseBsn(bsn).ok).toBe(true);
      expect(bsn).toMatch(/^99/);
      expect(seen.has(`${ura} ${bsn}`)).toBe(false);
      seen.add(`${ura} ${bsn}`);
    }
  });

  it('never puts a BSN anywhere but in the identifier of a Patient', () => {
    const bsns = new Set(ofType('Patient').map(({ resource }) => bsnOf(resource)));
    for (const { resource } of population) {
      const text = JSON.stringify(resource.resourceType === 'Patient' ? { ...resource, identifier: [] } : resource);
      for (const nine of text.match(/\b\d{9}\b/g) ?? []) {
        expect(bsns.has(nine)).toBe(false);
      }
    }
  });

  it('refers only to earlier resources of the same organisation', () => {
    const stored = new Set<string>();
    for (const { ura, resource } of population) {
      for (const target of referencesIn(resource)) {
        expect(stored.has(`${ura} ${target}`), `${resource.resourceType} -> ${target}`).toBe(true);
      }
      const key = `${ura} ${resource.resourceType}/${resource.id}`;
      expect(stored.has(key)).toBe(false);
      stored.add(key);
    }
  });

  it('is read without a fault as FHIR R4', () => {
    for (const { resource } of population) {
      const parsed = parseJson(JSON.stringify(resource), r4Model.definitions);
      expect(parsed.ok ? 'read' : parsed.fault, `${resource.resourceType}`).toBe('read');
    }
  });

  it('gives every resource a profile, and every coding a system, a code and a display', () => {
    for (const { resource } of population) {
      expect((resource.meta as { profile: string[] }).profile).toHaveLength(1);
      for (const coding of codingsIn(resource)) {
        expect(Object.keys(coding).sort()).toEqual(['code', 'display', 'system']);
      }
    }
  });

  it('lets nothing happen before birth, after today, or after death, but for what is planned', () => {
    const lives = new Map<string, { birth: string; end: string }>();
    for (const { ura, resource } of population) {
      if (resource.resourceType === 'Patient') {
        const end = typeof resource.deceasedDateTime === 'string' ? resource.deceasedDateTime : today;
        lives.set(`${ura} Patient/${resource.id}`, { birth: resource.birthDate as string, end });
        continue;
      }
      const subject = referencesIn(resource).find((target) => target.startsWith('Patient/'));
      const planned = resource.resourceType === 'Appointment' && resource.status === 'booked';
      const life = subject === undefined || planned ? undefined : lives.get(`${ura} ${subject}`);
      for (const date of life === undefined ? [] : datesIn(resource)) {
        expect(date >= (life?.birth ?? '').slice(0, date.length), `${date} ${JSON.stringify(resource)}`).toBe(true);
        expect(date <= (life?.end ?? '').slice(0, date.length), `${date} ${JSON.stringify(resource)}`).toBe(true);
      }
    }
  });

  it('ends every period on or after its start', () => {
    for (const { resource } of population) {
      for (const { start, end } of periodsIn(resource)) {
        expect(start <= end, JSON.stringify(resource)).toBe(true);
      }
    }
  });

  it('gives everybody whom somebody knows a GP and a pharmacy', () => {
    const at = (type: string) =>
      new Set(
        ofType('Patient')
          .filter(({ ura }) => typeOf(ura) === type)
          .map(({ resource }) => bsnOf(resource)),
      );
    const drawn = new Set(ofType('Patient').map(({ resource }) => bsnOf(resource)));
    for (const { bsn } of storyPeople) {
      drawn.delete(bsn);
    }
    expect([...drawn].filter((bsn) => !at('Z3').has(bsn) || !at('J8').has(bsn))).toEqual([]);
  });

  it('has about as much diabetes and high blood pressure as the Netherlands', () => {
    const share = (icpc: string): number =>
      ofType('Condition').filter(({ resource }) => JSON.stringify(resource.code).includes(`"${icpc}"`)).length / 600;
    expect(share('T90.02')).toBeGreaterThan(0.03);
    expect(share('T90.02')).toBeLessThan(0.1);
    expect(share('K86')).toBeGreaterThan(0.1);
    expect(share('K86')).toBeLessThan(0.25);
  });

  it('refuses a number of people outside the test range', () => {
    expect(checkPopulation({ people: -1, nowMs })).toMatchObject({ ok: false, fault: { code: 'POP-PEOPLE' } });
    expect(checkPopulation({ people: 1.5, nowMs })).toMatchObject({ ok: false, fault: { code: 'POP-PEOPLE' } });
    expect(checkPopulation({ seed: -1, nowMs })).toMatchObject({ ok: false, fault: { code: 'POP-SEED' } });
  });

  it('accepts a number of people inside the test range', () => {
    expect(unwrap(checkPopulation({ people: 10, seed: 3, nowMs }))).toEqual({ people: 10, seed: 3, nowMs });
  });

  it('holds no more memory for many people than for few', async () => {
    // What twenty thousand people hold together is several times as large.
    const resourceLimits = { maxOldGenerationSizeMb: 96 };
    const worker = new Worker(countsThem, { eval: true, resourceLimits, workerData: { people: 20_000, nowMs } });
    const count = await new Promise<number>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    expect(count).toBeGreaterThan(300_000);
  });
});

const countsThem = `
  const { parentPort, workerData } = require('node:worker_threads');
  import(${JSON.stringify(new URL('./generate-population.ts', import.meta.url).href)}).then(async (module) => {
    let count = 0;
    for await (const _ of module.generatePopulation(workerData)) count += 1;
    parentPort.postMessage(count);
  });
`;

function typeOf(ura: string): string | undefined {
  return region.organizations.find((organization) => organization.ura === ura)?.type;
}

/** Every object inside a resource, the resource itself included. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null) {
    if (!Array.isArray(value)) {
      yield value as Record<string, unknown>;
    }
    for (const child of Object.values(value)) {
      yield* objectsIn(child);
    }
  }
}

function referencesIn(resource: FhirResource): string[] {
  return [...objectsIn(resource)].flatMap(({ reference }) =>
    typeof reference === 'string' && !reference.startsWith('#') ? [reference] : [],
  );
}

function codingsIn(resource: FhirResource): object[] {
  return [...objectsIn(resource)].flatMap(({ coding }) => (Array.isArray(coding) ? (coding as object[]) : []));
}

function datesIn(resource: FhirResource): string[] {
  const names = /(date|dateTime|on|start|end|occurrence|asserted|recorded)$/i;
  return [...objectsIn(resource)].flatMap((object) =>
    Object.entries(object).flatMap(([name, value]) =>
      typeof value === 'string' && names.test(name) && /^\d{4}(-|$)/.test(value) ? [value.slice(0, 10)] : [],
    ),
  );
}

function periodsIn(resource: FhirResource): { start: string; end: string }[] {
  return [...objectsIn(resource)].flatMap(({ start, end }) =>
    typeof start === 'string' && typeof end === 'string' ? [{ start, end }] : [],
  );
}
