/** Who holds the records of a summary: an Organization for each source, and a Provenance that says what came from it. */
import { namingSystem } from '@stelsel/kernel';
import type { Group } from '../merge/group.ts';
import type { FhirResource } from '../resource.ts';
import type { Source, ZibView } from '../zib.ts';
import { type SummaryEntry, urn } from './entry.ts';
import { coded } from './fhir-parts.ts';

export interface Holders {
  readonly organizations: readonly (FhirResource & { readonly id: string })[];
  readonly referenceOf: (view: ZibView) => { readonly reference: string };
  /** One for each source, naming every entry it takes part in and its own records behind them. */
  provenances(entries: readonly SummaryEntry[], recorded: string): readonly FhirResource[];
}

export function holdersOf(groups: readonly Group[], newId: () => string): Holders {
  const sources = new Map(groups.flatMap(({ sources: told }) => told.map((source) => [source.ura, source] as const)));
  const ids = new Map([...sources.keys()].map((ura) => [ura, newId()]));
  const referenceTo = (ura: string) => ({ reference: urn(ids.get(ura)) });
  return {
    organizations: [...sources.values()].map((source) => organizationOf(source, ids.get(source.ura) ?? '')),
    referenceOf: (view) => referenceTo(view.original.source.ura),
    provenances: (entries, recorded) =>
      [...sources.keys()].flatMap((ura) => {
        const own = entries.filter(({ group }) => group.members.some(({ view }) => uraOf(view) === ura));
        const records = own.flatMap(({ group }) =>
          group.members.map(({ view }) => view).filter((view) => uraOf(view) === ura),
        );
        return own.length === 0
          ? []
          : [
              {
                resourceType: 'Provenance',
                id: newId(),
                target: own.map(({ resources: [first] }) => ({ reference: urn(first?.id) })),
                recorded,
                agent: [
                  {
                    type: coded(
                      'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
                      'author',
                      'Author',
                    ),
                    who: referenceTo(ura),
                  },
                ],
                entity: records.map((view) => ({ role: 'source', what: { display: nameOf(view) } })),
              },
            ];
      }),
  };
}

function organizationOf({ ura, name }: Source, id: string): FhirResource & { readonly id: string } {
  return { resourceType: 'Organization', id, identifier: [{ system: namingSystem.ura, value: ura }], name };
}

function uraOf(view: ZibView): string {
  return view.original.source.ura;
}

/** The record at its source, so that it can be asked for there. */
function nameOf({ original: { resource, source } }: ZibView): string {
  return `${source.name}: ${resource.resourceType}${resource.id === undefined ? '' : `/${resource.id}`}`;
}
