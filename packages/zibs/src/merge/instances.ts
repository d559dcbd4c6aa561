/** One record as one source has it: its newest version, with the older ones kept behind it (L0). */
import { textAt } from '../resource.ts';
import type { ZibView } from '../zib.ts';
import { byText, canonical } from './canonical.ts';

export interface Instance {
  /** Source and resource: the same for every version. Not for people. */
  readonly name: string;
  readonly current: ZibView;
  readonly older: readonly ZibView[];
}

interface Version {
  readonly name: string;
  readonly content: string;
  readonly order: string;
  readonly view: ZibView;
}

/** Views that are the same version of the same record at the same source count once, however often they were fetched. */
export function instancesOf(views: readonly ZibView[]): readonly Instance[] {
  const versions = new Map<string, Version>();
  for (const view of views) {
    const version = versionOf(view);
    const key = `${version.name} ${version.content}`;
    const known = versions.get(key);
    if (known === undefined || fetchedAt(known.view) < fetchedAt(view)) {
      versions.set(key, version);
    }
  }
  return [...Map.groupBy(versions.values(), (version) => version.name)]
    .map(([name, found]) => newestFirst(name, found))
    .sort(byText((instance) => instance.name));
}

function versionOf(view: ZibView): Version {
  const { resource, source, person } = view.original;
  const content = canonical(resource);
  const id = resource.id ?? content;
  return {
    name: `${person} ${source.ura} ${resource.resourceType}/${id}`,
    content,
    order: orderOf(view, content),
    view,
  };
}

function newestFirst(name: string, versions: readonly Version[]): Instance {
  const [newest, ...rest] = [...versions].sort(byText((version) => version.order)).reverse();
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
