/** What every record of the medication process tells in the same way: product, use, period, treatment, and how it stopped. */
import type { Text } from '@stelsel/kernel';
import { type ConceptName, codesOf, nameOfConcept } from '../read/concept.ts';
import { productName, referenceName, resolved } from '../read/reference.ts';
import { capitalised, sayable } from '../read/sayable.ts';
import { dateAt, type VagueDate, vagueDate, vaguePeriod } from '../read/vague-date.ts';
import { type FhirResource, firstAt, textAt } from '../resource.ts';
import { statusWord } from '../words/status.ts';
import type { Code, StatusWord, ViewContext } from '../zib.ts';
import { productSystems } from './codes.ts';
import { dosageKey } from './dosage/dosage-key.ts';
import { type DosageSentence, dosageSentence } from './dosage/dosage-sentence.ts';
import { dutchDay } from './state-words.ts';
import { stopOf, treatmentOf } from './treatment-of.ts';
import { periodElement, usePeriodOf } from './use-period.ts';

const stopStatus = { paused: 'on-hold', stopped: 'stopped', cancelled: 'cancelled' } as const;

export interface MedicationParts {
  readonly title: string | undefined;
  readonly term: string | undefined;
  readonly status: StatusWord | undefined;
  readonly date: VagueDate | undefined;
  readonly end: VagueDate | undefined;
  readonly use: DosageSentence | undefined;
  readonly codes: readonly Code[];
  readonly merging: Readonly<Record<string, string | undefined>>;
}

export function medicationParts(
  resource: FhirResource,
  context: ViewContext,
  statusWords: Readonly<Record<string, Text>>,
): MedicationParts {
  const product = resolved(firstAt(resource, 'medicationReference'), resource, context);
  const concept = firstAt(resource, 'medicationCodeableConcept') ?? product?.code;
  const name = nameOfProduct(concept);
  const stop = stopOf(resource);
  const status = stop === undefined ? textAt(resource, 'status') : stopStatus[stop];
  const referred = referenceName(firstAt(resource, 'medicationReference'), resource, context);
  const reference = referred === undefined ? undefined : capitalised(referred);
  return {
    title: name?.name ?? (product === undefined ? reference : (productName(product) ?? reference)),
    term: name?.term,
    status: status === 'unknown' ? undefined : statusWord(statusWords, status),
    date: dateOf(resource),
    end: endOf(resource),
    use: dosageSentence(resource),
    codes: codesOf(concept),
    merging: {
      treatment: treatmentOf(resource),
      dose: dosageKey(resource),
      route: routeOf(resource),
      stop: stop === undefined ? undefined : stopStatus[stop],
    },
  };
}

/** The name with form and strength: what the author wrote or what is on the box. The substance alone says too little. */
function nameOfProduct(concept: unknown): ConceptName | undefined {
  const codes = codesOf(concept);
  const written = codes.length === 0 ? undefined : sayable(textAt(concept, 'text'));
  const boxed = codes.find(({ system, display }) => system !== productSystems.atc && sayable(display) !== undefined);
  const name = written ?? sayable(boxed?.display);
  return name === undefined ? nameOfConcept(concept) : { name: capitalised(name) };
}

function dateOf(resource: FhirResource): VagueDate | undefined {
  return (
    vaguePeriod(periodElement(resource)) ??
    dateAt(resource, 'effectiveDateTime', 'authoredOn', 'whenHandedOver', 'sent')
  );
}

/** The end as it was told, else as it follows from begin and duration. */
function endOf(resource: FhirResource): VagueDate | undefined {
  const told = dateAt(periodElement(resource), 'end');
  if (told !== undefined) {
    return told;
  }
  const { toMs } = usePeriodOf(resource, undefined);
  return toMs === undefined ? undefined : vagueDate(dutchDay(toMs));
}

function routeOf(resource: FhirResource): string | undefined {
  return textAt(resource, 'dosageInstruction.route.coding.code') ?? textAt(resource, 'dosage.route.coding.code');
}
