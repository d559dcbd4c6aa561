import { unwrap } from '@stelsel/kernel';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { DicomJson } from './dicom-json.ts';
import { picturesOf } from './pictures.ts';
import { sampleArchive } from './sample-archive.ts';
import { kneeStudy } from './sample-study.test-support.ts';

const archive = unwrap(
  await sampleArchive(kneeStudy, {
    subject: 'Patient/1',
    address: 'https://a.example/dicomweb',
    organization: 'Noord',
  }),
);
const uid = JSON.stringify(archive.resources).match(/urn:oid:([0-9.]+)/)?.[1] ?? '';
const listed = async () => {
  const { bytes } = unwrap(await archive.retrieve(`studies/${uid}/metadata`));
  return picturesOf(JSON.parse(Buffer.from(bytes).toString('utf8')) as DicomJson[]);
};

describe('an invented study', () => {
  it('is told in FHIR with the address of its pictures', () => {
    expect(archive.resources).toMatchObject([
      { resourceType: 'ImagingStudy', endpoint: [{ reference: expect.stringContaining('Endpoint/') }] },
      { resourceType: 'Endpoint', address: 'https://a.example/dicomweb' },
    ]);
  });

  it('lists its pictures and draws each of them, through another window when asked', async () => {
    const [series] = (await listed()).series;
    const path = `studies/${uid}/series/${series?.uid}/instances/${series?.pictures[0]?.instance}/rendered`;
    const own = unwrap(await archive.retrieve(path));
    const other = unwrap(await archive.retrieve(path, { window: { center: 100, width: 10 } }));
    expect([own.type, PNG.sync.read(Buffer.from(own.bytes)).width > 0]).toEqual(['image/png', true]);
    expect(Buffer.from(other.bytes).equals(Buffer.from(own.bytes))).toBe(false);
  });

  it('has no pictures of another study', async () => {
    expect(await archive.retrieve('studies/1.2/series/1.3/instances/1.4/rendered')).toMatchObject({
      fault: { code: 'DCM-FRAME' },
    });
  });
});
