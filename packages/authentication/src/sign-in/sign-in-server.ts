/** Sign-in for one site: its routes, its cookie, and who a request comes from. The same for citizens and for employees. */
import { type Fetcher, formPairs, queryPairs, sendFault } from '@stelsel/http';
import { type Clock, ok, type Randomness, type Result } from '@stelsel/kernel';
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import * as client from 'openid-client';
import { fault } from '../faults.ts';
import { authenticationLimits as limits } from '../limits.ts';
import type { ReplayStore } from '../ports.ts';
import { createSessions, type Sessions } from '../session/create-sessions.ts';
import { formTokenOf } from '../session/form-token.ts';
import { guardForms, type OnFault } from '../session/guard-forms.ts';
import { type ReadSession, readSession } from '../session/read-session.ts';
import { isSecretId, newSecretId } from '../session/secret-id.ts';
import type { LogoutNotice, Session } from '../session/session.ts';
import type { AttemptStore, SessionStore } from '../session/session-store.ts';
import { type SiteCookie, siteCookie } from '../session/site-cookie.ts';
import { type AttemptDeps, beginSignIn } from './begin-sign-in.ts';
import { discoverProvider } from './discover-provider.ts';
import { finishSignIn, type SignedInPerson } from './finish-sign-in.ts';
import { type SignInSite, signInPaths } from './provider-policy.ts';
import { returnPath } from './return-path.ts';
import { verifyLogoutToken } from './verify-logout-token.ts';

export interface SignInDepsOfSite<A> {
  readonly site: SignInSite;
  readonly sessions: SessionStore;
  readonly attempts: AttemptStore;
  readonly replay: ReplayStore;
  readonly fetch: Fetcher;
  readonly clock: Clock;
  readonly randomness: Randomness;
  /** The account of this site that the claims describe; a fault refuses the sign-in. Nothing else of them is kept. */
  readonly accountOf: (person: SignedInPerson) => Result<A>;
  /** Asked before a session begins, for what takes time: a second proof, the log. A fault refuses the sign-in. */
  readonly admit?: (account: A) => Promise<Result<unknown>>;
  /**
   * Told after a session ended because somebody signed out, here or at the provider, for the log. A fault is shown; the
   * session has ended all the same.
   */
  readonly left?: (who: Departed<A>) => Promise<Result<unknown>>;
  /** Hears that a session ended because its browser signed out or signed in anew: wipe what was kept beside it. */
  readonly onEnd?: (sessionId: string) => void;
  /** False where an ID token may say who somebody is: it travels in the address of signing out. */
  readonly keepsIdToken?: boolean;
  /** Language of the page one came from, for the pages of the provider. */
  readonly languageOf: (path: string) => string;
  readonly onFault: OnFault;
}

/** Whose session ended: a provider that names a person and no session of its own leaves only its own name of the person. */
export type Departed<A> = { readonly account: A } | { readonly subject: string };

export interface SignIn<A> {
  /** Who asks. Faults: `AUT-SESSION-ENDED`, `AUT-SESSION-STORE`. */
  readonly session: (request: FastifyRequest) => Promise<Result<Session<A> | undefined>>;
  /** The same with the id of the session; for a site that keeps something beside it. */
  readonly opened: ReadSession<A>;
  readonly sessions: Sessions<A>;
  readonly cookie: SiteCookie;
  /** Origins to which forms of the site may lead: signing out goes on to the provider. */
  readonly formTargets: readonly string[];
  /** Adds guard and routes; before any other route of the site. */
  readonly addTo: (server: FastifyInstance) => Promise<void>;
}

interface Parts<A> extends AttemptDeps {
  readonly deps: SignInDepsOfSite<A>;
  readonly own: Sessions<A>;
  readonly read: ReadSession<A>;
  readonly cookie: SiteCookie;
  readonly attemptCookie: SiteCookie;
}

