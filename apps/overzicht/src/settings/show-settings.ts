import type { Language } from '../words/languages.ts';
import type { Settings } from './settings.ts';

/** Puts the choices on the document, where the style sheet finds them. */
export function showSettings(root: HTMLElement, settings: Settings, language: Language): void {
  const prefers = (query: string): boolean => window.matchMedia(query).matches;
  const dark = settings.theme === 'dark' || (settings.theme === 'auto' && prefers('(prefers-color-scheme: dark)'));
  const contrast = settings.contrast === 'more' || prefers('(prefers-contrast: more)');
  root.lang = language.code;
  root.dir = language.direction;
  root.dataset.size = String(settings.size);
  root.dataset.theme = dark ? 'dark' : 'light';
  root.dataset.contrast = contrast ? 'more' : 'normal';
}
