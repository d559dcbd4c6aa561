/** Lays the own record beside what others answered, where an exchange joins everything about medication. */
import type { Exchange } from '@stelsel/exchanges';
import { type Bsn, sourceStatusText, type Ura } from '@stelsel/kernel';
import type { Answer, SourceState } from '@stelsel/network';
import { type FhirResource, mergeGroups, mergeViews, viewsOf } from '@stelsel/zibs';
import type { Desk } from './desk.ts';

export interface WithOwnRecord {
  readonly answer: Answer;
  /** False when there is no such record, or when it could not be read. */
  readonly included: boolean;
  /** What it has; empty when it is not included. */
  readonly own: readonly FhirResource[];
}

/**
 * The own record is nobody's answer: it is read at the own node, by the queries of the exchange. When that fails it stands among the
 * sources as failed, so that the overview is never called whole.
 */
export async function addOwnRecord(
  desk: Pick<Desk, 'call'>,
  exchange: Exchange | undefined,
  subject: Bsn,
  answer: Answer,
  { ura, name }: { readonly ura: Ura; readonly name: string },
): Promise<WithOwnRecord> {
  const layouts = exchange?.layouts ?? [];
  const joins = layouts.includes('administration') && !layouts.includes('handover');
  if (exchange === undefined || !joins || answer.status === 'refused' || answer.status === 'failed') {
    return { answer, included: false, own: [] };
  }
  const read = await desk.call('POST', 'own-record', { exchange: exchange.id, subject });
  if (!read.ok) {
    return { answer: withSource(answer, ownState(ura, name, 'failed', 0)), included: false, own: [] };
  }
  const { resources } = read.value as { readonly resources: readonly FhirResource[] };
  const person = answer.groups[0]?.person ?? 'own';
  const own = mergeViews(viewsOf(resources, { source: { ura, name }, person }));
  const groups = mergeGroups([...answer.groups, ...own]);
  const status = answer.status === 'nothing' && groups.length > 0 ? 'answered' : answer.status;
  const state = ownState(ura, name, resources.length === 0 ? 'empty' : 'done', resources.length);
  return { answer: withSource({ ...answer, status, groups }, state), included: true, own: resources };
}

function withSource(answer: Answer, source: SourceState): Answer {
  return { ...answer, sources: [...answer.sources, source] };
}

function ownState(ura: Ura, name: string, status: SourceState['status'], resources: number): SourceState {
  return { ura, name, status, statusText: sourceStatusText[status], resources, sections: [] };
}
