/** Where the pictures of each study in an answer are fetched. */
import type { Group } from '../merge/group.ts';
import { viewsIn } from '../merge/merge-views.ts';
import { type FhirResource, firstAt, textAt, textsAt } from '../resource.ts';
import type { Source, ZibView } from '../zib.ts';
import { studyUid } from './imaging-study.ts';

export interface ImagePlace {
  /** Key of the group of the study in the answer. */
  readonly group: string;
  readonly title: string;
  /** Study Instance UID. */
  readonly study: string;
  readonly source: Source;
  /** DICOMweb address, as the source tells it. */
  readonly address: string;
}

/** One place for each source that keeps the study and names an Endpoint; in the order of the groups. */
export function imagePlaces(groups: readonly Group[]): readonly ImagePlace[] {
  const endpoints = new Map(
    groups
      .filter(({ zib }) => zib === 'ImagingEndpoint')
      .flatMap(viewsIn)
      .map((view) => [
        placeKey(view, `Endpoint/${view.original.resource.id}`),
        textAt(view.original.resource, 'address'),
      ]),
  );
  return groups
    .filter(({ zib }) => zib === 'ImagingStudy')
    .flatMap((group) =>
      group.members.flatMap(({ view }): readonly ImagePlace[] => {
        const { resource, source } = view.original;
        const study = studyUid(resource) ?? uidOfStu3(resource);
        const named = textsAt(resource, 'endpoint.reference').map((reference) =>
          endpoints.get(placeKey(view, reference)),
        );
        const address = named.find((found) => found !== undefined);
        return study === undefined || address === undefined
          ? []
          : [{ group: group.key, title: group.title, study, source, address }];
      }),
    );
}

function placeKey({ original: { source } }: ZibView, reference: string): string {
  return `${source.ura} ${reference.split('/').slice(-2).join('/')}`;
}

function uidOfStu3(resource: FhirResource): string | undefined {
  const uid = firstAt(resource, 'uid');
  return typeof uid === 'string' ? uid.replace(/^urn:oid:/, '') : undefined;
}
