/** Before ordering: was this examination made already, and its pictures. */
import { bodyParts } from '@stelsel/dicom';
import type { Exchange } from '@stelsel/exchanges';
import { err, ok, parseBsn, type Result } from '@stelsel/kernel';
import { type Answer, answerOf } from '@stelsel/network';
import { type Group, imagePlaces, modalityWords, recentExaminations, reportsOfStudy } from '@stelsel/zibs';
import type { FastifyReply } from 'fastify';
import type {
  ExaminationForm,
  ExaminationView,
  FoundExaminations,
  ShownStudyLink,
  StudyView,
} from '../../../start/src/viewer/shown-study.ts';
import { studyTexts } from '../../../start/src/viewer/study-texts.ts';
import { viewerPaths } from '../../../start/src/viewer/viewer-paths.ts';
import { fault } from '../faults.ts';
import { dutchDay } from '../shown/day-text.ts';
import { showAnswer } from '../shown/show-answer.ts';
import { rowOfGroup } from '../shown/show-row.ts';
import type { DeskQuestion } from './desk.ts';
import { noteGlass, reasonFor, withReason } from './glass.ts';
import { viewerLimits } from './limits.ts';
import { purposeOf } from './read-viewer-form.ts';
import { openClient } from './shifts.ts';
import type { OpenStudy } from './study.ts';
import { nameOfPerson, purposes } from './viewer-choices.ts';
import type { Route, ShowOptions, Visit, VisitDeps } from './visit.ts';

export const examinationRoutes: readonly Route[] = [
  { method: 'GET', path: viewerPaths.examination, work: (visit) => showForm(visit, formOf(visit)) },
  { method: 'POST', path: viewerPaths.examination, work: check },
];

/** Each kind once: a digital X-ray is an X-ray. */
const modalities = [
  ...new Map(Object.entries(modalityWords).map(([id, name]) => [name.nl, { id, name }])).values(),
].sort((a, b) => a.name.nl.localeCompare(b.name.nl, 'nl'));
const places = Object.entries(bodyParts).map(([id, { words }]) => ({ id, name: words }));

function formOf({ field, fields, shift }: Visit): ExaminationForm {
  const read = (name: string, first: string): string => (fields.includes(name) ? field(name) : first);
  const bsn = read('bsn', shift.client ?? '');
  const purpose = read('purpose', 'TREAT');
  const reason = fields.includes('glass-reason') ? field('glass-reason') : field('reason');
  return {
    bsn,
    modality: read('modality', 'MR'),
    place: read('place', 'KNEE'),
    purpose,
    reason: reasonFor(shift, bsn, purpose, reason),
  };
}

function showForm(
  { show }: Visit,
  form: ExaminationForm,
  found?: FoundExaminations,
  options: ShowOptions = {},
): FastifyReply {
  const view: ExaminationView = { kind: 'examination', form, modalities, places, purposes };
  return show(found === undefined ? view : { ...view, found }, options);
}

/** The form, with what is the matter. */
export function showExamination(visit: Visit, options: ShowOptions): FastifyReply {
  return showForm(visit, formOf(visit), undefined, options);
}

/** The exchange that leads to pictures, whatever its name is. */
function exchangeWithImages(exchanges: readonly Exchange[]): Exchange | undefined {
  return exchanges.find(
    ({ patterns, versions }) =>
      patterns.includes('query') &&
      versions.some(({ follow }) => follow.some(({ via }) => via === 'ImagingStudy.endpoint')),
  );
}

function questionOf(form: ExaminationForm, exchanges: readonly Exchange[]): Result<DeskQuestion> {
  const [subject, purpose, exchange] = [parseBsn(form.bsn), purposeOf(form.purpose), exchangeWithImages(exchanges)];
  if (!subject.ok) {
    return subject;
  }
  if (purpose === undefined || exchange === undefined) {
    return err(fault('CLI-NO-ASKER'));
  }
  const reason = withReason(purpose, form.reason);
  return reason.ok ? ok({ subject: subject.value, exchange: exchange.id, purpose, ...reason.value }) : reason;
}

