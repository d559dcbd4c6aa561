import { type FhirResource, valuesAt } from '../resource.ts';

/** The number had an element of its own, and the kinds and the person other names. */
export function imagingStudy(resource: FhirResource): FhirResource {
  const known = valuesAt(resource, 'identifier');
  const uid = valuesAt(resource, 'uid').map((value) => ({ system: 'urn:dicom:uid', value }));
  return {
    ...resource,
    identifier: [...uid, ...known],
    modality: valuesAt(resource, 'modalityList'),
    subject: resource.patient,
    reasonCode: valuesAt(resource, 'reason'),
    ...(resource.availability === 'ONLINE' ? { status: 'available' } : {}),
  };
}
