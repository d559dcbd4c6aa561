import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ChoicePreview, SourcePreview, ViewerPreview } from '@stelsel/citizen';
import type { Text } from '@stelsel/kernel';
import { useSourceNames } from '../parts/source-names.tsx';
import { choices as t } from '../words/texts/choices.ts';
import { log } from '../words/texts/log.ts';
import { useWords } from '../words/use-words.tsx';
import { choiceLimits } from './limits.ts';

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
  const line = (label: Text, sections: readonly Text[], most: number) => {
    const different = [...new Map(sections.map((section) => [section.nl, section])).values()];
    return different.length === 0 ? null : (
      <p>
        {tell(label)}:{' '}
        {different.slice(0, most).map((section, index) => (
          <span key={section.nl}>
            {index === 0 ? null : ', '}
            {tell(section)}
          </span>
        ))}
        {different.length > most ? <> {tell(log.andMore, { n: different.length - most })}</> : null}.
      </p>
    );
  };
  return (
    <li>
      <strong lang="nl">{names([source.source]) || source.source}</strong>
      {line(t.sees, source.shown, choiceLimits.kinds)}
      {line(t.byChoice, source.byChoice, Number.POSITIVE_INFINITY)}
      {source.byRole.length === 0 ? null : <p className="muted">{tell(t.byRole, { n: source.byRole.length })}</p>}
    </li>
  );
}
