import { unwrap } from '@stelsel/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { dicomwebEndpoint, type FhirObject, imagingStudy } from './imaging-study.ts';
import { type DicomInstance, readInstance } from './read-instance.ts';
import { kneeStudy } from './sample-study.test-support.ts';
import { sampleInstances, sampleUid } from './sample-study.ts';

let instances: readonly DicomInstance[] = [];

beforeAll(async () => {
  const files = await sampleInstances(kneeStudy);
  instances = (await Promise.all(files.map((file) => readInstance(file, true)))).map(unwrap).reverse();
});

function told(fhir: 'R4' | 'STU3'): FhirObject {
  return imagingStudy(instances, { id: 's1', subject: 'Patient/p1', endpoint: 'Endpoint/dicomweb', fhir });
}

describe('a study told in FHIR', () => {
  it('names itself, its kind, its day and where it is fetched', () => {
    expect(told('R4')).toMatchObject({
      identifier: [{ system: 'urn:dicom:uid', value: `urn:oid:${sampleUid('test-knee/study')}` }],
      status: 'available',
      modality: [{ code: 'MR', display: 'Magnetic Resonance' }],
      subject: { reference: 'Patient/p1' },
      started: '2026-05-12',
      endpoint: [{ reference: 'Endpoint/dicomweb' }],
      numberOfSeries: 2,
      numberOfInstances: 3,
      description: 'MRI knie links',
    });
  });

  it('has its series and instances in the order of their numbers, with place and side', () => {
    expect(told('R4').series).toMatchObject([
      {
        number: 1,
        description: 'T1 sagittaal',
        bodySite: { code: '72696002' },
        laterality: { code: '7771000' },
        instance: [{ number: 1 }, { number: 2 }],
      },
      { number: 2, numberOfInstances: 1 },
    ]);
  });

  it('is written in STU3 as STU3 wants it', () => {
    const study = told('STU3');
    expect(study).toMatchObject({
      uid: `urn:oid:${sampleUid('test-knee/study')}`,
      patient: { reference: 'Patient/p1' },
    });
    expect(study).not.toHaveProperty('status');
    expect(study).toMatchObject({ series: [{ uid: `urn:oid:${sampleUid('test-knee/series-0')}` }, {}] });
  });
});

describe('the endpoint of a service', () => {
  it('says that it is DICOMweb, in the terms of its version', () => {
    const place = { address: 'https://zorg.example/90000001/dicomweb', organization: 'Ziekenhuis De Linde' };
    expect(dicomwebEndpoint('dicomweb', { ...place, fhir: 'R4' })).toMatchObject({
      connectionType: {
        system: 'http://terminology.hl7.org/CodeSystem/endpoint-connection-type',
        code: 'dicom-wado-rs',
      },
      address: place.address,
    });
    expect(dicomwebEndpoint('dicomweb', { ...place, fhir: 'STU3' })).toMatchObject({
      connectionType: { system: 'http://hl7.org/fhir/endpoint-connection-type' },
    });
  });
});
