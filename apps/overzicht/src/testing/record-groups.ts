/** What the back end would send of these records: rows with opaque keys, without originals. */
import type { RecordGroup, RecordView } from '@stelsel/citizen';
import {
  type Group,
  genericName,
  genericZib,
  measuresOf,
  mergeViews,
  type ZibView,
  zibById,
  zibs,
} from '@stelsel/zibs';

export interface ToldRecords {
  readonly groups: readonly RecordGroup[];
  /** Resource as received, by key of the record. */
  readonly originals: ReadonlyMap<string, object>;
}

/** `keyOf` gives the key of the source that belongs to a URA. */
export function recordGroups(views: readonly ZibView[], keyOf: (ura: string) => string): ToldRecords {
  const originals = new Map<string, object>();
  const merged = mergeViews(views);
  const keys = new Map(merged.map(({ key }, index) => [key, `g${index.toString(36)}`]));
  const tell = (view: ZibView): RecordView => {
    const { original, merging: _, ...rest } = view;
    const key = `r${originals.size.toString(36)}`;
    originals.set(key, original.resource);
    const measures = measuresOf(view);
    return {
      ...rest,
      key,
      source: keyOf(original.source.ura),
      fhir: original.fhir ?? 'R4',
      hasDocument: false,
      ...(original.source.fetchedAt === undefined ? {} : { fetchedAt: original.source.fetchedAt }),
      ...(measures.length === 0 ? {} : { measures }),
    };
  };
  return { groups: merged.map((group) => tellGroup(group, tell, keys, keyOf)), originals };
}

function tellGroup(
  group: Group,
  tell: (view: ZibView) => RecordView,
  keys: ReadonlyMap<string, string>,
  keyOf: (ura: string) => string,
): RecordGroup {
  const zib = zibById(group.lead.zib);
  const lead = tell(group.lead);
  return {
    key: keys.get(group.key) ?? group.key,
    zib: group.zib,
    heading: headingOf(group.zib) ?? genericName,
    title: group.title,
    ...(group.ownTitle === undefined ? {} : { ownTitle: group.ownTitle }),
    lead,
    members: group.members.map(({ view, level, rule }) => ({
      view: view === group.lead ? lead : tell(view),
      level,
      rule,
    })),
    withdrawn: group.withdrawn.map(tell),
    older: group.older.map(tell),
    sources: group.sources.map(({ ura }) => keyOf(ura)),
    statuses: group.statuses.map(({ status, sources }) => ({ status, sources: sources.map(({ ura }) => keyOf(ura)) })),
    differences: group.differences,
    conflicts: group.conflicts.map((conflict) => ({ ...conflict, with: keys.get(conflict.with) ?? '' })),
    alike: group.alike.map((key) => keys.get(key) ?? ''),
    fold: { level: group.fold.level, rule: group.fold.rule },
    sensitive: zib?.sensitive === true,
    supporting: zib?.supporting === true,
    unread: group.zib === genericZib,
  };
}

/** A family such as `Medication` is headed by the first of its zibs. */
function headingOf(id: string) {
  return (zibById(id) ?? zibs.find(({ family }) => family === id))?.name;
}
