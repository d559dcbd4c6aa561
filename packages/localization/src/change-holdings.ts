import {
  type Actor,
  type AppendLog,
  err,
  type Fault,
  faultAt,
  ok,
  type Pseudonym,
  type Randomness,
  type Result,
} from '@stelsel/kernel';
import type { ChangeRequest, ChangeResult } from './change-request.ts';
import { fault } from './faults.ts';
import { logChanges } from './log-changes.ts';
import type { Change, ChangeOutcome, OpenToken, Registry } from './ports.ts';

export interface ChangeDeps {
  readonly registry: Registry;
  readonly openToken: OpenToken;
  readonly randomness: Randomness;
  readonly log: AppendLog;
}

/**
 * Registers and removes for the caller's own organisation. A transaction is all or nothing; of a batch every good entry
 * is done and every wrong one says why. Either way all good entries go to the register together, in one statement. One
 * token may serve all categories of one person in one call; it is opened once.
 */
export async function changeHoldings(
  deps: ChangeDeps,
  actor: Actor,
  mode: 'transaction' | 'batch',
  requests: readonly Result<ChangeRequest>[],
): Promise<Result<readonly Result<ChangeResult>[]>> {
  const changed = await prepareAndApply(deps, actor, mode, requests);
  const logged = await logChanges(deps.log, actor, changed);
  return logged.ok ? changed : logged;
}

interface Prepared {
  readonly request: ChangeRequest;
  readonly change: Change;
  readonly subject?: Pseudonym;
}

async function prepareAndApply(
  deps: ChangeDeps,
  actor: Actor,
  mode: 'transaction' | 'batch',
  requests: readonly Result<ChangeRequest>[],
): Promise<Result<readonly Result<ChangeResult>[]>> {
  const open = openOnce(deps.openToken, actor);
  const prepared: Result<Prepared>[] = [];
  for (const request of requests) {
    const next = request.ok ? await prepare(deps, actor, request.value, open) : request;
    if (!next.ok && mode === 'transaction') {
      return next;
    }
    prepared.push(next);
  }
  const good = prepared.flatMap((each) => (each.ok ? [each.value] : []));
  const outcomes = await deps.registry.apply(good.map(({ change }) => change));
  if (!outcomes.ok) {
    return outcomes;
  }
  const results = good.map(({ request, subject }, index) => ({
    request,
    outcome: outcomes.value[index] as ChangeOutcome,
    ...(subject === undefined ? {} : { subject }),
  }));
  const next = results.values();
  return ok(prepared.map((each) => (each.ok ? ok(next.next().value as ChangeResult) : each)));
}

type OpenOnce = (token: string) => Promise<Result<readonly Pseudonym[]>>;

function openOnce(openToken: OpenToken, actor: Actor): OpenOnce {
  const opened = new Map<string, Promise<Result<readonly Pseudonym[]>>>();
  return (token) => {
    const known = opened.get(token) ?? openToken(token, actor);
    opened.set(token, known);
    return known;
  };
}

async function prepare(
  { randomness }: ChangeDeps,
  actor: Actor,
  request: ChangeRequest,
  open: OpenOnce,
): Promise<Result<Prepared>> {
  const { ura, type } = actor.organization;
  if (request.kind === 'remove') {
    return ok({ request, change: { kind: 'remove', ura, id: request.id } });
  }
  if (request.kind === 'register' && request.claim.custodian !== ura) {
    return placed(fault('LOC-CUSTODIAN-OTHER', {}, 'List.extension.valueReference.identifier'), request);
  }
  const pseudonyms = await open(request.kind === 'register' ? request.claim.token : request.token);
  if (!pseudonyms.ok) {
    return placed(pseudonyms.fault, request);
  }
  const subject = pseudonyms.value[0] as Pseudonym;
  if (request.kind === 'withdraw') {
    const limited = request.categories === undefined ? {} : { categories: request.categories };
    return ok({ request, subject, change: { kind: 'withdraw', ura, pseudonyms: pseudonyms.value, ...limited } });
  }
  const { category, source } = request.claim;
  const holding = { id: randomness.uuid(), pseudonym: subject, category, ura, holderType: type, source };
  return ok({ request, subject, change: { kind: 'register', holding } });
}

function placed(found: Fault, { at }: ChangeRequest): Result<never> {
  return err(at === undefined ? found : faultAt(found, at));
}