async function check(visit: Visit, deps: VisitDeps): Promise<FastifyReply> {
  const { desk, shift } = visit;
  const form = formOf(visit);
  const question = questionOf(form, deps.exchanges);
  const events = question.ok ? await desk.ask(question.value) : question;
  if (!question.ok || !events.ok) {
    const problem = question.ok ? (events.ok ? undefined : events.fault.text) : question.fault.text;
    return showForm(visit, form, undefined, { problem });
  }
  const answer = await answerOf(events.value);
  openClient(shift, question.value.subject);
  const glassUntil = noteGlass(shift, question.value, deps.clock.nowMs());
  const found = foundIn(visit, deps, form, question.value, answer);
  return showForm(visit, form, { ...found, ...(glassUntil === undefined ? {} : { glassUntil }) });
}

function foundIn(
  visit: Visit,
  deps: VisitDeps,
  { modality, place }: ExaminationForm,
  question: DeskQuestion,
  answer: Answer,
): FoundExaminations {
  const { sources } = showAnswer(answer, { momentMs: deps.clock.nowMs() });
  const person = nameOfPerson(question.subject)[visit.shift.language];
  if (answer.status === 'refused' || answer.status === 'failed') {
    const failed = answer.status === 'failed';
    const words = answer.fault?.text ?? { nl: 'Niet gelukt.', en: 'Failed.' };
    return { person, answer: failed ? 'not-known' : 'refused', words, sources, comparable: [], others: [] };
  }
  const planned = {
    modality,
    bodySites: [bodyParts[place]?.code ?? ''],
    on: dutchDay(deps.clock.nowMs()),
    withinDays: viewerLimits.recentDays,
    own: visit.shift.at,
  };
  const recent = recentExaminations(planned, answer.groups, answer.sources);
  const link = linksTo(visit, deps, question, answer);
  const comparable = recent.found.flatMap(({ group, same }) => link(group, studyTexts.same[same]));
  const known = new Set(recent.found.map(({ group }) => group.key));
  const others = answer.groups
    .filter(({ zib, key }) => zib === 'ImagingStudy' && !known.has(key))
    .flatMap((one) => link(one));
  return { person, answer: recent.answer, words: recent.text, sources, comparable, others };
}

/** One link for each source that keeps the pictures; opening one asks that source again, for the same reason. */
function linksTo(visit: Visit, { randomness }: VisitDeps, about: DeskQuestion, { groups }: Answer) {
  const all = imagePlaces(groups);
  return (group: Group, same?: ShownStudyLink['same']): readonly ShownStudyLink[] => {
    const row = rowOfGroup(group);
    const common = {
      title: row.title,
      ...(row.date === undefined ? {} : { date: row.date }),
      ...(same === undefined ? {} : { same }),
    };
    const found = all.filter((place) => place.group === group.key);
    if (found.length === 0) {
      return [{ ...common, source: row.sources.join(', ') }];
    }
    return found.map((place) => {
      const handle = randomness.uuid();
      keepStudy(visit, handle, { place, about, reports: reportsIn(group, groups) });
      return { ...common, handle, source: place.source.name };
    });
  };
}

function keepStudy({ shift: { studies } }: Visit, handle: string, study: OpenStudy): void {
  studies.set(handle, study);
  const [oldest] = studies.keys();
  if (studies.size > viewerLimits.studies && oldest !== undefined) {
    studies.delete(oldest);
  }
}

function reportsIn(study: Group, groups: readonly Group[]): StudyView['reports'] {
  return reportsOfStudy(study.lead, groups).map(({ group }) => {
    const { title, date, facts, more } = rowOfGroup(group);
    const words = [...facts, ...more].map(({ label, value }) => ({
      nl: `${label.nl}: ${typeof value === 'string' ? value : value.nl}`,
      en: `${label.en}: ${typeof value === 'string' ? value : value.en}`,
    }));
    return { title, ...(date === undefined ? {} : { date }), words };
  });
}
