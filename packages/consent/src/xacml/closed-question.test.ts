import { type Bsn, fixedClock, seededRandomness, type Ura, type Uzi, unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import type { ClosedQuestion } from '../closed-question.ts';
import { readClosedAnswer, writeClosedAnswer } from './closed-answer.ts';
import { readClosedQuestion } from './read-closed-question.ts';
import { writeClosedQuestion } from './write-closed-question.ts';

const deps = { to: 'https://mitz.example/x?a=1&b=2', clock: fixedClock(), randomness: seededRandomness(1) };
const question: ClosedQuestion = {
  bsn: '999990019' as Bsn,
  holder: { ura: '00000659' as Ura, type: 'V4' },
  user: {
    ura: '00000666' as Ura,
    type: 'Z3',
    professional: { id: '000095254' as Uzi, role: '01.015', mandated: '000095255' as Uzi },
  },
  categories: ['GGC012', 'GGC013'],
  purpose: 'TREAT',
};
const text = writeClosedQuestion(question, deps);

describe('the closed question', () => {
  it('is read back as it was written, with several categories and a mandated employee', () => {
    const asked = unwrap(readClosedQuestion(text));
    expect(asked.question).toEqual(question);
    expect(asked.messageId).toMatch(/^urn:uuid:/);
  });

  it('under the acute rule says both purposes, and is read back as presumed; the other order says nothing', () => {
    const acute: ClosedQuestion = { ...question, purpose: 'ETREAT', presumed: true };
    const written = writeClosedQuestion(acute, deps);
    expect(unwrap(readClosedQuestion(written)).question).toEqual(acute);
    const turned = written
      .replace('code="ETREAT"', 'code="x"')
      .replace('code="COC"', 'code="ETREAT"')
      .replace('code="x"', 'code="COC"');
    expect(readClosedQuestion(turned)).toMatchObject({ ok: false });
  });

  it('writes the patient as an identifier with the root of the BSN', () => {
    expect(text).toContain(
      '<Attribute AttributeId="urn:oasis:names:tc:xacml:2.0:resource:resource-id" IncludeInResult="true"><AttributeValue DataType="urn:hl7-org:v3#II"><InstanceIdentifier xmlns="urn:hl7-org:v3" root="2.16.840.1.113883.2.4.6.3" extension="999990019"/>',
    );
  });

  it('names the responsible professional as provider and the employee as mandated', () => {
    expect(text).toMatch(/provider-identifier"[^/]*extension="000095254" assigningAuthorityName="CIBG"/);
    expect(text).toMatch(/subject:mandated"[^/]*extension="000095255"/);
  });

  it('has one action for each category and is addressed', () => {
    expect(text.match(/attribute-category:action/g)).toHaveLength(2);
    expect(text).toContain('<wsa:Action>XACMLAuthorizationDecisionQueryRequest</wsa:Action>');
    expect(text).toContain('<wsa:To>https://mitz.example/x?a=1&amp;b=2</wsa:To>');
  });

  it('is read whatever prefixes the sender chose', () => {
    const prefixed = text
      .replace('<Request xmlns=', '<x:Request xmlns:x=')
      .replace(/<(\/?)(Request|Attributes|Attribute|AttributeValue)\b/g, '<$1x:$2');
    expect(unwrap(readClosedQuestion(prefixed)).question).toEqual(question);
  });

  it('without a professional is a question of a system', () => {
    const { professional: _, ...user } = question.user;
    const system = { ...question, user };
    expect(unwrap(readClosedQuestion(writeClosedQuestion(system, deps))).question).toEqual(system);
  });

  it.each([
    ['a wrong BSN', /999990019/g, '999990010', 'resource:resource-id'],
    [
      'a URA under another root',
      '"2.16.528.1.1007.3.3" extension="00000659"',
      '"1.2.3" extension="1"',
      'author-institution:id',
    ],
    ['an unknown purpose', 'code="TREAT"', 'code="MARKETING"', 'purposeofuse'],
    [
      'a mandate without a responsible professional',
      'xua:2017:subject:provider-identifier',
      'x',
      'provider-identifier',
    ],
    ['no category', /event-code/g, 'other', 'event-code'],
  ])('is refused with %s, and the fault names the attribute', (_, from, to, attribute) => {
    const refused = readClosedQuestion(text.replace(from, to));
    expect(refused).toMatchObject({ ok: false, fault: { code: 'CNS-QUESTION' } });
    expect(JSON.stringify(refused)).toContain(attribute);
    expect(JSON.stringify(refused)).not.toContain('999990019');
  });

  it.each([
    ['a DOCTYPE', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x/>'],
    ['broken XML', '<a><b></a>'],
    ['nothing', ''],
    ['nesting without end', '<a>'.repeat(100)],
  ])('is refused as %s', (_, bad) => {
    expect(readClosedQuestion(bad)).toMatchObject({ ok: false, fault: { code: 'CNS-XML' } });
  });
});

describe('the closed answer', () => {
  const write = (results: Parameters<typeof writeClosedAnswer>[0]): string =>
    writeClosedAnswer(results, { messageId: 'urn:uuid:1', randomness: seededRandomness(2) });

  it('matches each result with its own category', () => {
    const answer = write([
      { category: 'GGC013', decision: 'Permit' },
      { category: 'GGC012', decision: 'Deny' },
    ]);
    expect([...unwrap(readClosedAnswer(answer, ['GGC012', 'GGC013']))]).toEqual([
      ['GGC013', 'Permit'],
      ['GGC012', 'Deny'],
    ]);
  });

  it('of one result without action belongs to the one category asked, and to none of two', () => {
    const bare =
      '<Response xmlns="urn:oasis:names:tc:xacml:3.0:core:schema:wd-17"><Result><Decision>Permit</Decision></Result></Response>';
    expect(unwrap(readClosedAnswer(bare, ['GGC002'])).get('GGC002')).toBe('Permit');
    expect(readClosedAnswer(bare, ['GGC012', 'GGC013'])).toMatchObject({ fault: { code: 'CNS-ANSWER' } });
  });

  it.each([
    ['HTML', '<html/>'],
    ['another word', write([{ category: 'GGC002', decision: 'Permit' }]).replace('>Permit<', '>permit<')],
    [
      'a category twice',
      write([
        { category: 'GGC002', decision: 'Deny' },
        { category: 'GGC002', decision: 'Permit' },
      ]),
    ],
  ])('is unreadable as %s', (_, bad) => {
    expect(readClosedAnswer(bad, ['GGC002'])).toMatchObject({ ok: false, fault: { code: 'CNS-ANSWER' } });
  });
});
