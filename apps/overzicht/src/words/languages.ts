/** The languages of the app. Dutch and English are complete; another language is a file that may cover a part. */
import type { LanguageFile } from './language-file.ts';

export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly load?: () => Promise<LanguageFile>;
}

const dutch: Language = { code: 'nl', name: 'Nederlands', direction: 'ltr' };

export const languages: readonly Language[] = [
  dutch,
  { code: 'en', name: 'English', direction: 'ltr' },
  { code: 'ar', name: 'العربية', direction: 'rtl', load: async () => (await import('./languages/ar.ts')).arabic },
];

export function languageOf(code: string): Language {
  return languages.find((language) => language.code === code) ?? dutch;
}
