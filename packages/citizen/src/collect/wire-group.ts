/** A merged group as it travels to the page: everything for people, nothing that only machines need. */
import {
  type FhirResource,
  type Group,
  genericName,
  genericZib,
  isSensitive,
  isSupporting,
  measuresOf,
  type ZibView,
  zibById,
} from '@stelsel/zibs';
import type { RecordGroup, RecordView } from '../api/collection.ts';
import { documentIn } from './document-of.ts';
import type { RecordKeys } from './record-keys.ts';

export interface WireContext {
  readonly keys: RecordKeys;
  /** Key of a source on the page. */
  readonly sourceKey: (ura: string) => string;
}

export interface GroupContext extends WireContext {
  /** The resource with the bytes of a document, when they came apart from it. */
  readonly bytesOf: (view: ZibView) => FhirResource | undefined;
}

export function wireGroup(group: Group, context: GroupContext): RecordGroup {
  const { keys, sourceKey } = context;
  const lead = wireView(group.lead, context);
  const sourcesOf = (sources: Group['sources']): readonly string[] => sources.map(({ ura }) => sourceKey(ura));
  return {
    key: keys.group(group.key),
    zib: group.zib,
    heading: zibById(group.lead.zib)?.name ?? genericName,
    title: group.title,
    ...(group.ownTitle === undefined ? {} : { ownTitle: group.ownTitle }),
    lead,
    members: group.members.map(({ view, level, rule }) => ({ view: wireView(view, context), level, rule })),
    withdrawn: group.withdrawn.map((view) => wireView(view, context)),
    older: group.older.map((view) => wireView(view, context)),
    sources: sourcesOf(group.sources),
    statuses: group.statuses.map(({ status, sources }) => ({ status, sources: sourcesOf(sources) })),
    differences: group.differences,
    conflicts: group.conflicts.map((conflict) => ({ ...conflict, with: keys.group(conflict.with) })),
    alike: group.alike.map((key) => keys.group(key)),
    fold: { level: group.fold.level, rule: group.fold.rule },
    sensitive: [group.lead, ...group.members.map(({ view }) => view)].some(isSensitive),
    supporting: isSupporting(group.lead),
    unread: group.lead.zib === genericZib,
  };
}

function wireView(view: ZibView, { keys, sourceKey, bytesOf }: GroupContext): RecordView {
  const { original, merging: _merging, ...shown } = view;
  return {
    ...shown,
    key: keys.view(view),
    source: sourceKey(original.source.ura),
    ...(original.source.fetchedAt === undefined ? {} : { fetchedAt: original.source.fetchedAt }),
    fhir: original.fhir ?? 'R4',
    measures: measuresOf(view),
    hasDocument: documentIn(original.resource, bytesOf(view)) !== undefined,
  };
}
