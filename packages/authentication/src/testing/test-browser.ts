import type { Fetcher, FetchResponse } from '@stelsel/http';
import { unwrap } from '@stelsel/kernel';

export interface Visit extends FetchResponse {
  readonly url: string;
}

/** As much of a browser as sign-in needs: cookies per host, redirects, forms with their origin. */
export function testBrowser(fetch: Fetcher) {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: string): Map<string, string> => {
    const { host } = new URL(url);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    return jar;
  };

  async function go(url: string, options: VisitOptions = {}): Promise<Visit> {
    const jar = jarOf(url);
    const { form, origin = new URL(url).origin } = options;
    const answer = unwrap(
      await fetch({
        method: form === undefined ? 'GET' : 'POST',
        url,
        headers: {
          cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
          ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded', origin }),
        },
        ...(form === undefined ? {} : { body: new URLSearchParams(form).toString() }),
      }),
    );
    for (const cookie of (answer.headers['set-cookie'] ?? '').split(/, (?=[\w.-]+=)/)) {
      const [pair = ''] = cookie.split(';');
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      if (value === '' || /expires=thu, 01 jan 1970|max-age=0/i.test(cookie)) {
        jar.delete(name);
      } else {
        jar.set(name, value);
      }
    }
    const { location } = answer.headers;
    const next = location === undefined ? undefined : new URL(location, url).href;
    return next === undefined || options.stopAt?.(next) === true
      ? { ...answer, url: next ?? url }
      : go(next, options.stopAt === undefined ? {} : { stopAt: options.stopAt });
  }

  return { go, jarOf };
}

interface VisitOptions {
  readonly form?: Readonly<Record<string, string>>;
  /** Where the form says it stands; its own site by default. */
  readonly origin?: string;
  /** Does not follow a redirect to such an address, and gives that address. */
  readonly stopAt?: (url: string) => boolean;
}
