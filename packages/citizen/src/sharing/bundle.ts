/** What a person takes along for other programs: everything as received, or the patient summary. */
import type { Clock, Randomness } from '@stelsel/kernel';
import { type FhirResource, type Group, isSensitive, patientSummary, viewsIn, type ZibView } from '@stelsel/zibs';
import type { Collection } from '../collect/collection.ts';

export interface BundleDeps {
  readonly clock: Clock;
  readonly randomness: Randomness;
  /** URA and state of each source, for the summary to say what is missing. */
  readonly uraOf: (key: string) => string;
}

/** Every record as its source sent it, each with the source that sent it. */
export function wholeBundle(groups: readonly Group[], { clock, randomness }: BundleDeps): FhirResource {
  const views = groups.flatMap(viewsIn);
  const entries = views.map((view) => ({
    fullUrl: `urn:uuid:${randomness.uuid()}`,
    resource: view.original.resource,
    view,
  }));
  const bySource = Map.groupBy(entries, ({ view }) => view.original.source.ura);
  const at = new Date(clock.nowMs()).toISOString();
  const provenance = [...bySource.values()].map((ofSource) => ({
    fullUrl: `urn:uuid:${randomness.uuid()}`,
    resource: provenanceOf(
      ofSource[0]?.view,
      ofSource.map(({ fullUrl }) => fullUrl),
      at,
    ),
  }));
  return {
    resourceType: 'Bundle',
    id: randomness.uuid(),
    type: 'collection',
    timestamp: at,
    entry: [...entries.map(({ view: _view, ...entry }) => entry), ...provenance],
  };
}

function provenanceOf(view: ZibView | undefined, targets: readonly string[], recorded: string): FhirResource {
  const source = view?.original.source;
  const own = source?.ura === '';
  return {
    resourceType: 'Provenance',
    target: targets.map((reference) => ({ reference })),
    recorded,
    agent: [
      {
        who: own
          ? { type: 'Patient', display: source.name }
          : {
              identifier: { system: 'http://fhir.nl/fhir/NamingSystem/ura', value: source?.ura },
              display: source?.name,
            },
      },
    ],
    entity: targets.map((reference) => ({ role: 'source', what: { reference } })),
  };
}

/** The International Patient Summary; what failed is said in it, never left silent. */
export function summaryBundle(
  collection: Pick<Collection, 'groups' | 'sources'>,
  { language, withSensitive }: { readonly language: 'nl' | 'en'; readonly withSensitive: boolean },
  { clock, randomness, uraOf }: BundleDeps,
): FhirResource {
  const groups = withSensitive ? collection.groups() : withoutSensitive(collection.groups());
  return patientSummary({
    groups: groups.filter(({ lead }) => lead.original.source.ura !== ''),
    sources: collection.sources().map(({ key, name, status }) => ({ ura: uraOf(key), name, status })),
    author: 'MijnZorgoverzicht',
    at: new Date(clock.nowMs()).toISOString(),
    newId: () => randomness.uuid(),
    language,
  }).bundle;
}

export function withoutSensitive(groups: readonly Group[]): readonly Group[] {
  return groups.filter((group) => !viewsIn(group).some(isSensitive));
}
