/** `/api/v1/choices`: who may see what. */
import { err, ok, type Result, type Ura } from '@stelsel/kernel';
import { type Group, zibById } from '@stelsel/zibs';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type {
  ChoiceAnswer,
  ChoiceChanges,
  ChoiceHistory,
  ChoicePreview,
  ChoiceReceipt,
  ChoicesView,
  ViewerPreview,
} from '../../api/choices.ts';
import { afterPlan } from '../../choices/apply-changes.ts';
import {
  carryOut,
  opensMore,
  type PlannedChoices,
  planOf,
  stateOf,
  visibleSources,
} from '../../choices/choice-plan.ts';
import { viewers } from '../../choices/preview-access.ts';
import { previewFor } from '../../choices/preview-rows.ts';
import { questionOf, researchQuestion, restrictionWarning, viewChoices } from '../../choices/view-choices.ts';
import { fault } from '../../faults.ts';
import { citizenLimits as limits } from '../../limits.ts';
import { propose } from '../../together/decide-together.ts';
import { subjectsOf } from '../../world.ts';
import { type ApiDeps, apiRoute } from './api-routes.ts';
import { bodyOf } from './body.ts';
import type { Visit } from './visit.ts';

export function choiceRoutes(server: FastifyInstance, deps: ApiDeps): void {
  const level = 'choices';
  apiRoute(server, deps, { method: 'GET', path: 'choices', level, work: (visit) => view(visit, deps) });
  apiRoute(server, deps, { method: 'GET', path: 'choices/history', level, work: (visit) => history(visit, deps) });
  apiRoute(server, deps, {
    method: 'POST',
    path: 'choices/preview',
    level,
    work: (visit, request) => preview(visit, request, deps),
  });
  // A parent who may act proposes for a child of 12 to 15; deciding alone needs more, which is looked at there.
  const change = { method: 'POST', right: 'act', changes: true, level } as const;
  apiRoute(server, deps, { ...change, path: 'choices', work: (visit, request) => save(visit, request, deps) });
  apiRoute(server, deps, {
    ...change,
    path: 'choices/:receipt/undo',
    work: (visit, request) => undo(visit, request, deps),
  });
  apiRoute(server, deps, {
    ...change,
    right: 'consent',
    path: 'choices/by-others/:key',
    work: (visit, request) => answerByOther(visit, request, deps),
  });
}

export async function view(visit: Visit, deps: ApiDeps): Promise<Result<ChoicesView>> {
  const state = await stateOf(visit, deps);
  const confirmed = await deps.items(visit).list<{ readonly confirmed: string }>('receipt');
  if (!state.ok || !confirmed.ok) {
    return state.ok ? (confirmed as Result<never>) : state;
  }
  const { questions, choices, objects } = state.value;
  return ok(viewChoices(questions, choices, objects, new Set(confirmed.value.map(({ value }) => value.confirmed))));
}

async function preview(visit: Visit, request: FastifyRequest, deps: ApiDeps): Promise<Result<ChoicePreview>> {
  const { live, world } = visit;
  const body = bodyOf<ChoiceChanges>(request);
  const none = Array.isArray(body.changes) && body.changes.length === 0;
  const planned = none ? await stateOf(visit, deps) : await planOf(visit, body, deps);
  if (!planned.ok) {
    return planned;
  }
  const state = 'plan' in planned.value ? planned.value.state : planned.value;
  const plan = 'plan' in planned.value ? planned.value.plan : { record: [], end: [] };
  const providers = await world.providers();
  const known = new Map((providers.ok ? providers.value : []).map((provider) => [provider.ura, provider]));
  const sources = visibleSources(visit).flatMap((ura) => {
    const { type, name } = known.get(ura) ?? {};
    return type === undefined || name === undefined ? [] : [{ ura: ura as Ura, name, type }];
  });
  const { collection } = live;
  const rows =
    collection === undefined
      ? undefined
      : {
          groups: collection.groups().filter(isFromCare),
          keyOf: (group: { readonly key: string }) => live.keys.group(group.key),
        };
  const statements = afterPlan(plan, state.choices);
  const policies = { exchanges: subjectsOf(world.exchanges), policies: world.policies };
  const previews: ViewerPreview[] = [];
  for (const viewer of viewers) {
    previews.push(await previewFor(viewer, sources, statements, policies, rows));
  }
  return ok({ viewers: previews, warning: restrictionWarning });
}

/** Rows of care providers; the person's own, and rows that only explain others, are not counted. */
function isFromCare({ lead }: Group): boolean {
  return lead.original.source.ura !== '' && zibById(lead.zib)?.supporting !== true;
}

async function save(visit: Visit, request: FastifyRequest, deps: ApiDeps): Promise<Result<ChoiceReceipt>> {
  const planned = await planOf(visit, bodyOf<ChoiceChanges>(request), deps);
  return planned.ok ? decide(visit, planned.value, deps) : planned;
}

