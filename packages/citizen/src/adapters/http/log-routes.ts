/** `/api/v1/log`: who looked. */
import { ok, type Result } from '@stelsel/kernel';
import { readLogEntry } from '@stelsel/logging';
import type { FastifyInstance } from 'fastify';
import type { OwnLogView } from '../../api/log.ts';
import { logAsCsv } from '../../log/log-file.ts';
import { type OwnLog, readOwnLog } from '../../log/read-own-log.ts';
import { viewLog } from '../../log/view-log.ts';
import { logPdf } from '../../paper/log-pdf.ts';
import { isDiscreet } from '../../person.ts';
import { logExchangeOf } from '../../world.ts';
import { type ApiDeps, apiRoute, FileAnswer } from './api-routes.ts';
import type { Visit } from './visit.ts';

export function logRoutes(server: FastifyInstance, deps: ApiDeps): void {
  apiRoute(server, deps, {
    method: 'GET',
    path: 'log',
    heavy: true,
    level: 'own-data',
    work: (visit) => ownLogView(visit, deps),
  });
  apiRoute(server, deps, {
    method: 'GET',
    path: 'log/export',
    heavy: true,
    level: 'own-data',
    work: async (visit, request) => {
      const view = await ownLogView(visit, deps);
      if (!view.ok) {
        return view;
      }
      const at = new Date(deps.clock.nowMs());
      return (request.query as { readonly vorm?: string }).vorm === 'pdf'
        ? ok(
            new FileAnswer(
              'application/pdf',
              await logPdf(view.value, { name: visit.person.name, at }),
              'wie-keek.pdf',
            ),
          )
        : ok(new FileAnswer('text/csv; charset=utf-8', logAsCsv(view.value), 'wie-keek.csv'));
    },
  });
}

export async function ownLogView(visit: Visit, { clock, correspondence }: ApiDeps): Promise<Result<OwnLogView>> {
  const { live, person, world } = visit;
  const attestation = await live.attestation();
  const logExchange = logExchangeOf(world.exchanges);
  if (!attestation.ok || logExchange === undefined) {
    return attestation.ok
      ? ok(viewLog(emptyLog, { exchanges: [], name: '', nowMs: 0, asked: [], questions: new Map() }))
      : attestation;
  }
  const signedIn = { bsn: person.bsn, attestation: attestation.value };
  const [log, own] = await Promise.all([
    readOwnLog({ network: world.network, centralLogs: world.centralLogs, logExchange: logExchange.id }, signedIn),
    world.ownLog(person.bsn),
  ]);
  const ownEntries = own.ok ? own.value.map((event) => readLogEntry(event, 'MijnZorgoverzicht')) : [];
  const whole = { ...log, entries: [...log.entries, ...ownEntries] };
  const sent = await correspondence.list(visit);
  return ok(
    viewLog(isDiscreet(person) ? onlyVisible(whole, visit) : whole, {
      exchanges: world.exchanges,
      name: person.name,
      nowMs: clock.nowMs(),
      asked: isDiscreet(person) ? [] : askedBy(visit),
      questions: new Map(sent.flatMap(({ event, key }) => (event === undefined ? [] : [[event, key] as const]))),
    }),
  );
}

/** What this session asked and was answered: their logs must hold it. */
function askedBy({ live }: Visit) {
  return (live.collection?.sources() ?? [])
    .filter(({ status }) => status === 'done' || status === 'empty' || status === 'partial')
    .flatMap(({ name, at }) => (at === undefined ? [] : [{ source: name, at }]));
}

/** Who looks on behalf of another reads of the sources they see, and of what was done on behalf of the person; no more. */
function onlyVisible(log: OwnLog, { live, person }: Visit): OwnLog {
  const names = new Set((live.collection?.sources() ?? []).map(({ name }) => name));
  // Who looked at the data of somebody of 12 to 15 may tell where they are treated: that is hidden like the place itself.
  const mayKnow = ({ who }: OwnLog['entries'][number]): boolean =>
    person.regime !== '12-15' || names.has(who.organization ?? '');
  return {
    ...log,
    entries: log.entries.filter(
      (entry) => entry.who.representative !== undefined || (names.has(entry.source) && mayKnow(entry)),
    ),
    sources: log.sources.filter(({ name, status }) => names.has(name) && status === 'done'),
    complete: true,
  };
}

const emptyLog: OwnLog = { entries: [], sources: [], complete: false };
