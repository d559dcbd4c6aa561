/**
 * Lays a handover document out in the sections one may expect, and says of every empty one why it is empty: the sender
 * left it open, it did not arrive, or this kind of sender does not keep it. The three never look alike.
 */
import type { Text } from '@stelsel/kernel';
import { zibFor } from '../registry.ts';
import { type FhirResource, textAt, valuesAt } from '../resource.ts';
import { asR4 } from '../stu3/as-r4.ts';
import { viewsOf } from '../view-of.ts';
import type { ViewContext, ZibView } from '../zib.ts';
import { emptyReasonOf } from './empty-reason.ts';

/** What a document may hold; a query of an exchange version is one. */
export interface ExpectedSection {
  readonly id: string;
  readonly section: Text;
  readonly type: string;
  readonly zib: readonly string[];
  /** RoleCodeNL types that keep it. */
  readonly keptBy: readonly string[];
}

export type SectionState = 'filled' | 'left-empty' | 'not-received' | 'not-kept';

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

const remarks: Readonly<Record<Exclude<SectionState, 'filled'>, Text>> = {
  'left-empty': { nl: 'Niet ingevuld door de afzender', en: 'Not filled in by the sender' },
  'not-received': { nl: 'Niet ontvangen', en: 'Not received' },
  'not-kept': { nl: 'Hoort niet bij deze afzender', en: 'Not kept by this sender' },
};

const partly: Text = { nl: 'Een deel is niet ontvangen', en: 'A part was not received' };

/**
 * `received` is the content of the document with its Composition, or nothing when it did not arrive. A record that the
 * Composition names and that is not there counts for every section that could have held it: who reads it knows that
 * something is not there, and nobody takes it for "nothing to say". What no section expects is under `other`.
 */
export function handoverSections(
  received: readonly FhirResource[],
  expected: readonly ExpectedSection[],
  context: Omit<ViewContext, 'resolve'>,
): { readonly sections: readonly HandoverSection[]; readonly other: readonly ZibView[] } {
  const compositions = received.filter(({ resourceType }) => resourceType === 'Composition');
  const content = received.filter(({ resourceType }) => resourceType !== 'Composition');
  const views = viewsOf(content, context);
  const missing = missingTypes(compositions, received);
  const taken = new Set<ZibView>();
  const sections = expected.map((section) => {
    const found = views.filter((view) => section.zib.includes(view.zib));
    for (const view of found) {
      taken.add(view);
    }
    const lost = compositions.length === 0 ? 0 : missing.filter((type) => holds(section, type, context)).length;
    return sectionOf(section, { found, lost, compositions, sender: context.source.type });
  });
  const other = views.filter((view) => !taken.has(view) && !isSupporting(view));
  return { sections, other };
}

interface Found {
  readonly found: readonly ZibView[];
  readonly lost: number;
  readonly compositions: readonly FhirResource[];
  readonly sender: string | undefined;
}

function sectionOf(
  { id, section, keptBy }: ExpectedSection,
  { found, lost, compositions, sender }: Found,
): HandoverSection {
  const base = { id, name: section, views: found, missing: lost };
  if (found.length > 0) {
    return { ...base, state: 'filled', ...(lost > 0 ? { remark: partly } : {}) };
  }
  if (compositions.length === 0 || lost > 0) {
    return { ...base, state: 'not-received', remark: remarks['not-received'] };
  }
  if (sender !== undefined && !keptBy.includes(sender)) {
    return { ...base, state: 'not-kept', remark: remarks['not-kept'] };
  }
  const reason = compositions
    .map((composition) => emptyReasonOf(composition, section))
    .find((said) => said !== undefined);
  return { ...base, state: 'left-empty', remark: reason ?? remarks['left-empty'] };
}

/** Types of the records that a Composition names in its sections and that did not come along. */
function missingTypes(compositions: readonly FhirResource[], received: readonly FhirResource[]): readonly string[] {
  const there = new Set(received.map(({ resourceType, id }) => `${resourceType}/${id}`));
  const named = compositions.flatMap(({ section }) => entriesOf(section));
  const addresses = [...new Set(named.map((reference) => reference.split('/').slice(-2).join('/')))];
  return addresses.filter((address) => !there.has(address)).map((address) => address.split('/')[0] ?? '');
}

function entriesOf(sections: unknown): readonly string[] {
  return valuesAt({ sections }, 'sections').flatMap((section) => [
    ...valuesAt(section, 'entry').flatMap((entry) => textAt(entry, 'reference') ?? []),
    ...valuesAt(section, 'section').flatMap((inner) => entriesOf(inner)),
  ]);
}

/** In STU3 some records are of another type than the section asks for in R4; both count. */
function holds(section: ExpectedSection, type: string, { fhir }: Pick<ViewContext, 'fhir'>): boolean {
  const read = fhir === 'STU3' ? asR4({ resourceType: type }).resourceType : type;
  return section.type === type || section.type === read;
}

/** People, places and products explain other records; the page has no row for them. */
function isSupporting(view: ZibView): boolean {
  return zibFor(view.original.resource)?.supporting === true;
}
