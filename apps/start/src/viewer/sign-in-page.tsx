import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useContext } from 'react';
import { LanguageContext, useWords } from '../language.ts';
import { shiftTexts } from './shift-texts.ts';
import type { SignInView } from './viewer-model.ts';
import { viewerPaths } from './viewer-paths.ts';

/** Once, for everybody she works for. */
export function SignInPage({ view: { professionals, chosen } }: { readonly view: SignInView }) {
  const say = useWords();
  const language = useContext(LanguageContext);
  return (
    <>
      <Heading level={1}>{say(shiftTexts.title)}</Heading>
      <p>{say(shiftTexts.lead)}</p>
      <form method="post" action={viewerPaths.signIn} className="viewer-form">
        <input type="hidden" name="language" value={language} />
        <div className="field">
          <label htmlFor="professional">{say(shiftTexts.who)}</label>
          <select id="professional" name="professional" defaultValue={chosen} aria-describedby="professional-help">
            {professionals.map(({ id, name, workplaces }) => (
              <option key={id} value={id}>
                {say(name)} ({workplaces.join(', ')})
              </option>
            ))}
          </select>
          <p className="field__help" id="professional-help">
            {say(shiftTexts.whoHelp)}
          </p>
        </div>
        <Button purpose="primary" type="submit">
          {say(shiftTexts.signIn)}
        </Button>
      </form>
    </>
  );
}
