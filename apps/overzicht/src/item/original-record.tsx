import type { RecordView } from '@stelsel/citizen';
import { useState } from 'react';
import { refusalOf } from '../api/use-remote.ts';
import { useApp } from '../app-context.ts';
import { record as t } from '../words/texts/record.ts';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';

/** The record as it was received: only fetched when somebody opens it. */
export function OriginalRecord({ view }: { readonly view: RecordView }) {
  const { tell, say } = useWords();
  const { http } = useApp();
  const [text, setText] = useState<string>();
  const load = (open: boolean): void => {
    if (open && text === undefined) {
      http.get<unknown>(`collection/originals/${encodeURIComponent(view.key)}`).then(
        (resource) => setText(JSON.stringify(resource, undefined, 2)),
        (cause: unknown) => setText(say(refusalOf(cause).text ?? shell.failedHelp)),
      );
    }
  };
  return (
    <details className="no-print" onToggle={({ currentTarget }) => load(currentTarget.open)}>
      <summary>{tell(t.original)}</summary>
      <p className="muted">{tell(t.originalAbout)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wider than the screen, so it must be reachable by keyboard */}
      <pre className="original" lang="zxx" tabIndex={0}>
        {text ?? say(shell.loading)}
      </pre>
    </details>
  );
}
