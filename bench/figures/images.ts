/** Fetching a study by WADO-RS through every guard, against a bare HTTP route that sends the same bytes from memory. */
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { createGrants, createPolicyEngine } from '@stelsel/authorization';
import { type SampleStudy, sampleInstances, sampleUid } from '@stelsel/dicom';
import { discoverExchanges } from '@stelsel/exchanges';
import { r4Model } from '@stelsel/fhir';
import { createServer } from '@stelsel/http';
import {
  type Actor,
  namingSystem,
  ok,
  parseBsn,
  parseUra,
  secureRandomness,
  systemClock,
  unwrap,
} from '@stelsel/kernel';
import { dicomwebServer, importImages, ownRecordScope, type Tenant } from '@stelsel/node';
import { createStore, storeMigrations } from '@stelsel/store';
import { benchDatabase } from '../data/bench-database.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { measure, round } from '../measure.ts';

export const imagesBench: Bench = { names: ['images.wado_mb_per_s'], run: imageFigures };

const ura = unwrap(parseUra('90000001'));
const bsn = unwrap(parseBsn('999990007'));
const side = 2_048;

const study: SampleStudy = {
  name: 'bench',
  modality: 'MR',
  date: '2026-11-01',
  description: 'bench',
  series: [{ description: 'bench', slices: 8, phantom: 'head', size: side }],
  bodyPart: 'HEAD',
  institution: 'bench',
  patient: { name: 'Bench', id: bsn, issuer: 'NLMINBIZA', birthDate: '1970-01-01', sex: 'F' },
};

async function* imageFigures(context: BenchContext): AsyncIterable<Figure> {
  const db = await benchDatabase(context, { schema: 'store', migrations: storeMigrations });
  const store = createStore({ db, clock: systemClock, randomness: secureRandomness });
  const repository = store.repository('bench', r4Model);
  const images = store.images('bench', r4Model);
  const files = await sampleInstances(study);
  unwrap(
    await repository.update({
      resourceType: 'Patient',
      id: 'p1',
      identifier: [{ system: namingSystem.bsn, value: bsn }],
    }),
  );
  unwrap(await importImages({ repository, images, fhirBase: 'http://127.0.0.1/fhir/r4', name: 'bench' }, files));
  const guarded = await listen(context, await guardedNode(tenantOf({ repository, images })));
  const bare = await listen(context, bareServer(files));
  const bytes = files.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const accept = 'multipart/related; type="application/dicom"; transfer-syntax=*';
  const options = { durationMs: Math.max(2_000, 10_000 * context.scale), inFlight: 4 };
  const ours = await measure(
    () => fetchAll(`${guarded}/${ura}/dicomweb/studies/${sampleUid('bench/study')}`, accept),
    options,
  );
  const theirs = await measure(() => fetchAll(`${bare}/study`, accept), options);
  const mega = (perSecond: number): number => round((perSecond * bytes) / 1_000_000);
  const { p50, p95, p99 } = ours;
  yield {
    name: 'images.wado_mb_per_s',
    value: mega(ours.perSecond),
    unit: 'MB/s',
    p50,
    p95,
    p99,
    ratio: round(ours.perSecond / theirs.perSecond),
    baseline: `the same bytes from memory by a bare route: ${mega(theirs.perSecond)} MB/s`,
    size: `a study of ${Math.round(bytes / 1_000_000)} MB in ${files.length} instances, 4 at once, HTTP without TLS; client, server and PostgreSQL on one machine`,
  };
}

function tenantOf(parts: Pick<Tenant, 'repository'> & { readonly images: NonNullable<Tenant['images']> }): Tenant {
  const actor: Actor = {
    organization: { ura, name: 'bench', type: 'V4' },
    client: 'did:web:bench.example',
    purpose: 'TREAT',
    scope: [ownRecordScope],
    tokenId: 'bench',
  };
  return {
    ...parts,
    ura,
    name: 'bench',
    type: 'V4',
    fhirBase: `http://127.0.0.1/${ura}/fhir/r4`,
    authenticate: async () => ok(actor),
    log: {
      append: async () => ok({ id: 'bench', position: 1 }) as never,
      search: async () => ok({ events: [] }) as never,
    },
    askConsent: async () => ok({}),
  };
}

async function guardedNode(tenant: Tenant) {
  const exchanges = await discoverExchanges();
  const server = createServer({ name: 'images', clock: systemClock });
  await server.register(
    dicomwebServer({
      tenantOf: (_ura, version) => (version === 'R4' ? tenant : undefined),
      exchanges,
      policies: unwrap(createPolicyEngine(exchanges)),
      grants: createGrants({ clock: systemClock }),
      pageKey: secureRandomness.bytes(32),
      clock: systemClock,
      randomness: secureRandomness,
    }),
  );
  return server;
}

function bareServer(files: readonly Uint8Array[]) {
  const server = createServer({ name: 'bare', clock: systemClock });
  server.get('/study', (_request, reply) =>
    reply.type('application/dicom').send(Readable.from(files, { objectMode: false })),
  );
  return server;
}

async function listen(context: BenchContext, server: ReturnType<typeof createServer>): Promise<string> {
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  context.onClose(() => server.close());
  return address;
}

/** Reads to the end and keeps nothing. */
function fetchAll(url: string, accept: string): Promise<void> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { accept } }, (answer) => {
      answer.resume();
      answer.once('end', () =>
        answer.statusCode === 200 ? resolve() : reject(new Error(`${url} gave ${answer.statusCode}`)),
      );
    })
      .once('error', reject)
      .end();
  });
}
