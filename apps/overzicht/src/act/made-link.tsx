import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { CreatedShare } from '@stelsel/citizen';
import { useId, useState } from 'react';
import { act as t } from '../words/texts/act.ts';
import { useWords } from '../words/use-words.tsx';

/** The only moment the link is told. */
export function MadeLink({ made }: { readonly made: CreatedShare }) {
  const { tell } = useWords();
  const id = useId();
  const [copied, setCopied] = useState(false);
  const copy = (): void => void navigator.clipboard.writeText(made.link).then(() => setCopied(true));
  return (
    <section className="card stack">
      <div>
        <Heading level={3}>{tell(t.made)}</Heading>
        <label htmlFor={id}>{tell(t.madeAbout)}</label>
      </div>
      <input id={id} className="input" readOnly value={made.link} onFocus={({ target }) => target.select()} />
      <div className="actions">
        <Button purpose="primary" onClick={copy}>
          {tell(t.copy)}
        </Button>
        <span role="status">{copied ? tell(t.copied) : null}</span>
      </div>
    </section>
  );
}
