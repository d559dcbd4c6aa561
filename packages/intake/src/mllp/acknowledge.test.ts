import { describe, expect, it } from 'vitest';
import { fault } from '../faults.ts';
import { acknowledgements, type Outcome } from './acknowledge.ts';
import { readHeader } from './message-header.ts';

const deps = { nextId: () => 'A1', nowMs: () => Date.UTC(2026, 10, 22, 12) };
const headerOf = (line: string) => {
  const header = readHeader(Buffer.from(line));
  if (header === undefined) {
    throw new Error(line);
  }
  return header;
};
const line = (more = '', version = '2.5.1'): string =>
  `MSH|^~\\&|LAB|NOORD|EPD|ZUID|20261122||ORU^R01^ORU_R01|42|P|${version}${more}`;
const accepted: Outcome = { kind: 'accepted' };
const refused: Outcome = { kind: 'error', fault: fault('ITK-KEY', { kind: 'OBX', field: 'OBR-3.1' }) };
const codes = (answers: readonly string[]) =>
  answers.map((answer) => /\rMSA\|(\w\w)\|(\w*)/.exec(answer)?.slice(1).join(' '));

describe('an acknowledgement', () => {
  it('goes back to the sender with the number of the message', () => {
    expect(acknowledgements(deps, headerOf(line()), accepted)).toEqual([
      'MSH|^~\\&|EPD|ZUID|LAB|NOORD|20261122120000+0000||ACK^R01^ACK|A1|P|2.5.1||||||UNICODE UTF-8\rMSA|AA|42\r',
    ]);
  });

  it('says in an error segment what is wrong since version 2.5, and in MSA-3 before', () => {
    const [since] = acknowledgements(deps, headerOf(line()), refused);
    expect(since).toContain(
      '\rMSA|AE|42\rERR|||101^Required field missing^HL70357|E|ITK-KEY|||OBX has no value in OBR-3.1',
    );
    const [before] = acknowledgements(deps, headerOf(line('', '2.3')), refused);
    expect(before).toContain('\rMSA|AE|42|OBX has no value in OBR-3.1');
    expect(before).not.toContain('\rERR');
  });

  it('speaks with the letters of the sender, and escapes them in words', () => {
    const other = headerOf('MSH$%~\\&$LAB$N$EPD$Z$2026$$ADT%A08$7$P$2.5');
    const [answer] = acknowledgements(deps, other, {
      kind: 'rejected',
      fault: fault('ITK-TOO-LARGE', { max: '1% & 2$' }),
    });
    expect(answer).toContain('$ACK%A08%ACK$');
    expect(answer).toContain('1\\S\\ \\T\\ 2\\F\\');
  });

  it.each([
    ['', accepted, ['AA 42']],
    ['|||AL|NE', accepted, ['CA 42']],
    ['|||AL|AL', accepted, ['CA 42', 'AA 42']],
    ['|||NE|SU', accepted, ['AA 42']],
    ['|||ER|ER', accepted, []],
    ['|||ER|ER', refused, ['CE 42', 'AE 42']],
    ['|||NE|NE', refused, []],
  ])('in enhanced mode (%s) comes when the sender asked for it', (more, outcome, expected) => {
    expect(codes(acknowledgements(deps, headerOf(line(more)), outcome))).toEqual(expected);
  });
});

describe('the header of a message', () => {
  it.each(['', 'PID|1', 'MSHA^~', 'MSH'])('is not there in: %s', (text) => {
    expect(readHeader(Buffer.from(text))).toBeUndefined();
  });

  it('is read although the message after it is broken', () => {
    expect(headerOf(`${line()}\rPID|\u0000`)).toMatchObject({
      type: 'ORU',
      event: 'R01',
      controlId: '42',
      version: '2.5.1',
    });
  });
});
