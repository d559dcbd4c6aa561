import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ChoicePreview, SourcePreview, ViewerPreview } from '@stelsel/citizen';
import type { Text } from '@stelsel/kernel';
import { useSourceNames } from '../parts/source-names.tsx';
import { choices as t } from '../words/texts/choices.ts';
import { useWords } from '../words/use-words.tsx';

/** "Dit zou de spoedarts nu zien": per viewer what is seen, what not by choice, and what not by role. */
export function PreviewView({ preview }: { readonly preview: ChoicePreview }) {
  const { tell } = useWords();
  return (
    <section className="stack">
      <div>
        <Heading level={2}>{tell(t.would)}</Heading>
        <p className="muted">{tell(t.wouldAbout)}</p>
      </div>
      {preview.viewers.map((viewer) => (
        <Viewer key={viewer.id} viewer={viewer} />
      ))}
      <p>{tell(preview.warning)}</p>
    </section>
  );
}

function Viewer({ viewer }: { readonly viewer: ViewerPreview }) {
  const { tell } = useWords();
  const { rows } = viewer;
  const nothing = viewer.sources.every(({ shown }) => shown.length === 0);
  return (
    <details className="card">
      <summary>
        <span>
          {tell(viewer.name)} <span className="muted">{nothing ? tell(t.seesNothing) : null}</span>
        </span>
      </summary>
      <p>
        <strong>{tell(viewer.sentence)}</strong>{' '}
        {rows === undefined ? null : tell(t.rows, { shown: rows.shown, hidden: rows.hidden })}
      </p>
      <ul className="stack">
        {viewer.sources.map((source) => (
          <ViewerSource key={source.source} source={source} />
        ))}
      </ul>
    </details>
  );
}

function ViewerSource({ source }: { readonly source: SourcePreview }) {
  const { tell } = useWords();
  const names = useSourceNames();
  const line = (label: Text, sections: readonly Text[]) =>
    sections.length === 0 ? null : (
      <p>
        {tell(label)}:{' '}
        {sections.map((section, index) => (
          <span key={section.nl}>
            {index === 0 ? null : ', '}
            {tell(section)}
          </span>
        ))}
        .
      </p>
    );
  return (
    <li>
      <strong lang="nl">{names([source.source]) || source.source}</strong>
      {line(t.sees, source.shown)}
      {line(t.byChoice, source.byChoice)}
      {line(t.byRole, source.byRole)}
    </li>
  );
}