export function signIn<A>(deps: SignInDepsOfSite<A>): SignIn<A> {
  const { site, clock, randomness, attempts } = deps;
  const namesDeparted = deps.left !== undefined;
  const own = createSessions<A>(site.name, { store: deps.sessions, clock, randomness, namesDeparted });
  const cookie = siteCookie(site.origin, `stelsel-${site.name}`);
  const read = readSession(own, cookie);
  const parts: Parts<A> = {
    deps,
    own,
    read,
    cookie,
    attemptCookie: siteCookie(site.origin, `stelsel-${site.name}-aanmelden`),
    attempts,
    clock,
    randomness,
    provider: discoverProvider(site.policy, deps),
  };
  return {
    session: async (request) => {
      const opened = await read(request);
      return opened.ok ? ok(opened.value?.session) : opened;
    },
    opened: read,
    sessions: own,
    cookie,
    formTargets: [new URL(site.policy.issuer).origin],
    addTo: async (server) => {
      guardForms(server, { origin: site.origin, cookie, read, onFault: deps.onFault });
      await server.register(browserRoutes(parts));
      await server.register(providerRoutes(parts));
    },
  };
}

/** What the browser of the person visits. */
function browserRoutes<A>(parts: Parts<A>): FastifyPluginAsync {
  const { deps, own, read, cookie, attemptCookie } = parts;
  const { site, onFault } = deps;
  return async (server) => {
    server.get(signInPaths.begin, async (request, reply) => {
      const asked = new Map(queryPairs(request));
      const returnTo = returnPath(asked.get('terug') ?? '/', site.origin);
      if (returnTo === undefined) {
        return onFault(request, reply, fault('AUT-RETURN'));
      }
      const level = site.policy.assurances.find((known) => known === asked.get('niveau'));
      const known = attemptCookie.read(request.headers.cookie);
      const browser = isSecretId(known) ? known : newSecretId(deps.randomness);
      const wish = {
        returnTo,
        language: deps.languageOf(returnTo),
        browser,
        ...(level === undefined ? {} : { level }),
      };
      const begun = await beginSignIn(wish, site, parts);
      return begun.ok
        ? reply.header('set-cookie', attemptCookie.set(browser)).redirect(begun.value.href, 303)
        : onFault(request, reply, begun.fault);
    });
    server.get(signInPaths.back, async (request, reply) => {
      const [, query = ''] = request.url.split('?', 2);
      const browser = attemptCookie.read(request.headers.cookie);
      const person = await finishSignIn({ query, browser }, site, parts);
      if (!person.ok) {
        return onFault(request, reply, person.fault);
      }
      const begun = await beginSession(person.value, request, parts);
      return begun.ok
        ? reply.header('set-cookie', cookie.set(begun.value)).redirect(person.value.returnTo, 303)
        : onFault(request, reply, begun.fault);
    });
    server.get(signInPaths.session, async (request, reply) => {
      const opened = await read(request);
      if (!opened.ok) {
        return sendFault(reply, opened.fault, { as: 'problem' });
      }
      return reply.header('cache-control', 'no-store').send(
        opened.value === undefined
          ? { signedIn: false }
          : {
              signedIn: true,
              account: opened.value.session.account,
              assurance: opened.value.session.assurance,
              endsAt: new Date(opened.value.session.startedAtMs + limits.sessionMs).toISOString(),
              formToken: formTokenOf(opened.value.id),
            },
      );
    });
    server.post(signInPaths.out, async (request, reply) => {
      const opened = await read(request);
      const ended = opened.ok && opened.value !== undefined ? await own.end(opened.value.id) : opened;
      if (!ended.ok) {
        return onFault(request, reply, ended.fault);
      }
      const session = opened.ok ? opened.value?.session : undefined;
      if (opened.ok && opened.value !== undefined) {
        deps.onEnd?.(opened.value.id);
      }
      const told = session === undefined ? ok() : await tell([{ account: session.account }], deps);
      if (!told.ok) {
        return onFault(request, reply.header('set-cookie', cookie.clear()), told.fault);
      }
      const next = session === undefined ? undefined : await endAtProvider(session, parts);
      return reply
        .header('set-cookie', cookie.clear())
        .redirect(next?.href ?? `${site.origin}${signInPaths.afterwards}`, 303);
    });
  };
}

