import { namingSystem, type Ura, unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { readList, writeList, writeListClaim } from './list-profile.ts';

const source = { system: namingSystem.oauthClient, value: 'ehr-1' };
const claim = { custodian: '11111111' as Ura, category: 'Condition', token: 'token', source } as const;
const good = writeListClaim(claim);

describe('a registration according to nl-gf-localization-list', () => {
  it('is read back as it was written', () => {
    expect(unwrap(readList(good))).toEqual(claim);
  });

  it('is accepted with the other canonical of the categories and the other system of the source', () => {
    const coding = [{ system: 'http://minvws.nl/CodeSystem/nl-gf-data-categories-cs', code: 'Condition' }];
    const device = { identifier: { system: 'urn:ietf:rfc:3986', value: 'urn:uuid:1' } };
    expect(readList({ ...good, code: { coding }, source: device }).ok).toBe(true);
  });

  it('pads a URA that lost its leading zeros', () => {
    const short = [
      {
        ...(good.extension as object[])[0],
        valueReference: { identifier: { system: namingSystem.ura, value: '1111' } },
      },
    ];
    expect(unwrap(readList({ ...good, extension: short })).custodian).toBe('00001111');
  });

  it('has no subject when the index writes it', () => {
    const written = writeList({ id: 'x', ura: claim.custodian, category: claim.category, source });
    expect(written).not.toHaveProperty('subject');
    expect(written).toMatchObject({ id: 'x', status: 'current', mode: 'working' });
  });

  it.each([
    ['another resource', { resourceType: 'DocumentReference' }, 'LOC-LIST-TYPE', 'List'],
    ['meta', { meta: {} }, 'LOC-LIST-FORBIDDEN', 'List.meta'],
    ['a title', { title: 'x' }, 'LOC-LIST-FORBIDDEN', 'List.title'],
    ['an entry', { entry: [] }, 'LOC-LIST-FORBIDDEN', 'List.entry'],
    ['a date of care', { date: '2026-01-01' }, 'LOC-LIST-FORBIDDEN', 'List.date'],
    ['a note', { note: [] }, 'LOC-LIST-FORBIDDEN', 'List.note'],
    ['an identifier', { identifier: [] }, 'LOC-LIST-FORBIDDEN', 'List.identifier'],
    ['status retired', { status: 'retired' }, 'LOC-LIST-FIXED', 'List.status'],
    ['mode snapshot', { mode: 'snapshot' }, 'LOC-LIST-FIXED', 'List.mode'],
    ['no empty reason', { emptyReason: undefined }, 'LOC-LIST-FIXED', 'List.emptyReason.coding'],
    ['no custodian', { extension: [] }, 'LOC-CUSTODIAN-MISSING', 'List.extension.valueReference.identifier'],
    ['no category', { code: undefined }, 'LOC-CATEGORY', 'List.code.coding'],
    [
      'a category of the code system that is not in the value set',
      { code: { coding: [{ system: namingSystem.dataCategory, code: 'Practitioner' }] } },
      'LOC-CATEGORY',
      'List.code.coding',
    ],
    ['a subject by reference', { subject: { reference: 'Patient/1' } }, 'LOC-SUBJECT', 'List.subject.reference'],
    [
      'a subject by BSN',
      { subject: { identifier: { system: namingSystem.bsn, value: '999940003' } } },
      'LOC-SUBJECT',
      'List.subject.identifier',
    ],
    ['a source by reference', { source: { reference: 'Device/1' } }, 'LOC-SOURCE', 'List.source.reference'],
    [
      'a source of an unknown system',
      { source: { identifier: { system: 'urn:x', value: '1' } } },
      'LOC-SOURCE',
      'List.source.identifier',
    ],
  ])('is refused with %s, and the fault says where', (_, change, code, at) => {
    expect(readList({ ...good, ...change })).toMatchObject({ ok: false, fault: { code, at } });
  });
});
