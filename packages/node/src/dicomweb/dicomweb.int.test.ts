import { type SampleStudy, sampleInstances, sampleUid } from '@stelsel/dicom';
import { err, identifierFault, namingSystem, unwrap } from '@stelsel/kernel';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { about, send } from '../testing/ask-node.ts';
import { filledNode, startAgain } from '../testing/filled-node.ts';
import { bring, bringStudy, imageGp, instance, kneeOf, look, messageOf, series, study } from '../testing/images.ts';
import { anna, bram, carla, citizen, gp, hospital, ownSystem, pharmacy, type TestNode } from '../testing/test-node.ts';
import { readParts } from './read-parts.ts';

let node: TestNode;
let files: readonly Uint8Array[] = [];

beforeAll(async () => {
  node = await filledNode();
  files = await sampleInstances(kneeOf(anna));
  node.actAs(ownSystem(hospital));
  await bringStudy(node, hospital, kneeOf(anna));
});

beforeEach(() => {
  startAgain(node);
  node.actAs(imageGp);
});

async function partsOf(bytes: Buffer, type: unknown): Promise<readonly Buffer[]> {
  const boundary = /boundary=(\S+)/.exec(String(type))?.[1] ?? '';
  async function* once() {
    yield bytes;
  }
  const parts: Buffer[] = [];
  for await (const part of readParts(once(), boundary)) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of part.content) {
      chunks.push(chunk);
    }
    parts.push(Buffer.concat(chunks));
  }
  return parts;
}

const place = `studies/${study}/series/${series}/instances/${instance}`;
const any = { accept: 'multipart/related; type="application/dicom"; transfer-syntax=*' };

describe('images of a person, asked by who may', () => {
  it('come whole, byte for byte, each in a part', async () => {
    const got = await look(node, hospital, `studies/${study}`, any);
    expect(got.status).toBe(200);
    expect(Number(got.headers['content-length'])).toBe(got.bytes.byteLength);
    const parts = await partsOf(got.bytes, got.headers['content-type']);
    const sort = (all: readonly Uint8Array[]) => all.map((one) => Buffer.from(one).toString('base64')).sort();
    expect(sort(parts)).toEqual(sort(files));
  });

  it('come alone as a file, also in a range', async () => {
    const alone = await look(node, hospital, place, { accept: 'application/dicom' });
    expect(alone.headers['content-type']).toBe('application/dicom; transfer-syntax=1.2.840.10008.1.2.1');
    expect(alone.bytes.equals(Buffer.from(files[0] ?? []))).toBe(true);
    const part = await look(node, hospital, place, { accept: 'application/dicom', range: 'bytes=128-131' });
    expect([part.status, part.text, part.headers['content-range']]).toEqual([
      206,
      'DICM',
      `bytes 128-131/${alone.bytes.byteLength}`,
    ]);
    const beyond = await look(node, hospital, place, { accept: 'application/dicom', range: 'bytes=99999999-' });
    expect(beyond.status).toBe(416);
  });

  it('are told in DICOM JSON, without pixels', async () => {
    const told = await look(node, hospital, `studies/${study}/metadata`);
    const instances = JSON.parse(told.text) as Record<string, { Value?: unknown[]; BulkDataURI?: string }>[];
    expect(told.headers['content-type']).toContain('application/dicom+json');
    expect(instances).toHaveLength(3);
    expect(instances[0]?.['00081030']?.Value).toEqual(['MRI knie links']);
    expect(instances[0]?.['7FE00010']?.BulkDataURI).toMatch(/\/frames\/1$/);
  });

  it('come as frames of bare pixels', async () => {
    const frames = await look(node, hospital, `${place}/frames/1`, { accept: '*/*' });
    const [pixels] = await partsOf(frames.bytes, frames.headers['content-type']);
    expect(pixels?.byteLength).toBe(32 * 32 * 2);
    expect((await look(node, hospital, `${place}/frames/2`)).status).toBe(404);
  });

  it.each(['rendered', 'frames/1/rendered', 'thumbnail', 'rendered?window=900,100,linear&viewport=16,16'])(
    'are drawn as PNG: %s',
    async (what) => {
      const drawn = await look(node, hospital, `${place}/${what}`);
      expect([drawn.status, drawn.headers['content-type']]).toEqual([200, 'image/png']);
      expect(drawn.bytes.subarray(1, 4).toString()).toBe('PNG');
    },
  );

  it('are found without a person in the address', async () => {
    const found = await look(node, hospital, 'studies?ModalitiesInStudy=MR&StudyDate=20260101-20261231');
    expect(JSON.parse(found.text)).toMatchObject([
      { '0020000D': { Value: [study] }, '00080061': { Value: ['MR'] }, '00201208': { Value: [3] } },
    ]);
    expect(JSON.parse((await look(node, hospital, 'studies?ModalitiesInStudy=CT')).text)).toEqual([]);
    expect(JSON.parse((await look(node, hospital, `studies/${study}/series`)).text)).toHaveLength(1);
    expect(JSON.parse((await look(node, hospital, `studies/${study}/series/${series}/instances`)).text)).toHaveLength(
      3,
    );
  });

  it('stand in FHIR with the address where they are', async () => {
    const form = [about(anna), ['_include', 'ImagingStudy:endpoint']] as const;
    const found = await send(node, hospital, { path: 'ImagingStudy/_search', form });
    expect(found.entries.map((entry) => entry.split('/')[0])).toEqual(['ImagingStudy', 'Endpoint']);
    expect(found.text).toContain(`https://node.example/${hospital}/dicomweb`);
    expect(found.text).toContain(`urn:oid:${study}`);
  });

  it('are the own data of the person too', async () => {
    node.actAs(citizen(anna, 'images'));
    expect((await look(node, hospital, `${place}/rendered`)).status).toBe(200);
  });

  it('are in the log before they leave, with the person and what was asked', async () => {
    await look(node, hospital, `${place}/rendered`);
    expect(node.logged).toMatchObject([
      { act: 'read', outcome: 'answered', subject: { bsn: anna }, exchange: 'images' },
    ]);
    expect(node.logged[0]?.query).toContain('instance rendered');
    node.breakLog(true);
    expect((await look(node, hospital, `${place}/rendered`)).status).toBe(503);
  });
});

