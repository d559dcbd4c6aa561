/** The kinds of data as people look for them. A kind that no section knows stands under the last, never nowhere. */
import type { RecordGroup } from '@stelsel/citizen';
import type { IconName } from '../parts/icon.tsx';
import type { Phrase } from '../words/define-texts.ts';
import { sectionTexts } from '../words/texts/sections.ts';

export type SectionName = Exclude<keyof typeof sectionTexts, `${string}About`>;

export interface Section {
  readonly name: SectionName;
  /** In addresses: says nothing about health. */
  readonly slug: string;
  readonly title: Phrase;
  readonly about?: Phrase;
  readonly icon: IconName;
  /** Zibs or families of zibs. */
  readonly zibs: readonly string[];
}

const t = sectionTexts;

export const sections: readonly Section[] = [
  {
    name: 'medication',
    slug: '1',
    title: t.medication,
    about: t.medicationAbout,
    icon: 'pill',
    zibs: ['Medication', 'MedicationAgreement', 'AdministrationAgreement', 'MedicationUse2', 'ProposalReply'],
  },
  {
    name: 'results',
    slug: '2',
    title: t.results,
    about: t.resultsAbout,
    icon: 'flask',
    zibs: ['LaboratoryTestResult'],
  },
  {
    name: 'problems',
    slug: '3',
    title: t.problems,
    icon: 'heart',
    zibs: [
      'Problem',
      'EpisodeOfCare',
      'Wound',
      'PressureUlcer',
      'Burnwound',
      'SkinDisorder',
      'ReactionCondition',
      'Pregnancy',
    ],
  },
  {
    name: 'allergies',
    slug: '4',
    title: t.allergies,
    about: t.allergiesAbout,
    icon: 'shield',
    zibs: ['AllergyIntolerance', 'Reaction'],
  },
  {
    name: 'warnings',
    slug: '5',
    title: t.warnings,
    about: t.warningsAbout,
    icon: 'warning',
    zibs: ['Alert', 'MedicationContraIndication', 'SurveillanceDecision', 'ContraIndicationReply'],
  },
  {
    name: 'vaccinations',
    slug: '6',
    title: t.vaccinations,
    icon: 'syringe',
    zibs: ['Vaccination', 'PlannedVaccination'],
  },
  {
    name: 'procedures',
    slug: '7',
    title: t.procedures,
    icon: 'operation',
    zibs: ['Procedure', 'PlannedProcedure', 'FreedomRestrictingIntervention'],
  },
  {
    name: 'directives',
    slug: '8',
    title: t.directives,
    about: t.directivesAbout,
    icon: 'directive',
    zibs: [
      'TreatmentDirective2',
      'AdvanceDirective',
      'LegalSituation-LegalStatus',
      'LegalSituation-Representation',
      'CareWishes',
      'PreferredPlaceOfDeath',
      'EuthanasiaPosition',
      'SenseOfPurpose',
      'OrganDonation',
    ],
  },
  {
    name: 'letters',
    slug: '9',
    title: t.letters,
    about: t.lettersAbout,
    icon: 'letter',
    zibs: ['TextResult', 'Document', 'SOAPReport', 'Composition'],
  },
  {
    name: 'images',
    slug: '10',
    title: t.images,
    icon: 'image',
    zibs: ['ImagingStudy', 'TextResult.VisualResult', 'wounds.WoundImage'],
  },
  {
    name: 'measurements',
    slug: '11',
    title: t.measurements,
    icon: 'gauge',
    zibs: [
      'BloodPressure',
      'BodyWeight',
      'BodyHeight',
      'BodyTemperature',
      'HeartRate',
      'PulseRate',
      'Respiration',
      'O2Saturation',
      'HeadCircumference',
      'FluidBalance',
      'GeneralMeasurement',
    ],
  },
  { name: 'appointments', slug: '12', title: t.appointments, icon: 'calendar', zibs: ['Appointment'] },
  { name: 'visits', slug: '13', title: t.visits, icon: 'visit', zibs: ['Encounter'] },
  {
    name: 'devices',
    slug: '14',
    title: t.devices,
    icon: 'device',
    zibs: ['MedicalDevice', 'PlannedMedicalDevice', 'Infusion', 'FeedingTubeSystem', 'Stoma'],
  },
  {
    name: 'living',
    slug: '15',
    title: t.living,
    about: t.livingAbout,
    icon: 'house',
    zibs: [
      'TobaccoUse',
      'AlcoholUse',
      'DrugUse',
      'LivingSituation',
      'FamilySituation',
      'FamilySituationChild',
      'ParticipationInSociety',
      'Education',
      'LifeStance',
      'IllnessPerception',
      'NutritionAdvice',
      'FeedingPatternInfant',
      'DevelopmentChild',
    ],
  },
  {
    name: 'doing',
    slug: '18',
    title: t.doing,
    about: t.livingAbout,
    icon: 'heart',
    zibs: [
      'FunctionalOrMentalStatus',
      'HelpFromOthers',
      'Mobility',
      'HearingFunction',
      'VisualFunction',
      'VisualAcuity',
      'Refraction',
      'BladderFunction',
      'BowelFunction',
      'AbilityToDressOneself',
      'AbilityToWashOneself',
      'AbilityToDrink',
      'AbilityToEat',
      'AbilityToGroom',
      'AbilityToPerformMouthcareActivities',
      'AbilityToUseToilet',
      'AbilityToManageMedication',
      'AbilityToPerformNursingActivities',
      'ApgarScore-1Minute',
      'ApgarScore-5Minute',
      'ApgarScore-10Minute',
      'BarthelADLIndex',
      'ChecklistPainBehavior',
      'ComfortScale',
      'DOSScore',
      'FLACCpainScale',
      'GlasgowComaScale',
      'MUSTScore',
      'PainScore',
      'SNAQ65plusScore',
      'SNAQrcScore',
      'SNAQScore',
      'StrongKidsScore',
    ],
  },
  {
    name: 'plans',
    slug: '19',
    title: t.plans,
    icon: 'directive',
    zibs: ['CarePlan', 'TreatmentObjective', 'OutcomeOfCare', 'NursingIntervention'],
  },
  {
    name: 'people',
    slug: '16',
    title: t.people,
    icon: 'people',
    zibs: ['ContactPerson', 'CareTeam', 'Patient', 'Payer'],
  },
  { name: 'other', slug: '17', title: t.other, about: t.otherAbout, icon: 'other', zibs: [] },
];

const last = sections[sections.length - 1] as Section;
const byZib = new Map(sections.flatMap((section) => section.zibs.map((zib) => [zib, section] as const)));
const bySlug = new Map(sections.map((section) => [section.slug, section]));

export function sectionOf({ zib }: Pick<RecordGroup, 'zib'>): Section {
  return byZib.get(zib) ?? last;
}

export function sectionBySlug(slug: string): Section | undefined {
  return bySlug.get(slug);
}

export function sectionNamed(name: SectionName): Section {
  return sections.find((section) => section.name === name) ?? last;
}
