/** The list that one shift ticks off for one person: what others said when they were asked, and the own record as it was read last. */
import type { Exchange } from '@stelsel/exchanges';
import type { Result, Text } from '@stelsel/kernel';
import type { SourceState } from '@stelsel/network';
import {
  type AdministrationLine,
  type AdministrationList,
  administrationList,
  type FhirResource,
  mergeGroups,
  mergeViews,
  viewsOf,
} from '@stelsel/zibs';
import { dutchDay } from '../shown/day-text.ts';
import type { Ticking } from '../shown/show-administration.ts';
import type { Desk } from './desk.ts';
import { viewerLimits } from './limits.ts';
import type { OpenRound } from './open-round.ts';
import { type Shift, workplaceOf } from './shifts.ts';
import type { Visit, VisitDeps } from './visit.ts';

/** What is ticked off is a MedicationAdministration, whatever the exchange calls it. */
const tickType = 'MedicationAdministration';

interface Opening extends Pick<OpenRound, 'subject' | 'day' | 'groups' | 'sources' | 'own'> {
  readonly exchange: Exchange | undefined;
}

/** Opens a round when this professional may tick off for this person; otherwise there is only a list to read. */
export async function openRound(
  { shift, desk }: Pick<Visit, 'shift' | 'desk'>,
  { clock, randomness }: VisitDeps,
  { exchange, ...known }: Opening,
): Promise<OpenRound | undefined> {
  const nowMs = clock.nowMs();
  const entry = (exchange?.versions ?? [])
    .flatMap(({ entries = [] }) => entries)
    .find(({ accepts }) => accepts.type === tickType);
  if (exchange === undefined || entry === undefined || !isOfNow(known.day, nowMs)) {
    return undefined;
  }
  const may = await desk.call('POST', 'entries/permitted', { exchange: exchange.id, subject: known.subject });
  const { entries = [] } = (may.ok ? may.value : {}) as { readonly entries?: readonly { readonly id: string }[] };
  if (!entries.some(({ id }) => id === entry.id)) {
    return undefined;
  }
  const round: OpenRound = {
    ...known,
    handle: randomness.uuid(),
    exchange: exchange.id,
    entry: entry.id,
    person: known.groups[0]?.person ?? 'own',
    askedAtMs: nowMs,
    readAtMs: nowMs,
    unsure: new Set(),
  };
  keep(shift, round);
  return round;
}

/** Today, and what is left of the day before for who works at night. */
function isOfNow(day: string, nowMs: number): boolean {
  return day === dutchDay(nowMs) || day === dutchDay(nowMs - 24 * 3_600_000);
}

function keep({ rounds }: Shift, round: OpenRound): void {
  rounds.set(round.handle, round);
  const [oldest] = rounds.keys();
  if (rounds.size > viewerLimits.rounds && oldest !== undefined) {
    rounds.delete(oldest);
  }
}

export function listOf({ groups, own, sources, day, person }: OpenRound, shift: Shift): AdministrationList {
  const { ura, name } = workplaceOf(shift);
  const views = mergeViews(viewsOf(own, { source: { ura, name }, person }));
  // What is not for this role is told apart: a warning that is always there warns nobody.
  const heard = sources.map((source) => (isOnlyRefused(source) ? { ...source, status: 'done' as const } : source));
  return administrationList({ groups: mergeGroups([...groups, ...views]), sources: heard, day });
}

/** The sections that sources keep from this role, each once. */
export function notForRole({ sources }: OpenRound): readonly Text[] {
  const refused = sources.filter(isOnlyRefused).flatMap(({ sections }) => sections.filter(isRefused));
  return [...new Map(refused.map(({ section }) => [section.nl, section])).values()];
}

/** It answered, and gave everything that this role may see. */
function isOnlyRefused({ status, sections }: SourceState): boolean {
  const open = sections.filter((section) => section.status === 'failed' || section.status === 'partial');
  return status === 'partial' && open.length === 0 && sections.some(isRefused);
}

function isRefused({ status }: SourceState['sections'][number]): boolean {
  return status === 'refused';
}

/** The line that this number is of: still to do, or done under it. */
export function lineOf(list: AdministrationList, number: string): AdministrationLine | undefined {
  return list.lines.find(({ tick }) => tick?.number === number);
}

export function tickingOf({ handle, unsure, day }: OpenRound, shift: Shift, nowMs: number): Ticking {
  return {
    handle,
    who: shift.professional.name,
    organization: workplaceOf(shift).name,
    me: shift.professional.id,
    ura: shift.at,
    today: day === dutchDay(nowMs),
    unsure,
  };
}

/** Reads the own record anew: what stands there is certain, whatever was sent. When it fails everything stays as it was. */
export async function readAnew(round: OpenRound, desk: Pick<Desk, 'call'>, nowMs: number): Promise<Result<void>> {
  const read = await desk.call('POST', 'own-record', { exchange: round.exchange, subject: round.subject });
  if (!read.ok) {
    return read;
  }
  round.own = (read.value as { readonly resources: readonly FhirResource[] }).resources;
  round.readAtMs = nowMs;
  round.unsure.clear();
  return { ok: true, value: undefined };
}

/** What the own node acknowledged stands on the list from now on, also when it cannot be read again. */
export function acknowledge(round: OpenRound, resource: FhirResource, number: string): void {
  const others = round.own.filter(
    ({ resourceType, id }) => resourceType !== resource.resourceType || id !== resource.id,
  );
  round.own = [...others, resource];
  round.unsure.delete(number);
}
