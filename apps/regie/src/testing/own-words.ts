/** Every Dutch word and sentence of ours that is said differently in English: read from the sources of the pages. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordTypes, shapeOf } from '@stelsel/regie';
import { choiceWords } from '../records/field-words.ts';
import type { Words } from '../words/words.ts';

const sources = join(import.meta.dirname, '..');
const pair = /\bw\(\s*'((?:[^'\\]|\\.)*)',\s*'((?:[^'\\]|\\.)*)',?\s*\)/g;

/** Texts of Dutch pages that are wrong on an English one, in lower case. */
export function ownDutchWords(): ReadonlySet<string> {
  const words = [...wordsInSources(), ...wordsOfChoices()];
  const english = new Set(words.map(({ en }) => alike(en)));
  return new Set(words.map(({ nl }) => alike(nl)).filter((dutch) => !english.has(dutch)));
}

/** Without the marks around it, and without its capital: as the same word stands in a sentence or in a list. */
export const alike = (text: string): string => text.replaceAll(/^[\s:;,.(]+|[\s:;,.)]+$/g, '').toLowerCase();

function wordsInSources(): readonly Words[] {
  return globSync('**/*.{ts,tsx}', { cwd: sources })
    .filter((file) => !file.endsWith('.test.ts') && !file.startsWith('testing'))
    .flatMap((file) => [...readFileSync(join(sources, file), 'utf8').matchAll(pair)])
    .map(([, nl = '', en = '']) => ({ nl, en }));
}

type Shape = ReturnType<typeof shapeOf>;

export function wordsOfChoices(): readonly Words[] {
  return recordTypes.flatMap(({ name, fields }) =>
    Object.entries(fields).flatMap(([field, definition]) => choicesIn(`${name}.${field}`, shapeOf(definition))),
  );
}

function choicesIn(path: string, shape: Shape): readonly Words[] {
  switch (shape.kind) {
    case 'choice':
      return shape.values.map((value) => choiceWords(path, value));
    case 'list':
      return choicesIn(path, shape.of);
    case 'group':
      return shape.parts.flatMap((part) => choicesIn(`${path}.${part.name}`, part.shape));
    default:
      return [];
  }
}
