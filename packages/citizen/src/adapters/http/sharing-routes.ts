/** Taking along and sharing: downloads, letters, links. */
import { createHmac } from 'node:crypto';
import { sendFault } from '@stelsel/http';
import { err, ok, type Result } from '@stelsel/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { CreatedShare, Share, ShareDraft, ShareOpen } from '../../api/sharing.ts';
import { fault } from '../../faults.ts';
import { citizenLimits as limits } from '../../limits.ts';
import { mailOwner } from '../../mail/mail-owner.ts';
import { letterPdf } from '../../paper/letter-pdf.ts';
import { recordsPdf } from '../../paper/records-pdf.ts';
import { isDiscreet } from '../../person.ts';
import { providersByKey } from '../../providers/list-providers.ts';
import { recordAct } from '../../record-act.ts';
import { type BundleDeps, summaryBundle, wholeBundle, withoutSensitive } from '../../sharing/bundle.ts';
import { makeLink, openLink } from '../../sharing/share-link.ts';
import { type ApiDeps, apiRoute, FileAnswer } from './api-routes.ts';
import { bodyOf, textOf } from './body.ts';
import type { Visit } from './visit.ts';

const fhirJson = 'application/fhir+json; charset=utf-8';

export function sharingRoutes(server: FastifyInstance, deps: ApiDeps): void {
  apiRoute(server, deps, {
    method: 'GET',
    path: 'download',
    heavy: true,
    work: (visit, request) => download(visit, request, deps),
  });
  apiRoute(server, deps, {
    method: 'GET',
    path: 'letters/:provider',
    heavy: true,
    work: (visit, request) => letter(visit, request, deps),
  });
  apiRoute(server, deps, { method: 'GET', path: 'shares', work: async (visit) => ok(await sharesOf(visit, deps)) });
  const share = { right: 'act', changes: true, level: 'sharing' } as const;
  apiRoute(server, deps, {
    ...share,
    method: 'POST',
    path: 'shares',
    heavy: true,
    work: (visit, request) => makeShare(visit, request, deps),
  });
  apiRoute(server, deps, {
    ...share,
    method: 'DELETE',
    path: 'shares/:key',
    work: (visit, request) => revoke(visit, request, deps),
  });
  // Whoever opens a link has no session here, and may use a program from elsewhere.
  server.post('/api/shl/:id', { config: { faults: 'problem' } }, async (request, reply) => {
    reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    const opened = deps.rate.allow(request.ip, 'heavy')
      ? await open(request, deps)
      : err(fault('CIT-TOO-OFTEN', { retryAfterSeconds: 60 }));
    if (opened.ok) {
      return reply.header('cache-control', 'no-store').send(opened.value);
    }
    const { remainingAttempts } = opened.fault.params;
    return remainingAttempts === undefined
      ? sendFault(reply, opened.fault, { as: 'problem' })
      : reply.code(401).header('cache-control', 'no-store').send({ remainingAttempts });
  });
  server.options('/api/shl/:id', async (_request, reply) =>
    reply
      .header('access-control-allow-origin', '*')
      .header('access-control-allow-methods', 'POST')
      .header('access-control-allow-headers', 'content-type')
      .code(204)
      .send(),
  );
}

async function open(request: FastifyRequest, deps: ApiDeps) {
  const { id } = request.params as { readonly id: string };
  const body = bodyOf<ShareOpen>(request);
  const recipient = textOf(body.recipient, limits.labelCharacters);
  if (recipient === undefined || recipient === '' || typeof body.passcode !== 'string') {
    return err(fault('CIT-BODY', { field: recipient === undefined || recipient === '' ? 'recipient' : 'passcode' }));
  }
  const opened = await openLink(id, { passcode: body.passcode, recipient }, { store: deps.shares, clock: deps.clock });
  if (opened.ok && opened.value.tell !== undefined) {
    await deps.tell(opened.value.tell, 'linkOpened');
  }
  return opened.ok ? ok(opened.value.manifest) : opened;
}

