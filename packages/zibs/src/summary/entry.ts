/** One record of the summary: the resource that is made for it, and what it was made of. */
import type { Group } from '../merge/group.ts';
import type { FhirResource } from '../resource.ts';
import type { ZibView } from '../zib.ts';

/** What an entry refers to; every resource of the document has an id of its own. */
export interface EntryContext {
  readonly newId: () => string;
  /** `urn:uuid` of the Patient of the document. */
  readonly subject: { readonly reference: string };
  /** `urn:uuid` of the Organization that holds the record. */
  readonly holderOf: (view: ZibView) => { readonly reference: string };
}

/** Makes the resources of one group; the first is the entry of the section, the others are what it refers to. */
export type MakeEntry = (group: Group, context: EntryContext) => readonly FhirResource[];

export interface SummaryEntry {
  readonly group: Group;
  readonly resources: readonly FhirResource[];
}

/** What every entry begins with. */
export function entryBase(resourceType: string, { newId }: EntryContext): FhirResource & { readonly id: string } {
  return { resourceType, id: newId() };
}

export function urn(id: string | undefined): string {
  return `urn:uuid:${id ?? ''}`;
}

/** What people read of a view under this name. */
export function factValue(view: ZibView, id: string): string | undefined {
  return [...view.facts, ...view.more].find((fact) => fact.id === id)?.value;
}
