/** The sections of the International Patient Summary, in its order, and which records belong in each. */
import type { Text } from '@stelsel/kernel';
import type { Group } from '../merge/group.ts';
import { allergyEntry } from './allergy-entry.ts';
import { deviceEntry } from './device-entry.ts';
import { alertEntry, directiveEntry } from './directive-entry.ts';
import type { MakeEntry } from './entry.ts';
import { procedureEntry, vaccinationEntry } from './event-entries.ts';
import { medicationEntry } from './medication-entry.ts';
import { problemEntry } from './problem-entry.ts';
import { observationEntry, reportEntry } from './result-entries.ts';

export interface SummarySection {
  /** LOINC code of the section. */
  readonly code: string;
  readonly display: string;
  readonly title: Text;
  /** Zibs, or families of them, with the resource that is made of each. */
  readonly makes: Readonly<Record<string, MakeEntry>>;
  readonly takes?: (group: Group) => boolean;
  /** The summary requires the section: with nothing in it, this entry says that nothing is recorded. */
  readonly required?: { readonly type: string; readonly code: string; readonly display: string };
}

const past = new Set(['resolved', 'remission', 'inactive']);
const isPast = ({ lead }: Group): boolean => past.has(lead.status?.code ?? '');
const laboratory = observationEntry('laboratory', 'Laboratory');
const vitalSign = observationEntry('vital-signs', 'Vital Signs');
const habit = observationEntry('social-history', 'Social History');
const functioning = observationEntry('survey', 'Survey');

export const sections: readonly SummarySection[] = [
  {
    code: '48765-2',
    display: 'Allergies and adverse reactions Document',
    title: { nl: 'Allergieën', en: 'Allergies and intolerances' },
    makes: { AllergyIntolerance: allergyEntry },
    required: {
      type: 'AllergyIntolerance',
      code: 'no-allergy-info',
      display: 'No information about allergies',
    },
  },
  {
    code: '11450-4',
    display: 'Problem list - Reported',
    title: { nl: 'Ziektes en klachten', en: 'Problems' },
    makes: { Problem: problemEntry },
    takes: (group) => !isPast(group),
    required: { type: 'Condition', code: 'no-problem-info', display: 'No information about problems' },
  },
  {
    code: '10160-0',
    display: 'History of Medication use Narrative',
    title: { nl: 'Medicijnen', en: 'Medication' },
    makes: { Medication: medicationEntry },
    required: { type: 'MedicationStatement', code: 'no-medication-info', display: 'No information about medications' },
  },
  {
    code: '11369-6',
    display: 'History of Immunization note',
    title: { nl: 'Vaccinaties', en: 'Immunizations' },
    makes: { Vaccination: vaccinationEntry },
  },
  {
    code: '30954-2',
    display: 'Relevant diagnostic tests/laboratory data note',
    title: { nl: 'Uitslagen', en: 'Results' },
    makes: { LaboratoryTestResult: laboratory, TextResult: reportEntry },
  },
  {
    code: '47519-4',
    display: 'History of Procedures Document',
    title: { nl: 'Operaties en behandelingen', en: 'Procedures' },
    makes: { Procedure: procedureEntry },
  },
  {
    code: '46264-8',
    display: 'History of medical device use',
    title: { nl: 'Hulpmiddelen en implantaten', en: 'Medical devices' },
    makes: { MedicalDevice: deviceEntry },
  },
  {
    code: '42348-3',
    display: 'Advance healthcare directives',
    title: { nl: 'Afspraken over behandeling', en: 'Advance directives' },
    makes: { TreatmentDirective2: directiveEntry, AdvanceDirective: directiveEntry },
  },
  {
    code: '104605-1',
    display: 'Alert',
    title: { nl: 'Waarschuwingen', en: 'Alerts' },
    makes: { Alert: alertEntry },
  },
  {
    code: '47420-5',
    display: 'Functional status assessment note',
    title: { nl: 'Functioneren', en: 'Functional status' },
    makes: { FunctionalOrMentalStatus: functioning },
  },
  {
    code: '11348-0',
    display: 'History of Past illness note',
    title: { nl: 'Ziektes die voorbij zijn', en: 'Past illnesses' },
    makes: { Problem: problemEntry },
    takes: isPast,
  },
  {
    code: '29762-2',
    display: 'Social history note',
    title: { nl: 'Leefstijl', en: 'Social history' },
    makes: { TobaccoUse: habit, AlcoholUse: habit, DrugUse: habit },
  },
  {
    code: '8716-3',
    display: 'Vital signs note',
    title: { nl: 'Metingen', en: 'Vital signs' },
    makes: {
      BloodPressure: vitalSign,
      BodyWeight: vitalSign,
      BodyHeight: vitalSign,
      HeartRate: vitalSign,
      BodyTemperature: vitalSign,
      O2Saturation: vitalSign,
    },
  },
];

/** What makes the entry of a group in this section; nothing when it does not belong here or was withdrawn by everybody. */
export function makerFor(section: SummarySection, group: Group): MakeEntry | undefined {
  const belongs = group.members.length > 0 && (section.takes?.(group) ?? true);
  return belongs && Object.hasOwn(section.makes, group.zib) ? section.makes[group.zib] : undefined;
}
