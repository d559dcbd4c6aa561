import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from 'node:net';
import { fixedClock } from '@stelsel/kernel';
import { listen } from '@stelsel/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerUnreadable } from './answer-unreadable.ts';
import { createServer } from './create-server.ts';
import { httpLimits } from './limits.ts';

let port: number;

beforeAll(async () => {
  const server = createServer({ name: 'test', clock: fixedClock() });
  server.get('/fhir/Patient/:id', async () => 'here');
  server.post('/fhir/Patient', async () => 'stored');
  port = Number(new URL(await listen(server)).port);
});

interface Answer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends bytes as they are, and reads until the connection ends or one answer is whole. */
function send(text: string, to: number = port): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(to, '127.0.0.1', () => socket.write(text));
    let got = '';
    socket.setEncoding('utf8');
    socket.on('error', reject);
    socket.on('data', (part: string) => {
      got += part;
      const [head = '', body = ''] = got.split('\r\n\r\n', 2);
      if (Buffer.byteLength(body) >= Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 'NaN')) {
        socket.destroy();
        resolve({ status: Number(head.split(' ')[1]), head: head.toLowerCase(), body });
      }
    });
    socket.on('end', () => reject(new Error(`ended with ${got}`)));
  });
}

const long = (characters: number) => 'x'.repeat(characters);
const host = 'Host: a\r\n';

describe('a message that HTTP cannot read', () => {
  it.each([
    ['a first line that is none', `GET /fhir/Patient/1 please\r\n${host}\r\n`, 400, 'HTTP-MESSAGE'],
    ['a method that does not exist', `LEES /fhir/Patient/1 HTTP/1.1\r\n${host}\r\n`, 400, 'HTTP-MESSAGE'],
    ['a header without a name', `GET /fhir/Patient/1 HTTP/1.1\r\n${host}: x\r\n\r\n`, 400, 'HTTP-MESSAGE'],
    [
      'two lengths',
      `POST /fhir/Patient HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n\r\nx`,
      400,
      'HTTP-MESSAGE',
    ],
    ['no Host', 'GET /fhir/Patient/1 HTTP/1.1\r\n\r\n', 400, 'HTTP-HOST'],
    [
      'headers over the limit',
      `GET /fhir/Patient/1 HTTP/1.1\r\n${host}X: ${long(httpLimits.headerBytes)}\r\n\r\n`,
      431,
      'HTTP-HEADERS',
    ],
    [
      'an address over the limit',
      `GET /fhir/Patient?name=${long(httpLimits.headerBytes)} HTTP/1.1\r\n${host}\r\n`,
      414,
      'HTTP-ADDRESS-LONG',
    ],
    ['a long step in its path', `GET /fhir/Patient/${long(600)} HTTP/1.1\r\n${host}\r\n`, 414, 'HTTP-ADDRESS-LONG'],
    ['a method for other servers', `PROPFIND /fhir/Patient/1 HTTP/1.1\r\n${host}\r\n`, 405, 'HTTP-METHOD'],
    ['an address where nothing is', `GET /fhir/elsewhere HTTP/1.1\r\n${host}\r\n`, 404, 'HTTP-NOT-FOUND'],
  ])('with %s is answered with an OperationOutcome that says what to do', async (_, text, status, code) => {
    const answer = await send(text);
    expect([answer.status, answer.head]).toEqual([status, expect.stringContaining('application/fhir+json')]);
    expect(answer.body).toContain(code);
    expect(answer.body).not.toContain('xxxxxxxx');
  });

  it('is answered in XML to who asks for that', async () => {
    const accept = 'Accept: application/fhir+xml\r\n';
    const refused = await send(
      `GET /fhir/Patient/1 HTTP/1.1\r\n${accept}${host}X: ${long(httpLimits.headerBytes)}\r\n\r\n`,
    );
    expect([refused.status, refused.head]).toEqual([431, expect.stringContaining('application/fhir+xml')]);
    expect(refused.body).toMatch(/^<OperationOutcome xmlns="http:\/\/hl7.org\/fhir"><issue><severity value="error"\/>/);
    const absent = await send(`GET /fhir/elsewhere?_format=xml HTTP/1.1\r\n${host}\r\n`);
    expect([absent.status, absent.body.slice(0, 17)]).toEqual([404, '<OperationOutcome']);
  });

  it('gets problem details when nothing in it speaks of FHIR', async () => {
    const answer = await send('Goedendag!\r\n\r\n');
    expect([answer.status, answer.head]).toEqual([400, expect.stringContaining('application/problem+json')]);
  });

  it.each([
    ['has an OperationOutcome when it began as FHIR', '/fhir/Patient', 'application/fhir+json', '"code":"timeout"'],
    ['has problem details when it did not', '/api/v1/x', 'application/problem+json', 'HTTP-LATE'],
  ])('that does not come in time is a 408 and %s', async (_, url, type, said) => {
    const late = createTcpServer((socket) => {
      const begun = Object.assign(socket, { _httpMessage: { headersSent: false, req: { url, headers: {} } } });
      answerUnreadable({ code: 'ERR_HTTP_REQUEST_TIMEOUT' }, begun as never, 'problem');
    });
    await new Promise<void>((resolve) => late.listen(0, '127.0.0.1', resolve));
    const answer = await send('', (late.address() as AddressInfo).port);
    late.close();
    expect([answer.status, answer.head]).toEqual([408, expect.stringContaining(type)]);
    expect(answer.body).toContain(said);
  });

  it('that says nothing of itself has an OperationOutcome where FHIR is served, and an unknown expectation is no matter', async () => {
    const fhir = createServer({ name: 'fhir', clock: fixedClock() });
    fhir.get('/fhir/Patient/:id', { config: { faults: 'fhir' } }, async () => 'here');
    const to = Number(new URL(await listen(fhir)).port);
    const strange = await send('Goedendag!\r\n\r\n', to);
    expect([strange.status, strange.head]).toEqual([400, expect.stringContaining('application/fhir+json')]);
    const expecting = await send(`GET /fhir/Patient/1 HTTP/1.1\r\n${host}Expect: tea\r\n\r\n`, to);
    expect([expecting.status, expecting.body]).toEqual([200, 'here']);
  });

  it('names the methods there are, and one that is there is answered', async () => {
    const refused = await send(`TRACE /fhir/Patient/1 HTTP/1.1\r\n${host}\r\n`);
    expect([refused.status, /allow: (.*)/.exec(refused.head)?.[1]]).toEqual([
      405,
      'get, head, post, put, patch, delete, options',
    ]);
    const answered = await send(
      `GET /fhir/Patient/1 HTTP/1.1\r\n${host}X: ${long(httpLimits.headerBytes / 2)}\r\n\r\n`,
    );
    expect([answered.status, answered.body]).toEqual([200, 'here']);
  });
});
