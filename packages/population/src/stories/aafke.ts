/**
 * The story *Medicatie bij spoed*: five organisations, and on nine medicines they do not agree. One hospital knows
 * her; the emergency department she comes to belongs to the other. What is planted is listed in
 * `planted-differences.ts`; the other medicines are there to be told without a difference.
 */
import { labTests } from '../codes/lab-tests.ts';
import { type Medicine, medicines } from '../codes/medicines.ts';
import { problems } from '../codes/problems.ts';
import { day, days, moment, officeHours } from '../dates.ts';
import type { Chart, Charts } from '../life/chart.ts';
import { administrationAgreement } from '../nl-core/administration-agreement.ts';
import { condition } from '../nl-core/condition.ts';
import { encounter } from '../nl-core/encounter.ts';
import { contraIndication } from '../nl-core/flag.ts';
import { medicationAdministration } from '../nl-core/medication-administration.ts';
import { medicationAgreement } from '../nl-core/medication-agreement.ts';
import type { MedicationFacts } from '../nl-core/medication-facts.ts';
import { medicationUse } from '../nl-core/medication-use.ts';
import { labResult } from '../nl-core/observation.ts';
import { variableDosingRegimen } from '../nl-core/variable-dosing-regimen.ts';
import { organizationOf } from '../organizations.ts';
import { inhabitant } from './inhabitant.ts';
import type { Story } from './story-person.ts';

const slugs = ['gp-elzerdam', 'pharmacy-elzerdam', 'hospital', 'care-home', 'laboratory'] as const;

export const aafke: Story = {
  id: 'aafke',
  role: 'medication',
  person: inhabitant({
    bsn: '999990056',
    sex: 'female',
    name: ['Aafke', '', 'Veenstra'],
    born: '1944-02-17',
    home: ['Zijlwal', 30, '0950 AA', 'Rietzijl'],
    gp: 'gp-elzerdam',
    pharmacy: 'pharmacy-elzerdam',
  }),
  story: {
    nl: 'Woont in Rietzijl en komt op de spoedeisende hulp. Over negen van haar medicijnen is men het niet eens.',
    en: 'Lives in a care home and comes to the emergency department. On nine of her medicines people disagree.',
  },
  slugs,
  write: (charts, nowMs) => {
    const people = chartsOf(charts);
    writeRecord(people, nowMs);
    writeDifferences(people, nowMs);
    writeAgreed(people, nowMs);
  },
};

interface People {
  readonly gp: Chart;
  readonly pharmacy: Chart;
  readonly hospital: Chart;
  readonly careHome: Chart;
  readonly laboratory: Chart;
}

function chartsOf(charts: Charts): People {
  const at = (slug: (typeof slugs)[number]): Chart => charts.at(organizationOf(slug));
  return {
    gp: at('gp-elzerdam'),
    pharmacy: at('pharmacy-elzerdam'),
    hospital: at('hospital'),
    careHome: at('care-home'),
    laboratory: at('laboratory'),
  };
}

function writeRecord({ gp, hospital, careHome, laboratory }: People, nowMs: number): void {
  condition(gp, {
    codes: [problems.atrialFibrillation.icpc, problems.atrialFibrillation.snomed],
    text: problems.atrialFibrillation.name,
    status: 'active',
    since: '2014-10',
  });
  contraIndication(gp, { code: problems.kidneyDisease.snomed, since: '2021-05-06' });
  const taken = moment(officeHours(nowMs - days(3), 0.2));
  labResult(laboratory, { test: labTests.inr, value: 2.8, taken });
  labResult(laboratory, { test: labTests.egfr, value: 38, taken });
  labResult(hospital, { test: labTests.potassium, value: 5.1, taken });
  encounter(careHome, { class: 'HH', start: '2024-03-11' });
}

/** Facts of one treatment; begun so many days ago. */
function treatmentOf(nowMs: number, medicine: Medicine, name: string, ago: number): MedicationFacts {
  const start = day(nowMs - days(ago));
  const number = `aafke-${name}`;
  return { medicine, treatment: `mbh-aafke-${name}`, timesPerDay: 1, perTime: 1, start, agreed: start, number };
}

function agreeAndSupply({ gp, pharmacy }: People, facts: MedicationFacts): void {
  medicationAgreement(gp, facts);
  administrationAgreement(pharmacy, suppliedAs(facts));
}

function suppliedAs({ number, ...facts }: MedicationFacts): MedicationFacts {
  return { ...facts, ...(number === undefined ? {} : { before: number }) };
}

