import { describe, expect, it } from 'vitest';
import { allPhrases } from '../testing/all-phrases.ts';
import { difficulties } from '../testing/readability.ts';
import { languageOf, languages } from './languages.ts';
import { sayIn } from './words.ts';

const phrases = await allPhrases();

describe('the texts of the app', () => {
  it('are complete in Dutch and in English, each under a key of its own', () => {
    expect(phrases.length).toBeGreaterThan(300);
    expect(phrases.filter(({ nl, en }) => nl.trim() === '' || en.trim() === '')).toEqual([]);
    expect(new Set(phrases.map(({ key }) => key)).size).toBe(phrases.length);
  });

  it('have the same blanks in every language', () => {
    const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();
    expect(phrases.filter(({ nl, en }) => blanks(nl).join() !== blanks(en).join())).toEqual([]);
  });

  it('are B1: short sentences, everyday words, "u", nobody judged', () => {
    expect(phrases.flatMap(({ key, nl }) => difficulties(nl).map((why) => `${key}: ${why}`))).toEqual([]);
  });

  it('are found difficult when they are', () => {
    expect(difficulties('Dit betreft een contra-indicatie.')).not.toEqual([]);
    expect(difficulties('Uw uitslag is slecht.')).not.toEqual([]);
    expect(
      difficulties('Als u morgen naar het ziekenhuis gaat dan moet u uw pas en ook de brief van de huisarts meenemen.'),
    ).not.toEqual([]);
  });
});

describe('a language in a file', () => {
  const files = languages.filter(({ load }) => load !== undefined);

  it.each(files.map(({ code }) => code))('%s says the whole frame and the names of the kinds', async (code) => {
    const file = await languageOf(code).load?.();
    const needed = phrases
      .map(({ key }) => key)
      .filter((key) => key.startsWith('shell.') || (key.startsWith('sections.') && !key.endsWith('About')));
    expect(needed.filter((key) => file?.phrases[key] === undefined)).toEqual([]);
    const known = new Set(phrases.map(({ key }) => key));
    expect(Object.keys(file?.phrases ?? {}).filter((key) => !known.has(key))).toEqual([]);
  });

  it('falls back to Dutch, and says that it is Dutch', async () => {
    const arabic = languageOf('ar');
    const file = await arabic.load?.();
    const [translated, other] = ['shell.overview', 'welcome.title'].map((key) =>
      phrases.find((one) => one.key === key),
    );
    expect(translated && sayIn(arabic, file, translated)).toMatchObject({ language: 'ar' });
    expect(other && sayIn(arabic, file, other)).toEqual({ language: 'nl', text: 'Waar bent u bekend?' });
    expect(arabic.direction).toBe('rtl');
  });

  it('that nobody knows is Dutch', () => {
    expect(languageOf('xx').code).toBe('nl');
  });
});
