import { expect, test } from 'vitest';
import { databaseFaults } from './faults.ts';

const definitions = Object.entries(databaseFaults.definitions);

test.each(definitions)('%s speaks both languages about the same parameters', (_code, { nl, en }) => {
  const names = (text: string) => [...new Set([...text.matchAll(/\{\w+\}/g)].map(String))].toSorted();
  expect(names(nl)).toEqual(names(en));
  expect(nl).not.toBe(en);
});
