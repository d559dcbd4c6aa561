import { namingSystem, unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { readListSearch } from './list-search.ts';

const token = 'A'.repeat(60);
const subject = `${namingSystem.nviToken}|${token}`;
const code = ['code', 'Condition'] as const;

describe('a search for holders', () => {
  it.each(['subject:identifier', 'patient:identifier', 'subject', 'patient'])('names the person as %s', (name) => {
    expect(unwrap(readListSearch([[name, subject], code]))).toEqual({
      kind: 'holders',
      token,
      categories: ['Condition'],
    });
  });

  it('accepts the bare token, and one whose plus became a space', () => {
    expect(readListSearch([['subject', token], code]).ok).toBe(true);
    expect(readListSearch([['subject', `${'A'.repeat(50)} ${'A'.repeat(9)}==`], code]).ok).toBe(true);
  });

  it('asks several categories with a comma, with or without either canonical', () => {
    const codes = `${namingSystem.dataCategory}|Condition,http://minvws.nl/CodeSystem/nl-gf-data-categories-cs|Procedure,Alert`;
    const asked = unwrap(
      readListSearch([
        ['subject', subject],
        ['code', codes],
      ]),
    );
    expect(asked).toMatchObject({ categories: ['Condition', 'Procedure', 'Alert'] });
  });

  it('takes the token for the consent register along', () => {
    const asked = unwrap(readListSearch([['subject', subject], code, ['consent-subject', token]]));
    expect(asked).toMatchObject({ consentToken: token });
  });

  it.each([
    ['no category', [['subject', subject]], 'LOC-CATEGORY-MISSING'],
    ['code twice, which means AND', [['subject', subject], code, ['code', 'Procedure']], 'LOC-CATEGORY-REPEATED'],
    [
      'an unknown category',
      [
        ['subject', subject],
        ['code', 'Gossip'],
      ],
      'LOC-CATEGORY',
    ],
    [
      'a category of another system',
      [
        ['subject', subject],
        ['code', 'http://loinc.org|Condition'],
      ],
      'LOC-CATEGORY',
    ],
    ['the person twice', [['subject', subject], ['patient:identifier', subject], code], 'LOC-SUBJECT-REPEATED'],
    ['a reference', [['subject', 'Patient/1'], code], 'LOC-SUBJECT'],
    ['a BSN', [['subject', `${namingSystem.bsn}|999940003`], code], 'LOC-SUBJECT'],
    ['a chained parameter', [['subject:Patient.identifier', subject], code], 'LOC-PARAMETER'],
    ['an include', [['subject', subject], code, ['_include', 'List:subject']], 'LOC-PARAMETER'],
    ['nobody', [code], 'LOC-SEARCH'],
  ])('is refused with %s', (_, pairs, expected) => {
    expect(readListSearch(pairs as [string, string][])).toMatchObject({ ok: false, fault: { code: expected } });
  });
});

describe('a search for own registrations', () => {
  const source = ['source:identifier', `${namingSystem.oauthClient}|ehr-1`] as const;

  it('needs a source only; a person and a category narrow it', () => {
    expect(unwrap(readListSearch([source]))).toMatchObject({ kind: 'own', count: 100 });
    expect(unwrap(readListSearch([source, ['subject', subject], code, ['_count', '5']]))).toMatchObject({
      kind: 'own',
      token,
      categories: ['Condition'],
      count: 5,
    });
  });

  it.each([
    ['a source of an unknown system', [['source', 'urn:x|1']], 'LOC-SOURCE'],
    ['a page of zero', [source, ['_count', '0']], 'LOC-COUNT'],
    ['a page that is too large', [source, ['_count', '1001']], 'LOC-COUNT'],
  ])('is refused with %s', (_, pairs, expected) => {
    expect(readListSearch(pairs as [string, string][])).toMatchObject({ ok: false, fault: { code: expected } });
  });
});
