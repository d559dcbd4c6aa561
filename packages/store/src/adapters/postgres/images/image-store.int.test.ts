import { createHash } from 'node:crypto';
import { r4Model } from '@stelsel/fhir';
import { err, fixedClock, ok, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { asAdministrator, testDatabase } from '@stelsel/testkit';
import { describe, expect, it } from 'vitest';
import { fault } from '../../../faults.ts';
import type { NewImage } from '../../../image-store.ts';
import { storeLimits } from '../../../limits.ts';
import { createStore } from '../create-store.ts';
import { createErasures } from '../erasure/create-erasures.ts';
import { storeMigrations } from '../migrations.ts';

const database = testDatabase({ schema: 'images', migrations: storeMigrations, poolMax: 8 });
let tenants = 0;

async function openTenant(clock = systemClock) {
  const db = await database;
  tenants += 1;
  const tenant = `i${tenants}`;
  const store = createStore({ db, clock, randomness: secureRandomness });
  return { db, tenant, store, images: store.images(tenant, r4Model), repository: store.repository(tenant, r4Model) };
}

function image(instance: string, changes: Partial<NewImage> = {}): NewImage {
  const sopClass = '1.2.840.10008.5.1.4.1.1.4';
  const transferSyntax = '1.2.840.10008.1.2.1';
  return {
    study: '2.25.1',
    series: '2.25.2',
    instance,
    resource: 's1',
    sopClass,
    transferSyntax,
    attributes: '{}',
    ...changes,
  };
}

async function* inChunks(bytes: Uint8Array, size = 100_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size) {
    yield bytes.subarray(at, at + size);
  }
}

