import { type Actor, type Bsn, err, ok, type Purpose, type Result } from '@stelsel/kernel';
import type { OpenAnswer } from './answer-open.ts';
import { askClosed, type ClosedClientDeps, type ClosedDecision, explainClosed } from './ask-closed.ts';
import type { Choice, Statement } from './choice.ts';
import type { ClosedQuestion } from './closed-question.ts';
import { readConsent, writeConsent } from './consent-resource.ts';
import type { PartyFacts } from './decide.ts';
import { fault } from './faults.ts';
import { consentLimits } from './limits.ts';
import { sendToRegister } from './send-to-register.ts';
import { type SubscriptionRequest, writeSubscription } from './subscription-resource.ts';

/** What a caller gets back about a recorded choice. */
export interface ChoiceReceipt {
  readonly id: string;
  /** Log entry under which the person finds the change back. */
  readonly receipt: string;
}

/** A choice as the person reads it. */
export interface OwnChoice {
  readonly id: string;
  readonly statement: Statement;
  readonly active: boolean;
  readonly recordedAt: string;
  /** When it ended, also because a later choice took its place. */
  readonly endedAt?: string;
  /** Who recorded it, when it was not the person. */
  readonly recordedBy?: { readonly kind: 'provider' | 'representative'; readonly name: string; readonly ura?: string };
}

export interface ConsentClient {
  /** May this user see these categories? Err: the register did not decide; that is a denial that says it failed. */
  askClosed(question: ClosedQuestion): Promise<Result<Readonly<Record<string, 'permit' | 'deny'>>>>;
  /** The same with the reason of every denial; never fails. */
  explainClosed(question: ClosedQuestion): Promise<Readonly<Record<string, ClosedDecision>>>;
  /** Which of these holders may disclose what to the asker: the consent gate of the index. */
  askOpen(ask: {
    readonly consentToken: string;
    readonly asker: Actor;
    readonly holders: readonly {
      readonly ura: string;
      readonly type?: string;
      readonly categories: readonly string[];
    }[];
  }): Promise<Result<OpenAnswer['holders']>>;
  /** Which holders may disclose something to us at all. */
  askWhoMay(ask: {
    readonly subject: { readonly bsn: Bsn } | { readonly token: string };
    readonly user: PartyFacts;
    readonly purpose: Purpose;
  }): Promise<Result<OpenAnswer>>;
  /** Records a choice: the person for themselves, or a care provider for `patient`. */
  record(statement: Statement, patient?: Bsn): Promise<Result<ChoiceReceipt>>;
  choices(): Promise<Result<readonly OwnChoice[]>>;
  history(): Promise<Result<readonly OwnChoice[]>>;
  /** Takes a choice of one's own back. */
  end(id: string): Promise<Result<void>>;
  /** Asks for notices of every change, for a holder; the first follows at once. */
  subscribe(request: SubscriptionRequest): Promise<Result<{ readonly id: string }>>;
  unsubscribe(id: string): Promise<Result<void>>;
}

const fhirJson = 'application/fhir+json';

