import { fixedClock, parseBsn, parseUra, parseUzi, secureRandomness, unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { beforeEach, expect, it } from 'vitest';
import type { GlassBook, GlassOpening } from '../../emergency/glass-book.ts';
import { postgresGlassBook } from './glass-book.ts';
import { nodeMigrations } from './migrations.ts';

const hospital = unwrap(parseUra('90000001'));
const other = unwrap(parseUra('90000002'));
const people = ['999990019', '999990020', '999990032', '999900006'].map((text) => unwrap(parseBsn(text)));
const hour = 60 * 60_000;
const clock = fixedClock();
let book: GlassBook;

const opening = (person: number, uzi = '900000011'): GlassOpening => ({
  professional: { id: unwrap(parseUzi(uzi)), name: 'A. Arts', role: '01.071' },
  organization: { ura: other, name: 'Ziekenhuis Zuid' },
  subject: people[person] ?? unwrap(parseBsn('999990019')),
  reason: 'bewusteloos binnengebracht',
});
const codeOf = async (person: number, uzi?: string) => {
  const opened = await book.open(hospital, opening(person, uzi));
  return opened.ok ? 'open' : opened.fault.code;
};

beforeEach(async () => {
  const db = await testDatabase({ schema: 'node', migrations: nodeMigrations });
  book = postgresGlassBook(db, { clock, randomness: secureRandomness, windowMs: 4 * hour, perDay: 3 });
});

it('one time lasts for its window, for this professional and this person, however many ask at once', async () => {
  const opened = await Promise.all(Array.from({ length: 8 }, () => book.open(hospital, opening(0))));
  expect(new Set(opened.map((one) => unwrap(one).id)).size).toBe(1);
  clock.advance(4 * hour - 1);
  expect(unwrap(await book.open(hospital, opening(0))).id).toBe(
    unwrap(opened[0] ?? { ok: false, fault: {} as never }).id,
  );
  clock.advance(1);
  expect(unwrap(await book.open(hospital, opening(0))).id).not.toBe(
    unwrap(opened[0] ?? { ok: false, fault: {} as never }).id,
  );
});

it('a professional has a number a day, also when they come at once; a colleague has an own number', async () => {
  const codes = await Promise.all([0, 1, 2, 3].map((person) => codeOf(person)));
  expect(codes.toSorted()).toEqual(['NOD-GLASS-LIMIT', 'open', 'open', 'open']);
  expect(await codeOf(3, '900000012')).toBe('open');
  clock.advance(25 * hour);
  expect(await codeOf(3)).toBe('open');
});

it('forgets a person and keeps that it was done: at once what is judged, and what waits when it is', async () => {
  const [subject] = people;
  const [judged, waiting] = [
    unwrap(await book.open(hospital, opening(0))),
    unwrap(await book.open(hospital, opening(0, '900000012'))),
  ];
  const someoneElse = unwrap(await book.open(hospital, opening(1)));
  const review = { verdict: 'justified', note: 'mevrouw lag op straat', by: 'FG' } as const;
  unwrap(await book.review(hospital, judged.id, review));
  expect(unwrap(await book.forget(other, (bsn) => bsn === subject))).toBe(0);
  expect(unwrap(await book.forget(hospital, (bsn) => bsn === subject))).toBe(2);
  const found = async (id: string) => unwrap(await book.list(hospital)).find((one) => one.id === id);
  expect(await found(judged.id)).toMatchObject({
    reason: '',
    professional: { id: '900000011' },
    review: { verdict: 'justified', note: '' },
  });
  expect(await found(waiting.id)).toMatchObject({ reason: 'bewusteloos binnengebracht' });
  expect([await found(judged.id), await found(waiting.id)].map((one) => one?.subject)).toEqual([undefined, undefined]);
  expect(await found(someoneElse.id)).toMatchObject({ subject: people[1], reason: 'bewusteloos binnengebracht' });
  unwrap(await book.review(hospital, waiting.id, { ...review, note: 'terecht' }));
  expect(await found(waiting.id)).toMatchObject({ reason: '', review: { note: 'terecht' } });
  expect(unwrap(await book.forget(hospital, (bsn) => bsn === subject))).toBe(0);
});

it('waits for review within 72 hours, is reviewed once, and is of one organisation', async () => {
  const { id, atMs, dueMs } = unwrap(await book.open(hospital, opening(0)));
  expect(dueMs - atMs).toBe(72 * hour);
  expect(unwrap(await book.list(hospital, { unreviewed: true }))).toMatchObject([{ id, told: false }]);
  unwrap(await book.told(hospital, id));
  const review = { verdict: 'justified', note: 'klopt', by: 'FG' } as const;
  expect(await book.review(other, id, review)).toMatchObject({ fault: { code: 'NOD-NO-GLASS-BREAK' } });
  expect(unwrap(await book.review(hospital, id, review))).toMatchObject({ told: true, review });
  expect(await book.review(hospital, id, review)).toMatchObject({ fault: { code: 'NOD-GLASS-REVIEWED' } });
  expect(await book.review(hospital, 'geen-id', review)).toMatchObject({ fault: { code: 'NOD-NO-GLASS-BREAK' } });
  expect(unwrap(await book.list(hospital, { unreviewed: true }))).toEqual([]);
  expect(unwrap(await book.list(hospital))).toHaveLength(1);
  expect(unwrap(await book.list(other))).toEqual([]);
});