describe('images do not leave', () => {
  const refusedFor = async (path = `studies/${study}`) => {
    const { status, text, bytes } = await look(node, hospital, path, any);
    expect(bytes.includes('DICM')).toBe(false);
    return [status, text] as const;
  };

  it('without consent, and that looks like nothing being there', async () => {
    const absent = await refusedFor(`studies/${sampleUid('nothing')}`);
    node.setConsent({ ok: true, value: { GGC002: 'permit', GGC012: 'deny', GGC013: 'permit' } });
    node.endGrants(anna);
    expect(await refusedFor()).toEqual(absent);
    expect(await look(node, hospital, 'studies')).toMatchObject({ status: 200, text: '[]' });
    expect(new Set(node.logged.slice(1).map(({ outcome }) => outcome))).toEqual(new Set(['withheld-consent']));
  });

  it('when the register of consent cannot be asked', async () => {
    node.endGrants(anna);
    node.setConsent(err(identifierFault('ID-OIN')));
    expect((await refusedFor())[0]).toBe(503);
  });

  it('to who asks about somebody else', async () => {
    node.actAs({ ...imageGp, patient: bram });
    expect((await refusedFor())[0]).toBe(404);
    node.actAs(citizen(bram, 'images'));
    expect((await refusedFor())[0]).toBe(404);
  });

  it('with a token for another exchange, or none', async () => {
    node.actAs(gp);
    expect((await refusedFor())[0]).toBe(403);
    node.actAs(identifierFault('ID-OIN'));
    expect((await refusedFor())[0]).toBe(401);
  });

  it('to whom the policy does not let see them', async () => {
    const nurse = { ...imageGp, professional: { ...gp.professional, role: '30.000' } } as typeof imageGp;
    node.actAs(nurse);
    expect((await refusedFor())[0]).toBe(403);
  });

  it.each([
    ['by the number of a person', `studies?PatientID=${anna}`, 400],
    ['at an address that does not exist', `studies/${study}/series/${series}/pictures`, 404],
    ['with a number that is none', 'studies/1.2.abc', 404],
  ])('when asked %s', async (_, path, status) => {
    const answer = await look(node, hospital, path);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain(anna);
  });

  it.each([
    [
      'in a transfer syntax that would have to be made',
      `studies/${study}`,
      'multipart/related; type="application/dicom"; transfer-syntax=1.2.840.10008.1.2.4.90',
    ],
    ['as XML', `studies/${study}/metadata`, 'multipart/related; type="application/dicom+xml"'],
    ['as a film', `${place}/rendered`, 'video/mp4'],
  ])('%s', async (_, path, accept) => {
    const answer = await look(node, hospital, path, { accept });
    expect([answer.status, answer.text]).toEqual([406, expect.stringContaining('NOD-DICOM-ACCEPT')]);
  });

  it('once their study is gone', async () => {
    const sample = kneeOf(anna, { name: 'anna-gone' });
    node.actAs(ownSystem(hospital));
    await bringStudy(node, hospital, sample);
    const gone = sampleUid('anna-gone/study');
    const found = unwrap(
      await (node.tenants.get(hospital)?.images?.find({ study: gone }) ?? Promise.reject(new Error())),
    );
    await send(node, hospital, { method: 'DELETE', path: `ImagingStudy/${found[0]?.resource}` });
    node.actAs(imageGp);
    expect((await look(node, hospital, `studies/${gone}`, any)).status).toBe(404);
  });
});

