/**
 * Lays a handover out in the sections one may expect, and says of every empty one why it is empty: the sender left it open,
 * it did not arrive, who asks may not see it, or this kind of sender does not keep it. They never look alike.
 */
import type { SourceStatus, Text } from '@stelsel/kernel';
import { isSupporting } from '../is-supporting.ts';
import { textAt, valuesAt } from '../resource.ts';
import { asR4 } from '../stu3/as-r4.ts';
import type { ZibView } from '../zib.ts';
import { emptyReasonOf } from './empty-reason.ts';

/** What a handover may hold; a query of an exchange version is one. */
export interface ExpectedSection {
  readonly id: string;
  readonly section: Text;
  readonly type: string;
  readonly zib: readonly string[];
  /** RoleCodeNL types that keep it. */
  readonly keptBy: readonly string[];
}

export type SectionState = 'filled' | 'left-empty' | 'not-received' | 'refused' | 'not-kept';

export interface HandoverSection {
  readonly id: string;
  readonly name: Text;
  readonly state: SectionState;
  /** Says of an empty section by whom it is empty; of a filled one that a part did not arrive. */
  readonly remark?: Text;
  readonly views: readonly ZibView[];
  /** How many records the sender named that are not in what was received. */
  readonly missing: number;
}

export interface HandoverInput {
  /** What was received of one sender, its Compositions among it; nothing when it did not arrive. */
  readonly views: readonly ZibView[];
  readonly expected: readonly ExpectedSection[];
  /** RoleCodeNL type of the sender, when it is known. */
  readonly senderType?: string | undefined;
  /** How each section was answered, by its id, when the sections were asked one by one; of a document it is not known. */
  readonly asked?: ReadonlyMap<string, SourceStatus>;
}

const remarks: Readonly<Record<Exclude<SectionState, 'filled'>, Text>> = {
  'left-empty': { nl: 'Niet ingevuld door de afzender', en: 'Not filled in by the sender' },
  'not-received': { nl: 'Niet ontvangen', en: 'Not received' },
  refused: { nl: 'Dit onderdeel mag u niet zien', en: 'You may not see this section' },
  'not-kept': { nl: 'Hoort niet bij deze afzender', en: 'Not kept by this sender' },
};

const partly: Text = { nl: 'Een deel is niet ontvangen', en: 'A part was not received' };

/**
 * A record that a Composition names and that is not there counts for every section that could have held it: who reads it
 * knows that something is not there, and nobody takes it for "nothing to say". What no section expects is under `other`.
 */
export function handoverSections({ views, expected, senderType, asked }: HandoverInput): {
  readonly sections: readonly HandoverSection[];
  readonly other: readonly ZibView[];
} {
  const documents = views.filter(isDocument);
  const content = views.filter((view) => !isDocument(view));
  const missing = missingTypes(documents, views);
  const taken = new Set<ZibView>();
  const sections = expected.filter(isOfRecords).map((section) => {
    const found = content.filter((view) => section.zib.includes(view.zib));
    for (const view of found) {
      taken.add(view);
    }
    const lost = missing.filter((types) => types.includes(section.type)).length;
    return sectionOf(section, { found, lost, documents, senderType, status: asked?.get(section.id) });
  });
  const other = content.filter((view) => !taken.has(view) && !isSupporting(view));
  return { sections, other };
}

export function isDocument({ zib }: ZibView): boolean {
  return zib === 'Composition';
}

/** The documents themselves are no section of a document. */
function isOfRecords({ type, zib }: ExpectedSection): boolean {
  return type !== 'Composition' && zib.length > 0;
}

interface Found {
  readonly found: readonly ZibView[];
  readonly lost: number;
  readonly documents: readonly ZibView[];
  readonly senderType: string | undefined;
  readonly status: SourceStatus | undefined;
}

function sectionOf(section: ExpectedSection, { found, lost, documents, senderType, status }: Found): HandoverSection {
  const base = { id: section.id, name: section.section, views: found, missing: lost };
  if (found.length > 0) {
    return { ...base, state: 'filled', ...(lost > 0 || isBroken(status) ? { remark: partly } : {}) };
  }
  if (status === 'refused') {
    return { ...base, state: 'refused', remark: remarks.refused };
  }
  if (lost > 0 || isBroken(status) || (documents.length === 0 && status === undefined)) {
    return { ...base, state: 'not-received', remark: remarks['not-received'] };
  }
  if (status === 'not-kept' || (status === undefined && !isKeptBy(section, senderType))) {
    return { ...base, state: 'not-kept', remark: remarks['not-kept'] };
  }
  const reason = documents
    .map(({ original }) => emptyReasonOf(original.resource, section.section))
    .find((said) => said !== undefined);
  return { ...base, state: 'left-empty', remark: reason ?? remarks['left-empty'] };
}

function isKeptBy({ keptBy }: ExpectedSection, senderType: string | undefined): boolean {
  return senderType === undefined || keptBy.includes(senderType);
}

function isBroken(status: SourceStatus | undefined): boolean {
  return status === 'failed' || status === 'partial' || status === 'busy';
}

/** Of each record that a document names in its sections and that did not come along its type, in STU3 also the one of R4. */
function missingTypes(documents: readonly ZibView[], received: readonly ZibView[]): readonly (readonly string[])[] {
  const there = new Set(received.map(addressOf));
  const named = documents.flatMap((document) =>
    namedIn(document)
      .filter((address) => !there.has(address))
      .map((address) => [address, document.original.fhir] as const),
  );
  return [...new Map(named)].map(([address, fhir]) => {
    const type = address.split('/')[0] ?? '';
    return fhir === 'STU3' ? [type, asR4({ resourceType: type }).resourceType] : [type];
  });
}

/** `Type/id` of everything a document names in its sections, at any depth. */
export function namedIn({ original }: ZibView): readonly string[] {
  const named = entriesOf(original.resource.section);
  return [...new Set(named.map((reference) => reference.split('/').slice(-2).join('/')))];
}

/** `Type/id`, as the source calls it. */
export function addressOf({ original: { resource } }: ZibView): string {
  return `${resource.resourceType}/${resource.id}`;
}

function entriesOf(sections: unknown): readonly string[] {
  return valuesAt({ sections }, 'sections').flatMap((section) => [
    ...valuesAt(section, 'entry').flatMap((entry) => textAt(entry, 'reference') ?? []),
    ...valuesAt(section, 'section').flatMap((inner) => entriesOf(inner)),
  ]);
}
