/** The official STU3 examples, and the national ones where the shared material is at hand, against STU3 itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseJson, parseXml, type Resource, stu3Model } from '@stelsel/fhir';
import type { Result } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { createConformance } from './create-conformance.ts';

const official = fileURLToPath(new URL('../../../node_modules/hl7.fhir.r3.examples/', import.meta.url));
const national = fileURLToPath(new URL('../../../../shared/fixtures/nictiz/zib2017-stu3/', import.meta.url));

/** Parts of the specification itself, and texts too long to be worth the wait, are no examples. */
const definitions =
  /^(?:StructureDefinition|ValueSet|CodeSystem|SearchParameter|DataElement|OperationDefinition|ConceptMap|NamingSystem|CapabilityStatement|CompartmentDefinition|ImplementationGuide|package)/;
const longest = 200_000;

/** What is wrong in the example itself, by file and rule, each looked up in the example. */
const wrongInTheExample: Readonly<Record<string, string>> = {
  'ActivityDefinition-blood-tubes-supply.json VAL-INVARIANT': 'a narrative without content (txt-2)',
  'ActivityDefinition-heart-valve-replacement.json VAL-INVARIANT': 'a narrative without content (txt-2)',
  'Basic-referral.json VAL-MODIFIER-UNKNOWN': 'extensions that are defined nowhere',
  'Bundle-10bb101f-a121-4264-a920-67be9cb82c74.json VAL-ENTRY-ID': 'fullUrl says Patient/pat12, the resource pat2',
  'Bundle-3a0707d3-549e-4467-b8b8-5a2ab3800efe.json VAL-ENTRY-ID': 'fullUrl says Patient/pat12, the resource pat2',
  'Bundle-b0a5e4277-83c4-4adb-87e2-e3efe3369b6f.json VAL-BINDING': 'payloadMimeType PDF is no MIME type',
  'Claim-960151.json VAL-BINDING': 'the system has another address than that of the code system',
  'DeviceComponent-example-prodspec.json VAL-BINDING-MAX': 'the system is the address of BCP 47, not its name',
  'DeviceComponent-example.json VAL-BINDING-MAX': 'the system is the address of BCP 47, not its name',
  'DeviceRequest-example.json VAL-BINDING': 'a code without system',
  'DeviceRequest-insulinpump.json VAL-BINDING': 'a code without system',
  'DiagnosticReport-example-pgx.json VAL-BINDING': 'contentType PDF is no MIME type',
  'DiagnosticReport-report.json VAL-REFERENCE-FORM': 'a reference c1, without type',
  'Library-library-fhir-helpers.json VAL-REFERENCE-FORM': 'a reference with an id only',
  'List-example-double-cousin-relationship.json VAL-BINDING': 'a code without system',
  'Patient-null.json VAL-MODIFIER-UNKNOWN': 'extensions that are defined nowhere',
  'PlanDefinition-exclusive-breastfeeding-intervention-01.json VAL-BINDING': 'a code without system',
  'PlanDefinition-exclusive-breastfeeding-intervention-02.json VAL-BINDING': 'a code without system',
  'PlanDefinition-exclusive-breastfeeding-intervention-03.json VAL-BINDING': 'a code without system',
  'PlanDefinition-exclusive-breastfeeding-intervention-04.json VAL-BINDING': 'a code without system',
  'Practitioner-f003.json VAL-BINDING-MAX': 'a language by ISO 639 where only BCP 47 is allowed',
  'Practitioner-f004.json VAL-BINDING-MAX': 'a language by ISO 639 where only BCP 47 is allowed',
  'Practitioner-f005.json VAL-BINDING-MAX': 'a language by ISO 639 where only BCP 47 is allowed',
  'Questionnaire-qs1.json FHIR-MISSING': 'an item without linkId',
  'Questionnaire-zika-virus-exposure-assessment.json VAL-INVARIANT': 'a narrative without content (txt-2)',
};

/** The national STU3 profiles are in no package here, so an extension that changes the meaning is not known. */
const wrongInTheNational: Readonly<Record<string, string>> = {
  'pdfa-DocumentManifest-01.xml FHIR-XML-ORDER': 'identifier stands before masterIdentifier',
  'pdfa-DocumentReference-01.xml FHIR-XML-ORDER': 'identifier stands before masterIdentifier',
  'pdfa-DocumentReference-02.xml FHIR-XML-ORDER': 'identifier stands before masterIdentifier',
  'zib-TreatmentDirective-01.xml VAL-MODIFIER-UNKNOWN': 'defined in a profile that is not here',
  'zib-TreatmentDirective-02.xml VAL-MODIFIER-UNKNOWN': 'defined in a profile that is not here',
};

const { validator } = createConformance({ model: stu3Model, resources: [] });

function errorsOf(name: string, read: Result<Resource>): readonly string[] {
  const rules = read.ok
    ? validator.validate(read.value).flatMap(({ severity, rule }) => (severity === 'error' ? [rule] : []))
    : [read.fault.code];
  return [...new Set(rules)].map((rule) => `${name} ${rule}`);
}

describe('the STU3 examples', () => {
  it('are right by STU3, but for what is listed', () => {
    const names = readdirSync(official).filter((name) => name.endsWith('.json') && !definitions.test(name));
    const texts = names.map((name) => [name, readFileSync(official + name, 'utf8')] as const);
    const examples = texts.filter(([, text]) => text.length < longest);
    expect(examples.length).toBeGreaterThan(500);
    const errors = examples.flatMap(([name, text]) => errorsOf(name, parseJson(text, stu3Model.definitions)));
    expect(errors.sort()).toEqual(Object.keys(wrongInTheExample).sort());
  });

  it.runIf(existsSync(national))('of Nictiz are right by STU3, but for what is listed', () => {
    const names = readdirSync(national).filter((name) => name.endsWith('.xml'));
    const errors = names.flatMap((name) =>
      errorsOf(name, parseXml(readFileSync(national + name, 'utf8'), stu3Model.definitions)),
    );
    expect(names).toHaveLength(208);
    expect(errors.sort()).toEqual(Object.keys(wrongInTheNational).sort());
  });
});
