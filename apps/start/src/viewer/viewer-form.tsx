import { Button } from '@nl-design-system-candidate/button-react';
import { useWords } from '../language.ts';
import { PurposeFields, SelectField, TextField } from './fields.tsx';
import type { AskChoices, ViewerPerson } from './viewer-model.ts';
import { viewerPaths } from './viewer-paths.ts';
import { viewerTexts } from './viewer-texts.ts';

/**
 * What, about whom, and why. The emergency button is always there and looks the same for everybody: nobody can see from it
 * whether something is shielded. The number of the person travels in the body, never in an address.
 */
export function ViewerForm({ choices }: { readonly choices: AskChoices }) {
  const say = useWords();
  const { form, topics, purposes, people } = choices;
  return (
    <form method="post" action={viewerPaths.ask} className="viewer-form" noValidate>
      <div className="viewer-form__fields">
        <TextField name="bsn" kind="bsn" label={viewerTexts.bsn} value={form.bsn} help={viewerTexts.bsnHelp} />
        <SelectField name="topic" label={viewerTexts.topic} value={form.topic} choices={topics} />
        <TextField name="day" kind="date" label={viewerTexts.day} value={form.day} help={viewerTexts.dayHelp} />
      </div>
      <PurposeFields purposes={purposes} form={form} />
      <Button purpose="primary" type="submit">
        {say(viewerTexts.ask)}
      </Button>
      <TestPeople people={people} />
    </form>
  );
}

function TestPeople({ people }: { readonly people: readonly ViewerPerson[] }) {
  const say = useWords();
  return (
    <details className="test-people">
      <summary>{say(viewerTexts.people)}</summary>
      <ul>
        {people.map(({ bsn, name, story }) => (
          <li key={bsn}>
            <code>{bsn}</code> <strong>{name}</strong>. {say(story)}
          </li>
        ))}
      </ul>
    </details>
  );
}
