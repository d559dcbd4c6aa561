/** Filling in forms without a browser: what stands in the boxes of a page, and sending it. */
import type { TestSite } from './site.ts';

export interface FormBox {
  readonly name: string;
  readonly kind: 'select' | 'textarea' | 'text' | 'date' | 'number' | 'checkbox' | 'hidden';
  readonly value: string;
  readonly options: readonly string[];
}

/** The boxes of the form with this heading. */
export function boxesIn(html: string): readonly FormBox[] {
  const form = /<form class="form"[^>]*method="post">(.*?)<\/form>/s.exec(html)?.[1] ?? '';
  const found = form.matchAll(/<select([^>]*)>(.*?)<\/select>|<textarea([^>]*)>(.*?)<\/textarea>|<input([^>]*?)\/?>/gs);
  return [...found].map(([, select, inside, area, text, input]): FormBox => {
    const about = select ?? area ?? input ?? '';
    const say = (name: string): string => read(new RegExp(`\\b${name}="([^"]*)"`).exec(about)?.[1] ?? '');
    if (select !== undefined) {
      const options = [...(inside ?? '').matchAll(/<option value="([^"]*)"( selected="")?/g)];
      return {
        name: say('name'),
        kind: 'select',
        value: read(options.find(([, , chosen]) => chosen !== undefined)?.[1] ?? ''),
        options: options.map(([, value = '']) => read(value)).filter((value) => value !== ''),
      };
    }
    const kind = area === undefined ? (say('type') as FormBox['kind']) : 'textarea';
    const isOff = kind === 'checkbox' && !about.includes('checked');
    return {
      name: say('name'),
      kind,
      value: isOff ? '' : read(area === undefined ? say('value') : (text ?? '')),
      options: [],
    };
  });
}

const read = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** What a page says, without marks. */
const plain = (html: string): string =>
  read((/<main.*<\/main>/s.exec(html)?.[0] ?? '').replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ');

type Fields = Readonly<Record<string, string | number>>;

/** Reads and sends forms as a browser without scripts does. */
export function visitor(site: () => TestSite) {
  const headers = (as: string | undefined) => (as === undefined ? {} : { 'x-test-account': as });
  const html = async (path: string, as?: string): Promise<string> =>
    (await fetch(`${site().url}${path}`, { headers: headers(as) })).text();
  const send = async (path: string, as: string | undefined, fields: Fields) => {
    const answer = await fetch(`${site().url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers(as) },
      body: new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)])),
    });
    const text = await answer.text();
    return { status: answer.status, location: answer.headers.get('location') ?? '', html: text, text: plain(text) };
  };
  return {
    html,
    send,
    look: async (path: string, as?: string): Promise<string> => plain(await html(path, as)),
    save: (path: string, as: string, fields: Fields) => send(path, as, { stap: 'bewaar', ...fields }),
    rows: async (path: string) =>
      (await (await fetch(`${site().url}/v1/${path}`)).json()) as readonly Readonly<Record<string, unknown>>[],
  };
}
