/** What the back end sends of these records, by its own rules: rows with opaque keys, and the medication overview. */
import type { MedicationView, RecordGroup } from '@stelsel/citizen';
import { type FhirResource, mergeViews, viewsIn, type ZibView } from '@stelsel/zibs';
import { bytesApart } from '../../../../packages/citizen/src/collect/document-of.ts';
import { recordKeys } from '../../../../packages/citizen/src/collect/record-keys.ts';
import { wireGroup } from '../../../../packages/citizen/src/collect/wire-group.ts';
import { medicationView } from '../../../../packages/citizen/src/collect/wire-medication.ts';

export interface ToldRecords {
  readonly groups: readonly RecordGroup[];
  readonly medication?: MedicationView;
  /** Resource as received, by key of the record. */
  readonly originals: ReadonlyMap<string, FhirResource>;
}

/** `sourceKey` gives the key of the source that belongs to a URA; `nowMs` is the moment of the medication overview. */
export function recordGroups(
  views: readonly ZibView[],
  sourceKey: (ura: string) => string,
  nowMs: number,
): ToldRecords {
  const keys = recordKeys('recording');
  const merged = mergeViews(views);
  const binaries = new Map(
    views.map(({ original: { resource, source } }) => [
      `${source.ura} ${resource.resourceType}/${resource.id}`,
      resource,
    ]),
  );
  const bytesOf = ({ original: { resource, source } }: ZibView): FhirResource | undefined =>
    binaries.get(`${source.ura} ${bytesApart(resource) ?? ''}`);
  const context = { keys, sourceKey, bytesOf };
  const medication = medicationView(merged, context, { sources: [], nowMs });
  return {
    groups: merged.map((group) => wireGroup(group, context)),
    ...(medication === undefined ? {} : { medication }),
    originals: new Map(merged.flatMap(viewsIn).map((view) => [keys.view(view), view.original.resource])),
  };
}
