import { type Bsn, unwrap } from '@stelsel/kernel';
import { assert, constantFrom, option, property, record, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bsnOutcomes } from '../person-check.ts';
import { readBsnAnswer, readBsnQuestion, writeBsnAnswer, writeBsnQuestion } from './bsn-messages.ts';

const name = stringMatching(/^[A-Za-zÀ-ÿ<>&'"\]]([A-Za-zÀ-ÿ <>&'"\]-]{0,20}[a-z])?$/);

describe('the messages of the BSN check', () => {
  it('say the same after writing and reading, whatever the names', () => {
    const questions = record(
      {
        bsn: constantFrom('999990019' as Bsn, '000000012' as Bsn),
        birthDate: constantFrom('1950-03-00', '2024-12-31'),
        sex: constantFrom('M' as const, 'V' as const, 'O' as const),
        surname: name,
        initials: name,
        postcode: constantFrom('1234AB'),
      },
      { requiredKeys: ['bsn', 'birthDate', 'sex'] },
    );
    assert(
      property(questions, (question) => {
        expect(unwrap(readBsnQuestion(writeBsnQuestion(question)))).toEqual(question);
      }),
      { numRuns: 300 },
    );
    assert(
      property(constantFrom(...bsnOutcomes), option(constantFrom('surname', 'initials')), (outcome, member) => {
        const answer = { outcome, differing: member === null ? [] : [member] };
        expect(unwrap(readBsnAnswer(writeBsnAnswer(answer)))).toEqual(answer);
      }),
    );
  });

  const good = writeBsnQuestion({ bsn: '999990019' as Bsn, birthDate: '1950-03-01', sex: 'V', surname: 'Brolsma' });

  it.each([
    ['nothing', ''],
    ['broken XML', good.slice(0, -3)],
    ['a DTD', good.replace('?>', '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>').replace('Brolsma', '&e;')],
    ['an entity that is not defined', good.replace('Brolsma', '&evil;')],
    ['SOAP 1.1', good.replace('http://www.w3.org/2003/05/soap-envelope', 'http://schemas.xmlsoap.org/soap/envelope/')],
    ['another message', good.replaceAll('BsnVerifierenVraag', 'BsnOpvragenVraag')],
    [
      'two BSNs',
      good.replace('<Geboortedatum>', '<Burgerservicenummer>999990020</Burgerservicenummer><Geboortedatum>'),
    ],
    ['no valid BSN', good.replace('999990019', '999990018')],
    ['a date that is none', good.replace('1950-03-01', 'maart 1950')],
    ['a sex that is none', good.replace('>V<', '>X<')],
    ['elements too deep', good.replace('Brolsma', `${'<a>'.repeat(20)}${'</a>'.repeat(20)}`)],
    ['too many elements', good.replace('Brolsma', '<a/>'.repeat(300))],
    ['too much text', good.replace('Brolsma', 'x'.repeat(70_000))],
  ])('are refused with %s', (_what, message) => {
    expect(readBsnQuestion(message).ok).toBe(false);
    expect(JSON.stringify(readBsnQuestion(message))).not.toContain('99999001');
  });
});
