/** What nurses write down: a pressure ulcer with its size, a score, what somebody can do, what is done, and the handover. */
import { abilities, interventions, woundSize, wounds } from '../codes/nursing.ts';
import type { Chart } from '../life/chart.ts';
import { type Coding, concept, profile, snomed } from './concept.ts';
import { quantity } from './quantity.ts';
import type { Reference } from './reference.ts';

/** zib DecubitusWond, with length and width in cm. */
export function pressureUlcer(
  chart: Chart,
  { since, length, width }: { readonly since: string; readonly length: number; readonly width: number },
): readonly Reference[] {
  const size = (coding: Coding, value: number): Reference =>
    chart.keep('Observation', coding.display, {
      meta: profile(coding === woundSize.length ? 'nl-core-wounds.WoundLength' : 'nl-core-wounds.WoundWidth'),
      status: 'final',
      code: concept(coding),
      subject: chart.patient,
      effectiveDateTime: since,
      performer: [chart.author()],
      valueQuantity: quantity(value, 'cm', 'cm'),
    });
  const sizes = [size(woundSize.length, length), size(woundSize.width, width)];
  const ulcer = chart.keep('Condition', 'Doorligwond', {
    meta: profile('nl-core-PressureUlcer'),
    clinicalStatus: concept({
      system: 'http://terminology.hl7.org/CodeSystem/condition-clinical',
      code: 'active',
      display: 'Active',
    }),
    code: concept(wounds.pressureUlcer),
    stage: [{ summary: concept(wounds.stage2) }],
    bodySite: [concept(wounds.sacrum)],
    subject: chart.patient,
    onsetDateTime: since,
    evidence: sizes.map((detail) => ({ detail: [detail] })),
  });
  return [ulcer, ...sizes];
}

/** A score of the risk lists: MUST, Barthel, DOS, pain. */
export function score(chart: Chart, zib: string, code: Coding, value: number, taken: string): Reference {
  return chart.keep('Observation', code.display, {
    meta: profile(`nl-core-${zib}`),
    status: 'final',
    code: concept(code),
    subject: chart.patient,
    effectiveDateTime: taken,
    performer: [chart.author()],
    ...(zib === 'PainScore' ? { valueQuantity: { value } } : { valueInteger: value }),
  });
}

/** What somebody does with help. */
export function needsHelp(chart: Chart, zib: string, what: keyof typeof abilities, seen: string): Reference {
  const { question, withHelp } = abilities[what];
  return chart.keep('Observation', question.display, {
    meta: profile(`nl-core-${zib}`),
    status: 'final',
    code: concept(question),
    subject: chart.patient,
    effectiveDateTime: seen,
    performer: [chart.author()],
    valueCodeableConcept: concept(withHelp),
  });
}

/** zib VerpleegkundigeInterventie. */
export function nursingIntervention(
  chart: Chart,
  kind: keyof typeof interventions,
  { since, howOften, about }: { readonly since: string; readonly howOften: string; readonly about?: Reference },
): Reference {
  const code = interventions[kind];
  return chart.keep('CarePlan', code.display, {
    meta: profile('nl-core-NursingIntervention'),
    status: 'active',
    intent: 'order',
    category: [concept(snomed('9632001', 'verpleegkundige interventie'))],
    subject: chart.patient,
    period: { start: since },
    ...(about === undefined ? {} : { addresses: [about] }),
    activity: [{ detail: { code: concept(code), status: 'in-progress', scheduledString: howOften } }],
  });
}

/** The document of a handover or of the question for a place: sections with what they refer to. */
export function careDocument(
  chart: Chart,
  kind: Coding,
  {
    title,
    written,
    sections,
  }: {
    readonly title: string;
    readonly written: string;
    readonly sections: Readonly<Record<string, readonly Reference[]>>;
  },
): Reference {
  return chart.keep('Composition', title, {
    meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Composition'] },
    status: 'final',
    type: concept(kind),
    subject: chart.patient,
    date: written,
    author: [chart.author()],
    title,
    section: Object.entries(sections).map(([name, entry]) => ({ title: name, entry })),
  });
}