/** The file with what is on screen. What could not be fetched is said in it. */
async function download(visit: Visit, request: FastifyRequest, deps: ApiDeps): Promise<Result<FileAnswer>> {
  const { live, person } = visit;
  const { collection } = live;
  if (collection === undefined) {
    return err(fault('CIT-UNKNOWN'));
  }
  const query = request.query as Readonly<Record<string, string | undefined>>;
  const language = query.taal === 'en' ? 'en' : 'nl';
  const form = query.vorm === 'ips' || query.vorm === 'fhir' ? query.vorm : 'pdf';
  const logged = await log(visit, `meegenomen als ${form}`, deps);
  if (!logged.ok) {
    return logged;
  }
  if (form === 'ips') {
    const bundle = summaryBundle(collection, { language, withSensitive: true }, bundleDeps(visit, deps));
    return ok(new FileAnswer(fhirJson, JSON.stringify(bundle), 'samenvatting-ips.json'));
  }
  if (form === 'fhir') {
    return ok(
      new FileAnswer(
        fhirJson,
        JSON.stringify(wholeBundle(collection.groups(), bundleDeps(visit, deps))),
        'zorggegevens-fhir.json',
      ),
    );
  }
  const pdf = await recordsPdf({
    name: person.name,
    ...(isDiscreet(person) ? { onBehalf: `${live.account.name} namens ${person.name}` } : {}),
    rows: collection.rows(),
    sources: collection.sources(),
    complete: collection.summary().complete,
    language,
    at: new Date(deps.clock.nowMs()),
  });
  return ok(new FileAnswer('application/pdf', pdf, 'zorggegevens.pdf'));
}

async function letter(visit: Visit, request: FastifyRequest, deps: ApiDeps): Promise<Result<FileAnswer>> {
  const { provider: key } = request.params as { readonly provider: string };
  const { taal } = request.query as { readonly taal?: string };
  const { live, person, world } = visit;
  const providers = await world.providers();
  if (!providers.ok) {
    return providers;
  }
  const found = key === 'anders' ? ok([undefined]) : providersByKey(providers.value, [key]);
  if (!found.ok) {
    return found;
  }
  const provider = providers.value.find(({ ura }) => ura === found.value[0]);
  const pdf = await letterPdf({
    provider,
    name: person.name,
    ...(isDiscreet(person) ? { representative: live.account.name } : {}),
    language: taal === 'en' ? 'en' : 'nl',
    at: new Date(deps.clock.nowMs()),
  });
  return ok(new FileAnswer('application/pdf', pdf, 'verzoek-kopie-dossier.pdf'));
}

interface KeptShare {
  readonly label: string;
  readonly what: ShareDraft['what'];
}

async function makeShare(visit: Visit, request: FastifyRequest, deps: ApiDeps): Promise<Result<CreatedShare>> {
  const draft = readDraft(bodyOf<ShareDraft>(request));
  const { collection } = visit.live;
  if (!draft.ok || collection === undefined) {
    return draft.ok ? err(fault('CIT-UNKNOWN')) : draft;
  }
  const { what, withSensitive, label } = draft.value;
  if ((await sharesOf(visit, deps)).filter(({ state }) => state === 'open').length >= limits.openShares) {
    return err(fault('CIT-SHARES', { max: limits.openShares }));
  }
  const groups = withSensitive ? collection.groups() : withoutSensitive(collection.groups());
  const file =
    what === 'overview'
      ? summaryBundle(collection, { language: 'nl', withSensitive }, bundleDeps(visit, deps))
      : wholeBundle(groups, bundleDeps(visit, deps));
  const logged = await log(visit, 'gedeeld met een link', deps);
  const made = logged.ok
    ? await makeLink(
        file,
        {
          owner: ownerOf(visit, deps),
          draft: draft.value,
          ...(isDiscreet(visit.person) ? {} : { tell: mailOwner(visit.person.bsn, deps.secret) }),
        },
        { ...deps, store: deps.shares },
      )
    : logged;
  if (!made.ok) {
    return made;
  }
  const { id, link, madeAtMs, endsAtMs } = made.value;
  const kept: KeptShare = { label, what };
  const noted = await deps.items(visit).put('share', id, kept, madeAtMs);
  return noted.ok
    ? ok({
        link,
        share: {
          key: id,
          label,
          what,
          madeAt: new Date(madeAtMs).toISOString(),
          endsAt: new Date(endsAtMs).toISOString(),
          state: 'open',
          opened: [],
          attemptsLeft: limits.passcodeAttempts,
        },
      })
    : noted;
}