function writeDifferences(people: People, nowMs: number): void {
  const { gp, pharmacy, hospital, careHome } = people;
  const of = (medicine: Medicine, name: string, ago: number): MedicationFacts =>
    treatmentOf(nowMs, medicine, name, ago);

  const metoprolol = of(medicines.metoprolol, 'metoprolol', 400);
  medicationAgreement(gp, metoprolol);
  administrationAgreement(pharmacy, { ...suppliedAs(metoprolol), timesPerDay: 2 });

  const aspirin = of(medicines.aspirin, 'acetylsalicylzuur', 1_100);
  agreeAndSupply(people, aspirin);
  medicationAgreement(hospital, stopOf(aspirin, 'stopped', day(nowMs - days(20))));

  medicationUse(careHome, { ...of(medicines.ibuprofen, 'ibuprofen', 9), agreed: day(nowMs - days(2)) });

  const metformin = of(medicines.metformin, 'metformine', 2_000);
  agreeAndSupply(people, metformin);
  const pausedOn = day(nowMs - days(6));
  medicationAgreement(hospital, stopOf(metformin, 'paused', pausedOn));
  const { number: _, ...supplied } = stopOf(suppliedAs(metformin), 'paused', pausedOn);
  administrationAgreement(pharmacy, supplied);

  const furosemide = of(medicines.furosemide, 'furosemide', 500);
  agreeAndSupply(people, furosemide);
  const sentence = 'om de dag 1 stuk';
  medicationUse(careHome, { ...furosemide, agreed: day(nowMs - days(2)), asAgreed: false, sentence });

  const simvastatin = of(medicines.simvastatin, 'simvastatine', 900);
  agreeAndSupply(people, simvastatin);
  const note = 'Spierpijn, neemt het al weken niet.';
  medicationUse(careHome, { ...simvastatin, agreed: day(nowMs - days(2)), asAgreed: false, notTaken: true, note });

  agreeAndSupply(people, of(medicines.omeprazole, 'omeprazol-huisarts', 300));
  const second = of(medicines.omeprazole, 'omeprazol-ziekenhuis', 15);
  medicationAgreement(hospital, second);
  administrationAgreement(pharmacy, suppliedAs(second));

  const amlodipine = of(medicines.amlodipine, 'amlodipine', 700);
  agreeAndSupply(people, amlodipine);
  for (const ago of [1, 2, 3, 4]) {
    const at = moment(officeHours(nowMs - days(ago), 0));
    medicationAdministration(careHome, amlodipine, { at, refused: ago < 3 });
  }

  const lisinopril = of(medicines.lisinopril, 'lisinopril', 800);
  agreeAndSupply(people, lisinopril);
  medicationAgreement(hospital, stopOf(lisinopril, 'stopped', day(nowMs - days(14))));
  administrationAgreement(pharmacy, { ...suppliedStop(lisinopril), end: day(nowMs - days(14)) });
  medicationUse(careHome, { ...lisinopril, agreed: day(nowMs - days(2)) });
}

/** The stop repeats the agreement with a new end, and says which one it ends. */
function stopOf(facts: MedicationFacts, stop: 'paused' | 'stopped', end: string): MedicationFacts {
  const { number, ...rest } = facts;
  return {
    ...rest,
    stop,
    end,
    agreed: end,
    ...(number === undefined ? {} : { before: number, number: `${number}-stop` }),
  };
}

function suppliedStop(facts: MedicationFacts): MedicationFacts {
  const { number: _, ...rest } = facts;
  return { ...rest, stop: 'stopped' };
}

/** Medicines on which everybody agrees: in use by a schedule, tapering, ended, cancelled, an error. */
function writeAgreed(people: People, nowMs: number): void {
  const { gp, pharmacy, hospital, laboratory } = people;
  const of = (medicine: Medicine, name: string, ago: number): MedicationFacts =>
    treatmentOf(nowMs, medicine, name, ago);

  const acenocoumarol = {
    ...of(medicines.acenocoumarol, 'acenocoumarol', 3_000),
    sentence: 'volgens schema trombosedienst',
  };
  agreeAndSupply(people, acenocoumarol);
  const agreed = day(nowMs - days(3));
  const steps = [2, 3, 2, 2, 3, 2, 2, 3, 2, 2].map((perTime) => ({ timesPerDay: 1, perTime, days: 1 }));
  const { number: _, ...schedule } = of(medicines.acenocoumarol, 'acenocoumarol', 3);
  variableDosingRegimen(laboratory, {
    ...schedule,
    agreed,
    steps,
    days: steps.length,
    before: 'aafke-acenocoumarol',
    note: 'INR 2,8. Nieuwe controle over tien dagen.',
  });

  const tapering = [
    { timesPerDay: 1, perTime: 6, days: 5 },
    { timesPerDay: 1, perTime: 4, days: 5 },
    { timesPerDay: 1, perTime: 2, days: 5 },
  ];
  const prednisolone = { ...of(medicines.prednisolone, 'prednisolon', 7), days: 15, steps: tapering };
  medicationAgreement(hospital, prednisolone);
  administrationAgreement(pharmacy, suppliedAs(prednisolone));

  const nitrofurantoin = {
    ...of(medicines.nitrofurantoin, 'nitrofurantoine', 90),
    timesPerDay: 2,
    end: day(nowMs - days(83)),
  };
  agreeAndSupply(people, nitrofurantoin);

  const planned = of(medicines.alendronate, 'alendroninezuur', 40);
  medicationAgreement(gp, { ...planned, agreed: day(nowMs - days(60)) });
  medicationAgreement(gp, {
    ...planned,
    agreed: day(nowMs - days(50)),
    end: planned.start,
    stop: 'cancelled',
    before: 'aafke-alendroninezuur',
    number: 'aafke-alendroninezuur-stop',
  });

  medicationAgreement(gp, { ...of(medicines.citalopram, 'citalopram', 30), enteredInError: true });
}