export function consentClient(deps: ClosedClientDeps): ConsentClient {
  const timeoutMs = consentLimits.questionMs;
  const askRegister = async (question: object): Promise<Result<OpenAnswer>> => {
    const body = JSON.stringify(question);
    const request = {
      method: 'POST',
      path: '/openautorisatievraag',
      type: 'application/json',
      body,
      timeoutMs,
    } as const;
    const answer = await sendToRegister(deps, request);
    return answer.ok ? readOpenAnswer(answer.value.body) : answer;
  };
  const list = async (path: string): Promise<Result<readonly OwnChoice[]>> => {
    const answer = await sendToRegister(deps, { method: 'GET', path });
    return answer.ok ? readOwnChoices(answer.value.body) : answer;
  };
  const remove = async (path: string): Promise<Result<void>> => {
    const answer = await sendToRegister(deps, { method: 'DELETE', path });
    return answer.ok ? ok() : answer;
  };
  return {
    askClosed: (question) => askClosed(deps, question),
    explainClosed: (question) => explainClosed(deps, question),
    askOpen: async ({ consentToken, asker, holders }) => {
      const { ura, type } = asker.organization;
      const subject = { token: consentToken };
      const answer = await askRegister({ subject, user: { ura, type }, purpose: asker.purpose, holders });
      return answer.ok ? ok(answer.value.holders) : answer;
    },
    askWhoMay: (question) => askRegister(question),
    record: async (statement, patient) => {
      const body = JSON.stringify(writeStatement(statement, patient));
      const answer = await sendToRegister(deps, { method: 'POST', path: '/fhir/Consent', type: fhirJson, body });
      return answer.ok ? readReceipt(answer.value.body) : answer;
    },
    choices: () => list('/fhir/Consent'),
    history: () => list('/fhir/Consent/_history'),
    end: (id) => remove(`/fhir/Consent/${id}`),
    subscribe: async (request) => {
      const path = '/abonnementen/fhir/Subscription';
      const body = JSON.stringify(writeSubscription(request));
      const answer = await sendToRegister(deps, { method: 'POST', path, type: fhirJson, body });
      if (!answer.ok) {
        return answer;
      }
      const id = answer.value.headers.location?.split('/').at(-1) ?? members(parse(answer.value.body)).id;
      return ok({ id: String(id ?? '') });
    },
    unsubscribe: (id) => remove(`/abonnementen/fhir/Subscription/${id}`),
  };
}

type Members = Readonly<Record<string, unknown>>;

function writeStatement(statement: Statement, patient: Bsn | undefined): object {
  const unsaid = {
    id: 'new',
    subject: '' as Choice['subject'],
    recordedAtMs: 0,
    recordedBy: { kind: 'citizen' },
  } as const;
  const {
    id: _,
    dateTime: __,
    ...resource
  } = writeConsent({ ...statement, ...unsaid }, patient === undefined ? {} : { patient });
  return resource;
}

function readReceipt(body: string): Result<ChoiceReceipt> {
  const resource = members(parse(body));
  const receipt = extensionsOf(resource).find(({ url }) => url === 'urn:stelsel:consent:receipt')?.valueString;
  return typeof resource.id === 'string' && typeof receipt === 'string'
    ? ok({ id: resource.id, receipt })
    : err(fault('CNS-ANSWER'));
}

function readOpenAnswer(body: string): Result<OpenAnswer> {
  const answer = members(parse(body));
  return Array.isArray(answer.holders) ? ok(answer as unknown as OpenAnswer) : err(fault('CNS-ANSWER'));
}

function readOwnChoices(body: string): Result<readonly OwnChoice[]> {
  const { entry } = members(parse(body));
  const choices = (Array.isArray(entry) ? entry : []).map((each) => readOwnChoice(members(members(each).resource)));
  return Array.isArray(entry) && choices.every((choice) => choice !== undefined)
    ? ok(choices)
    : err(fault('CNS-ANSWER'));
}

function readOwnChoice(resource: Members): OwnChoice | undefined {
  const consent = readConsent(resource);
  const [statement] = consent.ok ? consent.value.statements : [];
  if (!consent.ok || statement === undefined) {
    return undefined;
  }
  const recorder = extensionsOf(resource).find(({ url }) => url === 'urn:stelsel:consent:recorded-by');
  const endedAt = members(members(resource.provision).period).end;
  return {
    id: String(resource.id),
    statement,
    active: consent.value.active,
    recordedAt: String(resource.dateTime),
    ...(typeof endedAt === 'string' ? { endedAt } : {}),
    ...readRecorder(members(recorder?.valueReference)),
  };
}

function readRecorder({ type, display, identifier }: Members): Pick<OwnChoice, 'recordedBy'> {
  const kind = type === 'Organization' ? 'provider' : type === 'RelatedPerson' ? 'representative' : undefined;
  const ura = members(identifier).value;
  return kind === undefined
    ? {}
    : { recordedBy: { kind, name: String(display), ...(typeof ura === 'string' ? { ura } : {}) } };
}

function extensionsOf(resource: Members): readonly Members[] {
  return Array.isArray(resource.extension) ? resource.extension.map(members) : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function members(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
}
