/** The main story: one woman, eight organisations, and everything on which they disagree. */
import { allergens } from '../codes/allergens.ts';
import { alcohol, living, tobacco, treatments } from '../codes/findings.ts';
import { labTests } from '../codes/lab-tests.ts';
import { medicines } from '../codes/medicines.ts';
import { problems } from '../codes/problems.ts';
import { bodyRegions, procedures } from '../codes/procedures.ts';
import { vaccines } from '../codes/vaccines.ts';
import { day, days, moment, month, officeHours, year, years } from '../dates.ts';
import type { Chart, Charts } from '../life/chart.ts';
import { administrationAgreement } from '../nl-core/administration-agreement.ts';
import { allergyIntolerance, noKnownAllergies } from '../nl-core/allergy-intolerance.ts';
import { bodySite } from '../nl-core/body-site.ts';
import { helpFromOthers } from '../nl-core/care-plan.ts';
import { condition } from '../nl-core/condition.ts';
import { contactPerson } from '../nl-core/contact-person.ts';
import { coverage } from '../nl-core/coverage.ts';
import { treatmentDirective } from '../nl-core/directive.ts';
import { encounter } from '../nl-core/encounter.ts';
import { contraIndication } from '../nl-core/flag.ts';
import { immunization } from '../nl-core/immunization.ts';
import { medicationAgreement } from '../nl-core/medication-agreement.ts';
import { medicationUse } from '../nl-core/medication-use.ts';
import { bloodPressure, finding, labResult, measurement } from '../nl-core/observation.ts';
import { procedure } from '../nl-core/procedure.ts';
import { textResult } from '../nl-core/text-result.ts';
import { organizationOf } from '../organizations.ts';
import { writeLetters } from './hanna-letters.ts';
import { inhabitant } from './inhabitant.ts';
import type { Story } from './story-person.ts';

const p = problems;
/** One medical treatment, as doctor, pharmacy and home care each tell it. */
const metoprololTreatment = 'mbh-hanna-metoprolol';

export const hanna: Story = {
  id: 'hanna',
  role: 'main',
  person: inhabitant({
    bsn: '999990007',
    sex: 'female',
    name: ['Hanna', 'de', 'Wit'],
    born: '1959-04-12',
    home: ['Kersenboomgaard', 17, '0930 HK', 'Hoogweert'],
    gp: 'gp-hoogweert',
    pharmacy: 'pharmacy-wijdemond',
  }),
  story: {
    nl: 'Diabetes, boezemfibrilleren en een pijnlijke knie. Haar zorgverleners zijn het niet overal over eens.',
    en: 'Diabetes, atrial fibrillation and a painful knee. Her care providers do not agree on everything.',
  },
  slugs: [
    'gp-hoogweert',
    'hospital',
    'academic-hospital',
    'pharmacy-wijdemond',
    'home-care-elzer',
    'laboratory',
    'physiotherapy',
    'out-of-hours',
  ],
  write: (charts, nowMs) => {
    writeGp(charts.at(organizationOf('gp-hoogweert')), nowMs);
    writeHospital(charts.at(organizationOf('hospital')), nowMs);
    writeAcademicHospital(charts.at(organizationOf('academic-hospital')), nowMs);
    writePharmacy(charts.at(organizationOf('pharmacy-wijdemond')), nowMs);
    writeHomeCare(charts.at(organizationOf('home-care-elzer')), nowMs);
    writeOthers(charts, nowMs);
    writeLetters(charts, nowMs);
  },
};

