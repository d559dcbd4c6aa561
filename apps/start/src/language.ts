import type { Text } from '@stelsel/kernel';
import { createContext, useContext } from 'react';
import type { Words } from './api.ts';

export type Language = keyof Text;

export const LanguageContext = createContext<Language>('nl');

/** Gives the function that says words in the language of the page. */
export function useWords(): (words: Words) => string {
  const language = useContext(LanguageContext);
  return (words) => (typeof words === 'string' ? words : words[language]);
}
