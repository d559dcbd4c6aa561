/** Word of the provider that somebody signed out there (OpenID Connect Back-Channel and Front-Channel Logout). */
import { unwrap } from '@stelsel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ephemeralKey } from '../jws/ephemeral-key.ts';
import { signJws } from '../jws/sign-jws.ts';
import { signInTestSite } from '../testing/sign-in-site.ts';
import { type Browser, signedIn as signedInAt } from '../testing/walk-to-site.ts';

let site: Awaited<ReturnType<typeof signInTestSite>>;

beforeAll(async () => {
  site = await signInTestSite();
});
afterAll(() => site.close());

const signedIn = (): Promise<Browser> => signedInAt(site);

describe('a notice of the provider that somebody signed out', () => {
  const event = 'http://schemas.openid.net/event/backchannel-logout';
  let count = 0;

  /** A notice as the provider makes it, changed; each has a number of its own. */
  async function notice(
    change: Readonly<Record<string, unknown>> = {},
    { key = site.providerKey, typ = 'logout+jwt' } = {},
  ): Promise<string> {
    count += 1;
    const iat = Math.floor(site.clock.nowMs() / 1000);
    const claims = {
      iss: site.issuer,
      aud: 'proef',
      iat,
      exp: iat + 120,
      jti: `notice-${count}`,
      sid: site.providerSession(),
      events: { [event]: {} },
      ...change,
    };
    return unwrap(await signJws({ typ, kid: site.providerKey.kid }, claims, key));
  }
  const send = async (token: string): Promise<{ readonly status: number; readonly body: string }> =>
    site.browser().go(`${site.origin}/aanmelden/achterkanaal`, { form: { logout_token: token } });
  const isIn = async (browser: Browser): Promise<boolean> =>
    (await browser.go(`${site.origin}/`)).body.includes('v-org');

  it('ends the session it names and no other, and tells whose it was', async () => {
    const other = await signedIn();
    const browser = await signedIn();
    site.departed();
    expect((await send(await notice())).status).toBe(200);
    expect([await isIn(browser), await isIn(other)]).toEqual([false, true]);
    expect(site.departed()).toEqual([{ account: { organisation: 'v-org' } }]);
  });

  it('without a session ends every session of the person, of whom only the name at the provider is left', async () => {
    const browsers = [await signedIn(), await signedIn()];
    const told = await site.db.query('select 1 from session');
    site.departed();
    expect((await send(await notice({ sid: undefined, sub: 'p-1001' }))).status).toBe(200);
    expect(await Promise.all(browsers.map(isIn))).toEqual([false, false]);
    expect(site.departed()).toEqual(told.map(() => ({ subject: 'p-1001' })));
  });

  it('is good once: the same notice ends no session that began after it', async () => {
    const first = await notice({ sid: undefined, sub: 'p-1001' });
    expect((await send(first)).status).toBe(200);
    const browser = await signedIn();
    expect((await send(first)).body).toContain('AUT-REPLAYED');
    expect(await isIn(browser)).toBe(true);
  });

  it.each([
    ['another issuer', { iss: 'https://evil.example' }, {}],
    ['another audience', { aud: 'another-site' }, {}],
    ['no audience', { aud: undefined }, {}],
    ['no number of its own', { jti: undefined }, {}],
    ['a nonce, as an ID token has', { nonce: 'A'.repeat(43) }, {}],
    ['no event', { events: undefined }, {}],
    ['empty events', { events: null }, {}],
    ['another event', { events: { 'https://evil.example/event': {} } }, {}],
    ['an event without content', { events: { [event]: null } }, {}],
    ['neither person nor session', { sid: undefined }, {}],
    ['a session that is no text', { sid: 7 }, {}],
    ['a time long ago', { iat: 1_700_000_000, exp: undefined }, {}],
    ['an end that is past', { exp: 1_700_000_000 }, {}],
    ['a time to come', { iat: 4_000_000_000, exp: undefined }, {}],
    ['the type of an ID token', {}, { typ: 'JWT' }],
    ['a signature of another key', {}, { key: ephemeralKey('other') }],
  ])('is refused with %s, and ends nothing', async (_what, change, how) => {
    const browser = await signedIn();
    site.departed();
    const refused = await send(await notice(change, how));
    expect([refused.status, JSON.parse(refused.body).error]).toEqual([400, expect.any(String)]);
    expect([await isIn(browser), site.departed()]).toEqual([true, []]);
  });

  it('is refused when nobody signed it', async () => {
    const browser = await signedIn();
    expect((await send('a.b.c')).status).toBe(400);
    expect(await isIn(browser)).toBe(true);
  });

  it('says so when the log is away: the session has ended all the same', async () => {
    const browser = await signedIn();
    site.withoutLog(true);
    const answer = await send(await notice());
    site.withoutLog(false);
    expect([answer.status, answer.body]).toEqual([400, expect.stringContaining('AUT-SESSION-STORE')]);
    expect(await isIn(browser)).toBe(false);
  });

  it('in a frame of the provider (front channel) ends the session it names, and only from this provider', async () => {
    const browser = await signedIn();
    site.departed();
    const frame = async (issuer: string, sid: string) =>
      site.browser().go(`${site.origin}/aanmelden/voorkanaal?${new URLSearchParams({ iss: issuer, sid })}`);
    expect((await frame('https://evil.example', site.providerSession())).status).toBe(400);
    expect((await frame(site.issuer, 'unknown')).status).toBe(200);
    expect([await isIn(browser), site.departed()]).toEqual([true, []]);
    expect((await frame(site.issuer, site.providerSession())).status).toBe(200);
    expect([await isIn(browser), site.departed()]).toEqual([false, [{ account: { organisation: 'v-org' } }]]);
  });
});
