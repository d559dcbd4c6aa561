/** Somebody at MijnZorgoverzicht with a browser: signs in at the provider as one does, and uses the site by its own API. */
import type { Me } from '@stelsel/citizen';

export interface SiteVisitor {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: object): Promise<T>;
  /** The lines of a stream. */
  stream<T>(path: string, body: object): Promise<readonly T[]>;
  status(path: string): Promise<number>;
  /** Here and at the sign-in service; gives the address where that ends. */
  signOut(): Promise<string>;
  /** What happens when somebody signs in with this browser: whether the sign-in service asks who it is. */
  signsInAgainAs(): Promise<'asked again' | 'nobody is asked'>;
  /** Every address this browser was at, in order. */
  readonly addresses: readonly string[];
}

/** Signs the person with this name in; throws when the site or the provider does not go along. */
export async function visitSite(origin: string, name: string): Promise<SiteVisitor> {
  const browser = headlessBrowser();
  const choosing = await browser.go(`${origin}/aanmelden?terug=/mijn/`);
  const account = new RegExp(`value="([^"]+)"><strong>${name}<`).exec(await choosing.reply.text())?.[1];
  if (account === undefined) {
    throw new Error(`nobody called ${name} can sign in`);
  }
  await browser.go(choosing.url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ account }).toString(),
  });
  let formToken = '';
  const send = async (method: string, path: string, body?: object): Promise<Response> => {
    const { reply } = await browser.go(`${origin}/${path}`, {
      method,
      headers: {
        origin,
        'x-form-token': formToken,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return reply;
  };
  const json = async <T>(reply: Response): Promise<T> => {
    if (!reply.ok) {
      throw new Error(`MijnZorgoverzicht answered ${reply.status}: ${await reply.text()}`);
    }
    return (await reply.json()) as T;
  };
  const me = await json<Me>(await send('GET', 'api/v1/me'));
  formToken = me.formToken;
  return {
    addresses: browser.addresses,
    get: async (path) => json(await send('GET', `api/v1/${path}`)),
    post: async (path, body) => json(await send('POST', `api/v1/${path}`, body)),
    stream: async <T>(path: string, body: object) => {
      const text = await (await send('POST', `api/v1/${path}`, body)).text();
      return text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as T);
    },
    status: async (path) => (await send('GET', `api/v1/${path}`)).status,
    signOut: async () => {
      const asked = await browser.go(`${origin}/afmelden`, {
        method: 'POST',
        headers: { origin, 'x-form-token': formToken },
      });
      // The sign-in service asks whether it is over there too; then it sends back.
      const text = await asked.reply.text();
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
      const confirm = /action="([^"]+)"/.exec(text)?.[1] ?? asked.url;
      const ended = await browser.go(new URL(confirm, asked.url).href, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ xsrf, logout: 'yes' }).toString(),
      });
      return ended.url;
    },
    signsInAgainAs: async () => {
      const again = await browser.go(`${origin}/aanmelden?terug=/mijn/`);
      return new URL(again.url).origin === origin ? 'nobody is asked' : 'asked again';
    },
  };
}

const mostRedirects = 15;

/** Cookies per address and redirects, as a browser keeps and follows them. */
export function headlessBrowser() {
  const jars = new Map<string, Map<string, string>>();
  const addresses: string[] = [];
  const visit = async (url: string, request: RequestInit): Promise<Response> => {
    const { host } = new URL(url);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    addresses.push(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await fetch(url, { ...request, redirect: 'manual', headers: { ...request.headers, cookie } });
    for (const set of reply.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const at = pair.indexOf('=');
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return reply;
  };
  const go = async (
    start: string,
    first: RequestInit = {},
  ): Promise<{ readonly reply: Response; readonly url: string }> => {
    let [url, request] = [start, first];
    for (let count = 0; count < mostRedirects; count += 1) {
      const reply = await visit(url, request);
      const next = reply.headers.get('location');
      if (next === null) {
        return { reply, url };
      }
      [url, request] = [new URL(next, url).href, {}];
    }
    throw new Error('the site sends a browser around in circles');
  };
  return { go, addresses };
}
