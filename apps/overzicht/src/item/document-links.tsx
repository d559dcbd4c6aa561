import type { RecordGroup } from '@stelsel/citizen';
import { record as t } from '../words/texts/record.ts';
import { useWords } from '../words/use-words.tsx';

/** Files that belong to a row: opened by the browser itself. */
export function DocumentLinks({ group }: { readonly group: RecordGroup }) {
  const { tell } = useWords();
  const documents = group.members.map(({ view }) => view).filter(({ hasDocument }) => hasDocument);
  if (documents.length === 0) {
    return null;
  }
  return (
    <div className="stack no-print">
      {documents.map((view) => (
        <div key={view.key}>
          <a
            className="nl-button nl-button--primary"
            href={`/api/v1/collection/documents/${encodeURIComponent(view.key)}`}
            target="_blank"
            rel="noreferrer"
          >
            {tell(t.document)}
          </a>
        </div>
      ))}
      <p className="muted">{tell(t.documentScan)}</p>
    </div>
  );
}
