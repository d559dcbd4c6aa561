import { expect, test } from 'vitest';
import { defineFaults, faultAt } from './fault.ts';
import { identifierFault } from './index.ts';

const fault = defineFaults({
  'TST-MANY': { kind: 'busy', nl: 'Meer dan {max}.', en: 'More than {max}, {other} and {max}.' },
});

test('a fault has the kind of its definition and its parameters in both texts', () => {
  expect(fault('TST-MANY', { max: 200, other: 'more' })).toEqual({
    kind: 'busy',
    code: 'TST-MANY',
    params: { max: 200, other: 'more' },
    text: { nl: 'Meer dan 200.', en: 'More than 200, more and 200.' },
  });
});

test('a parameter that was not given stays visible', () => {
  expect(fault('TST-MANY', { max: 1 }).text.en).toBe('More than 1, {other} and 1.');
});

test('a fault can say where, and deeper where', () => {
  expect(fault('TST-MANY', {}, 'code').at).toBe('code');
  expect(fault('TST-MANY')).not.toHaveProperty('at');
  expect(faultAt(faultAt(fault('TST-MANY'), 'code'), 'Bundle.entry[3]').at).toBe('Bundle.entry[3].code');
});

test('a code outside the catalogue is a bug', () => {
  expect(() => fault('TST-OTHER' as 'TST-MANY')).toThrow('TST-OTHER');
});

test('every identifier fault speaks both languages with the same parameters', () => {
  for (const { nl, en } of Object.values(identifierFault.definitions)) {
    const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
    expect(names(nl)).toEqual(names(en));
    expect(nl).not.toBe(en);
  }
});
