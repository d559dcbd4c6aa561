import { Button } from '@nl-design-system-candidate/button-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useCollected } from '../collect/use-collected.ts';
import { EmptyNotice } from '../parts/empty-notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { useMedia } from '../parts/use-media.ts';
import { recordIndex } from '../record/record-index.ts';
import { sectionOf, sections } from '../record/sections.ts';
import { filterRows, timelineEntries } from '../timeline/filter-rows.ts';
import { TimelineList } from '../timeline/timeline-list.tsx';
import type { Phrase } from '../words/define-texts.ts';
import { timeline as t } from '../words/texts/timeline.ts';
import { useWords } from '../words/use-words.tsx';

/** Everything of everybody in order of time. What is chosen stands in the address, as numbers and keys only. */
export function TimelinePage() {
  const { tell } = useWords();
  const collected = useCollected();
  const [search, setSearch] = useSearchParams();
  const { rows } = recordIndex(collected.groups);
  const kind = search.get('soort') ?? undefined;
  const source = search.get('bron') ?? undefined;
  // Words may tell about health, so they never stand in the address.
  const [words, setWords] = useState('');
  const asked = useDeferredValue(words);
  const field = useId();
  const wide = useMedia('(min-width: 900px)');
  const shown = useMemo(() => filterRows(rows, { kind, source, words: asked }), [rows, kind, source, asked]);
  const entries = useMemo(() => timelineEntries(shown), [shown]);
  const choose = (name: string, value: string): void =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        if (value === '') {
          next.delete(name);
        } else {
          next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  const present = useMemo(() => new Set(rows.map((group) => sectionOf(group).slug)), [rows]);
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <div className="filters no-print">
        <div className="field">
          <label htmlFor={field}>{tell(t.words)}</label>
          <input
            id={field}
            className="input"
            type="search"
            autoComplete="off"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </div>
        <details open={wide || kind !== undefined || source !== undefined}>
          <summary>{tell(t.choose)}</summary>
          <div className="filters__more">
            <Choice
              label={t.kind}
              all={t.allKinds}
              value={kind}
              onChoose={(value) => choose('soort', value)}
              options={sections
                .filter(({ slug }) => present.has(slug))
                .map(({ slug, title }) => [slug, title] as const)}
            />
            <Choice
              label={t.source}
              all={t.allSources}
              value={source}
              onChoose={(value) => choose('bron', value)}
              options={collected.sources
                .filter(({ records }) => records > 0)
                .map(({ key, name }) => [key, name] as const)}
            />
          </div>
        </details>
      </div>
      <p role="status" className="muted">
        {tell(t.count, { n: shown.length })}
      </p>
      {shown.length > 0 ? (
        <>
          <p className="visually-hidden">{tell(t.keys)}</p>
          <TimelineList key={`${kind} ${source}`} entries={entries} rows={shown.length} />
        </>
      ) : rows.length === 0 ? (
        <EmptyNotice collected={collected} />
      ) : (
        <div className="empty">
          <p>{tell(t.none)}</p>
          <Button
            purpose="secondary"
            onClick={() => {
              setWords('');
              setSearch({}, { replace: true });
            }}
          >
            {tell(t.clear)}
          </Button>
        </div>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: Phrase;
  readonly all: Phrase;
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
  readonly options: readonly (readonly [string, Phrase | string])[];
}

function Choice({ label, all, value, onChoose, options }: ChoiceProps) {
  const { tell, say } = useWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{tell(label)}</label>
      <select id={id} className="input" value={value ?? ''} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{say(all)}</option>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {say(name)}
          </option>
        ))}
      </select>
    </div>
  );
}
