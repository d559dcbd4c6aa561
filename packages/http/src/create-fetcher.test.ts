import { systemClock, unwrap } from '@stelsel/kernel';
import { listen } from '@stelsel/testkit';
import { afterAll, expect, test } from 'vitest';
import { createCertificateAuthority, issueCertificate } from './certificate-authority.ts';
import { createFetcher, type FetcherOptions } from './create-fetcher.ts';
import { createServer } from './create-server.ts';

const open: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all(open.map((fetcher) => fetcher.close())));
function fetcherWith(options: Partial<FetcherOptions> = {}) {
  const fetcher = createFetcher({ allow: () => true, privateAddresses: true, ...options });
  open.push(fetcher);
  return fetcher;
}

const authority = await createCertificateAuthority({ name: 'Test CA', clock: systemClock });
const tls = await issueCertificate(authority, { names: ['localhost', '127.0.0.1'], clock: systemClock });
const origin = await listen(routes(createServer({ name: 'plain', clock: systemClock })));
const secure = await listen(routes(createServer({ name: 'secure', clock: systemClock, tls })));

function routes(server: ReturnType<typeof createServer>) {
  server.post('/echo', async (request) => ({
    body: request.body,
    peer: request.ip,
    type: request.headers['content-type'],
  }));
  server.get('/away', async (_request, reply) => reply.redirect('/echo'));
  server.get('/large', async () => 'x'.repeat(5_000));
  server.get('/never', () => new Promise(() => undefined));
  server.get('/cookies', async (_request, reply) => reply.header('set-cookie', ['a=1', 'b=2']).code(418).send('é'));
  return server;
}

test('a request arrives as it was sent and its answer comes back whole', async () => {
  const answer = unwrap(
    await fetcherWith()({
      method: 'POST',
      url: `${origin}/echo`,
      headers: { 'content-type': 'application/fhir+json', 'x-forwarded-for': '203.0.113.9' },
      body: '{"value":1.50}',
    }),
  );
  expect(JSON.parse(answer.body)).toEqual({ body: '{"value":1.50}', peer: '127.0.0.1', type: 'application/fhir+json' });
});

test('many requests share a few connections, unless it is closed after each', async () => {
  const server = routes(createServer({ name: 'counting', clock: systemClock }));
  let connections = 0;
  server.server.on('connection', () => {
    connections += 1;
  });
  const url = `${await listen(server)}/cookies`;
  const connectionsOf = async (options: Partial<FetcherOptions>) => {
    const before = connections;
    const fetcher = fetcherWith(options);
    for (let n = 0; n < 20; n += 1) {
      unwrap(await fetcher({ method: 'GET', url }));
    }
    return connections - before;
  };
  expect(await connectionsOf({})).toBeLessThan(5);
  expect(await connectionsOf({ keepAlive: false })).toBe(20);
});

test('every status is an answer, and repeated headers are joined', async () => {
  const answer = unwrap(await fetcherWith()({ method: 'GET', url: `${origin}/cookies` }));
  expect(answer).toMatchObject({ status: 418, body: 'é', headers: { 'set-cookie': 'a=1, b=2' } });
});

test('a redirect is not followed', async () => {
  expect(unwrap(await fetcherWith()({ method: 'GET', url: `${origin}/away` })).status).toBe(302);
});

test('TLS works with our authority and is refused without it', async () => {
  const echo = { method: 'POST', url: `${secure.replace('127.0.0.1', 'localhost')}/echo` };
  expect(unwrap(await fetcherWith({ ca: authority.cert })(echo)).status).toBe(200);
  expect(unwrap(await fetcherWith({ ca: authority.cert })({ ...echo, url: `${secure}/echo` })).headers).toHaveProperty(
    'strict-transport-security',
  );
  expect(await fetcherWith()(echo)).toMatchObject({ ok: false, fault: { code: 'HTTP-CERTIFICATE' } });
});

test('a certificate for another name is refused', async () => {
  const other = await issueCertificate(authority, { names: ['other.example'], clock: systemClock });
  const server = await listen(createServer({ name: 'other', clock: systemClock, tls: other }));
  expect(await fetcherWith({ ca: authority.cert })({ method: 'GET', url: server })).toMatchObject({
    ok: false,
    fault: { code: 'HTTP-CERTIFICATE' },
  });
});

test('an answer that is too large is not read, one that fits is', async () => {
  const large = { method: 'GET', url: `${origin}/large` };
  expect(await fetcherWith({ maxBytes: 4_999 })(large)).toMatchObject({ ok: false, fault: { code: 'HTTP-TOO-LARGE' } });
  expect(unwrap(await fetcherWith({ maxBytes: 4_999 })({ ...large, maxBytes: 5_000 })).body).toHaveLength(5_000);
});

test('who does not answer in time is interrupted', async () => {
  const never = { method: 'GET', url: `${origin}/never`, timeoutMs: 50 };
  expect(await fetcherWith()(never)).toMatchObject({ ok: false, fault: { code: 'HTTP-TIMEOUT', kind: 'interrupted' } });
});

test('who asks can stop asking', async () => {
  const stop = new AbortController();
  const asked = fetcherWith()({ method: 'GET', url: `${origin}/never`, signal: stop.signal });
  stop.abort();
  expect(await asked).toMatchObject({ ok: false, fault: { code: 'HTTP-CANCELLED' } });
});

test('nobody at the address is unreachable', async () => {
  expect(await fetcherWith()({ method: 'GET', url: 'http://127.0.0.1:1/' })).toMatchObject({
    ok: false,
    fault: { code: 'HTTP-UNREACHABLE', kind: 'unavailable', params: { cause: 'ECONNREFUSED' } },
  });
});

test.each([
  'http://127.0.0.1:1/',
  'http://localhost:1/',
  'http://[::1]:1/',
  'http://[::ffff:127.0.0.1]:1/',
  'http://[::ffff:7f00:1]:1/',
  'http://2130706433:1/',
  'http://10.0.0.1/',
  'http://169.254.169.254/latest',
  'file:///etc/passwd',
  'https://user:secret@example.org/',
  'not a url',
])('%s is not allowed when only public addresses are', async (url) => {
  const refused = await fetcherWith({ privateAddresses: false })({ method: 'GET', url });
  expect(refused).toMatchObject({ ok: false, fault: { code: 'HTTP-NOT-ALLOWED', kind: 'forbidden' } });
});

test('the list of allowed places decides', async () => {
  const fetcher = fetcherWith({ allow: (url) => url.origin === origin });
  expect(await fetcher({ method: 'GET', url: `${origin}/large` })).toMatchObject({ ok: true });
  expect(await fetcher({ method: 'GET', url: secure })).toMatchObject({ fault: { code: 'HTTP-NOT-ALLOWED' } });
});
