/** `/api/v1/choices`: who may see what. */
import type { OwnChoice } from '@stelsel/consent';
import { combine, err, ok, type Result, type Ura } from '@stelsel/kernel';
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
import { answerOf } from '../../choices/answer-of.ts';
import {
  afterPlan,
  type PlannedChange,
  planChanges,
  type RegisterPlan,
  readChanges,
} from '../../choices/apply-changes.ts';
import { choiceQuestions, type QuestionDefinition } from '../../choices/choice-questions.ts';
import { knownOrganizations } from '../../choices/known-organizations.ts';
import { viewers } from '../../choices/preview-access.ts';
import { previewFor } from '../../choices/preview-rows.ts';
import { questionOf, researchQuestion, restrictionWarning, viewChoices } from '../../choices/view-choices.ts';
import { fault } from '../../faults.ts';
import { citizenLimits as limits } from '../../limits.ts';
import { recordAct } from '../../record-act.ts';
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
  const change = { method: 'POST', right: 'consent', changes: true, level } as const;
  apiRoute(server, deps, { ...change, path: 'choices', work: (visit, request) => save(visit, request, deps) });
  apiRoute(server, deps, {
    ...change,
    path: 'choices/:receipt/undo',
    work: (visit, request) => undo(visit, request, deps),
  });
  apiRoute(server, deps, {
    ...change,
    path: 'choices/by-others/:key',
    work: (visit, request) => answerByOther(visit, request, deps),
  });
}

interface State {
  readonly choices: readonly OwnChoice[];
  readonly questions: readonly QuestionDefinition[];
  readonly objects: boolean;
  readonly register: ReturnType<Visit['world']['choicesOf']>;
}

async function stateOf({ live, person, world }: Visit, deps: ApiDeps): Promise<Result<State>> {
  const attestation = await live.attestation();
  if (!attestation.ok) {
    return attestation;
  }
  const register = world.choicesOf({ bsn: person.bsn, attestation: attestation.value });
  const read = combine([
    await register.choices(),
    await deps.research.history(deps.researchSubject(person.bsn)),
    await world.providers(),
  ]);
  if (!read.ok) {
    return read;
  }
  const [choices, research, providers] = read.value;
  const organizations = knownOrganizations(choices, live.sources.keys(), providers);
  return ok({
    choices,
    questions: choiceQuestions(organizations),
    objects: research.some(({ untilMs }) => untilMs === undefined),
    register,
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

interface Planned {
  readonly state: State;
  readonly changes: readonly PlannedChange[];
  readonly plan: RegisterPlan;
  /** Undefined: the choice about research does not change. */
  readonly objects: boolean | undefined;
}

/** Reads what is asked for against what stands now. */
async function planOf(
  visit: Visit,
  body: { readonly [N in keyof ChoiceChanges]?: unknown },
  deps: ApiDeps,
): Promise<Result<Planned>> {
  const state = await stateOf(visit, deps);
  if (!state.ok) {
    return state;
  }
  const { questions, choices, objects } = state.value;
  const asked = Array.isArray(body.changes)
    ? (body.changes as readonly { readonly question?: unknown; readonly answer?: unknown }[])
    : [];
  const research = asked.find(({ question }) => question === researchQuestion.key);
  const others = asked.filter((change) => change !== research);
  const changes =
    others.length === 0 && research !== undefined ? ok([]) : readChanges(others, questions, limits.choices);
  if (!changes.ok) {
    return changes;
  }
  if (typeof body.basedOn === 'string' && body.basedOn !== viewChoices([], choices, objects, new Set()).version) {
    return err(fault('CIT-CHOICES-CHANGED'));
  }
  return ok({
    state: state.value,
    changes: changes.value,
    plan: planChanges(changes.value, choices),
    objects: research === undefined ? undefined : research.answer === 'no',
  });
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
  const sources = [...live.sources].flatMap(([ura, { name }]) => {
    const type = known.get(ura)?.type;
    return type === undefined ? [] : [{ ura: ura as Ura, name, type }];
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
  if (visit.person.relation === 'self' && visit.person.regime === '12-15') {
    return err(fault('CIT-TOGETHER'));
  }
  const planned = await planOf(visit, bodyOf<ChoiceChanges>(request), deps);
  return planned.ok ? carryOut(visit, planned.value, deps) : planned;
}

async function carryOut(
  visit: Visit,
  { state, changes, plan, objects }: Planned,
  deps: ApiDeps,
): Promise<Result<ChoiceReceipt>> {
  const nowMs = deps.clock.nowMs();
  const logEvents: string[] = [];
  for (const statement of plan.record) {
    const recorded = await state.register.record(statement);
    if (!recorded.ok) {
      return recorded;
    }
    logEvents.push(recorded.value.receipt);
  }
  for (const { id } of plan.end) {
    const ended = await state.register.end(id);
    if (!ended.ok) {
      return ended;
    }
  }
  if (objects !== undefined && objects !== state.objects) {
    const set = await objectToResearch(visit, objects, nowMs, deps);
    if (!set.ok) {
      return set;
    }
    logEvents.push(set.value);
  }
  const id = deps.randomness.uuid();
  const changed = [
    ...changes.map(({ question, answer }) => ({
      key: question.key,
      sentence: question.sentence,
      from: answerOf(question, state.choices),
      to: answer,
    })),
    ...(objects === undefined
      ? []
      : [{ ...researchQuestion, from: researchAnswer(state.objects), to: researchAnswer(objects) }]),
  ];
  const kept = await deps.items(visit).put('receipt', id, { changed }, nowMs);
  if (!kept.ok) {
    return kept;
  }
  return ok({
    id,
    at: new Date(nowMs).toISOString(),
    by: visit.live.account.name,
    changed: changed.map(({ key: _key, ...change }) => change),
    takesEffect: {
      nl: 'Uw keuze geldt vanaf de volgende vraag van een zorgverlener.',
      en: 'Your choice counts from the next question of a care provider.',
    },
    undoUntil: new Date(nowMs + limits.undoMs).toISOString(),
    logEvents,
  });
}

function researchAnswer(objects: boolean): ChoiceAnswer {
  return objects ? 'no' : 'unset';
}

async function objectToResearch(
  { live, person }: Visit,
  objects: boolean,
  nowMs: number,
  deps: ApiDeps,
): Promise<Result<string>> {
  const logged = await recordAct(deps, live, person, {
    act: 'consent-change',
    outcome: 'answered',
    query: objects ? 'bezwaar tegen onderzoek' : 'bezwaar tegen onderzoek teruggenomen',
  });
  if (!logged.ok) {
    return logged;
  }
  const set = await deps.research.set(deps.researchSubject(person.bsn), objects, nowMs);
  return set.ok ? ok(logged.value.eventId) : set;
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
  const planned = await planOf(visit, { changes }, deps);
  return planned.ok ? carryOut(visit, planned.value, deps) : planned;
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
  const ended = await state.value.register.end(key);
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