describe('the own system of an organisation brings images', () => {
  const brought = async (sample: SampleStudy) => {
    node.actAs(ownSystem(hospital));
    return bringStudy(node, hospital, sample);
  };
  const failures = (text: string) => {
    const sequence = (JSON.parse(text) as Record<string, { Value?: Record<string, { Value: number[] }>[] }>)[
      '00081198'
    ];
    return (sequence?.Value ?? []).map((item) => item['00081197']?.Value[0]);
  };

  it('twice, and it is the same study', async () => {
    const again = await brought(kneeOf(anna));
    expect([again.status, failures(again.text)]).toEqual([200, []]);
    expect(node.logged).toMatchObject([{ act: 'create', subject: { bsn: anna }, outcome: 'answered' }]);
  });

  it('that belong to an ImagingStudy it wrote before', async () => {
    const uid = sampleUid('from-ris/study');
    const known = {
      resourceType: 'ImagingStudy',
      id: 'from-ris',
      identifier: [{ system: 'urn:dicom:uid', value: `urn:oid:${uid}` }],
      status: 'registered',
      subject: { reference: 'Patient/patient-bram' },
    };
    node.actAs(ownSystem(hospital));
    await send(node, hospital, { method: 'PUT', path: 'ImagingStudy/from-ris', resource: known });
    expect((await brought(kneeOf(bram, { name: 'from-ris' }))).status).toBe(200);
    const wrong = await brought(kneeOf(anna, { name: 'from-ris' }));
    expect([wrong.status, failures(wrong.text)]).toEqual([409, [0xa900, 0xa900, 0xa900]]);
  });

  it.each([
    ['of nobody known here', () => brought(kneeOf(carla, { name: 'carla' })), [0xa900, 0xa900, 0xa900]],
    ['that are no images', () => bring(node, hospital, messageOf([Buffer.from('x'.repeat(300))])), [0xc000]],
    ['cut off halfway', () => bring(node, hospital, messageOf(files).subarray(0, 900)), [0xc000]],
  ])('%s, and is told which were not kept', async (_, act, reasons) => {
    node.actAs(ownSystem(hospital));
    const answer = await act();
    expect([answer.status, failures(answer.text)]).toEqual([409, reasons]);
  });

  it('some good and some not, and is told which', async () => {
    node.actAs(ownSystem(hospital));
    const mixed = await bring(node, hospital, messageOf([Buffer.from('nothing'), ...files]));
    expect([mixed.status, failures(mixed.text)]).toEqual([202, [0xc000]]);
  });

  it('as one file', async () => {
    node.actAs(ownSystem(hospital));
    const one = await bring(node, hospital, Buffer.from(files[0] ?? []), { type: 'application/dicom' });
    expect(one.status).toBe(200);
    const other = { type: 'application/dicom', path: `studies/${sampleUid('other')}` };
    expect((await bring(node, hospital, Buffer.from(files[0] ?? []), other)).status).toBe(409);
    expect(
      (await bring(node, hospital, Buffer.from('{}'), { type: 'multipart/related; type="text/plain"; boundary=a' }))
        .status,
    ).toBe(415);
  });

  it('and nobody else does', async () => {
    for (const actor of [imageGp, ownSystem(pharmacy), citizen(anna, 'images')]) {
      node.actAs(actor);
      expect((await bring(node, hospital, messageOf(files))).status).toBe(403);
    }
    node.actAs(ownSystem(hospital));
    node.breakLog(true);
    expect((await bring(node, hospital, messageOf(files))).status).toBe(409);
  });

  it('for a person of whom the record stands in STU3', async () => {
    const patient = { resourceType: 'Patient', id: 'carla', identifier: [{ system: namingSystem.bsn, value: carla }] };
    node.actAs(ownSystem(hospital));
    await send(node, hospital, { method: 'PUT', path: 'Patient/carla', fhir: 'stu3', resource: patient });
    expect((await brought(kneeOf(carla, { name: 'carla' }))).status).toBe(200);
    node.actAs({ ...imageGp, patient: carla });
    expect((await look(node, hospital, `studies/${sampleUid('carla/study')}/thumbnail`)).status).toBe(200);
    const form = [about(carla), ['_include', 'ImagingStudy:endpoint']] as const;
    const found = await send(node, hospital, { path: 'ImagingStudy/_search', fhir: 'stu3', form });
    expect(found.entries.map((entry) => entry.split('/')[0])).toEqual(['ImagingStudy', 'Endpoint']);
  });
});

describe('a token', () => {
  it('is checked once for a search over both records: its proof is good for one', async () => {
    const places = [node.tenants.get(hospital), node.stu3Tenants.get(hospital)].filter((one) => one !== undefined);
    const checks = places.map((tenant) => vi.spyOn(tenant, 'authenticate'));
    await look(node, hospital, 'studies');
    expect(checks.map((check) => check.mock.calls.length)).toEqual([1, 0]);
    expect(node.logged).toHaveLength(2);
    vi.restoreAllMocks();
  });
});
