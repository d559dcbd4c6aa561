/** The records of one collection in memory, merged into rows; what changed since it was told is told once. */
import { type FhirResource, type Group, genericZib, isSupporting, mergeViews, type ZibView } from '@stelsel/zibs';
import type { RecordGroup } from '../api/collection.ts';
import { citizenLimits as limits } from '../limits.ts';
import type { Person } from '../person.ts';
import { bytesApart, type DocumentFile, documentIn } from './document-of.ts';
import { shownTo } from './may-show.ts';
import { type RecordKeys, recordName } from './record-keys.ts';
import { type WireContext, wireGroup } from './wire-group.ts';

export interface RecordStore {
  /** Takes in what a source sent for one subject; gives how many of them this person may see. */
  add(views: readonly ZibView[], subject: string): number;
  /** Forgets what a source sent for a subject before, because it is asked again. */
  drop(ura: string, subject?: string): void;
  /** Rows that differ from the last time, and rows that are gone. */
  changes(): { readonly changed: readonly RecordGroup[]; readonly removed: readonly string[] };
  /** Every row, as it was last told. */
  told(): readonly RecordGroup[];
  groups(): readonly Group[];
  viewByKey(key: string): ZibView | undefined;
  documentByKey(key: string): DocumentFile | undefined;
  /** Rows of a source (all when absent), withdrawn ones not counted. */
  count(ura?: string, subject?: string): number;
  unread(): number;
  /** Whether a limit was reached and something was left out. */
  full(): boolean;
  clear(): void;
}

interface Kept {
  readonly view: ZibView;
  readonly subjects: Set<string>;
}

export function recordStore(person: Person, keys: RecordKeys, sourceKey: WireContext['sourceKey']): RecordStore {
  const kept = new Map<string, Kept>();
  const numbers = new WeakMap<ZibView, number>();
  let next = 0;
  let groups: readonly Group[] | undefined;
  let full = false;
  const told = new Map<string, { readonly signature: string; readonly row: RecordGroup }>();
  const numberOf = (view: ZibView): number => {
    const known = numbers.get(view);
    if (known !== undefined) {
      return known;
    }
    next += 1;
    numbers.set(view, next);
    return next;
  };
  const viewByKey = (key: string): ZibView | undefined =>
    [...kept.values()].find(({ view }) => keys.view(view) === key)?.view;
  const bytesOf = ({ original: { resource, source, fhir } }: ZibView): FhirResource | undefined => {
    const place = bytesApart(resource);
    return place === undefined ? undefined : kept.get(`${source.ura} ${fhir ?? 'R4'} ${place}`)?.view.original.resource;
  };
  const merged = (): readonly Group[] => {
    groups ??= mergeViews([...kept.values()].map(({ view }) => view));
    return groups;
  };
  return {
    add: (views, subject) => {
      let shown = 0;
      for (const view of views) {
        const mine = shownTo(person, { ...view, original: { ...view.original, person: person.key } });
        if (mine === undefined) {
          continue;
        }
        const name = recordName(mine);
        const known = kept.get(name);
        if (known === undefined && kept.size >= limits.records) {
          full = true;
          continue;
        }
        shown += 1;
        const same = known !== undefined && versionOf(known.view) === versionOf(mine);
        kept.set(name, { view: same ? known.view : mine, subjects: new Set([...(known?.subjects ?? []), subject]) });
        groups = same ? groups : undefined;
      }
      return shown;
    },
    drop: (ura, subject) => {
      for (const [name, { view, subjects }] of kept) {
        if (view.original.source.ura !== ura) {
          continue;
        }
        if (subject !== undefined) {
          subjects.delete(subject);
        }
        if (subject === undefined || subjects.size === 0) {
          kept.delete(name);
          groups = undefined;
        }
      }
    },
    changes: () => {
      const changed: RecordGroup[] = [];
      const present = new Set<string>();
      for (const group of merged()) {
        const key = keys.group(group.key);
        present.add(key);
        const signature = signatureOf(group, numberOf, bytesOf);
        if (told.get(key)?.signature !== signature) {
          const row = wireGroup(group, { keys, sourceKey, bytesOf });
          told.set(key, { signature, row });
          changed.push(row);
        }
      }
      const removed = [...told.keys()].filter((key) => !present.has(key));
      for (const key of removed) {
        told.delete(key);
      }
      return { changed, removed };
    },
    told: () => [...told.values()].map(({ row }) => row),
    groups: merged,
    viewByKey,
    documentByKey: (key) => {
      const view = viewByKey(key);
      return view === undefined ? undefined : documentIn(view.original.resource, bytesOf(view));
    },
    count: (ura, subject) =>
      ura === undefined
        ? merged().filter(({ members, lead }) => members.length > 0 && !isSupporting(lead)).length
        : [...kept.values()].filter(
            ({ view, subjects }) =>
              view.original.source.ura === ura &&
              !view.enteredInError &&
              !isSupporting(view) &&
              (subject === undefined || subjects.has(subject)),
          ).length,
    unread: () => merged().filter(({ lead, members }) => lead.zib === genericZib && members.length > 0).length,
    full: () => full,
    clear: () => {
      kept.clear();
      told.clear();
      groups = [];
    },
  };
}

/** Which version of a record this is, as far as its source says. */
function versionOf({ original }: ZibView): string {
  const { versionId, lastUpdated } = (original.resource.meta ?? {}) as Readonly<Record<string, unknown>>;
  return `${String(versionId)} ${String(lastUpdated)}`;
}

/** Differs whenever something of the row does: its records never change, so their numbers say which they are. */
function signatureOf(
  group: Group,
  numberOf: (view: ZibView) => number,
  bytesOf: (view: ZibView) => FhirResource | undefined,
): string {
  return [
    group.members
      .map(({ view, level }) => `${numberOf(view)}${level}${bytesOf(view) === undefined ? '' : '+'}`)
      .join(' '),
    group.withdrawn.map(numberOf).join(' '),
    group.older.map(numberOf).join(' '),
    group.conflicts.map((conflict) => `${conflict.with} ${conflict.difference.type}`).join(' '),
    group.alike.join(' '),
    group.differences.map(({ type }) => type).join(' '),
  ].join('|');
}
