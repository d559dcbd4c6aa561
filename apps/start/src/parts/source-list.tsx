import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { SourceLine } from '../api.ts';
import { useWords } from '../language.ts';
import { texts } from '../texts.ts';
import { StateBadge, toneOfSource } from './state-badge.tsx';

/** Every source with one of the closed list of words for how it went. */
export function SourceList({ sources, ended }: { readonly sources: readonly SourceLine[]; readonly ended: boolean }) {
  const say = useWords();
  return (
    <>
      <Heading level={3}>{say(texts.sourcesTitle)}</Heading>
      {sources.length === 0 ? <Paragraph>{say(ended ? texts.sourcesNone : texts.asking)}</Paragraph> : null}
      <ul className="sources">
        {sources.map((source) => (
          <li key={source.ura} className="source">
            <span className="source__name">{source.name}</span>
            <StateBadge tone={toneOfSource[source.status]} words={source.statusText} />
            {source.resources === undefined || source.resources === 0 ? null : (
              <span className="source__count">
                {source.resources} {say(texts.items)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
