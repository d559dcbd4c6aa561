import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { SourceLine } from '../api.ts';
import { useWords } from '../language.ts';
import { texts } from '../texts.ts';

/** "Wat ontbreekt": never left for people to guess. */
export function MissingSources({ sources }: { readonly sources: readonly SourceLine[] }) {
  const say = useWords();
  return (
    <div className="missing">
      <Heading level={3}>{say(texts.missingTitle)}</Heading>
      {sources.length === 0 ? <Paragraph>{say(texts.missingNone)}</Paragraph> : null}
      <ul>
        {sources.map(({ ura, name, statusText, fault }) => (
          <li key={ura}>
            <strong>{name}</strong>: {say(statusText)}. {fault === undefined ? null : say(fault.text)}
          </li>
        ))}
      </ul>
    </div>
  );
}
