import { type Fault, type SourceStatus, sourceStatusText, type Text } from '@stelsel/kernel';
import { type AuditEvent, type LogEntry, readLogEntry } from '@stelsel/logging';
import { type Answer, answerOf } from '@stelsel/network';
import { readOwnData } from '../collect/read-own-data.ts';
import type { CitizenDeps, SignedIn } from '../ports.ts';

/** How reading one log ended; a log that is missing is named, so that silence is never taken for "nobody looked". */
interface LogSource {
  readonly name: string;
  readonly status: SourceStatus;
  readonly statusText: Text;
  readonly entries: number;
  readonly fault?: Fault;
}

export interface OwnLog {
  /** Newest first. */
  readonly entries: readonly LogEntry[];
  readonly sources: readonly LogSource[];
  /** True when every log that could be found was read. */
  readonly complete: boolean;
  /** Set when the holders of logs could not even be found. */
  readonly fault?: Fault;
}

/** Who looked at or asked for the data of this person: the logs of every source and of the national services, as one. */
export async function readOwnLog(
  { network, centralLogs, logExchange }: Pick<CitizenDeps, 'network' | 'centralLogs' | 'logExchange'>,
  person: SignedIn,
): Promise<OwnLog> {
  const [answer, ...central] = await Promise.all([
    answerOf(readOwnData(network, person, logExchange)),
    ...centralLogs.map(async (log) => ({ log, read: await log.read(person) })),
  ]);
  const ofSources = entriesOf(answer);
  const ofServices = central.flatMap(({ log, read }) =>
    read.ok ? read.value.map((event) => readLogEntry(event, log.name)) : [],
  );
  const entries = [...ofSources, ...ofServices].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const sources = [
    ...answer.sources.map(({ ura, name, status, statusText, fault }): LogSource => {
      const count = ofSources.filter(({ source }) => source === name).length;
      return {
        name: name === '' ? ura : name,
        status,
        statusText,
        entries: count,
        ...(fault === undefined ? {} : { fault }),
      };
    }),
    ...central.map(({ log, read }): LogSource => {
      const status = read.ok ? (read.value.length > 0 ? 'done' : 'empty') : 'failed';
      const entries = read.ok ? read.value.length : 0;
      return {
        name: log.name,
        status,
        statusText: sourceStatusText[status],
        entries,
        ...(read.ok ? {} : { fault: read.fault }),
      };
    }),
  ];
  const complete = answer.complete && central.every(({ read }) => read.ok);
  return { entries, sources, complete, ...(answer.fault === undefined ? {} : { fault: answer.fault }) };
}

function entriesOf(answer: Answer): readonly LogEntry[] {
  return answer.groups
    .flatMap(({ members }) => members.map(({ view }) => view.original))
    .filter(({ resource }) => resource.resourceType === 'AuditEvent')
    .map(({ resource, source }) => readLogEntry(resource as unknown as AuditEvent, source.name));
}
