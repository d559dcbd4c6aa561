/** Reads a view into a building block. What a source wrote in STU3 is read as R4, like everywhere in this package. */
import { conceptText } from '../read/concept.ts';
import { decimalText } from '../read/quantity.ts';
import { extensionsAt, type FhirResource, firstAt, textAt, valuesAt } from '../resource.ts';
import { asR4 } from '../stu3/as-r4.ts';
import type { ZibView } from '../zib.ts';
import type { BlockKind, BuildingBlock } from './building-block.ts';
import { extension, type StopType } from './codes.ts';
import { dosagesOf } from './dosage/read-dosage.ts';
import { isZero } from './dosage/unit-words.ts';
import { stopOf, treatmentOf } from './treatment-of.ts';
import { dayStart, usePeriodOf } from './use-period.ts';

const kinds: Readonly<Record<string, BlockKind>> = {
  MedicationAgreement: 'MA',
  VariableDosingRegimen: 'WDS',
  DispenseRequest: 'VV',
  AdministrationAgreement: 'TA',
  MedicationDispense: 'MVE',
  MedicationUse2: 'MGB',
  MedicationAdministration2: 'MTD',
  ProposedMedicationAgreement: 'VMA',
  ProposedDispenseRequest: 'VVV',
};

/** The fact of the view that names who says it. */
const sayers = ['prescriber', 'pharmacy', 'teller', 'giver', 'proposer', 'author'];

const read = new WeakMap<ZibView, BuildingBlock>();

/** The block behind a view, or nothing when the view is not one of the medication process. */
export function blockOf(view: ZibView): BuildingBlock | undefined {
  const kind = Object.hasOwn(kinds, view.zib) ? kinds[view.zib] : undefined;
  if (kind === undefined) {
    return undefined;
  }
  const found = read.get(view) ?? readBlock(kind, view);
  read.set(view, found);
  return found;
}

function readBlock(kind: BlockKind, view: ZibView): BuildingBlock {
  const { original } = view;
  const resource = original.fhir === 'STU3' ? asR4(original.resource) : original.resource;
  const recorded = recordedOf(resource);
  const recordedMs = dayStart(recorded);
  const use = view.facts.find(({ id }) => id === 'use');
  const by = view.facts.find(({ id }) => sayers.includes(id))?.value;
  const stop = stopTypeOf(kind, resource);
  return {
    kind,
    view,
    source: original.source,
    ...(by === undefined ? {} : { by }),
    names: namesOf(resource, original.source.ura),
    ...optional('treatment', treatmentOf(resource)),
    period: usePeriodOf(resource, recordedMs),
    ...optional('stop', stop),
    replaces: replacesOf(kind, resource, original.source.ura),
    follows: followsOf(resource, original.source.ura),
    recordedMs: recordedMs ?? 0,
    ...optional('recorded', recorded),
    ...(use === undefined ? {} : { sentence: use.words ?? { nl: use.value, en: use.value } }),
    quoted: use?.kind === 'quote',
    ...optional('dose', view.merging.dose),
    zeroDose: isZeroDose(resource),
    ...optional('route', view.merging.route),
    ...useOf(kind, resource),
    byPatient: isByPatient(resource),
    ...supplyOf(kind, resource),
    ...givenOf(kind, resource),
  };
}

/** When it was agreed, told, handed over or given. */
function recordedOf(resource: FhirResource): string | undefined {
  const [agreed] = extensionsAt(resource, extension.agreedOn);
  const [registered] = extensionsAt(resource, extension.registeredOn);
  return (
    textAt(agreed, 'valueDateTime') ??
    textAt(resource, 'authoredOn') ??
    textAt(resource, 'dateAsserted') ??
    textAt(resource, 'whenHandedOver') ??
    (resource.resourceType === 'MedicationAdministration' ? textAt(resource, 'effectiveDateTime') : undefined) ??
    textAt(registered, 'valueDateTime')
  );
}

function namesOf(resource: FhirResource, ura: string): readonly string[] {
  const identifiers = valuesAt(resource, 'identifier').map(identifierText);
  const own = resource.id === undefined ? undefined : `${ura} ${resource.resourceType}/${resource.id}`;
  return [...identifiers, own].filter((name) => name !== undefined);
}

function identifierText(identifier: unknown): string | undefined {
  const value = textAt(identifier, 'value');
  return value === undefined ? undefined : `${textAt(identifier, 'system') ?? ''}|${value}`;
}