function writeGp(chart: Chart, nowMs: number): void {
  const visit = moment(officeHours(nowMs - days(40), 0.3));
  const diabetes = condition(chart, {
    codes: [p.diabetes.icpc, p.diabetes.snomed],
    text: p.diabetes.name,
    status: 'active',
    since: '2011',
    note: 'Jaar bij benadering, overgenomen uit het dossier van de vorige huisarts.',
  });
  const fibrillation = condition(chart, {
    codes: [p.atrialFibrillation.icpc, p.atrialFibrillation.snomed],
    text: p.atrialFibrillation.name,
    status: 'active',
    since: '2019-05',
  });
  condition(chart, {
    codes: [p.hypertension.icpc, p.hypertension.snomed],
    text: p.hypertension.name,
    status: 'active',
    since: '2008-02-19',
  });
  condition(chart, {
    codes: [p.copd.icpc, p.copd.snomed],
    text: p.copd.name,
    status: 'active',
    since: '2021-11-02',
    enteredInError: true,
    note: 'Hoort bij een andere patiënt.',
  });
  condition(chart, {
    codes: [p.kneeArthrosis.icpc],
    text: 'Klachten rechter knie',
    kind: 'complaint',
    status: 'active',
    since: '2024-09',
  });
  allergyIntolerance(chart, { ...allergens.penicillin, since: '1998', lastTime: '1998' });
  allergyIntolerance(chart, { ...allergens.latex, since: '2020-03-04', enteredInError: true });
  medicationAgreement(chart, metoprolol(nowMs), fibrillation);
  medicationAgreement(chart, metformin(nowMs), diabetes);
  labResult(chart, { test: labTests.hba1c, value: 54, taken: visit });
  bloodPressure(chart, 138, 82, visit);
  measurement(chart, 'weight', 81.4, visit);
  measurement(chart, 'height', 167, visit);
  finding(chart, {
    profile: 'nl-core-TobaccoUse',
    code: tobacco.question,
    answer: tobacco.stopped,
    when: '2023-02-08',
  });
  finding(chart, { profile: 'nl-core-AlcoholUse', code: alcohol.question, answer: alcohol.none, when: '2023-02-08' });
  immunization(chart, vaccines.influenza, day(nowMs - days(33)), 1);
  treatmentDirective(chart, treatments.resuscitation, 'deny', day(nowMs - days(120)));
  encounter(chart, { class: 'AMB', start: visit, about: diabetes });
}

function writeHospital(chart: Chart, nowMs: number): void {
  const admitted = nowMs - years(1.6);
  const diabetes = condition(chart, {
    codes: [p.diabetes.snomed, p.diabetes.icd],
    status: 'active',
    since: '2013-05-21',
  });
  const fibrillation = condition(chart, {
    codes: [p.atrialFibrillation.snomed, p.atrialFibrillation.icd],
    status: 'active',
    since: '2019-06-03',
  });
  allergyIntolerance(chart, {
    ...allergens.contrast,
    since: day(admitted + days(1)),
    lastTime: day(admitted + days(1)),
    note: 'Benauwd en rode huid na contrast bij CT-scan.',
  });
  medicationAgreement(chart, apixaban, fibrillation);
  const taken = moment(officeHours(nowMs - days(75), 0.5));
  labResult(chart, { test: labTests.hba1c, value: 58, taken });
  labResult(chart, { test: labTests.egfr, value: 63, taken });
  labResult(chart, { test: labTests.potassium, value: 4.4, taken });
  labResult(chart, { test: labTests.hemoglobin, value: 19, taken, status: 'entered-in-error' });
  encounter(chart, { class: 'AMB', start: taken, about: diabetes });
  encounter(chart, {
    class: 'IMP',
    start: day(admitted),
    end: day(admitted + days(3)),
    about: fibrillation,
    role: '01.010',
  });
  treatmentDirective(chart, treatments.resuscitation, 'permit', day(admitted));
  contraIndication(chart, { code: p.kidneyDisease.snomed, since: day(admitted) });
  coverage(chart, '2019-01-01');
}

