/** The relying party against the provider, over real HTTP with PostgreSQL behind both. */
import { ok, unwrap } from '@stelsel/kernel';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ephemeralKey } from '../jws/ephemeral-key.ts';
import { signJws } from '../jws/sign-jws.ts';
import { signInTestSite } from '../testing/sign-in-site.ts';
import { type Browser, signedIn as signedInAt, untilBack as untilBackAt } from '../testing/walk-to-site.ts';

type Site = Awaited<ReturnType<typeof signInTestSite>>;
let site: Site;

beforeAll(async () => {
  site = await signInTestSite();
});
afterAll(() => site.close());

/** Looks at what is so after some time, and goes back: the provider keeps the time of this machine. */
async function after(ms: number, look: () => Promise<void>): Promise<void> {
  site.clock.advance(ms);
  try {
    await look();
  } finally {
    site.clock.advance(-ms);
  }
}

const untilBack = (browser: Browser, account?: string, page?: string): Promise<string> =>
  untilBackAt(site, browser, account, page);
const signedIn = (browser?: Browser, account?: string): Promise<Browser> => signedInAt(site, browser, account);
const cookieOf = (browser: Browser): string | undefined => browser.jarOf(site.origin).get('stelsel-proef');
const tokenIn = (html: string): string => /name="form-token" value="([^"]+)"/.exec(html)?.[1] ?? '';

describe('signing in', () => {
  it('ends on the page one came from, as who one is at the provider', async () => {
    const browser = site.browser();
    const page = await browser.go(await untilBack(browser, 'p-1001', '/een/bladzijde?a=1'));
    expect(page.url).toBe(`${site.origin}/een/bladzijde?a=1`);
    expect(page.body).toContain('v-org');
    expect((await site.browser().go(`${site.origin}/`)).body).toContain('bezoeker');
  });

  it('sends the browser to the provider with a pushed request: no state, nonce or challenge in the address', async () => {
    const browser = site.browser();
    const sent = await browser.go(`${site.origin}/aanmelden`, { stopAt: (url) => url.startsWith(site.issuer) });
    expect([...new URL(sent.url).searchParams.keys()].sort()).toEqual(['client_id', 'request_uri']);
  });

  it('speaks the language of the page one came from', async () => {
    expect((await site.browser().go(`${site.origin}/aanmelden?terug=/en/x`)).body).toContain('Sign in to Proefsite');
  });

  it('does not go back to another site', async () => {
    for (const page of ['//evil.example', 'https://evil.example/', '/\\evil.example']) {
      const refused = await site.browser().go(`${site.origin}/aanmelden?terug=${encodeURIComponent(page)}`);
      expect(refused.body).toContain('AUT-RETURN');
    }
  });

  it('says that somebody stopped, and lets them in when they try again', async () => {
    const browser = site.browser();
    expect((await browser.go(await untilBack(browser, ''))).body).toContain('AUT-SIGN-IN-DENIED');
    expect(cookieOf(await signedIn(browser))).toHaveLength(43);
  });

  it('refuses an assurance below what the site accepts; a higher one is let in', async () => {
    const browser = site.browser();
    expect((await browser.go(await untilBack(browser, 'p-1002'))).body).toContain('AUT-SIGN-IN-ASSURANCE');
    expect(cookieOf(browser)).toBeUndefined();
  });

  it('refuses who has no account here, whatever the provider says', async () => {
    const browser = site.browser();
    expect((await browser.go(await untilBack(browser, 'p-1003'))).body).toContain('AUT-CLAIM');
    expect(cookieOf(browser)).toBeUndefined();
  });
});

