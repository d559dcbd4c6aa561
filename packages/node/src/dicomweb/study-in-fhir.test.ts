import { createConformance } from '@stelsel/conformance';
import { dicomwebEndpoint, imagingStudy, readInstance, sampleInstances } from '@stelsel/dicom';
import { r4Model, stu3Model } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import { expect, it } from 'vitest';
import { kneeOf } from '../testing/images.ts';
import { anna } from '../testing/test-node.ts';

it.each([
  ['R4', r4Model],
  ['STU3', stu3Model],
] as const)('a study and its Endpoint are valid by the definitions of FHIR %s', async (fhir, model) => {
  const files = await sampleInstances(kneeOf(anna));
  const instances = (await Promise.all(files.map((file) => readInstance(file, true)))).map(unwrap);
  const { validator } = createConformance({ model, resources: [] });
  const made = [
    imagingStudy(instances, { id: 's', subject: 'Patient/p', endpoint: 'Endpoint/e', fhir }),
    dicomwebEndpoint('e', { address: 'https://x.example/dicomweb', fhir, organization: 'Ziekenhuis' }),
  ];
  const issues = made.flatMap((one) => validator.validate(one)).filter(({ severity }) => severity === 'error');
  expect(issues.map(({ path, text }) => `${path} ${text.en}`)).toEqual([]);
});
