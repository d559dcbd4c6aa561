/** Says texts in the language of the page. What a language lacks is said in Dutch and marked as Dutch. */
import type { Text } from '@stelsel/kernel';
import type { Phrase } from './define-texts.ts';
import type { LanguageFile } from './language-file.ts';
import type { Language } from './languages.ts';

export type Values = Readonly<Record<string, string | number>>;

/** A text of the app, our own words from elsewhere, or words as a source wrote them (Dutch). */
export type Sayable = Phrase | Text | string;

export interface Said {
  readonly text: string;
  /** BCP 47 of the words themselves. */
  readonly language: string;
}

export function sayIn(language: Language, file: LanguageFile | undefined, words: Sayable, values?: Values): Said {
  const said = choose(language, file, words);
  return values === undefined ? said : { ...said, text: fill(said.text, values) };
}

function choose({ code }: Language, file: LanguageFile | undefined, words: Sayable): Said {
  if (typeof words === 'string') {
    return { text: words, language: 'nl' };
  }
  if (code === 'en') {
    return { text: words.en, language: 'en' };
  }
  const translated = 'key' in words ? file?.phrases[words.key] : undefined;
  return translated === undefined ? { text: words.nl, language: 'nl' } : { text: translated, language: code };
}

function fill(text: string, values: Values): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