describe('what comes back from the provider', () => {
  const changed = (url: string, name: string, value: string): string => {
    const next = new URL(url);
    next.searchParams.set(name, value);
    return next.href;
  };

  it('is refused with another state, and with one of another browser', async () => {
    const [browser, victim] = [site.browser(), site.browser()];
    const back = await untilBack(browser);
    expect((await browser.go(changed(back, 'state', 'A'.repeat(43)))).body).toContain('AUT-SIGN-IN-STATE');
    await untilBack(victim);
    expect((await victim.go(back)).body).toContain('AUT-SIGN-IN-STATE');
    expect(cookieOf(victim)).toBeUndefined();
  });

  it('is refused from another issuer', async () => {
    const browser = site.browser();
    const back = await untilBack(browser);
    expect((await browser.go(changed(back, 'iss', 'https://evil.example'))).body).toContain('AUT-SIGN-IN-TOKEN');
  });

  it('is refused the second time', async () => {
    const browser = site.browser();
    const back = await untilBack(browser);
    expect((await browser.go(back)).body).toContain('v-org');
    expect((await browser.go(back)).body).toContain('AUT-SIGN-IN-STATE');
  });

  it('is refused with a code that was used in another sign-in', async () => {
    const browser = site.browser();
    const first = await untilBack(browser);
    const second = new URL(await untilBack(browser));
    await browser.go(first);
    const code = new URL(first).searchParams.get('code') ?? '';
    expect((await browser.go(changed(second.href, 'code', code))).body).toContain('AUT-SIGN-IN-EXPIRED');
  });

  it('is refused when the code is over, and when the browser took too long', async () => {
    const late = site.browser();
    const back = await untilBack(late);
    await after(61_000, async () => {
      expect((await late.go(back)).body).toContain('AUT-SIGN-IN-EXPIRED');
    });
    const slow = site.browser();
    const slowBack = await untilBack(slow);
    await after(10 * 60_000, async () => {
      expect((await slow.go(slowBack)).body).toContain('AUT-SIGN-IN-STATE');
    });
  });
});

describe('an ID token', () => {
  /** Lets the provider say something else in its token, signed with its own key or with another. */
  async function withToken(
    change: (claims: Record<string, unknown>) => object,
    key = site.providerKey,
  ): Promise<string> {
    const browser = site.browser();
    const back = await untilBack(browser);
    site.between.fetch = async (request) => {
      const answer = await site.fetch(request);
      if (!answer.ok || !request.url.endsWith('/token')) {
        return answer;
      }
      const body = JSON.parse(answer.value.body);
      const claims = change({ ...decodeJwt(body.id_token) });
      const forged = unwrap(await signJws({ typ: 'JWT', kid: site.providerKey.kid }, { ...claims }, key));
      return ok({ ...answer.value, body: JSON.stringify({ ...body, id_token: forged }) });
    };
    try {
      return (await browser.go(back)).body;
    } finally {
      site.between.fetch = site.fetch;
    }
  }
  const now = Math.floor(Date.now() / 1000);

  it('is believed when nothing in it was changed', async () => {
    expect(await withToken((claims) => claims)).toContain('v-org');
  });

  it.each([
    ['another nonce', { nonce: 'A'.repeat(43) }],
    ['no nonce', { nonce: undefined }],
    ['another issuer', { iss: 'https://evil.example' }],
    ['another audience', { aud: 'another-site' }],
    ['a further audience that is the authorized party', { aud: ['proef', 'another-site'], azp: 'another-site' }],
    ['a time that is over', { iat: now - 900, exp: now - 600 }],
    ['a proof of long ago', { auth_time: now - 7_200 }],
    ['no word on when the proof was', { auth_time: undefined }],
  ])('is refused with %s', async (_what, change) => {
    expect(await withToken((claims) => ({ ...claims, ...change }))).toContain('AUT-SIGN-IN-TOKEN');
  });

  it.each([undefined, 'basis', 'SUBSTANTIEEL'])('is refused with assurance %s', async (acr) => {
    expect(await withToken((claims) => ({ ...claims, acr }))).toContain('AUT-SIGN-IN-ASSURANCE');
  });

  it('is refused when another key signed it', async () => {
    expect(await withToken((claims) => claims, ephemeralKey('other'))).toContain('AUT-SIGN-IN-TOKEN');
  });
});

