/** What a browser sent for one dose, as a tick; every field is whatever anybody may send. */
import type { Text } from '@stelsel/kernel';
import { type AdministrationLine, deviationReasons, instantOn, type Tick } from '@stelsel/zibs';
import type { DoseForm } from '../../../start/src/viewer/shown-round.ts';
import { tickTexts } from '../../../start/src/viewer/tick-texts.ts';
import { dutchDay } from '../shown/day-text.ts';
import { viewerLimits } from './limits.ts';

/** What a tick says, without in whose name. */
export type WantedTick = Pick<Tick, 'kind' | 'at' | 'reason' | 'words' | 'amount' | 'why'>;

export type ReadTick = { readonly tick: WantedTick } | { readonly withdraw: string } | { readonly problem: Text };

interface Moment {
  readonly day: string;
  readonly nowMs: number;
}

/** A form is told what is missing in it; nothing is filled in for who gave it. */
export function readTick(form: DoseForm, line: AdministrationLine, { day, nowMs }: Moment): ReadTick {
  const correcting = standsAlready(line);
  if (correcting && form.why === '') {
    return { problem: tickTexts.needWhy };
  }
  if (correcting && form.what === 'withdrawn') {
    return { withdraw: form.why };
  }
  const kind = (['given', 'otherwise', 'not-given'] as const).find((known) => known === form.what);
  if (kind === undefined || (kind === 'given' && !correcting)) {
    return { problem: tickTexts.needReason };
  }
  const at = momentOf(form, kind, line, { day, nowMs });
  const amount = amountOf(form.amount);
  if (at === undefined) {
    return { problem: tickTexts.needTime };
  }
  if (amount === 'wrong') {
    return { problem: tickTexts.needAmount };
  }
  const rest = {
    at,
    ...(correcting ? { why: form.why } : {}),
    ...(form.words === '' ? {} : { words: form.words }),
  };
  if (kind === 'given') {
    return { tick: { kind, ...rest } };
  }
  const reason = reasonProblem(form, kind);
  if (reason !== undefined) {
    return { problem: reason };
  }
  const given = kind === 'otherwise' && amount !== undefined ? { amount } : {};
  return { tick: { kind, ...rest, reason: form.reason, ...given } };
}

export function standsAlready({ state }: AdministrationLine): boolean {
  return state === 'given' || state === 'otherwise' || state === 'not-given';
}

function reasonProblem(form: DoseForm, kind: 'otherwise' | 'not-given'): Text | undefined {
  const reason = deviationReasons.find(({ code }) => code === form.reason);
  if (reason === undefined || (kind === 'otherwise' && !reason.otherwise)) {
    return tickTexts.needReason;
  }
  if (reason.code === 'OTH' && form.words === '') {
    return tickTexts.needWords;
  }
  const same = form.amount === '' && form.time === '' && form.words === '';
  return kind === 'otherwise' && same ? tickTexts.needDifference : undefined;
}

/** The time that was written, on the day of the list; else now. What was not given was not given at its own time, once that passed. */
function momentOf(
  form: DoseForm,
  kind: Tick['kind'],
  line: AdministrationLine,
  { day, nowMs }: Moment,
): string | undefined {
  if (form.time !== '') {
    const at = /^([01]\d|2[0-3]):[0-5]\d$/.test(form.time) ? instantOn(day, form.time) : undefined;
    return at !== undefined && Date.parse(at) <= nowMs ? at : undefined;
  }
  const agreed = line.tick?.agreedAt;
  if (kind === 'not-given' && agreed !== undefined && Date.parse(agreed) <= nowMs) {
    return agreed;
  }
  return day === dutchDay(nowMs) ? new Date(nowMs).toISOString() : undefined;
}

/** Digits with a comma or a point. */
function amountOf(text: string): number | 'wrong' | undefined {
  if (text === '') {
    return undefined;
  }
  const amount = /^\d{1,5}(?:[.,]\d{1,3})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return amount > 0 && amount <= viewerLimits.amount ? amount : 'wrong';
}
