/** The man who moves from hospital to nursing home: a handover with wounds and risks, and limits that were agreed twice. */
import { allergens } from '../codes/allergens.ts';
import { treatments } from '../codes/findings.ts';
import { type Medicine, medicines } from '../codes/medicines.ts';
import { documentKinds, planning, scores } from '../codes/nursing.ts';
import { problems } from '../codes/problems.ts';
import { day, days, moment, officeHours } from '../dates.ts';
import type { Chart } from '../life/chart.ts';
import { allergyIntolerance } from '../nl-core/allergy-intolerance.ts';
import { careConversation, careWish, policyGoal, preferredPlaceOfDeath } from '../nl-core/care-planning.ts';
import { condition } from '../nl-core/condition.ts';
import { contactPerson } from '../nl-core/contact-person.ts';
import { treatmentDirective } from '../nl-core/directive.ts';
import { encounter } from '../nl-core/encounter.ts';
import { medicationAgreement } from '../nl-core/medication-agreement.ts';
import type { MedicationFacts } from '../nl-core/medication-facts.ts';
import { careDocument, needsHelp, nursingIntervention, pressureUlcer, score } from '../nl-core/nursing.ts';
import type { Reference } from '../nl-core/reference.ts';
import { organizationOf } from '../organizations.ts';
import { inhabitant } from './inhabitant.ts';
import type { Story } from './story-person.ts';

export const cor: Story = {
  id: 'cor',
  role: 'handover',
  person: inhabitant({
    bsn: '999990998',
    sex: 'male',
    name: ['Cor', 'van der', 'Laan'],
    born: '1941-06-30',
    home: ['Veenkant', 14, '0940 RS', 'Grutveen'],
    gp: 'gp-grutveen',
    pharmacy: 'pharmacy-elzerdam',
  }),
  story: {
    nl: 'Gaat na een gebroken heup van het ziekenhuis naar een verpleeghuis. Heeft een doorligwond. Over beademing zijn twee afspraken.',
    en: 'Moves from hospital to a nursing home after a broken hip. Has a pressure ulcer. There are two agreements about ventilation.',
  },
  slugs: ['gp-grutveen', 'hospital', 'care-home'],
  write: (charts, nowMs) => {
    writePlanning(charts.at(organizationOf('gp-grutveen')), nowMs);
    writeAdmission(charts.at(organizationOf('hospital')), nowMs);
    // He has a place at the nursing home from today, and nothing was written down there yet.
    encounter(charts.at(organizationOf('care-home')), { class: 'HH', start: day(nowMs) });
  },
};

/** Agreed at home with the own GP, a month ago: later than what the hospital wrote down two years before. */
function writePlanning(gp: Chart, nowMs: number): void {
  const talked = day(nowMs - days(30));
  careConversation(gp, talked);
  policyGoal(gp, planning.comfort, talked);
  careWish(gp, 'Ik wil bij mijn kat kunnen zijn en niet meer naar de intensive care.', talked);
  preferredPlaceOfDeath(gp, planning.home, talked);
  treatmentDirective(gp, treatments.resuscitation, 'deny', talked);
  treatmentDirective(gp, treatments.intensiveCare, 'deny', talked);
  treatmentDirective(gp, treatments.ventilation, 'deny', talked);
  contactPerson(gp, {
    name: { given: 'Ineke', prefix: 'van der', family: 'Laan' },
    relation: 'DAUC',
    role: '01',
    phone: '06-00002211',
  });
}

