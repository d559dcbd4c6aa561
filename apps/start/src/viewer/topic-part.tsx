import { Heading } from '@nl-design-system-candidate/heading-react';
import { useWords } from '../language.ts';
import { Part } from './part.tsx';
import { Rows } from './row.tsx';
import type { ShownTopic } from './shown-answer.ts';
import { viewerTexts } from './viewer-texts.ts';

/** What somebody wants and does not want: the agreement that counts on top, and that sources differ where they do. */
export function TopicPart({ topics }: { readonly topics: readonly ShownTopic[] }) {
  const say = useWords();
  return (
    <Part id="afspraken" title={say(viewerTexts.directives)}>
      {topics.map((topic) => (
        <Topic key={`${say(topic.kind)} ${say(topic.title)}`} topic={topic} />
      ))}
    </Part>
  );
}

function Topic({ topic }: { readonly topic: ShownTopic }) {
  const say = useWords();
  const { title, kind, standing, history, withdrawn, conflict } = topic;
  return (
    <article className={conflict === undefined ? 'topic' : 'topic topic--conflict'}>
      <Heading level={3}>
        {say(title)} <span className="topic__kind">{say(kind)}</span>
      </Heading>
      {conflict === undefined ? null : (
        <p className="difference">
          <strong>{say(viewerTexts.differ)}.</strong> {say(conflict)}
        </p>
      )}
      {standing.length === 0 ? <p>{say(viewerTexts.nothingStands)}</p> : null}
      {standing.length === 0 ? null : <Rows rows={standing} />}
      {[[viewerTexts.history, history] as const, [viewerTexts.mistakes, withdrawn] as const].map(([label, rows]) =>
        rows.length === 0 ? null : (
          <details key={label.nl} open={conflict !== undefined}>
            <summary>
              {say(label)} ({rows.length})
            </summary>
            <Rows rows={rows} />
          </details>
        ),
      )}
    </article>
  );
}
