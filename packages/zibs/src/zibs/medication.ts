/** What the three kinds of medication record share: one treatment, told by the doctor, the pharmacy and the user. */
import type { Text } from '@stelsel/kernel';
import { keyOf } from '../merge/keys.ts';
import { codesOf, nameOfConcept } from '../read/concept.ts';
import { comparableDosages, dosageKey, dosageText } from '../read/dosage.ts';
import { productName, referenceName, resolved } from '../read/reference.ts';
import { capitalised } from '../read/sayable.ts';
import { dateAt, type VagueDate, vaguePeriod } from '../read/vague-date.ts';
import { extensionsAt, type FhirResource, firstAt, nictizExtension, textAt } from '../resource.ts';
import { statusWord } from '../words/status.ts';
import type { Code, Difference, MergeRules, StatusWord, ViewContext, ZibView } from '../zib.ts';

/** Systems of the G-Standaard, from the product as prescribed (PRK) to as sold (ZI), and ATC. */
const atc = 'http://www.whocc.no/atc';

export const medicationStatusWords: Readonly<Record<string, Text>> = {
  active: { nl: 'Gebruikt u nu', en: 'In use' },
  'in-progress': { nl: 'Gebruikt u nu', en: 'In use' },
  preparation: { nl: 'Wordt klaargemaakt', en: 'Being prepared' },
  intended: { nl: 'Begint nog', en: 'To start' },
  draft: { nl: 'Nog niet definitief', en: 'Not final yet' },
  'on-hold': { nl: 'Tijdelijk gestopt', en: 'Paused' },
  stopped: { nl: 'Gestopt', en: 'Stopped' },
  cancelled: { nl: 'Niet doorgegaan', en: 'Cancelled' },
  declined: { nl: 'Niet doorgegaan', en: 'Declined' },
  completed: { nl: 'Afgelopen', en: 'Ended' },
  'not-taken': { nl: 'Gebruikt u niet', en: 'Not taken' },
};

const stopTypes: Readonly<Record<string, string>> = {
  '113381000146106': 'on-hold',
  '385655000': 'on-hold',
  '113371000146109': 'stopped',
  '410546004': 'stopped',
  '89925002': 'cancelled',
};

export interface MedicationParts {
  readonly title: string | undefined;
  readonly term: string | undefined;
  readonly status: StatusWord | undefined;
  readonly date: VagueDate | undefined;
  readonly end: VagueDate | undefined;
  readonly use: string | undefined;
  readonly codes: readonly Code[];
  readonly merging: Readonly<Record<string, string | undefined>>;
}

/** Reads what all three have: product, use, period, the identifier of the treatment, and how it stopped. */
export function medicationParts(resource: FhirResource, context: ViewContext): MedicationParts {
  const product = resolved(firstAt(resource, 'medicationReference'), resource, context);
  const concept = firstAt(resource, 'medicationCodeableConcept') ?? product?.code;
  const name = nameOfConcept(concept);
  const period = periodOf(resource);
  const status = stopOf(resource) ?? textAt(resource, 'status');
  const referred = referenceName(firstAt(resource, 'medicationReference'), resource, context);
  const reference = referred === undefined ? undefined : capitalised(referred);
  return {
    title: name?.name ?? (product === undefined ? reference : (productName(product) ?? reference)),
    term: name?.term,
    status: status === 'unknown' ? undefined : statusWord(medicationStatusWords, status),
    date: period,
    end: dateAt(periodElement(resource), 'end'),
    use: dosageText(resource),
    codes: codesOf(concept),
    merging: {
      treatment: treatmentOf(resource),
      dose: dosageKey(resource),
      route: routeOf(resource),
      stop: stopOf(resource),
    },
  };
}

