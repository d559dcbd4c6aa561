/** Every version that was ever saved, newest first: what changed, from what into what, by whom. */
import { canonicalJson } from '@stelsel/kernel';
import type { HeldRecord } from '@stelsel/regie';
import { type FormField, valuesOf } from '../forms/form-field.ts';
import { ShownValue } from '../forms/shown-value.tsx';
import { DataTable } from '../parts/chart-with-table.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { When } from '../parts/when.tsx';
import { type Say, w } from '../words/words.ts';

export type Version = HeldRecord & { readonly removed: boolean };

interface RecordVersionsProps {
  readonly say: Say;
  readonly fields: readonly FormField[];
  /** Newest first. */
  readonly versions: readonly Version[];
}

interface Change {
  readonly after: Version;
  readonly before: Version | undefined;
  readonly changed: readonly FormField[];
}

export function RecordVersions({ say, fields, versions }: RecordVersionsProps) {
  return (
    <DataTable
      id="versies"
      caption={say(caption)}
      rows={changesOf(fields, versions)}
      keyOf={({ after }) => String(after.version)}
      columns={[
        {
          heading: say(savedOn),
          cell: ({ after }) => <When say={say} at={after.recordedAt} exact />,
        },
        { heading: say(what), cell: (change) => <ChangeOf say={say} change={change} /> },
        { heading: say(holdsFrom), cell: ({ after }) => <When say={say} at={after.validFrom} /> },
        {
          heading: say(who),
          cell: ({ after, changed }) => <SourceMark say={say} source={after.sourceOf(changed[0]?.name ?? '')} />,
        },
      ]}
    />
  );
}

function ChangeOf({ say, change: { after, before, changed } }: { readonly say: Say; readonly change: Change }) {
  if (after.removed) {
    return <strong>{say(removed)}</strong>;
  }
  if (before === undefined) {
    return say(made);
  }
  return changed.length === 0 ? (
    say(nothing)
  ) : (
    <ul className="changes">
      {changed.map((field) => (
        <li key={field.name}>
          {say(field.label)}: <ShownValue say={say} field={field} values={valuesOf([field], before.fields)} /> →{' '}
          <ShownValue say={say} field={field} values={valuesOf([field], after.fields)} />
        </li>
      ))}
    </ul>
  );
}

/** A version can write several periods; what it changed stands in the last of them. */
function changesOf(fields: readonly FormField[], versions: readonly Version[]): readonly Change[] {
  const byVersion = Map.groupBy(versions, ({ version }) => version);
  const newest = [...byVersion.values()]
    .flatMap((periods) => periods.toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))[0] ?? [])
    .toSorted((a, b) => b.version - a.version);
  return newest.map((after, index) => {
    const before = newest[index + 1];
    const differs = ({ name }: FormField): boolean =>
      canonicalJson(before?.fields[name] ?? null) !== canonicalJson(after.fields[name] ?? null);
    return { after, before, changed: before === undefined ? [] : fields.filter(differs) };
  });
}

const caption = w('Alle versies, de nieuwste eerst', 'All versions, newest first');
const savedOn = w('Bewaard op', 'Saved on');
const what = w('Wat veranderde', 'What changed');
const holdsFrom = w('Geldt vanaf', 'Holds from');
const who = w('Door', 'By');
const removed = w('Verwijderd', 'Removed');
const made = w('Eerste versie', 'First version');
const nothing = w('Bevestigd zonder wijziging', 'Confirmed without a change');