function writeAdmission(ward: Chart, nowMs: number): void {
  treatmentDirective(ward, treatments.ventilation, 'permit', day(nowMs - days(730)));
  const admitted = moment(officeHours(nowMs - days(9), 0.2));
  const hip = condition(ward, {
    codes: [problems.hipFracture.snomed, problems.hipFracture.icd],
    status: 'active',
    since: day(nowMs - days(9)),
  });
  encounter(ward, { class: 'IMP', start: admitted, about: hip });
  const allergy = allergyIntolerance(ward, { ...allergens.penicillin, since: '1990' });
  const early = risksOn(ward, day(nowMs - days(7)), { must: 2, barthel: 4, dos: 6, pain: 6 });
  const wound = pressureUlcer(ward, { since: day(nowMs - days(4)), length: 3, width: 2 });
  const seen = day(nowMs - days(1));
  const risks = risksOn(ward, seen, { must: 2, barthel: 9, dos: 4, pain: 3 });
  const doing = [
    needsHelp(ward, 'AbilityToWashOneself', 'washing', seen),
    needsHelp(ward, 'AbilityToDressOneself', 'dressing', seen),
    needsHelp(ward, 'AbilityToEat', 'eating', seen),
  ];
  const [ulcer] = wound;
  const plan = [
    nursingIntervention(ward, 'woundCare', {
      since: seen,
      howOften: '1 maal per dag',
      ...(ulcer === undefined ? {} : { about: ulcer }),
    }),
    nursingIntervention(ward, 'turning', { since: seen, howOften: 'elke 4 uur' }),
  ];
  writeDocuments(ward, nowMs, {
    hip,
    allergy,
    wound,
    early,
    risks,
    doing,
    plan,
    medicines: writeMedication(ward, nowMs),
  });
}

interface Written {
  readonly hip: Reference;
  readonly allergy: Reference;
  readonly wound: readonly Reference[];
  /** Before the ulcer, and as they are now. */
  readonly early: readonly Reference[];
  readonly risks: readonly Reference[];
  readonly doing: readonly Reference[];
  readonly plan: readonly Reference[];
  readonly medicines: readonly Reference[];
}

/** From ward to ward at first, then the question for a place, then the handover to who takes over. */
function writeDocuments(ward: Chart, nowMs: number, written: Written): void {
  const { hip, allergy, wound, early, risks, doing, plan, medicines: taken } = written;
  careDocument(ward, documentKinds.handover, {
    title: 'Verpleegkundige overdracht naar de afdeling orthopedie',
    written: moment(nowMs - days(7)),
    sections: { 'Ziektes en klachten': [hip], Allergieën: [allergy], Risico: early },
  });
  careDocument(ward, documentKinds.advanceNotice, {
    title: 'Aanmelding verpleeghuis',
    written: moment(nowMs - days(3)),
    sections: { 'Ziektes en klachten': [hip], Zorgplan: plan },
  });
  careDocument(ward, documentKinds.handover, {
    title: 'Verpleegkundige overdracht',
    written: moment(nowMs - days(1)),
    sections: {
      'Ziektes en klachten': [hip],
      Allergieën: [allergy],
      Medicijnen: taken,
      Wonden: wound,
      Risico: risks,
      'Wat iemand zelf kan': doing,
      Zorgplan: plan,
    },
  });
}

function risksOn(
  ward: Chart,
  taken: string,
  { must, barthel, dos, pain }: { must: number; barthel: number; dos: number; pain: number },
): readonly Reference[] {
  return [
    score(ward, 'MUSTScore', scores.must, must, taken),
    score(ward, 'BarthelADLIndex', scores.barthel, barthel, taken),
    score(ward, 'DOSScore', scores.dos, dos, taken),
    score(ward, 'PainScore', scores.pain, pain, taken),
  ];
}

/** Against the pain at fixed hours, something for the stomach, and what is paused as long as the blood pressure is low. */
function writeMedication(ward: Chart, nowMs: number): readonly Reference[] {
  const facts = (medicine: Medicine, name: string, times: readonly string[], ago: number): MedicationFacts => {
    const start = day(nowMs - days(ago));
    const common = { medicine, treatment: `mbh-cor-${name}`, perTime: 1, start, agreed: start, number: `cor-${name}` };
    return { ...common, timesPerDay: times.length, times };
  };
  const amlodipine = facts(medicines.amlodipine, 'amlodipine', ['08:00'], 9);
  medicationAgreement(ward, amlodipine);
  const pausedOn = day(nowMs - days(2));
  return [
    medicationAgreement(ward, {
      ...facts(medicines.paracetamol, 'paracetamol', ['08:00', '12:00', '17:00', '22:00'], 8),
      perTime: 2,
    }),
    medicationAgreement(ward, facts(medicines.pantoprazole, 'pantoprazol', ['08:00'], 8)),
    medicationAgreement(ward, {
      ...amlodipine,
      stop: 'paused',
      end: pausedOn,
      agreed: pausedOn,
      before: 'cor-amlodipine',
      number: 'cor-amlodipine-pauze',
    }),
  ];
}
