/** Serves the pages of the web app in Dutch and, under `/en`, in English. Readable without JavaScript. */
import { faultToStatus } from '@stelsel/http';
import { err, type Fault, ok, type Result } from '@stelsel/kernel';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { changeEntry } from '../../changes/change-entry.ts';
import { fault as faultOf } from '../../faults.ts';
import { hearDutch } from '../../pages/hear-dutch.ts';
import { markDutch } from '../../pages/mark-dutch.ts';
import type { Language, Page, PageAnswer, PageRequest, WebApp } from '../../pages/page.ts';
import type { RegieDeps } from '../../ports.ts';
import type { Account } from '../../records/account.ts';
import { readMoment } from '../../records/moment.ts';
import { openReader } from '../../records/open-reader.ts';
import { openWholeReader } from '../../records/open-whole-reader.ts';
import { readChangeLog } from '../../supervision/read-change-log.ts';

const contentSecurityPolicy = (formTargets: readonly string[] = []): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    ["form-action 'self'", ...formTargets].join(' '),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

export function pageRoutes(deps: RegieDeps, app: WebApp): FastifyPluginAsync {
  return async (server) => {
    const policy = contentSecurityPolicy(deps.formTargets);
    server.addHook('onSend', async (_request, reply) => {
      reply.header('content-security-policy', policy);
    });
    const showFault = faultPages(deps, app);
    // Who reads pages gets a page, also where there is none; a machine hears it as everywhere else.
    server.get('/*', (request, reply) =>
      request.headers.accept?.includes('text/html') === true
        ? showFault(request, reply, faultOf('REG-NO-PAGE'))
        : reply.callNotFound(),
    );
    if (deps.formTargets === undefined) {
      server.get('/aanmelden', (request, reply) => showFault(request, reply, faultOf('REG-NO-SIGN-IN')));
    }
    for (const language of ['nl', 'en'] as const) {
      for (const page of app.pages) {
        const path = language === 'nl' ? page.path : `/en${page.path === '/' ? '' : page.path}`;
        server.get(path, (request, reply) => show(deps, app, page, language, request, reply));
        if (page.submit !== undefined) {
          server.post(path, (request, reply) => submit(deps, app, page, language, request, reply));
        }
      }
    }
  };
}

/** Shows a fault in the frame of the site, for what stands beside its pages. */
export function faultPages(deps: RegieDeps, app: WebApp) {
  return (request: FastifyRequest, reply: FastifyReply, fault: Fault): FastifyReply => {
    reply.header('content-security-policy', contentSecurityPolicy(deps.formTargets));
    return sendFaultPage(deps, app, /^\/en(\/|$)/.test(request.url) ? 'en' : 'nl', request, reply, fault);
  };
}

async function show(
  deps: RegieDeps,
  app: WebApp,
  page: Page,
  language: Language,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const asked = await pageRequest(deps, app, language, request);
  const answer = 'fault' in asked ? err(asked.fault) : await inLanguages(asked, (heard) => page.render(heard));
  if (!answer.ok) {
    return sendFaultPage(deps, app, language, request, reply, answer.fault);
  }
  return reply
    .code(answer.value.status ?? 200)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(answer.value.html);
}

/** Makes a page, and in an English one marks what the records say in Dutch. */
async function inLanguages<A extends { readonly location: string } | PageAnswer>(
  request: PageRequest,
  make: (request: PageRequest) => Promise<Result<A>>,
): Promise<Result<A>> {
  if (request.language === 'nl') {
    return make(request);
  }
  const { reader, isDutch } = hearDutch(request.reader);
  const made = await make({ ...request, reader });
  return made.ok && 'html' in made.value ? ok({ ...made.value, html: markDutch(made.value.html, isDutch) }) : made;
}

/** A form comes from our own pages only: the browser says where it was sent from. */
async function submit(
  deps: RegieDeps,
  app: WebApp,
  page: Page,
  language: Language,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const site = request.headers['sec-fetch-site'];
  const asked = await pageRequest(deps, app, language, request);
  if ('fault' in asked || page.submit === undefined || (site !== undefined && site !== 'same-origin')) {
    return 'fault' in asked ? sendFaultPage(deps, app, language, request, reply, asked.fault) : reply.code(403).send();
  }
  const pairs = (request.body ?? []) as readonly (readonly [string, string])[];
  const take = page.submit;
  const done = await inLanguages(asked, (heard) => take(heard, { fields: new Map(pairs), writer: deps }));
  if (!done.ok) {
    return sendFaultPage(deps, app, language, request, reply, done.fault);
  }
  return 'location' in done.value
    ? reply.redirect(done.value.location, 303)
    : reply
        .code(done.value.status ?? 200)
        .type('text/html; charset=utf-8')
        .send(done.value.html);
}

async function pageRequest(
  deps: RegieDeps,
  app: WebApp,
  language: Language,
  request: FastifyRequest,
): Promise<PageRequest | { readonly fault: Fault }> {
  const { asOf, on } = request.query as { readonly asOf?: string; readonly on?: string };
  const moment = readMoment(deps.clock, asOf, on);
  if (!moment.ok) {
    return { fault: moment.fault };
  }
  const viewer = await deps.signedIn(request);
  if (!viewer.ok) {
    return { fault: viewer.fault };
  }
  const account: Account | undefined = viewer.value;
  return {
    language,
    url: urlWithoutLanguage(deps.base, request.url),
    params: request.params as Readonly<Record<string, string>>,
    reader: openReader(deps, { moment: moment.value, ...(account === undefined ? {} : { viewer: account }) }),
    wholeReader: openWholeReader(deps, moment.value),
    viewer: account,
    snapshots: deps.snapshots,
    proposals: deps.proposals,
    changes: async (limit, types) => {
      const found = await deps.store.newestChanges(limit, types, moment.value.asOf);
      return found.ok ? ok(found.value.map((change) => changeEntry(deps.base, change))) : found;
    },
    log: (filter) => {
      const { current, asOf: until } = moment.value;
      return readChangeLog(deps, account, { ...filter, ...(current ? {} : { until }) });
    },
    assets: app.assets,
  };
}

function urlWithoutLanguage(base: string, path: string): URL {
  const url = new URL(path, base);
  url.pathname = url.pathname.replace(/^\/en(?=\/|$)/, '') || '/';
  return url;
}

function sendFaultPage(
  deps: RegieDeps,
  app: WebApp,
  language: Language,
  request: FastifyRequest,
  reply: FastifyReply,
  fault: Fault,
): FastifyReply {
  const url = urlWithoutLanguage(deps.base, request.url);
  return reply
    .code(fault.code === 'REG-GONE' ? 410 : fault.code === 'REG-SIGN-IN' ? 401 : faultToStatus(fault))
    .type('text/html; charset=utf-8')
    .send(app.renderFault(fault, { language, url, assets: app.assets, viewer: undefined }));
}
