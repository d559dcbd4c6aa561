import { type SampleStudy, sampleArchive } from '@stelsel/dicom';
import { httpFaults } from '@stelsel/http';
import { err, ok, type Result, unwrap } from '@stelsel/kernel';
import type { ImageRequest } from '@stelsel/network';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CollectionEvent } from '../api/collection.ts';
import type { ImageStudy } from '../api/images.ts';
import { bsn } from '../testing/test-people.ts';
import { eventsOf, type TestVisitor, testSite } from '../testing/test-site.ts';

const knee: SampleStudy = {
  name: 'knie',
  modality: 'MR',
  date: '2026-05-12',
  description: 'MRI knie links',
  series: [
    { description: 'T1 sagittaal', slices: 2, phantom: 'knee', size: 16 },
    { description: 'T2 sagittaal', slices: 1, phantom: 'knee', size: 16 },
  ],
  bodyPart: 'KNEE',
  institution: 'Ziekenhuis Noord',
  patient: { name: 'Jansen^Mia', id: '900000017', issuer: 'NLMINBIZA', birthDate: '1980-02-03', sex: 'F' },
};
const address = 'https://noord.example/90000001/dicomweb';
const archive = unwrap(await sampleArchive(knee, { subject: 'Patient/1', address, organization: knee.institution }));
const report = {
  resourceType: 'DiagnosticReport',
  id: 'verslag',
  status: 'final',
  code: { text: 'Verslag van de MRI' },
  conclusion: 'Meniscus intact.',
  effectiveDateTime: '2026-05-13',
  imagingStudy: [{ reference: 'ImagingStudy/knie' }],
};

type Site = Awaited<ReturnType<typeof testSite>>;
type Given = Result<{ readonly type: string; readonly bytes: Uint8Array }>;

let site: Site;
let asked: ImageRequest[];
let answers: (request: ImageRequest) => Promise<Given>;

beforeEach(async () => {
  site = await testSite();
  asked = [];
  answers = ({ path, window }) => archive.retrieve(path, window === undefined ? {} : { window });
  site.world.records = [...archive.resources, report];
  site.world.images = {
    retrieve: (request) => {
      asked.push(request);
      return answers(request);
    },
  };
});

async function collected(visitor: TestVisitor) {
  const groups = eventsOf<CollectionEvent>(await visitor.post('collection', {})).flatMap((event) =>
    event.type === 'groups' ? event.changed : [],
  );
  const keyOf = (zib: string): string => groups.find((group) => group.zib === zib)?.lead.key ?? '';
  return { groups, study: keyOf('ImagingStudy') };
}

async function opened() {
  const sanne = await site.signedIn(bsn.sanne);
  const { groups, study } = await collected(sanne);
  const reply = await sanne.get(`collection/images/${study}`);
  return { sanne, groups, study, reply, path: `collection/images/${study}` };
}

const code = (reply: { json<T>(): T }): string => reply.json<{ code: string }>().code;

