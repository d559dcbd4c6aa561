import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { LanguageFile } from './language-file.ts';
import { type Language, languages } from './languages.ts';
import { type Sayable, sayIn, type Values } from './words.ts';

export interface Tongue {
  readonly language: Language;
  readonly file?: LanguageFile;
}

export const TongueContext = createContext<Tongue>({ language: languages[0] as Language });

export interface Words {
  readonly language: Language;
  /** For attributes: only the words. */
  readonly say: (words: Sayable, values?: Values) => string;
  /** For the page: marked when it is in another language than the page, so that a screen reader changes its voice. */
  readonly tell: (words: Sayable, values?: Values) => ReactNode;
  /** BCP 47 for dates and numbers. */
  readonly locale: string;
}

const locales: Readonly<Record<string, string>> = { nl: 'nl-NL', en: 'en-GB' };

export function useWords(): Words {
  const { language, file } = useContext(TongueContext);
  return useMemo(
    () => ({
      language,
      locale: locales[language.code] ?? 'nl-NL',
      say: (words, values) => sayIn(language, file, words, values).text,
      tell: (words, values) => {
        const said = sayIn(language, file, words, values);
        return said.language === language.code ? (
          said.text
        ) : (
          <span lang={said.language} dir={said.language === 'ar' ? 'rtl' : 'ltr'}>
            {said.text}
          </span>
        );
      },
    }),
    [language, file],
  );
}
