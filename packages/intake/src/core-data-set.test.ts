/** A core data set (BgZ) in CDA becomes the zibs that it holds, and nothing of it is lost. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createConformance, readPackage } from '@stelsel/conformance';
import { r4Model } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import { type FhirResource, viewsOf, type ZibView } from '@stelsel/zibs';
import { beforeAll, describe, expect, it } from 'vitest';
import { coreDataSet } from './core-data-set.test-support.ts';
import { ofType, type TakenText, takeText } from './take-text.test-support.ts';

let taken: TakenText;
let views: readonly ZibView[];

const viewsIn = ({ resources }: TakenText): readonly ZibView[] =>
  viewsOf(resources as readonly FhirResource[], { source: { ura: '90000001', name: 'De Linde' }, person: 'person-1' });
const section = (code: string, entry: string) => takeText('cda-bgz', coreDataSet({ [code]: [entry] }));

beforeAll(async () => {
  taken = await takeText('cda-bgz', coreDataSet());
  views = viewsIn(taken);
});

describe('a core data set in CDA', () => {
  it.each([
    ['Patient', 'Piet de Haas'],
    ['HealthProfessional', 'Wim Klaasen'],
    ['HealthcareProvider', 'Huisartsenpraktijk De Linde'],
    ['ContactPerson', 'Anna Haas'],
    ['Payer', 'Zorgverzekeraar De Polder'],
    ['TreatmentDirective2', 'Reanimatie'],
    ['AdvanceDirective', 'Volmacht'],
    ['FunctionalOrMentalStatus', 'Kan zich wassen'],
    ['Problem', 'Suikerziekte (diabetes type 2)'],
    ['TobaccoUse', 'Roken'],
    ['AlcoholUse', 'Alcohol'],
    ['DrugUse', 'Drugs'],
    ['LivingSituation', 'Wonen'],
    ['Alert', 'MRSA-drager'],
    ['AllergyIntolerance', 'Penicilline'],
    ['MedicationUse2', 'Metformine tablet 500 mg'],
    ['MedicationAgreement', 'Enalapril tablet 10 mg'],
    ['MedicalDevice', 'Pacemaker'],
    ['Vaccination', 'Griepvaccin'],
    ['BloodPressure', 'Bloeddruk'],
    ['BodyWeight', 'Gewicht'],
    ['BodyHeight', 'Lengte'],
    ['LaboratoryTestResult', 'Kalium'],
    ['Procedure', 'Appendectomie'],
    ['Encounter', 'Opname'],
    ['PlannedProcedure', 'Mammografie'],
    ['PlannedVaccination', 'Griepvaccin'],
    ['Appointment', 'Controle'],
  ])('is read as the zib %s: %s', (zib, title) => {
    expect(views.filter((view) => view.zib === zib).map((view) => view.title)).toContain(title);
  });

  it('says what people need of each', () => {
    const said = (zib: string) => {
      const view = views.find((one) => one.zib === zib);
      return [view?.status?.text.nl, ...(view?.facts ?? []).map(({ value }) => value)];
    };
    expect(said('BloodPressure')).toContain('bovendruk 142, onderdruk 88');
    expect(said('BodyWeight')).toContain('81,50 kilogram');
    expect(said('TreatmentDirective2')).toEqual(['Geldt nu', 'Nee', '5 oktober 2025']);
    expect(said('AllergyIntolerance')).toContain('Huiduitslag');
    expect(said('MedicationUse2')).toEqual(['Gebruikt u nu', '1 tablet tweemaal daags', 'sinds 1 januari 2026']);
    expect(said('TobaccoUse')).toContain('10 keer per dag');
    expect(said('LaboratoryTestResult')).toContain('3,5 tot 5,0');
    expect(views.find(({ certainty }) => certainty !== undefined)?.certainty?.text.nl).toContain('u heeft dit niet');
  });

  it('leaves nothing behind, and everything is of the one person', () => {
    const { unmapped, untranslated, unread, refused, originals } = taken.report;
    expect({ unmapped, untranslated, unread, refused, originals }).toEqual({
      unmapped: {},
      untranslated: {},
      unread: {},
      refused: {},
      originals: 0,
    });
    const about = `Patient/${ofType(taken, 'Patient')[0]?.id}`;
    const others = taken.resources.filter(({ resourceType }) =>
      ['Condition', 'Observation', 'Consent', 'Procedure', 'Coverage', 'DeviceUseStatement'].includes(resourceType),
    );
    expect(others.every((one) => JSON.stringify(one).includes(about))).toBe(true);
  });

  it('sent again gives the same records', async () => {
    expect((await takeText('cda-bgz', coreDataSet())).resources).toEqual(taken.resources);
  });
});

describe('what a document says that the mapping has no rule for', () => {
  const problem = '<observation classCode="OBS" moodCode="EVN"><id root="1.2.3" extension="u1"/>';
  const asthma =
    '<value xmlns:xsi="x" xsi:type="CD" code="195967001" codeSystem="2.16.840.1.113883.6.96" displayName="astma"/>';

  it('stays with the record, and is counted by its place in the document', async () => {
    const found = await section('11450-4', `${problem}${asthma}<priorityCode code="A"/></observation>`);
    expect(Object.keys(found.report.unmapped)).toEqual(['11450-4 observation/priorityCode@code']);
    expect(JSON.stringify(ofType(found, 'Condition'))).toContain('"valueString":"observation/priorityCode@code"');
  });

  it('a whole section without a rule keeps the document, with the person it is about', async () => {
    const found = await section('10157-6', `${problem}${asthma}</observation>`);
    expect(found.report.unread).toMatchObject({ '10157-6': { count: 1 } });
    expect(ofType(found, 'DocumentReference')).toMatchObject([
      { subject: { reference: `Patient/${ofType(found, 'Patient')[0]?.id}` } },
    ]);
  });

  it('a section with words only is kept as a whole too', async () => {
    const words = '<component><section><code code="10164-2"/><text>Sinds gisteren koorts</text></section></component>';
    const found = await takeText('cda-bgz', coreDataSet().replace('<structuredBody>', `<structuredBody>${words}`));
    expect(found.report.unread).toMatchObject({ '10164-2': { count: 1 } });
    expect(found.report.originals).toBe(1);
  });

  it('a code with words in the narrative alone is told in those words', async () => {
    const pointing =
      '<value xmlns:xsi="x" xsi:type="CD" nullFlavor="OTH"><originalText><reference value="#p9"/></originalText></value>';
    const document = coreDataSet({ '11450-4': [`${problem}${pointing}</observation>`] }).replace(
      'Voor mensen</text><entry typeCode="DRIV"><observation classCode="OBS" moodCode="EVN"><id root="1.2.3"',
      '<content ID="p9">Moe sinds maart</content></text><entry typeCode="DRIV"><observation classCode="OBS" moodCode="EVN"><id root="1.2.3"',
    );
    expect(ofType(await takeText('cda-bgz', document), 'Condition')).toMatchObject([
      { code: { text: 'Moe sinds maart' } },
    ]);
  });

  it('who is known to have no allergies is told as such', async () => {
    const denied = await section(
      '48765-2',
      '<act><statusCode code="active"/><entryRelationship typeCode="SUBJ"><observation negationInd="true"><id root="1.2.3" extension="n1"/></observation></entryRelationship></act>',
    );
    expect(ofType(denied, 'AllergyIntolerance')).toMatchObject([{ code: { coding: [{ code: '716186003' }] } }]);
  });

  it.each(['<ClinicalDocument>', '<!DOCTYPE x [<!ENTITY a "b">]><ClinicalDocument/>'])(
    'that is not safe XML is refused: %s',
    async (xml) => {
      expect((await takeText('cda-bgz', xml)).fault?.code).toBe('ITK-UNREADABLE');
    },
  );
});

const packages = fileURLToPath(new URL('../../../../shared/fhir-packages/', import.meta.url));

describe.runIf(existsSync(packages))('the records of a core data set', () => {
  it('are right by FHIR and by the national profiles they name', async () => {
    const files = readdirSync(packages).filter((name) => name.endsWith('.tgz'));
    const read = await Promise.all(files.map((name) => readPackage(packages + name)));
    const resources = read.flatMap((one) => unwrap(one).resources);
    const { validator } = createConformance({ model: r4Model, resources });
    const errors = taken.resources.flatMap((resource) =>
      validator
        .validate(resource)
        .filter(({ severity }) => severity === 'error')
        .map(({ path, text }) => `${path}: ${text.en}`),
    );
    expect(errors).toEqual([]);
  }, 120_000);
});