/** What the provider calls: our keys, and notices that somebody signed out there. */
function providerRoutes<A>(parts: Parts<A>): FastifyPluginAsync {
  const { deps, provider } = parts;
  const { policy } = deps.site;
  return async (server) => {
    server.get(signInPaths.keys, async () => ({ keys: 'key' in policy.client ? [policy.client.key.publicJwk] : [] }));
    server.get(signInPaths.frontChannel, async (request, reply) => {
      const asked = new Map(queryPairs(request));
      const providerSession = asked.get('sid');
      if (asked.get('iss') !== policy.issuer || providerSession === undefined) {
        return sendFault(reply, fault('AUT-LOGOUT-TOKEN', { what: 'iss, sid' }), { as: 'problem' });
      }
      const ended = await endAndTell({ providerSession }, parts);
      // The provider shows this in a frame on its own page.
      reply.header('content-security-policy', `default-src 'none'; frame-ancestors ${new URL(policy.issuer).origin}`);
      return ended.ok
        ? reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send('')
        : sendFault(reply, ended.fault, { as: 'problem' });
    });
    server.post(signInPaths.backChannel, async (request, reply) => {
      const token = formPairs(request).find(([name]) => name === 'logout_token')?.[1] ?? '';
      const found = await provider();
      const keySet = found.ok ? (found.value.serverMetadata().jwks_uri ?? '') : '';
      const notice = found.ok ? await verifyLogoutToken(token, policy, keySet, deps) : found;
      const ended = notice.ok ? await endAndTell(notice.value, parts) : notice;
      return ended.ok
        ? reply.header('cache-control', 'no-store').code(200).send()
        : // Back-Channel Logout 1.0, 2.8: a notice that is wrong and a sign-out that failed are both a 400.
          sendFault(reply, ended.fault, { as: 'oauth', statusOfCode: { [ended.fault.code]: 400 } });
    });
  };
}

/** Ends what the provider signed out, and tells of each session that ended; what had ended already is told no second time. */
async function endAndTell<A>(notice: LogoutNotice, { deps, own }: Parts<A>): Promise<Result<void>> {
  const ended = await own.endOf(deps.site.policy.issuer, notice);
  if (!ended.ok) {
    return ended;
  }
  const departed = ended.value.flatMap(({ account }): readonly Departed<A>[] =>
    account !== undefined ? [{ account }] : notice.subject === undefined ? [] : [{ subject: notice.subject }],
  );
  return tell(departed, deps);
}

async function tell<A>(departed: readonly Departed<A>[], { left }: SignInDepsOfSite<A>): Promise<Result<void>> {
  for (const who of left === undefined ? [] : departed) {
    const told = await left?.(who);
    if (told?.ok === false) {
      return told;
    }
  }
  return ok();
}

async function beginSession<A>(
  person: SignedInPerson,
  request: FastifyRequest,
  { deps, own, cookie }: Parts<A>,
): Promise<Result<string>> {
  const account = deps.accountOf(person);
  if (!account.ok) {
    return account;
  }
  const admitted = deps.admit === undefined ? ok() : await deps.admit(account.value);
  if (!admitted.ok) {
    return admitted;
  }
  const former = cookie.read(request.headers.cookie);
  if (former !== undefined) {
    deps.onEnd?.(former);
  }
  const { issuer, subject, providerSession, assurance, idToken } = person;
  return own.begin(
    {
      account: account.value,
      issuer,
      subject,
      ...(providerSession === undefined ? {} : { providerSession }),
      assurance,
      idToken: deps.keepsIdToken === false ? '' : idToken,
    },
    former,
  );
}

/** Where to sign out at the provider too; without such an address signing out here is all there is. */
async function endAtProvider<A>(session: Session<A>, { deps, provider }: Parts<A>): Promise<URL | undefined> {
  const found = await provider();
  if (!found.ok || found.value.serverMetadata().end_session_endpoint === undefined) {
    return undefined;
  }
  // Without a hint the provider knows the site by its client id, and asks the person.
  return client.buildEndSessionUrl(found.value, {
    ...(session.idToken === '' ? {} : { id_token_hint: session.idToken }),
    post_logout_redirect_uri: `${deps.site.origin}${signInPaths.afterwards}`,
  });
}
