/** One record as one source has it: its newest version, with the older ones kept behind it (L0). */
import { textAt } from '../resource.ts';
import type { ZibView } from '../zib.ts';
import { canonical, sortedBy } from './canonical.ts';

export interface Instance {
  /** Source and resource: the same for every version. Not for people. */
  readonly name: string;
  readonly current: ZibView;
  readonly older: readonly ZibView[];
}

/** Views that are the same version of the same record at the same source count once, however often they were fetched. */
export function instancesOf(views: readonly ZibView[]): readonly Instance[] {
  const found = [...Map.groupBy(views, nameOf)].map(([name, versions]) =>
    versions.length === 1 && versions[0] !== undefined
      ? { name, current: versions[0], older: [] }
      : newestFirst(name, distinct(versions)),
  );
  return sortedBy(found, (instance) => instance.name);
}

/** Source and resource; a record without an id is its own content. */
function nameOf(view: ZibView): string {
  const { resource, source, person } = view.original;
  return `${person} ${source.ura} ${resource.resourceType}/${resource.id ?? canonical(resource)}`;
}

interface Version {
  readonly content: string;
  readonly view: ZibView;
}

/** Of equal content, what was fetched last. */
function distinct(views: readonly ZibView[]): readonly Version[] {
  const versions = new Map<string, Version>();
  for (const view of views) {
    const content = canonical(view.original.resource);
    const known = versions.get(content);
    if (known === undefined || fetchedAt(known.view) < fetchedAt(view)) {
      versions.set(content, { content, view });
    }
  }
  return [...versions.values()];
}

function newestFirst(name: string, versions: readonly Version[]): Instance {
  const [newest, ...rest] = sortedBy(versions, ({ view, content }) => orderOf(view, content)).reverse();
  if (newest === undefined) {
    throw new Error('an instance has at least one version');
  }
  return { name, current: newest.view, older: rest.map((version) => version.view) };
}

/** By time of change, then number of the version, then correction before original, then content: total and stable. */
function orderOf(view: ZibView, content: string): string {
  const updated = new Date(textAt(view.original.resource, 'meta.lastUpdated') ?? 0).getTime();
  const version = textAt(view.original.resource, 'meta.versionId') ?? '';
  const correction = view.enteredInError ? 2 : ['amended', 'corrected'].includes(view.status?.code ?? '') ? 1 : 0;
  return [
    String(Number.isNaN(updated) ? 0 : updated).padStart(16, '0'),
    version.padStart(12, '0'),
    String(correction),
    content,
  ].join(' ');
}

function fetchedAt(view: ZibView): string {
  return view.original.source.fetchedAt ?? '';
}
