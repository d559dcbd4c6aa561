import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useApp, useSettings } from '../app-context.ts';
import { labs as t } from '../words/texts/labs.ts';
import { useWords } from '../words/use-words.tsx';

/** Asked once, before the first new result: see at once, or wait for the doctor. Nothing is ever held back by us. */
export function ResultsQuestion() {
  const { tell } = useWords();
  const { settings } = useApp();
  const { results } = useSettings();
  if (results !== 'ask') {
    return null;
  }
  return (
    <section className="card">
      <Heading level={2}>{tell(t.question)}</Heading>
      <Paragraph>{tell(t.questionAbout)}</Paragraph>
      <div className="actions">
        <Button purpose="primary" onClick={() => settings.set((old) => ({ ...old, results: 'now' }))}>
          {tell(t.now)}
        </Button>
        <Button purpose="secondary" onClick={() => settings.set((old) => ({ ...old, results: 'wait' }))}>
          {tell(t.later)}
        </Button>
      </div>
    </section>
  );
}
