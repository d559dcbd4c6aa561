/** What stands for the person on screen, what a change would make of it, and carrying it out. */
import type { OwnChoice } from '@stelsel/consent';
import { type Bsn, combine, err, ok, type Result } from '@stelsel/kernel';
import type { ChoiceAnswer, ChoiceChanges, ChoiceReceipt } from '../api/choices.ts';
import { fault } from '../faults.ts';
import { citizenLimits as limits } from '../limits.ts';
import type { OwnItems } from '../own/sealed-items.ts';
import { isDiscreet } from '../person.ts';
import { recordAct } from '../record-act.ts';
import type { Visiting } from '../session/visiting.ts';
import type { SiteDeps } from '../site.ts';
import { answerOf } from './answer-of.ts';
import { type PlannedChange, planChanges, type RegisterPlan, readChanges } from './apply-changes.ts';
import { choiceQuestions, organizationIn, type QuestionDefinition } from './choice-questions.ts';
import { knownOrganizations } from './known-organizations.ts';
import type { ResearchChoices } from './research-choices.ts';
import { researchQuestion, viewChoices } from './view-choices.ts';

export interface ChoiceDeps extends Pick<SiteDeps, 'log' | 'organization' | 'clock' | 'randomness'> {
  /** What the person keeps here, sealed. */
  readonly items: (visit: Visiting) => OwnItems;
  readonly research: ResearchChoices;
  /** How the register of objections to research names a person. */
  readonly researchSubject: (bsn: Bsn) => string;
}

export interface ChoiceState {
  readonly choices: readonly OwnChoice[];
  readonly questions: readonly QuestionDefinition[];
  readonly objects: boolean;
  readonly register: ReturnType<Visiting['world']['choicesOf']>;
}

/**
 * `besides` are questions that were asked before: their organisations get a question also when nothing else names them now.
 * Faults: those of the register, `CIT-STORE`.
 */
export async function stateOf(
  visit: Visiting,
  deps: ChoiceDeps,
  besides: readonly string[] = [],
): Promise<Result<ChoiceState>> {
  const { live, person, world } = visit;
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
  const organizations = knownOrganizations(
    namesAll(visit) ? choices : [],
    [...visibleSources(visit), ...besides.flatMap(organizationIn)],
    providers,
  );
  return ok({
    choices,
    questions: choiceQuestions(organizations),
    objects: research.some(({ untilMs }) => untilMs === undefined),
    register,
  });
}

/** Where the person is known, as far as whoever looks may know it. */
export function visibleSources({ live, person }: Pick<Visiting, 'live' | 'person'>): readonly string[] {
  const shown = new Set((live.collection?.sources() ?? []).map(({ key }) => key));
  return [...live.sources].filter(([, { key }]) => !isDiscreet(person) || shown.has(key)).map(([ura]) => ura);
}

/** A choice of somebody of 12 to 15 about an organisation tells a parent that they are known there. */
function namesAll({ person }: Pick<Visiting, 'person'>): boolean {
  return !isDiscreet(person) || person.regime !== '12-15';
}

export interface PlannedChoices {
  readonly state: ChoiceState;
  readonly changes: readonly PlannedChange[];
  readonly plan: RegisterPlan;
  /** Undefined: the choice about research does not change. */
  readonly objects: boolean | undefined;
}

/** Reads what is asked for against what stands now; `known` when it was asked before. */
export async function planOf(
  visit: Visiting,
  body: { readonly [N in keyof ChoiceChanges]?: unknown },
  deps: ChoiceDeps,
  known: readonly string[] = [],
): Promise<Result<PlannedChoices>> {
  const state = await stateOf(visit, deps, known);
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

/** Opens more than stands now: a permission is given, or an objection taken away. Closing is for everybody alone. */
export function opensMore({ plan, objects, state }: Pick<PlannedChoices, 'plan' | 'objects' | 'state'>): boolean {
  return (
    plan.record.some(({ decision }) => decision === 'permit') ||
    plan.end.some(({ statement }) => statement.decision === 'objection') ||
    (objects === false && state.objects)
  );
}

/** Everything that was planned, in the register and in the log, with a receipt that can be undone. */
export async function carryOut(
  visit: Visiting,
  { state, changes, plan, objects }: PlannedChoices,
  deps: ChoiceDeps,
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
  const changed = changedBy({ state, changes, objects });
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

/** What changes, per question: from what to what. */
export function changedBy({ state, changes, objects }: Pick<PlannedChoices, 'state' | 'changes' | 'objects'>) {
  return [
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
}

function researchAnswer(objects: boolean): ChoiceAnswer {
  return objects ? 'no' : 'unset';
}

async function objectToResearch(
  { live, person }: Visiting,
  objects: boolean,
  nowMs: number,
  deps: ChoiceDeps,
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