describe('the session', () => {
  it('gets an id of its own: one fixed beforehand opens nothing', async () => {
    const browser = site.browser();
    const fixed = 'F'.repeat(43);
    browser.jarOf(site.origin).set('stelsel-proef', fixed);
    await signedIn(browser);
    expect(cookieOf(browser)).not.toBe(fixed);
    const thief = site.browser();
    thief.jarOf(site.origin).set('stelsel-proef', fixed);
    expect((await thief.go(`${site.origin}/`)).body).toContain('AUT-SESSION-ENDED');
  });

  it('changes its id with every sign-in, and ends the former one', async () => {
    const browser = await signedIn();
    const former = cookieOf(browser) ?? '';
    await signedIn(browser);
    expect(cookieOf(browser)).not.toBe(former);
    browser.jarOf(site.origin).set('stelsel-proef', former);
    expect((await browser.go(`${site.origin}/`)).body).toContain('AUT-SESSION-ENDED');
  });

  it('says once that it ended, takes the cookie away, and goes on as a visitor', async () => {
    const browser = await signedIn();
    await after(15 * 60_000, async () => {
      expect((await browser.go(`${site.origin}/`)).body).toContain('AUT-SESSION-ENDED');
      expect((await browser.go(`${site.origin}/`)).body).toContain('bezoeker');
    });
  });

  it('lasts while it is used, and never longer than a working day', async () => {
    const browser = await signedIn();
    const visit = async (): Promise<string> => (await browser.go(`${site.origin}/`)).body;
    const tenMinutes = 10 * 60_000;
    const usedFor = async (minutes: number): Promise<void> => {
      expect(await visit()).toContain(minutes < 8 * 60 ? 'v-org' : 'AUT-SESSION-ENDED');
      if (minutes < 8 * 60) {
        await after(tenMinutes, () => usedFor(minutes + 10));
      }
    };
    await usedFor(0);
  });

  it('cannot be read or opened by who has the database', async () => {
    const browser = await signedIn();
    const rows = JSON.stringify(await site.db.query('select * from session'));
    expect(rows).not.toContain(cookieOf(browser));
    expect(rows).not.toContain('v-org');
    expect(rows).not.toContain('p-1001');
  });

  it('stops with a stolen cookie at sign-out, here and at the provider', async () => {
    const browser = await signedIn();
    const thief = site.browser();
    thief.jarOf(site.origin).set('stelsel-proef', cookieOf(browser) ?? '');
    const page = await thief.go(`${site.origin}/`);
    expect(page.body).toContain('v-org');
    const asked = await browser.go(`${site.origin}/afmelden`, { form: { 'form-token': tokenIn(page.body) } });
    expect(asked.body).toContain('Ook hier afmelden?');
    expect((await thief.go(`${site.origin}/`)).body).toContain('AUT-SESSION-ENDED');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.body)?.[1] ?? '';
    const done = await browser.go(`${site.issuer}/session/end/confirm`, { form: { xsrf, logout: 'yes' } });
    expect(done.url).toBe(`${site.origin}/afgemeld`);
  });

  it('ends when the person signs out at the provider from another site (back channel), and that is told once', async () => {
    const browser = await signedIn();
    site.departed();
    const end = await browser.go(`${site.issuer}/session/end`);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(end.body)?.[1] ?? '';
    expect((await browser.go(`${site.origin}/`)).body).toContain('v-org');
    await browser.go(`${site.issuer}/session/end/confirm`, { form: { xsrf, logout: 'yes' } });
    expect((await browser.go(`${site.origin}/`)).body).toContain('AUT-SESSION-ENDED');
    expect(site.departed()).toEqual([{ account: { organisation: 'v-org' } }]);
  });

  it('ends here and at the provider with one word of leaving, not two', async () => {
    const browser = await signedIn();
    site.departed();
    const token = tokenIn((await browser.go(`${site.origin}/`)).body);
    const asked = await browser.go(`${site.origin}/afmelden`, { form: { 'form-token': token } });
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.body)?.[1] ?? '';
    await browser.go(`${site.issuer}/session/end/confirm`, { form: { xsrf, logout: 'yes' } });
    expect(site.departed()).toEqual([{ account: { organisation: 'v-org' } }]);
  });
});

describe('a form', () => {
  it('needs the token of the session, and to come from this site', async () => {
    const [browser, other] = [await signedIn(), await signedIn()];
    const before = site.changes();
    const token = tokenIn((await browser.go(`${site.origin}/`)).body);
    const foreign = tokenIn((await other.go(`${site.origin}/`)).body);
    for (const [form, origin] of [
      [{}, site.origin],
      [{ 'form-token': foreign }, site.origin],
      [{ 'form-token': token }, 'https://evil.example'],
      [{ 'form-token': token }, 'null'],
    ] as const) {
      expect((await browser.go(`${site.origin}/wijzig`, { form, origin })).body).toContain('AUT-FORM');
    }
    expect(site.changes()).toBe(before);
    expect((await browser.go(`${site.origin}/wijzig`, { form: { 'form-token': token } })).body).toBe('gewijzigd');
  });
});

describe('a provider that is away', () => {
  it('is said so, and reading goes on', async () => {
    const lonely = await signInTestSite();
    await lonely.stopProvider();
    const browser = lonely.browser();
    expect((await browser.go(`${lonely.origin}/aanmelden`)).body).toContain('AUT-PROVIDER-AWAY');
    expect((await browser.go(`${lonely.origin}/`)).body).toContain('bezoeker');
    await lonely.close();
  });
});