function readDraft(body: { readonly [N in keyof ShareDraft]?: unknown }): Result<ShareDraft> {
  const wrong = (field: string): Result<never> => err(fault('CIT-BODY', { field }, field));
  const label = textOf(body.label, limits.labelCharacters);
  const { what, passcode, hours } = body;
  if (label === undefined || label === '') {
    return wrong('label');
  }
  if (what !== 'overview' && what !== 'all') {
    return wrong('what');
  }
  if (
    typeof passcode !== 'string' ||
    passcode.length < limits.passcodeCharacters ||
    passcode.length > limits.labelCharacters
  ) {
    return wrong('passcode');
  }
  return typeof hours === 'number' && Number.isInteger(hours) && hours >= 1 && hours <= limits.shareHours
    ? ok({ label, what, passcode, hours, withSensitive: body.withSensitive === true })
    : wrong('hours');
}

/** The links of this person who signed in; labels come from their own sealed items. */
export async function sharesOf(visit: Visit, deps: ApiDeps): Promise<readonly Share[]> {
  const [files, kept] = await Promise.all([
    deps.shares.listOf(ownerOf(visit, deps)),
    deps.items(visit).list<KeptShare>('share'),
  ]);
  const labels = new Map((kept.ok ? kept.value : []).map(({ id, value }) => [id, value]));
  return (files.ok ? files.value : []).map(({ id, madeAtMs, endsAtMs, attemptsLeft, revoked, openings }) => ({
    key: id,
    label: labels.get(id)?.label ?? '',
    what: labels.get(id)?.what ?? 'overview',
    madeAt: new Date(madeAtMs).toISOString(),
    endsAt: new Date(endsAtMs).toISOString(),
    state: revoked ? 'revoked' : endsAtMs <= deps.clock.nowMs() ? 'ended' : attemptsLeft === 0 ? 'locked' : 'open',
    opened: openings.map(({ atMs, recipient }) => ({ at: new Date(atMs).toISOString(), recipient })),
    attemptsLeft,
  }));
}

async function revoke(visit: Visit, request: FastifyRequest, deps: ApiDeps): Promise<Result<undefined>> {
  const { key } = request.params as { readonly key: string };
  const revoked = await deps.shares.revoke(ownerOf(visit, deps), key);
  if (!revoked.ok || !revoked.value) {
    return revoked.ok ? err(fault('CIT-UNKNOWN')) : revoked;
  }
  const logged = await log(visit, 'link ingetrokken', deps);
  return logged.ok ? ok(undefined) : logged;
}

function ownerOf({ live, person }: Visit, { secret }: ApiDeps): string {
  return createHmac('sha256', secret).update(`share ${live.account.ownSecret} ${person.bsn}`).digest('base64url');
}

function bundleDeps({ live }: Visit, { clock, randomness }: ApiDeps): BundleDeps {
  return { clock, randomness, uraOf: (key) => [...live.sources].find(([, source]) => source.key === key)?.[0] ?? '' };
}

async function log({ live, person }: Visit, query: string, deps: ApiDeps): Promise<Result<undefined>> {
  const logged = live.example
    ? ok()
    : await recordAct(deps, live, person, { act: 'operation', outcome: 'answered', query });
  return logged.ok ? ok(undefined) : logged;
}
