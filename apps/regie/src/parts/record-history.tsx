/** Every version of a record that was ever saved, newest first: value, who, when. */
import type { FieldDefinitions, HeldRecord } from '@stelsel/regie';
import type { ReactNode } from 'react';
import { type Say, type Words, w } from '../words/words.ts';
import { DataTable } from './chart-with-table.tsx';
import { SourceMark } from './source-mark.tsx';
import { When } from './when.tsx';

interface RecordHistoryProps<D extends FieldDefinitions> {
  readonly say: Say;
  readonly id: string;
  readonly caption: string;
  readonly versions: readonly HeldRecord<D>[];
  /** The field whose author is shown. */
  readonly of: keyof D & string;
  readonly show: (record: HeldRecord<D>) => ReactNode;
}

export function RecordHistory<D extends FieldDefinitions>(props: RecordHistoryProps<D>) {
  const { say, id, caption, versions, of, show } = props;
  return (
    <DataTable
      id={id}
      caption={caption}
      rows={withoutRepeats(versions)}
      keyOf={({ version, validFrom }) => `${version}/${validFrom}`}
      columns={[
        { heading: say(savedOn), cell: ({ recordedAt }) => <When say={say} at={recordedAt} exact /> },
        { heading: say(value), cell: show },
        { heading: say(validFrom), cell: (record) => <When say={say} at={record.validFrom} /> },
        { heading: say(who), cell: (record) => <SourceMark say={say} source={record.sourceOf(of)} /> },
      ]}
    />
  );
}

/** The history of what a page is about, under a heading of its own. */
export function HistorySection<D extends FieldDefinitions>({
  heading,
  ...history
}: Omit<RecordHistoryProps<D>, 'id' | 'caption'> & { readonly heading: Words }) {
  const title = history.say(heading);
  return (
    <>
      <h2>{title}</h2>
      <RecordHistory {...history} id="versies" caption={title} />
    </>
  );
}

/** Closing a period writes it again with the same values: that is no change for a reader. */
function withoutRepeats<D extends FieldDefinitions>(versions: readonly HeldRecord<D>[]): readonly HeldRecord<D>[] {
  const seen = new Set<string>();
  return versions
    .toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt))
    .filter((one) => {
      const key = `${one.validFrom} ${JSON.stringify(one.fields)}`;
      const known = seen.has(key);
      seen.add(key);
      return !known;
    })
    .toReversed();
}

const savedOn = w('Bewaard op', 'Saved on');
const value = w('Wat er stond', 'What it said');
const validFrom = w('Geldt vanaf', 'Holds from');
const who = w('Door', 'By');