describe('the pictures of a study', () => {
  it('are listed by series, in words, without a number of the source', async () => {
    const { reply, groups } = await opened();
    const told = reply.json<ImageStudy>();
    expect(told.series.map(({ key, kind, name, pictures }) => [key, kind?.nl, name, pictures.length])).toEqual([
      ['1', 'MRI-scan', 'T1 sagittaal', 2],
      ['2', 'MRI-scan', 'T2 sagittaal', 1],
    ]);
    expect(told.series[0]?.pictures[0]?.window).toEqual({ center: 1000, width: 2000 });
    expect(reply.body).not.toContain('2.25.');
    const text = groups.find(({ zib }) => zib === 'TextResult');
    expect(told.reports).toEqual([{ group: text?.key, linked: true }]);
  });

  it('come from the address its own source told, in the name of the person, and opening them is logged', async () => {
    const { sanne, path } = await opened();
    const picture = await sanne.get(`${path}/1/2`);
    expect([picture.statusCode, picture.headers['content-type'], picture.headers['cache-control']]).toEqual([
      200,
      'image/png',
      'no-store',
    ]);
    expect(
      asked.map(({ address: place, purpose, subject, attestation }) => [place, purpose, subject, attestation]),
    ).toEqual(Array.from({ length: 2 }, () => [address, 'PATRQT', bsn.sanne, expect.stringContaining(bsn.sanne)]));
    expect(site.events.filter(({ query }) => query === 'images')).toHaveLength(1);
  });

  it('are drawn through the grey values that are asked for', async () => {
    const { sanne, path } = await opened();
    const own = await sanne.get(`${path}/1/1`);
    const other = await sanne.get(`${path}/1/1?center=200&width=50`);
    expect(other.rawPayload.equals(own.rawPayload)).toBe(false);
    expect(asked.at(-1)?.window).toEqual({ center: 200, width: 50 });
    expect((await sanne.get(`${path}/1/1?center=200&width=nul`)).statusCode).toBe(400);
  });

  it('outside the study are not there', async () => {
    const { sanne, path } = await opened();
    for (const place of ['3/1', '1/3', '0/1', '1/x']) {
      expect([place, (await sanne.get(`${path}/${place}`)).statusCode]).toEqual([place, 404]);
    }
    expect(asked).toHaveLength(1);
  });

  it('are of this session only, and forgotten with what was collected', async () => {
    const { sanne, path } = await opened();
    const another = await site.signedIn(bsn.sanne);
    expect((await another.get(`${path}/1/1`)).statusCode).toBe(404);
    await collected(sanne);
    expect((await sanne.get(`${path}/1/1`)).statusCode).toBe(404);
  });

  it('of something that is no study are not there', async () => {
    const sanne = await site.signedIn(bsn.sanne);
    const { groups } = await collected(sanne);
    const text = groups.find(({ zib }) => zib === 'TextResult')?.lead.key ?? '';
    expect(code(await sanne.get(`collection/images/${text}`))).toBe('CIT-IMAGE-NONE');
    expect(code(await sanne.get('collection/images/geraden'))).toBe('CIT-UNKNOWN');
    expect(asked).toEqual([]);
  });
});

describe('pictures that do not come', () => {
  const networkFault = (name: string, params = {}) =>
    ({ kind: 'unavailable', code: name, params, text: { nl: '', en: '' } }) as const;

  it.each([
    ['refused', networkFault('NET-IMAGE-REFUSED', { status: 403 }), 'CIT-IMAGE-REFUSED', 403],
    ['not there', networkFault('NET-IMAGE-NONE', { status: 404 }), 'CIT-IMAGE-NONE', 404],
    ['of a kind no screen shows', networkFault('NET-IMAGE-REFUSED', { status: 406 }), 'CIT-IMAGE-FORM', 422],
    ['too large', httpFaults('HTTP-TOO-LARGE', { host: 'x', maxBytes: 1 }), 'CIT-IMAGE-LARGE', 422],
    ['failed at the source', networkFault('NET-IMAGE-REFUSED', { status: 503 }), 'CIT-IMAGE-FAILED', 503],
    ['unreachable', httpFaults('HTTP-UNREACHABLE', { host: 'x', cause: 'ECONNREFUSED' }), 'CIT-IMAGE-FAILED', 503],
  ] as const)('because they are %s say so', async (_, problem, expected, status) => {
    answers = async () => err(problem);
    const { reply } = await opened();
    expect([reply.statusCode, code(reply)]).toEqual([status, expected]);
  });

  it('but a page of something else are not shown', async () => {
    const { sanne, path } = await opened();
    answers = async () => ok({ type: 'text/html', bytes: Buffer.from('<script>') });
    expect(code(await sanne.get(`${path}/1/1`))).toBe('CIT-IMAGE-FORM');
  });

  it('because the list of them cannot be read say that it failed, and an empty one that there are none', async () => {
    answers = async () => ok({ type: 'application/dicom+json', bytes: Buffer.from('{') });
    expect(code((await opened()).reply)).toBe('CIT-IMAGE-FAILED');
    answers = async () => ok({ type: 'application/dicom+json', bytes: Buffer.from('[]') });
    expect(code((await opened()).reply)).toBe('CIT-IMAGE-NONE');
  });
});
