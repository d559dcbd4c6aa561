/** Asking about a person: the form, and the answer to it in one page. */
import type { Exchange } from '@stelsel/exchanges';
import { answerOf } from '@stelsel/network';
import type { FastifyReply } from 'fastify';
import type { AskChoices, AskedByViewer, ViewerForm } from '../../../start/src/viewer/viewer-model.ts';
import { viewerPaths } from '../../../start/src/viewer/viewer-paths.ts';
import { dayText, dutchDay } from '../shown/day-text.ts';
import { showAnswer } from '../shown/show-answer.ts';
import { actsOn } from './acts-on.ts';
import { addOwnRecord } from './add-own-record.ts';
import type { DeskQuestion } from './desk.ts';
import { noteGlass } from './glass.ts';
import { viewerFormOf, viewerQuestion } from './read-viewer-form.ts';
import { openRound, tickingOf } from './round.ts';
import { openClient, workplaceOf } from './shifts.ts';
import { people, purposes, topicsOf } from './viewer-choices.ts';
import type { Route, ShowOptions, Visit, VisitDeps } from './visit.ts';

export const askRoutes: readonly Route[] = [
  { method: 'GET', path: viewerPaths.ask, work: (visit, deps) => showAskForm(visit, deps) },
  { method: 'POST', path: viewerPaths.ask, work: ask },
];

/** The form, with what was done or is the matter. */
export function showAskForm(visit: Visit, deps: VisitDeps, options: ShowOptions = {}): FastifyReply {
  return visit.show({ kind: 'ask', ...choices(deps, firstForm(visit, deps)) }, options);
}

/** The person that is open stays filled in; only the number goes from one question to the next. */
function firstForm({ shift }: Pick<Visit, 'shift'>, { exchanges }: VisitDeps): ViewerForm {
  return { topic: topicsOf(exchanges)[0]?.id ?? '', purpose: 'TREAT', bsn: shift.client ?? '', reason: '', day: '' };
}

function choices({ exchanges }: VisitDeps, form: ViewerForm): AskChoices {
  return { topics: topicsOf(exchanges), purposes, people, form };
}

async function ask(visit: Visit, deps: VisitDeps): Promise<FastifyReply> {
  const { shift, desk, show } = visit;
  const form = viewerFormOf(visit, firstForm(visit, deps));
  const question = viewerQuestion(form, topicsOf(deps.exchanges));
  const events = question.ok ? await desk.ask(question.value) : question;
  if (!question.ok || !events.ok) {
    const problem = question.ok ? (events.ok ? undefined : events.fault.text) : question.fault.text;
    return show({ kind: 'ask', ...choices(deps, form) }, { problem });
  }
  const answer = await answerOf(events.value);
  openClient(shift, question.value.subject);
  const exchange = deps.exchanges.find(({ id }) => id === form.topic);
  const own = await addOwnRecord(desk, exchange, question.value.subject, answer, workplaceOf(shift));
  const nowMs = deps.clock.nowMs();
  const round =
    own.included && question.value.purpose === 'TREAT'
      ? await openRound(visit, deps, {
          exchange,
          subject: question.value.subject,
          day: form.day === '' ? dutchDay(nowMs) : form.day,
          groups: answer.groups,
          sources: own.answer.sources,
          own: own.own,
        })
      : undefined;
  const shown = showAnswer(own.answer, {
    exchange,
    momentMs: momentOf(form.day, nowMs),
    ownRecordIncluded: own.included,
    ...(own.included ? { actsOn: actsOn(visit, deps, question.value) } : {}),
    ...(form.day === '' ? {} : { day: form.day }),
    ...(round === undefined ? {} : { ticking: tickingOf(round, shift, nowMs) }),
  });
  const asked = askedOf(visit, deps, form, question.value, exchange);
  return show({ kind: 'answer', ...choices(deps, form), asked: { ...asked, answer: shown } });
}

/** What held on a day: at noon there; today, what holds now. */
function momentOf(day: string, nowMs: number): number {
  return day === '' || day === dutchDay(nowMs) ? nowMs : Date.parse(`${day}T12:00:00+01:00`);
}

function askedOf(
  { shift }: Visit,
  { clock }: VisitDeps,
  form: ViewerForm,
  question: DeskQuestion,
  exchange: Exchange | undefined,
): Omit<AskedByViewer, 'answer'> {
  const unknown = { nl: '', en: '' };
  const person = people.find(({ bsn }) => bsn === question.subject);
  const glassUntil = noteGlass(shift, question, clock.nowMs());
  return {
    professional: shift.professional.name,
    organization: workplaceOf(shift).name,
    topic: exchange?.name ?? unknown,
    purpose: purposes.find(({ id }) => id === form.purpose)?.name ?? unknown,
    ...(question.reason === undefined ? {} : { reason: question.reason }),
    ...(person === undefined ? {} : { person }),
    ...(form.day === '' ? {} : { onDay: dayText(form.day) }),
    ...(glassUntil === undefined ? {} : { glassUntil }),
  };
}