/** Both ways in which a reference can point: by identifier, or to a resource of the same source. */
function targetsOf(references: readonly unknown[], ura: string): readonly string[] {
  return references.filter(isToMedication).flatMap((reference) => {
    const target = textAt(reference, 'reference');
    const local = target === undefined ? undefined : `${ura} ${target.split('/').slice(-2).join('/')}`;
    return [identifierText(firstAt(reference, 'identifier')), local].filter((name) => name !== undefined);
  });
}

/** A record may follow from a measurement too; that does not make it part of a treatment. */
function isToMedication(reference: unknown): boolean {
  const type = textAt(reference, 'type') ?? textAt(reference, 'reference')?.split('/').at(-2);
  return type === undefined || type.startsWith('Medication');
}

function replacesOf(kind: BlockKind, resource: FhirResource, ura: string): readonly string[] {
  const own = kind === 'TA' ? extensionsAt(resource, extension.toAdministrationAgreement) : [];
  const before = own.map((found) => firstAt(found, 'valueReference'));
  return targetsOf([...valuesAt(resource, 'priorPrescription'), ...before], ura);
}

function followsOf(resource: FhirResource, ura: string): readonly string[] {
  const basedOn = valuesAt(resource, 'basedOn');
  const nested = [...basedOn, resource].flatMap((holder) => [
    ...extensionsAt(holder, extension.toAdministrationAgreement),
    ...extensionsAt(holder, extension.toUse),
  ]);
  const references = [
    ...basedOn,
    ...nested.map((found) => firstAt(found, 'valueReference')),
    ...valuesAt(resource, 'authorizingPrescription'),
    ...valuesAt(resource, 'derivedFrom'),
    ...valuesAt(resource, 'request'),
    ...valuesAt(resource, 'supportingInformation'),
  ];
  return targetsOf(references, ura);
}

/** The stop type; systems that have none say it with the status. Of what a pharmacy does, only an end counts. */
function stopTypeOf(kind: BlockKind, resource: FhirResource): StopType | undefined {
  const told = stopOf(resource);
  if (told !== undefined || kind === 'MVE' || kind === 'MTD') {
    return told;
  }
  switch (textAt(resource, 'status')) {
    case 'stopped':
      return 'stopped';
    case 'cancelled':
    case 'declined':
      return 'cancelled';
    case 'on-hold':
      return kind === 'TA' ? undefined : 'paused';
    default:
      return undefined;
  }
}

function isZeroDose(resource: FhirResource): boolean {
  const doses = dosagesOf(resource).map(({ dose }) => dose);
  return doses.length > 0 && doses.every(isZero);
}

function useOf(kind: BlockKind, resource: FhirResource): { readonly taken?: boolean; readonly asAgreed?: boolean } {
  if (kind !== 'MGB') {
    return {};
  }
  const [found] = extensionsAt(resource, extension.asAgreed);
  const asAgreed = firstAt(found, 'valueBoolean');
  const taken = textAt(resource, 'status') !== 'not-taken';
  return { taken, ...(typeof asAgreed === 'boolean' ? { asAgreed } : {}) };
}

/** The author, else who told it. */
function isByPatient(resource: FhirResource): boolean {
  const [author] = extensionsAt(resource, extension.author);
  const teller = firstAt(author, 'valueReference') ?? firstAt(resource, 'informationSource');
  const target = `${textAt(teller, 'type') ?? ''} ${textAt(teller, 'reference') ?? ''}`;
  return /\b(?:Patient|RelatedPerson)\b/.test(target);
}

function supplyOf(kind: BlockKind, resource: FhirResource): { readonly supplyDays?: number } {
  const days = Number(decimalText(firstAt(resource, 'daysSupply.value'))?.replace(',', '.') ?? Number.NaN);
  return kind !== 'MVE' || Number.isNaN(days) ? {} : { supplyDays: days };
}

function givenOf(kind: BlockKind, resource: FhirResource): { readonly given?: boolean; readonly deviation?: string } {
  if (kind !== 'MTD') {
    return {};
  }
  const [found] = extensionsAt(resource, extension.deviation);
  const reason = conceptText(firstAt(found, 'valueCodeableConcept')) ?? conceptText(firstAt(resource, 'statusReason'));
  const given = !['not-done', 'stopped', 'on-hold'].includes(textAt(resource, 'status') ?? '');
  return { given, ...optional('deviation', reason) };
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: V });
}