/** One treatment is one row: by its own identifier, else same product by the same route in touching periods. */
export const medicationMerge: MergeRules = {
  rule: 'medication-treatment',
  key: (view) => {
    const { treatment, route } = view.merging;
    return treatment === undefined ? keyOf(productKey(view), 'product', route) : keyOf(treatment, 'treatment');
  },
  gapDays: (view) => (view.merging.treatment === undefined ? 0 : undefined),
  caution: (view) => ['MedicationUse2', 'AdministrationAgreement', 'MedicationAgreement'].indexOf(view.zib) + 1,
  alike: (view) => [...atcGroups(view), ...view.codes.map((code) => `${code.system}|${code.code}`)],
  differs,
};

function productKey(view: ZibView): string | undefined {
  const product = view.codes.find((code) => code.system !== atc);
  return product === undefined ? undefined : `${product.system}|${product.code}`;
}

/** Same chemical subgroup: "the same kind of medicine", a link and never a fold. */
function atcGroups(view: ZibView): readonly string[] {
  return view.codes
    .filter((code) => code.system === atc && code.code.length >= 5)
    .map((code) => `atc:${code.code.slice(0, 5)}`);
}

function differs(a: ZibView, b: ZibView): readonly Difference[] {
  const found: Difference[] = [];
  const [doseA, doseB] = [a.merging.dose, b.merging.dose];
  if (comparableDosages(doseA, doseB) && doseA !== doseB && !isEnded(a) && !isEnded(b)) {
    found.push({ type: 'dose-differs', text: doseWords(a, b) });
  }
  if (isEnded(a) !== isEnded(b) && a.status !== undefined && b.status !== undefined) {
    found.push({
      type: 'stop-differs',
      text: {
        nl: 'De ene bron zegt dat u hiermee gestopt bent, de andere niet. Vraag dit na.',
        en: 'One source says you stopped this, another does not. Please ask.',
      },
    });
  }
  return found;
}

function isEnded(view: ZibView): boolean {
  return ['stopped', 'cancelled', 'completed', 'declined', 'not-taken'].includes(view.status?.code ?? '');
}

const sayers: Readonly<Record<string, Text>> = {
  MedicationAgreement: { nl: 'Uw arts sprak af', en: 'Your doctor agreed' },
  AdministrationAgreement: { nl: 'De apotheek gaf mee', en: 'The pharmacy supplied' },
  MedicationUse2: { nl: 'Er is genoteerd dat u gebruikt', en: 'It was noted that you use' },
};

function doseWords(a: ZibView, b: ZibView): Text {
  const said = [a, b].map((view) => ({
    sayer: sayers[view.zib] ?? { nl: 'Een bron zegt', en: 'A source says' },
    use: view.facts.find((fact) => fact.id === 'use')?.value ?? '?',
  }));
  return {
    nl: `De dosis verschilt. ${said.map(({ sayer, use }) => `${sayer.nl}: ${use}.`).join(' ')} Vraag dit na.`,
    en: `The dose differs. ${said.map(({ sayer, use }) => `${sayer.en}: ${use}.`).join(' ')} Please ask.`,
  };
}

function treatmentOf(resource: FhirResource): string | undefined {
  const [extension] = extensionsAt(resource, nictizExtension('PharmaceuticalTreatment.Identifier'));
  const value = textAt(extension, 'valueIdentifier.value');
  return value === undefined ? undefined : `${textAt(extension, 'valueIdentifier.system') ?? ''}|${value}`;
}

function routeOf(resource: FhirResource): string | undefined {
  return textAt(resource, 'dosageInstruction.route.coding.code') ?? textAt(resource, 'dosage.route.coding.code');
}

function stopOf(resource: FhirResource): string | undefined {
  const [extension] = extensionsAt(resource, nictizExtension('StopType'));
  return stopTypes[textAt(extension, 'valueCodeableConcept.coding.code') ?? ''];
}

function periodElement(resource: FhirResource): unknown {
  const [extension] = extensionsAt(resource, nictizExtension('TimeInterval.Period'));
  return firstAt(extension, 'valuePeriod') ?? firstAt(resource, 'effectivePeriod');
}

function periodOf(resource: FhirResource): VagueDate | undefined {
  return vaguePeriod(periodElement(resource)) ?? dateAt(resource, 'effectiveDateTime', 'authoredOn', 'whenHandedOver');
}
