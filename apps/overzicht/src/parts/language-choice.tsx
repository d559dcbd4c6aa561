import { useId } from 'react';
import { useApp, useSettings } from '../app-context.ts';
import { languages } from '../words/languages.ts';
import { start } from '../words/texts/start.ts';
import { useWords } from '../words/use-words.tsx';

export function LanguageChoice() {
  const { tell } = useWords();
  const { settings } = useApp();
  const { language } = useSettings();
  const name = useId();
  return (
    <fieldset>
      <legend>{tell(start.languages)}</legend>
      <div className="choices">
        {languages.map(({ code, name: ownName, direction }) => (
          <label key={code} className="choice">
            <input
              type="radio"
              name={name}
              checked={language === code}
              onChange={() => settings.set((old) => ({ ...old, language: code }))}
            />
            <span lang={code} dir={direction}>
              {ownName}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
