import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useWords } from '../language.ts';
import { DocumentChoice } from './document-choice.tsx';
import { FactList } from './fact-list.tsx';
import { Radios } from './fields.tsx';
import type { PreviewView } from './shown-task.ts';
import { sendTexts } from './task-texts.ts';
import { viewerPaths } from './viewer-paths.ts';

/** Everything that goes, to whom and for how long. Nothing was sent yet, and nothing is until the button is used. */
export function PreviewPage({ view }: { readonly view: PreviewView }) {
  const say = useWords();
  const { form, name, person, receiver, until, gives, documents, starts } = view;
  const facts = [
    [sendTexts.kind, say(name)],
    [sendTexts.about, person],
    [sendTexts.to, receiver],
    [sendTexts.until, say(until)],
    ...(form.words === '' ? [] : [[sendTexts.asked, form.words] as const]),
  ] as const;
  return (
    <>
      <Heading level={1}>{say(sendTexts.previewTitle)}</Heading>
      <p>{say(sendTexts.previewLead)}</p>
      <FactList facts={facts} />
      {gives.map(({ state, sections }) => (
        <details key={state.nl} open={gives.length === 1}>
          <summary>
            {say(sendTexts.gives)}
            {gives.length === 1 ? null : `, ${say(sendTexts.when)} “${say(state)}”`} ({sections.length})
          </summary>
          <ul className="preview__sections">
            {sections.map((section) => (
              <li key={section.nl}>{say(section)}</li>
            ))}
          </ul>
        </details>
      ))}
      <form method="post" action={viewerPaths.send} className="viewer-form">
        {Object.entries(form).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <DocumentChoice documents={documents} />
        {starts.length < 2 ? null : (
          <Radios
            name="status"
            legend={sendTexts.start}
            value={starts[0]?.status ?? ''}
            choices={starts.map(({ status, name: words }) => ({ id: status, name: words }))}
          />
        )}
        <div className="steps__buttons">
          <Button purpose="primary" type="submit" name="step" value="send">
            {say(sendTexts.send)}
          </Button>
          <Button purpose="secondary" type="submit" name="step" value="find">
            {say(sendTexts.back)}
          </Button>
        </div>
      </form>
    </>
  );
}
