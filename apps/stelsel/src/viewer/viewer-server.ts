/**
 * The page for care professionals: a form, and the answer to it in one page. It is asked and drawn on the server, so that the
 * browser keeps nothing; the number of a person is in the body of a request and nowhere else.
 */
import type { Exchange } from '@stelsel/exchanges';
import { formPairs } from '@stelsel/http';
import { type Clock, err, type Result } from '@stelsel/kernel';
import { type Answer, answerOf, type QuestionEvent } from '@stelsel/network';
import type { BuiltStart } from '@stelsel/start/build';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import type { AskedByViewer, ViewerForm, ViewerModel } from '../../../start/src/viewer/viewer-model.ts';
import type { RegionQuestion } from '../ask/ask-region.ts';
import { showAnswer } from '../shown/show-answer.ts';
import { viewerFormOf, viewerQuestion } from './read-viewer-form.ts';
import { people, professionals, purposes, topicsOf } from './viewer-choices.ts';

export interface ViewerDeps {
  readonly page: Pick<BuiltStart, 'style' | 'renderViewer'>;
  readonly exchanges: readonly Exchange[];
  readonly ask: (question: RegionQuestion) => Promise<Result<AsyncIterable<QuestionEvent>>>;
  readonly clock: Clock;
}

/** A carer of a care home on the evening shift, before anything was filled in. */
const evening = { role: '86.000', purpose: 'TREAT' } as const;

/** `GET` and `POST /zorgverlener`. */
export function viewerServer(deps: ViewerDeps): FastifyPluginAsync {
  const topics = topicsOf(deps.exchanges);
  const all = professionals.flatMap((organization) => organization.professionals);
  const first: ViewerForm = {
    asker: all.find(({ id }) => id.startsWith(evening.role))?.id ?? '',
    topic: topics[0]?.id ?? '',
    purpose: evening.purpose,
    bsn: '',
    reason: '',
  };
  const frame = (form: ViewerForm, language: ViewerModel['language']) => ({
    language,
    style: deps.page.style,
    professionals,
    topics,
    purposes,
    people,
    form,
  });
  const send = (reply: FastifyReply, status: number, model: ViewerModel): FastifyReply =>
    reply
      .code(status)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(deps.page.renderViewer(model));
  return async (server) => {
    server.get('/zorgverlener', async (_request, reply) => send(reply, 200, frame(first, 'nl')));
    server.post('/zorgverlener', async (request, reply) => {
      const fields = new Map(formPairs(request));
      const form = viewerFormOf(fields, first);
      const model = frame(form, fields.get('language') === 'en' ? 'en' : 'nl');
      if (fields.get('only') === 'form') {
        return send(reply, 200, model);
      }
      const answer = await answerTo(form, topics, deps);
      return answer.ok
        ? send(reply, 200, { ...model, asked: askedOf(form, answer.value, deps, model) })
        : send(reply, 400, { ...model, problem: answer.fault.text });
    });
  };
}

async function answerTo(form: ViewerForm, topics: ViewerModel['topics'], { ask }: ViewerDeps): Promise<Result<Answer>> {
  const question = viewerQuestion(form, topics);
  const events = question.ok ? await ask(question.value) : question;
  return events.ok ? { ok: true, value: await answerOf(events.value) } : err(events.fault);
}

function askedOf(form: ViewerForm, answer: Answer, deps: ViewerDeps, model: ViewerModel): AskedByViewer {
  const organization = model.professionals.find((one) => one.professionals.some(({ id }) => id === form.asker));
  const professional = organization?.professionals.find(({ id }) => id === form.asker);
  const exchange = deps.exchanges.find(({ id }) => id === form.topic);
  const unknown = { nl: '', en: '' };
  const person = model.people.find(({ bsn }) => bsn === form.bsn);
  const said = model.purposes.find(({ id }) => id === form.purpose)?.name ?? unknown;
  return {
    professional: professional?.name ?? unknown,
    organization: organization?.name ?? '',
    topic: exchange?.name ?? unknown,
    purpose: said,
    ...(form.reason === '' ? {} : { reason: form.reason }),
    ...(person === undefined ? {} : { person }),
    answer: showAnswer(answer, { exchange, momentMs: deps.clock.nowMs() }),
  };
}
