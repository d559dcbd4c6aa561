import { Button } from '@nl-design-system-candidate/button-react';
import { useWords } from '../language.ts';
import type { ViewerModel } from './viewer-model.ts';
import { viewerTexts } from './viewer-texts.ts';

/**
 * Who asks, what, about whom, and why. The emergency button is always there and looks the same for everybody: nobody can
 * see from it whether something is shielded. The number of the person travels in the body, never in an address.
 */
export function ViewerForm({ model }: { readonly model: ViewerModel }) {
  const say = useWords();
  const { form, professionals, topics, purposes, language, problem } = model;
  return (
    <form method="post" action="/zorgverlener" className="viewer-form" noValidate>
      {problem === undefined ? null : (
        <p className="verdict verdict--warn" role="alert">
          <strong>{say(viewerTexts.problem)}</strong> {say(problem)}
        </p>
      )}
      <input type="hidden" name="language" value={language} />
      <div className="viewer-form__fields">
        <div className="field">
          <label htmlFor="asker">{say(viewerTexts.who)}</label>
          <select id="asker" name="asker" defaultValue={form.asker}>
            {professionals.map((organization) => (
              <optgroup key={organization.name} label={organization.name}>
                {organization.professionals.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {say(name)}, {organization.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="topic">{say(viewerTexts.topic)}</label>
          <select id="topic" name="topic" defaultValue={form.topic}>
            {topics.map(({ id, name }) => (
              <option key={id} value={id}>
                {say(name)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="bsn">{say(viewerTexts.bsn)}</label>
          <input
            id="bsn"
            name="bsn"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={9}
            defaultValue={form.bsn}
            aria-describedby="bsn-help"
          />
          <p className="field__help" id="bsn-help">
            {say(viewerTexts.bsnHelp)}
          </p>
        </div>
      </div>
      <fieldset className="purposes">
        <legend>{say(viewerTexts.purpose)}</legend>
        {purposes.map(({ id, name, help }) => (
          <label key={id} className="purpose">
            <input type="radio" name="purpose" value={id} defaultChecked={id === form.purpose} />
            <span>
              <strong>{say(name)}</strong> <span className="purpose__help">{say(help)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor="reason">{say(viewerTexts.reason)}</label>
        <input
          id="reason"
          name="reason"
          type="text"
          maxLength={200}
          defaultValue={form.reason}
          aria-describedby="reason-help"
        />
        <p className="field__help" id="reason-help">
          {say(viewerTexts.reasonHelp)}
        </p>
      </div>
      <Button purpose="primary" type="submit">
        {say(viewerTexts.ask)}
      </Button>
      <TestPeople model={model} />
    </form>
  );
}

function TestPeople({ model: { people } }: { readonly model: ViewerModel }) {
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
