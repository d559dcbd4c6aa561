import { useWords } from '../language.ts';
import { Radios } from './fields.tsx';
import type { ShownDocuments } from './shown-task.ts';
import { taskTexts } from './task-texts.ts';

/** Which document of each kind goes along: the usual one, unless another is chosen. */
export function DocumentChoice({ documents }: { readonly documents: readonly ShownDocuments[] }) {
  const say = useWords();
  return documents.map(({ query, name, found, usual }) =>
    found.length === 0 ? (
      <p key={query}>
        <strong>{say(name)}</strong>: {say(taskTexts.noDocuments)}
      </p>
    ) : (
      <Radios
        key={query}
        name={`document-${query}`}
        legend={{ nl: `${taskTexts.documents.nl}: ${name.nl}`, en: `${taskTexts.documents.en}: ${name.en}` }}
        value={usual}
        choices={[
          ...found.map(({ address, title, date }) => ({ id: address, name: { nl: title, en: title }, help: date })),
          { id: '', name: taskTexts.noDocument },
        ]}
      />
    ),
  );
}