/** At once for who decides alone; of a child of 12 to 15 what opens more waits for the other. */
async function decide(visit: Visit, planned: PlannedChoices, deps: ApiDeps): Promise<Result<ChoiceReceipt>> {
  const { person } = visit;
  if (person.regime === '12-15' && (person.relation !== 'self' || opensMore(planned))) {
    return propose(visit, planned, deps);
  }
  return person.rights.includes('consent') ? carryOut(visit, planned, deps) : err(fault('CIT-RIGHT'));
}

/** Back to what it was before one receipt; what was changed since then by others stays as they left it. */
async function undo(visit: Visit, request: FastifyRequest, deps: ApiDeps): Promise<Result<ChoiceReceipt>> {
  const { receipt } = request.params as { readonly receipt: string };
  const receipts = await deps.items(visit).list<{
    readonly changed?: readonly { readonly key: string; readonly from: ChoiceAnswer; readonly to: ChoiceAnswer }[];
  }>('receipt');
  if (!receipts.ok) {
    return receipts;
  }
  const found = receipts.value.find(({ id, atMs }) => id === receipt && deps.clock.nowMs() - atMs < limits.undoMs);
  if (found?.value.changed === undefined) {
    return err(fault('CIT-UNKNOWN'));
  }
  const changes = found.value.changed.map(({ key, from }) => ({ question: key, answer: from }));
  const keys = changes.map(({ question }) => question);
  const planned = await planOf(visit, { changes }, deps, keys);
  return planned.ok ? decide(visit, planned.value, deps) : planned;
}

async function history(visit: Visit, deps: ApiDeps): Promise<Result<ChoiceHistory>> {
  const state = await stateOf(visit, deps);
  const past = state.ok ? await state.value.register.history() : state;
  const research = await deps.research.history(deps.researchSubject(visit.person.bsn));
  if (!state.ok || !past.ok || !research.ok) {
    return [state, past, research].find((part) => !part.ok) as Result<never>;
  }
  const own = {
    nl: visit.person.relation === 'self' ? 'U' : visit.person.name,
    en: visit.person.relation === 'self' ? 'You' : visit.person.name,
  };
  const chosen = past.value.flatMap((choice) => {
    const question = questionOf(choice, state.value.questions);
    const by = choice.recordedBy === undefined ? own : { nl: choice.recordedBy.name, en: choice.recordedBy.name };
    const answer: ChoiceAnswer = choice.statement.decision === 'permit' ? 'yes' : 'no';
    return question === undefined
      ? []
      : [{ at: choice.recordedAt, sentence: question.sentence, answer, by, active: choice.active }];
  });
  const objections = research.value.map(({ sinceMs, untilMs }) => ({
    at: new Date(sinceMs).toISOString(),
    sentence: researchQuestion.sentence,
    answer: 'no' as const,
    by: own,
    active: untilMs === undefined,
  }));
  return ok({ entries: [...chosen, ...objections].toSorted((a, b) => (a.at < b.at ? 1 : -1)) });
}

/** "Klopt dit?": yes ends the message; no takes the choice back and asks the provider why. */
async function answerByOther(visit: Visit, request: FastifyRequest, deps: ApiDeps): Promise<Result<ChoicesView>> {
  const { key } = request.params as { readonly key: string };
  const { correct } = bodyOf<{ correct: boolean }>(request);
  const state = await stateOf(visit, deps);
  if (!state.ok) {
    return state;
  }
  const choice = state.value.choices.find(
    ({ id, active, recordedBy }) => id === key && active && recordedBy?.kind === 'provider',
  );
  if (choice === undefined) {
    return err(fault('CIT-UNKNOWN'));
  }
  if (correct === true) {
    const kept = await deps.items(visit).put('receipt', `confirmed-${key}`, { confirmed: key }, deps.clock.nowMs());
    return kept.ok ? view(visit, deps) : kept;
  }
  // Taking an objection away opens more, which nobody of 12 to 15 does alone.
  const together = visit.person.regime === '12-15' && choice.statement.decision === 'objection';
  const ended = together ? err(fault('CIT-TOGETHER')) : await state.value.register.end(key);
  if (!ended.ok) {
    return ended;
  }
  const { recordedBy } = choice;
  if (recordedBy?.ura !== undefined) {
    await deps.correspondence.send(visit, {
      kind: 'choice-question',
      ura: recordedBy.ura as Ura,
      to: recordedBy.name,
      about: questionOf(choice, state.value.questions)?.sentence.nl ?? 'Uw keuze',
      text: 'Ik heb deze keuze niet gemaakt. Waarom is zij vastgelegd?',
    });
  }
  return view(visit, deps);
}
