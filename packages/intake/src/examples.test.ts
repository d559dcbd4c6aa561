/** The examples of the guide are taken in whole by the mapping they are for. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { takeText } from './take-text.test-support.ts';

it.each([
  ['admissions.hl7', 'hl7v2-adt', { Patient: 3, Encounter: 3, RelatedPerson: 1 }],
  ['results.hl7', 'hl7v2-oru', { Patient: 1, Observation: 3 }],
  ['gp-export.csv', 'gp-export', { Patient: 1, Condition: 1, Medication: 1, MedicationStatement: 1, Observation: 1 }],
  ['core-data-set.xml', 'cda-bgz', { Patient: 1, Condition: 2, Consent: 2, Coverage: 1 }],
])('%s leaves nothing behind', async (file, mapping, made) => {
  const taken = await takeText(mapping, readFileSync(new URL(`../examples/${file}`, import.meta.url)));
  expect(taken.fault).toBeUndefined();
  expect(taken.report.made).toMatchObject(made);
  expect(taken.report).toMatchObject({ unmapped: {}, untranslated: {}, unread: {}, refused: {}, originals: 0 });
});
