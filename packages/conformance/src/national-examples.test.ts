/** Every national R4 example against the national packages, where the shared material is at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseXml, r4Model } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { readPackage } from './adapters/read-package.ts';
import { createConformance } from './create-conformance.ts';

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const packages = `${shared}fhir-packages/`;
const folders = ['zib2020-r4', 'cio-r4'].map((name) => `${shared}fixtures/nictiz/${name}/`);
const present = existsSync(packages) && folders.every((folder) => existsSync(folder));

/** What is wrong in the example itself, each looked up in the example and in the definition. */
const wrongInTheExample: Readonly<Record<string, string>> = {
  'aog-pat09-aog-re-col-01.xml error VAL-INVARIANT Condition': 'con-4: abated, without clinicalStatus',
  'aog-pat09-aog-re-col-01.xml error VAL-MIN Condition': 'cio-Condition requires code; there is none',
  'ovint-pat08-oi-pen-01.xml error VAL-INVARIANT AllergyIntolerance': 'ait-1: no clinicalStatus',
  'ovint-pat09-oi-peg-01.xml error VAL-INVARIANT AllergyIntolerance': 'ait-1: no clinicalStatus',
  'cio-savc-tst-1.1-beta3AVCI1.xml error FHIR-MISSING Bundle.entry[0].resource': 'Communication without status',
  'cio-savc-tst-2.1-beta3AVCI2.xml error FHIR-MISSING Bundle.entry[0].resource': 'Communication without status',
  'reac-pat03-rea-aml-01.xml error FHIR-MISSING AllergyIntolerance.reaction[0]': 'reaction without manifestation',
  'reac-pat08-rea-flu-01.xml error FHIR-MISSING AllergyIntolerance.reaction[0]': 'reaction without manifestation',
  'reac-pat09-rea-col-01.xml error FHIR-MISSING AllergyIntolerance.reaction[0]': 'reaction without manifestation',
  'cio-svci-tst-1.1-beta3VCI1.xml error FHIR-FORMAT Bundle.entry[5].resource.recorded':
    'a date where an instant belongs',
  'cio-svci-tst-2.1-beta3VCI2.xml error FHIR-FORMAT Bundle.entry[5].resource.recorded':
    'a date where an instant belongs',
  'nl-core-Patient-01.xml error VAL-BINDING-MAX Patient.communication[0].language':
    'a language by ISO 639, as nl-core asks; R4 allows BCP 47 only',
  'reginfo-pat03-mci-con-01.xml error FHIR-FORMAT Provenance.recorded': 'a date where an instant belongs',
  'reginfo-pat03-mci-zwa-02.xml error FHIR-FORMAT Provenance.recorded': 'a date where an instant belongs',
};

/** Not in any of the packages, so it cannot be checked and is said once per example. */
const notInThePackages = [
  'http://nictiz.nl/fhir/StructureDefinition/nl-core-LivingSituation.HouseAdaption',
  'http://nictiz.nl/fhir/StructureDefinition/pattern-NlCoreHealthProfessionalReference',
];

/** Moments relative to the day of a test stand in the examples as a template: `DATE, T, D, -7` is a week ago. */
function filled(text: string): string {
  return text.replace(/\$\{DATE, T, ([YMD]), ([+-]?\d+)\}/g, (_whole, unit: string, amount: string) => {
    const day = new Date('2024-06-15');
    const count = Number(amount);
    day.setUTCFullYear(day.getUTCFullYear() + (unit === 'Y' ? count : 0));
    day.setUTCMonth(day.getUTCMonth() + (unit === 'M' ? count : 0));
    day.setUTCDate(day.getUTCDate() + (unit === 'D' ? count : 0));
    return day.toISOString().slice(0, 10);
  });
}

describe.runIf(present)('the national examples', () => {
  it('are right by the national packages, but for what is listed', async () => {
    const files = readdirSync(packages).filter((name) => name.endsWith('.tgz'));
    const read = await Promise.all(files.map((name) => readPackage(packages + name)));
    const resources = read.flatMap((one) => unwrap(one).resources);
    const { validator } = createConformance({ model: r4Model, resources });
    const errors: string[] = [];
    const unknown = new Set<string>();
    let examples = 0;
    for (const folder of folders) {
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.xml'))) {
        examples += 1;
        const example = parseXml(filled(readFileSync(folder + name, 'utf8')), r4Model.definitions);
        if (!example.ok) {
          errors.push(`${name} error ${example.fault.code} ${example.fault.at}`);
          continue;
        }
        for (const { severity, rule, path, text } of validator.validate(example.value)) {
          if (severity === 'error') {
            errors.push(`${name} error ${rule} ${path}`);
          } else if (rule === 'VAL-PROFILE-UNKNOWN' || rule === 'VAL-PROFILE-BROKEN') {
            unknown.add(/profile (\S+)/.exec(text.en)?.[1] ?? '');
          }
        }
      }
    }
    expect(examples).toBe(358);
    expect(errors.sort()).toEqual(Object.keys(wrongInTheExample).sort());
    expect([...unknown].sort()).toEqual(notInThePackages);
  });
});
