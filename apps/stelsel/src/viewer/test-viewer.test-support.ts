/** Test only: the page of care professionals on recorded answers, used by one who signed in. */
import { discoverExchanges } from '@stelsel/exchanges';
import { createServer } from '@stelsel/http';
import { err, fixedClock, ok, type Result, secureRandomness, type Ura } from '@stelsel/kernel';
import type { QuestionEvent } from '@stelsel/network';
import { storyPeople } from '@stelsel/population';
import { expect } from 'vitest';
import type { ViewerModel, ViewerView } from '../../../start/src/viewer/viewer-model.ts';
import { fault } from '../faults.ts';
import type { Desk, DeskQuestion } from './desk.ts';
import { viewerServer } from './viewer-server.ts';

export const origin = 'http://127.0.0.1:1234';
const bsnOf = (role: string): string => storyPeople.find((person) => person.role === role)?.bsn ?? '';
export const [cor, hanna] = [bsnOf('handover'), bsnOf('main')];
export const nursingHome = '90000011';
export const homeCare = '90000010';
/** Who works there as well; a shift of hers is another shift. */
export const nurseOfTheHome = '900001100';
const answer = { questionId: 'q1', status: 'nothing', complete: true, groups: [], sources: [], ms: 10 } as const;

async function* answered(sources: readonly object[]): AsyncIterable<QuestionEvent> {
  yield { type: 'answer', answer: { ...answer, sources: sources as typeof answer.sources } };
}

export const task = {
  id: 't1',
  exchange: '',
  name: { nl: 'Overdracht', en: 'Handover' },
  sender: { ura: '90000001', name: 'Elzer Ziekenhuis' },
  subject: cor,
  authored: '2026-11-22T10:00:00Z',
  status: 'requested',
  next: [{ status: 'accepted', name: { nl: 'Plek toegezegd', en: 'Place promised' }, ends: false }],
};

/** What the sign-in service and the interface of own systems were asked, by whom, and what they answer; and what is shown. */
interface Seen {
  signIns: string[];
  calls: string[];
  asked: { readonly at: string; readonly question: DeskQuestion }[];
  bodies: object[];
  replies: Record<string, Result<unknown> | ((body: object) => Result<unknown>)>;
  /** How sources did, of every answer. */
  sources: readonly object[];
  refuse: Result<never> | undefined;
  drawn: ViewerModel | undefined;
  cookie: string;
  token: string;
}

const nothingSeen = (): Seen => ({
  signIns: [],
  calls: [],
  asked: [],
  bodies: [],
  replies: { 'POST own-record': ok({ resources: [] }), 'POST entries/permitted': ok({ entries: [] }) },
  sources: [],
  refuse: undefined,
  drawn: undefined,
  cookie: '',
  token: '',
});

export async function openTestViewer() {
  const clock = fixedClock();
  const server = createServer({ name: 'viewer', clock });
  const seen = nothingSeen();
  const deskAt = (at: Ura): Desk => ({
    ask: async (question) => {
      seen.asked.push({ at, question });
      return seen.refuse ?? ok(answered(seen.sources));
    },
    call: async (method, path, body) => {
      seen.calls.push(`${at} ${method} ${path}`);
      seen.bodies.push(body ?? {});
      const reply = seen.replies[`${method} ${path}`] ?? ok([]);
      return typeof reply === 'function' ? reply(body ?? {}) : reply;
    },
    fetch: async (id) => {
      seen.calls.push(`${at} fetch ${id}`);
      return seen.refuse ?? ok(answered(seen.sources));
    },
    image: async () => err(fault('CLI-NOT-OPEN')),
  });
  await server.register(
    viewerServer({
      page: {
        style: '/assets/style.css',
        renderViewer: (model) => {
          seen.drawn = model;
          return '<!doctype html><form method="post"></form>';
        },
      },
      exchanges: await discoverExchanges(),
      desks: {
        signIn: async (id, ura) => {
          seen.signIns.push(`${id}@${ura}`);
          return ok({ attestation: `attestation ${ura}`, signIn: 'kept' });
        },
        elsewhere: async (kept, ura) => ok(`${kept} ${ura}`),
        at: async (ura) => ok(deskAt(ura)),
      },
      clock,
      randomness: secureRandomness,
      origin: () => origin,
    }),
  );
  const read = async (path: string) => {
    const { cookie } = seen;
    const page = await server.inject({ method: 'GET', url: `/zorgverlener${path}`, headers: { cookie } });
    seen.token = /value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    return page;
  };
  const post = async (path: string, fields: Record<string, string>, headers: Record<string, string> = { origin }) => {
    if (seen.cookie !== '') {
      await read('');
    }
    return server.inject({
      method: 'POST',
      url: `/zorgverlener${path}`,
      headers: { ...headers, cookie: seen.cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ ...fields, 'form-token': seen.token }).toString(),
    });
  };
  return Object.assign(seen, {
    clock,
    server,
    read,
    post,
    view: <K extends ViewerView['kind']>(kind: K): Extract<ViewerView, { kind: K }> => {
      expect(seen.drawn?.view.kind).toBe(kind);
      return seen.drawn?.view as Extract<ViewerView, { kind: K }>;
    },
    /** Forgets everything, and signs in anew. */
    begin: async (): Promise<void> => {
      Object.assign(seen, nothingSeen());
      const signedIn = await post('/aanmelden', { professional: '900001101' });
      seen.cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
    },
    close: async (): Promise<void> => {
      await server.close();
    },
  });
}
