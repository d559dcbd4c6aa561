import type { Statement } from '@stelsel/consent';
import type { Group } from '@stelsel/zibs';
import type { SourcePreview, ViewerPreview } from '../api/choices.ts';
import {
  type PreviewDeps,
  type PreviewHolder,
  previewAccess,
  type SectionVerdict,
  type Viewer,
} from './preview-access.ts';

export interface PreviewSource extends PreviewHolder {
  readonly name: string;
}

/** What one viewer would see: per source the sections, and of what was collected the rows. */
export async function previewFor(
  viewer: Viewer,
  sources: readonly PreviewSource[],
  statements: readonly Statement[],
  deps: PreviewDeps,
  rows: { readonly groups: readonly Group[]; readonly keyOf: (group: Group) => string } | undefined,
): Promise<ViewerPreview> {
  const verdicts = new Map<string, readonly SectionVerdict[]>();
  for (const source of sources) {
    verdicts.set(source.ura, await previewAccess(viewer, source, statements, deps));
  }
  const { id, name, sentence } = viewer;
  const counted = rows === undefined ? undefined : countRows(rows.groups, rows.keyOf, verdicts);
  return {
    id,
    name,
    sentence,
    sources: sources.map((source) => sourcePreview(source, verdicts.get(source.ura) ?? [])),
    ...(counted === undefined ? {} : { rows: counted }),
  };
}

/** A section that one exchange shows is shown, whatever another exchange with the same section says. */
function sourcePreview({ name }: PreviewSource, verdicts: readonly SectionVerdict[]): SourcePreview {
  const best = new Map<string, SectionVerdict>();
  const rank = { shown: 0, 'by-choice': 1, 'by-role': 2 };
  for (const verdict of verdicts) {
    const known = best.get(verdict.query.section.nl);
    if (known === undefined || rank[verdict.verdict] < rank[known.verdict]) {
      best.set(verdict.query.section.nl, verdict);
    }
  }
  const of = (wanted: SectionVerdict['verdict']) =>
    [...best.values()].filter(({ verdict }) => verdict === wanted).map(({ query }) => query.section);
  return { source: name, shown: of('shown'), byChoice: of('by-choice'), byRole: of('by-role') };
}

function countRows(
  groups: readonly Group[],
  keyOf: (group: Group) => string,
  verdicts: ReadonlyMap<string, readonly SectionVerdict[]>,
): NonNullable<ViewerPreview['rows']> {
  const seen = groups
    .filter(({ members }) => members.length > 0)
    .map((group) => ({ group, shown: isShown(group, verdicts) }));
  const shown = seen.filter((row) => row.shown);
  return { shown: shown.length, hidden: seen.length - shown.length, keys: shown.map(({ group }) => keyOf(group)) };
}

/** A row is shown when one of its sources would give its record. */
function isShown({ members }: Group, verdicts: ReadonlyMap<string, readonly SectionVerdict[]>): boolean {
  return members.some(({ view }) =>
    (verdicts.get(view.original.source.ura) ?? []).some(
      ({ verdict, query }) =>
        verdict === 'shown' &&
        (query.zib.length > 0 ? query.zib.includes(view.zib) : query.type === view.original.resource.resourceType),
    ),
  );
}