async function whole(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const large = Buffer.from(secureRandomness.bytes(2 * storeLimits.imagePartBytes + 12_345));

let administrator: ReturnType<typeof asAdministrator> | undefined;

async function pieces(tenant: string): Promise<number> {
  administrator ??= database.then(asAdministrator);
  const sql = 'select count(*)::int as n from image_part where tenant = $1';
  const [row] = await (await administrator).query<{ readonly n: number }>(sql, [tenant]);
  return row?.n ?? 0;
}

describe('an image', () => {
  it('comes back byte for byte, whole or in part, and knows its size and digest', async () => {
    const { images } = await openTenant();
    const pixels = { offset: 400, length: 2000 };
    expect(await images.add(image('2.25.3', { pixels }), inChunks(large))).toEqual(ok('stored'));
    const [found] = unwrap(await images.find({ study: '2.25.1' }));
    const sha256 = createHash('sha256').update(large).digest('hex');
    expect(found).toEqual({ ...image('2.25.3', { pixels }), size: large.byteLength, sha256 });
    expect((await whole(images.read(image('2.25.3')))).equals(large)).toBe(true);
    const offset = storeLimits.imagePartBytes - 10;
    expect(await whole(images.read(image('2.25.3'), { offset, length: 20 }))).toEqual(
      large.subarray(offset, offset + 20),
    );
  });

  it('that comes twice is known; another one under its number is refused', async () => {
    const { images, tenant } = await openTenant();
    unwrap(await images.add(image('2.25.3'), inChunks(large)));
    expect(await images.add(image('2.25.3'), inChunks(large))).toEqual(ok('known'));
    expect(await images.add(image('2.25.3'), inChunks(large.subarray(1)))).toMatchObject({
      fault: { code: 'STO-IMAGE-DIFFERS' },
    });
    expect(await pieces(tenant)).toBe(3);
  });

  it('that does not arrive whole leaves nothing', async () => {
    const { images, tenant } = await openTenant();
    async function* breaking() {
      yield* inChunks(large.subarray(0, 2 * storeLimits.imagePartBytes));
      throw new Error('the line broke');
    }
    await expect(images.add(image('2.25.3'), breaking())).rejects.toThrow('the line broke');
    expect(unwrap(await images.find({ study: '2.25.1' }))).toEqual([]);
    expect(await pieces(tenant)).toBe(0);
  });

  it('is not there when the log could not be written', async () => {
    const { images } = await openTenant();
    const beforeCommit = async () => err(fault('STO-NOT-FOUND', { type: 'x', id: 'y' }));
    expect(await images.add(image('2.25.3'), inChunks(large), { beforeCommit })).toMatchObject({ ok: false });
    expect(unwrap(await images.find({ study: '2.25.1' }))).toEqual([]);
  });

  it('of one organisation is not there for another', async () => {
    const [one, two] = [await openTenant(), await openTenant()];
    unwrap(await one.images.add(image('2.25.3'), inChunks(large)));
    expect(unwrap(await two.images.find({ study: '2.25.1' }))).toEqual([]);
    expect((await whole(two.images.read(image('2.25.3')))).byteLength).toBe(0);
  });
});

describe('a study', () => {
  it('tells its instances by series and instance, and one of them when asked', async () => {
    const { images } = await openTenant();
    for (const [series, instance] of [
      ['2.25.9', '2.25.5'],
      ['2.25.2', '2.25.4'],
      ['2.25.2', '2.25.3'],
    ] as const) {
      unwrap(await images.add(image(instance, { series }), inChunks(large.subarray(0, 10))));
    }
    const numbers = async (where: object) =>
      unwrap(await images.find({ study: '2.25.1', ...where })).map(({ instance }) => instance);
    expect(await numbers({})).toEqual(['2.25.3', '2.25.4', '2.25.5']);
    expect(await numbers({ series: '2.25.2' })).toEqual(['2.25.3', '2.25.4']);
    expect(await numbers({ instance: '2.25.5' })).toEqual(['2.25.5']);
  });
});

describe('pieces of an upload that ended in a crash', () => {
  it('are removed by a later upload, and those of a running one are not', async () => {
    const clock = fixedClock();
    const { images, tenant, db } = await openTenant(clock);
    const left = `insert into image_part (tenant, content, part, at_ms, bytes) values ($1, gen_random_uuid(), 0, $2, 'x')`;
    await (await asAdministrator(db)).query(left, [tenant, clock.nowMs()]);
    unwrap(await images.add(image('2.25.3'), inChunks(large.subarray(0, 10))));
    expect(await pieces(tenant)).toBe(2);
    clock.advance(storeLimits.imageUploadMs + 1);
    unwrap(await images.add(image('2.25.4'), inChunks(large.subarray(0, 10))));
    expect(await pieces(tenant)).toBe(2);
  });
});

describe('erasure', () => {
  const study = { resourceType: 'ImagingStudy', status: 'available', subject: { reference: 'Patient/p1' } };

  async function withStudy() {
    const opened = await openTenant();
    unwrap(await opened.repository.update({ resourceType: 'Patient', id: 'p1' }));
    unwrap(await opened.repository.update({ ...study, id: 's1' }));
    unwrap(await opened.repository.update({ ...study, id: 's2', subject: { reference: 'Patient/p2' } }));
    unwrap(await opened.images.add(image('2.25.3'), inChunks(large)));
    unwrap(await opened.images.add(image('2.25.4', { study: '2.25.8', resource: 's2' }), inChunks(large)));
    return opened;
  }

  it('of a person takes the images along, and those of others stay', async () => {
    const { db, tenant, images } = await withStudy();
    const erasures = createErasures({ db, randomness: secureRandomness }, tenant, r4Model);
    const note = { id: secureRandomness.uuid(), atMs: 1, person: 'sealed', keys: [] };
    expect(unwrap(await erasures.erase(['p1'], note)).resources).toBe(2);
    expect(unwrap(await images.find({ study: '2.25.1' }))).toEqual([]);
    expect(unwrap(await images.find({ study: '2.25.8' }))).toHaveLength(1);
    expect(await pieces(tenant)).toBe(3);
  });

  it('of a study takes its images along', async () => {
    const { repository, images } = await withStudy();
    unwrap(await repository.erase({ type: 'ImagingStudy', id: 's2' }));
    expect(unwrap(await images.find({ study: '2.25.8' }))).toEqual([]);
    expect(unwrap(await images.find({ study: '2.25.1' }))).toHaveLength(1);
  });
});
