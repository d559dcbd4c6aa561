import { useEffect, useState } from 'react';
import type { LanguageFile } from './language-file.ts';
import { languageOf } from './languages.ts';
import type { Tongue } from './use-words.tsx';

/** The language that was chosen, with its file as soon as that is here. */
export function useTongue(code: string): Tongue {
  const language = languageOf(code);
  const [loaded, setLoaded] = useState<{ readonly code: string; readonly file: LanguageFile }>();
  useEffect(() => {
    let wanted = true;
    void language.load?.().then((file) => wanted && setLoaded({ code: language.code, file }));
    return () => {
      wanted = false;
    };
  }, [language]);
  return loaded?.code === language.code ? { language, file: loaded.file } : { language };
}
