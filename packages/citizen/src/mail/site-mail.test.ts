import { beforeEach, expect, it } from 'vitest';
import type { Alerts } from '../api/log.ts';
import { bsn } from '../testing/test-people.ts';
import { type TestVisitor, testSite } from '../testing/test-site.ts';

let site: Awaited<ReturnType<typeof testSite>>;
let sanne: TestVisitor;

beforeEach(async () => {
  site = await testSite();
  sanne = await site.signedIn(bsn.sanne);
});

const wanted = async (): Promise<Alerts> => ({
  ...(await sanne.get('alerts')).json<Alerts>(),
  email: 'sanne@voorbeeld.example',
});
const linkIn = (text: string): string => /https:\/\/mijn\.example(\/e-mail\/\S+)/.exec(text)?.[1] ?? '';
const codeOf = (reply: { json<T>(): T }): string => reply.json<{ code: string }>().code;

async function confirmed(): Promise<string> {
  expect((await sanne.post('alerts', await wanted())).json<Alerts>()).toMatchObject({ confirmed: false });
  await site.deliverMail();
  const link = linkIn(site.post.at(-1)?.text ?? '');
  const stranger = site.stranger();
  // A mail program that opens the link by itself confirms nothing.
  expect((await stranger.get(link)).body).toContain('Is dit uw e-mailadres?');
  expect((await wanted()).confirmed).toBe(false);
  expect((await stranger.post(`${link}/ja`)).statusCode).toBe(200);
  expect((await wanted()).confirmed).toBe(true);
  site.post.length = 0;
  return link;
}

it('somebody gives an address, confirms it with the mail, and stops with one click, without signing in', async () => {
  const link = await confirmed();
  const stopped = await site.server.inject({
    method: 'POST',
    url: link,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'List-Unsubscribe=One-Click',
  });
  expect([stopped.statusCode, stopped.body.includes('geen mail meer')]).toEqual([200, true]);
  expect((await sanne.get('alerts')).json<Alerts>().email).toBe('');
  expect((await site.stranger().get(link)).statusCode).toBe(404);
});

it('the page of a link runs nothing, is kept nowhere, and shows neither person nor address', async () => {
  const page = await site.stranger().get(await confirmed());
  expect(page.headers['cache-control']).toBe('no-store');
  expect(String(page.headers['content-security-policy'])).not.toMatch(/unsafe|script-src|\*/);
  expect(page.body).not.toMatch(/Sanne|sanne|@|<script/);
});

it('somebody whose link is opened, and at whose data another looked, is mailed; whoever did it is not named', async () => {
  await confirmed();
  await sanne.post('collection', {});
  const draft = { label: 'Voor de fysio', what: 'overview', passcode: 'geheim-1', hours: 1, withSensitive: false };
  const { share } = (await sanne.post('shares', draft)).json<{ share: { key: string } }>();
  await site.stranger().post(`/api/shl/${share.key}`, { passcode: 'fout-geraden', recipient: 'J. Lamers' });
  await site.deliverMail();
  expect(site.post).toEqual([]);
  await site.stranger().post(`/api/shl/${share.key}`, { passcode: 'geheim-1', recipient: 'J. Lamers' });
  await site.deliverMail();
  expect(site.post).toHaveLength(1);
  expect(JSON.stringify(site.post)).not.toMatch(/Lamers|fysio/);
});

it('"mail mij als het lukt" waits for a source of this session, and asks to come back when it answers', async () => {
  const sources = (await sanne.post('sources')).json<{ sources: { key: string }[] }>().sources;
  const wait = `collection/sources/${sources[0]?.key}/wait`;
  expect(codeOf(await sanne.post(wait))).toBe('CIT-MAIL-ADDRESS');
  await confirmed();
  expect((await sanne.post(wait)).statusCode).toBe(204);
  expect(codeOf(await sanne.post('collection/sources/geraden/wait'))).toBe('CIT-UNKNOWN');
});

it('nobody is mailed about another person: authority may end while mail goes on', async () => {
  const { persons } = await sanne.me();
  await sanne.post('me/person', { key: persons[1]?.key });
  expect(codeOf(await sanne.post('alerts', { email: 'sanne@voorbeeld.example' }))).toBe('CIT-MAIL-OWN');
  await sanne.post('me/person', { key: persons[0]?.key });
  expect((await sanne.post('alerts', await wanted())).statusCode).toBe(200);
});

it('a site that sends no mail says so, and keeps no address', async () => {
  site = await testSite({}, { mail: false });
  sanne = await site.signedIn(bsn.sanne);
  expect(codeOf(await sanne.post('alerts', await wanted()))).toBe('CIT-MAIL-OFF');
  expect((await sanne.post('alerts', { ...(await wanted()), email: '' })).statusCode).toBe(200);
});