function writeAcademicHospital(chart: Chart, nowMs: number): void {
  const mriMs = officeHours(nowMs - days(30), 0.4);
  const knee = bodySite(bodyRegions.knee, 'right');
  const arthrosis = condition(chart, {
    codes: [p.kneeArthrosis.snomed, p.kneeArthrosis.icd],
    status: 'active',
    since: month(nowMs - days(75)),
    bodySite: knee,
  });
  condition(chart, { codes: [p.diabetes.snomed], status: 'active', since: '2012-03' });
  const mri = procedure(chart, {
    kind: 'imaging',
    code: procedures.mri,
    text: 'MRI van de rechter knie',
    performed: moment(mriMs),
    bodySite: knee,
    about: arthrosis,
  });
  textResult(
    chart,
    procedures.mri,
    'MRI van de rechter knie',
    moment(mriMs),
    'Slijtage aan de binnenzijde van de rechter knie. Meniscus intact. Geen breuk.',
  );
  encounter(chart, { class: 'AMB', start: moment(mriMs), about: mri });
  measurement(chart, 'weight', 80.9, moment(mriMs));
  labResult(chart, { test: labTests.hba1c, value: 57, taken: moment(mriMs - days(1)) });
  allergyIntolerance(chart, { ...allergens.penicillin, since: '1998' });
  medicationUse(chart, { ...apixaban, agreed: day(mriMs), asAgreed: true });
}

function writePharmacy(chart: Chart, nowMs: number): void {
  administrationAgreement(chart, {
    ...metoprolol(nowMs),
    timesPerDay: 2,
    note: 'Op verzoek van de patiënt verdeeld over de dag.',
  });
  administrationAgreement(chart, metformin(nowMs));
  administrationAgreement(chart, { ...apixaban, agreed: '2019-06-04' });
  allergyIntolerance(chart, { ...allergens.penicillin, criticality: 'low', since: year(nowMs - years(20)) });
}

function writeHomeCare(chart: Chart, nowMs: number): void {
  const since = day(nowMs - days(60));
  medicationUse(chart, { ...metoprolol(nowMs), agreed: day(nowMs - days(6)), asAgreed: true });
  helpFromOthers(chart, 'Hulp bij steunkousen', 'elke ochtend en avond', since);
  noKnownAllergies(chart, since);
  finding(chart, {
    profile: 'nl-core-LivingSituation',
    code: living.question,
    answer: living.withPartner,
    when: since,
  });
  measurement(chart, 'weight', 80.2, moment(officeHours(nowMs - days(6), 0.1)));
  encounter(chart, { class: 'HH', start: since });
  contactPerson(chart, {
    name: { given: 'Karel', prefix: 'de', family: 'Wit' },
    relation: 'HUSB',
    role: '01',
    phone: '06-00001959',
  });
}

function writeOthers(charts: Charts, nowMs: number): void {
  const taken = moment(officeHours(nowMs - days(40), 0.3));
  labResult(charts.at(organizationOf('laboratory')), { test: labTests.hba1c, value: 54, taken });
  labResult(charts.at(organizationOf('laboratory')), { test: labTests.creatinine, value: 86, taken });
  const physio = charts.at(organizationOf('physiotherapy'));
  const knee = condition(physio, { codes: [p.kneeArthrosis.snomed], status: 'active', since: month(nowMs - days(60)) });
  encounter(physio, { class: 'AMB', start: moment(officeHours(nowMs - days(12), 0.6)), about: knee });
  const post = charts.at(organizationOf('out-of-hours'));
  const cystitis = condition(post, {
    codes: [p.cystitis.icpc, p.cystitis.snomed],
    text: p.cystitis.name,
    status: 'resolved',
    since: day(nowMs - days(210)),
    until: day(nowMs - days(203)),
  });
  encounter(post, { class: 'AMB', start: moment(nowMs - days(210)), about: cystitis });
}

const apixaban = {
  medicine: medicines.apixaban,
  treatment: 'mbh-hanna-apixaban',
  timesPerDay: 2,
  perTime: 1,
  start: '2019-06-03',
  agreed: '2019-06-03',
};

function metoprolol(nowMs: number) {
  const start = day(nowMs - days(160));
  return {
    medicine: medicines.metoprolol,
    treatment: metoprololTreatment,
    timesPerDay: 1,
    perTime: 1,
    start,
    agreed: start,
  };
}

function metformin(nowMs: number) {
  const start = day(nowMs - years(6));
  return {
    medicine: medicines.metformin,
    treatment: 'mbh-hanna-metformine',
    timesPerDay: 2,
    perTime: 1,
    start,
    agreed: start,
  };
}
