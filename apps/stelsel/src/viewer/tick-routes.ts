/** Ticking off what is given: the list of one person, one tap a dose, and a form for what went otherwise. */
import { type AdministrationLine, deviationReasons } from '@stelsel/zibs';
import type { FastifyReply } from 'fastify';
import type { DoseForm } from '../../../start/src/viewer/shown-round.ts';
import { tickTexts } from '../../../start/src/viewer/tick-texts.ts';
import { viewerPaths } from '../../../start/src/viewer/viewer-paths.ts';
import { fault } from '../faults.ts';
import { clockText } from '../shown/clock-text.ts';
import { showAdministration, showDose } from '../shown/show-administration.ts';
import { showAskForm } from './ask-routes.ts';
import type { OpenRound } from './open-round.ts';
import { readTick, standsAlready } from './read-tick.ts';
import { lineOf, listOf, notForRole, readAnew, tickingOf } from './round.ts';
import { tickOff, type Wanted } from './tick-off.ts';
import { nameOfPerson } from './viewer-choices.ts';
import type { Route, ShowOptions, Visit, VisitDeps } from './visit.ts';

export const tickRoutes: readonly Route[] = [
  { method: 'GET', path: `${viewerPaths.round}/:id`, work: look },
  { method: 'POST', path: viewerPaths.round, work: take },
];

async function look(visit: Visit, deps: VisitDeps): Promise<FastifyReply> {
  const round = visit.shift.rounds.get(visit.id);
  if (round === undefined) {
    return showAskForm(visit, deps, { problem: fault('CLI-NOT-OPEN').text });
  }
  const read = await readAnew(round, visit.desk, deps.clock.nowMs());
  return showRound(visit, deps, round, read.ok ? {} : { problem: tickTexts.notRead });
}

function showRound({ shift, show }: Visit, { clock }: VisitDeps, round: OpenRound, options: ShowOptions): FastifyReply {
  const list = listOf(round, shift);
  const { subject, exchange, day } = round;
  return show(
    {
      kind: 'round',
      person: nameOfPerson(subject),
      administration: showAdministration(list, tickingOf(round, shift, clock.nowMs())),
      askedAt: clockText(round.askedAtMs),
      readAt: clockText(round.readAtMs),
      missing: list.missing.map(({ text }) => text),
      notForRole: notForRole(round),
      again: { bsn: subject, topic: exchange, day },
    },
    options,
  );
}

async function take(visit: Visit, deps: VisitDeps): Promise<FastifyReply> {
  const { shift, field } = visit;
  const round = shift.rounds.get(field('round'));
  if (round === undefined) {
    return showAskForm(visit, deps, { problem: fault('CLI-NOT-OPEN').text });
  }
  const line = lineOf(listOf(round, shift), field('dose'));
  if (line === undefined) {
    return showRound(visit, deps, round, { problem: tickTexts.already });
  }
  const nowMs = deps.clock.nowMs();
  const now = new Date(nowMs).toISOString();
  switch (field('step')) {
    case 'given':
    case 'prepared':
      return write(visit, deps, round, line, { tick: { kind: field('step') as 'given' | 'prepared', at: now } });
    case 'checked':
      return write(visit, deps, round, line, { check: true });
    case 'save': {
      const form = formOf(visit);
      const read = readTick(form, line, { day: round.day, nowMs });
      return 'problem' in read
        ? showForm(visit, deps, round, line, form, { problem: read.problem })
        : write(visit, deps, round, line, read);
    }
    default:
      return showForm(visit, deps, round, line, firstForm(line), {});
  }
}

/** Done, the browser goes to the list by an address: to load that again sends nothing again. */
async function write(
  visit: Visit,
  deps: VisitDeps,
  round: OpenRound,
  line: AdministrationLine,
  wanted: Wanted,
): Promise<FastifyReply> {
  const problem = await tickOff(visit, deps, round, line, wanted);
  if (problem !== undefined) {
    return showRound(visit, deps, round, { problem });
  }
  const { shift, reply } = visit;
  const place = placeOf(listOf(round, shift).lines, line);
  const what = { nl: `${tickTexts.written.nl}: ${line.title}`, en: `${tickTexts.written.en}: ${line.title}` };
  shift.done = { nl: `${what.nl}.`, en: `${what.en}.` };
  return reply.redirect(`${viewerPaths.roundOf(round.handle)}#dosis-${place + 1}`, 303);
}

/** Where the dose stands now: under its number, or under a new one when its tick was taken back. */
function placeOf(lines: readonly AdministrationLine[], { tick, title, time }: AdministrationLine): number {
  const same = lines.findIndex((one) => one.tick?.number === tick?.number);
  return same === -1 ? lines.findIndex((one) => one.title === title && one.time === time) : same;
}

function formOf({ field }: Visit): DoseForm {
  return {
    what: field('what'),
    reason: field('reason'),
    amount: field('amount'),
    time: field('time'),
    words: field('words'),
    why: field('why'),
  };
}

function firstForm(line: AdministrationLine): DoseForm {
  const what = standsAlready(line) ? (line.state === 'given' ? 'not-given' : 'given') : 'not-given';
  return { what, reason: deviationReasons[0]?.code ?? '', amount: '', time: '', words: '', why: '' };
}

function showForm(
  { shift, show }: Visit,
  { clock }: VisitDeps,
  round: OpenRound,
  line: AdministrationLine,
  form: DoseForm,
  options: ShowOptions,
): FastifyReply {
  const correcting = standsAlready(line);
  const { unit } = (line.tick?.quantity ?? {}) as { readonly unit?: string };
  const kinds = [
    { id: 'not-given', name: tickTexts.notGiven },
    { id: 'otherwise', name: tickTexts.otherwise },
    ...(correcting
      ? [
          { id: 'given', name: tickTexts.given },
          { id: 'withdrawn', name: tickTexts.withdrawn },
        ]
      : []),
  ];
  return show(
    {
      kind: 'dose',
      handle: round.handle,
      dose: line.tick?.number ?? '',
      person: nameOfPerson(round.subject),
      shown: showDose(line, tickingOf(round, shift, clock.nowMs())),
      correcting,
      kinds,
      reasons: deviationReasons.map(({ code, words }) => ({ id: code, name: words })),
      ...(unit === undefined ? {} : { unit }),
      form,
    },
    options,
  );
}
