/** What a product that sends must do: tell the receiver without telling too much, keep the Task readable, and let the receiver move it. */
import {
  type ExchangeDelivery,
  findWorkflow,
  type Members,
  nextStates,
  pulledQueries,
  readNotice,
} from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import type { CertificationTest } from '../certification-test.ts';
import type { Need } from '../product/need.ts';
import type { Answer, Product } from '../product/product.ts';
import { askSearchset, isSearchset } from '../product/searchset.ts';
import { bsnOf } from '../serve/scope.ts';
import { failed, passed, skipped, type Verdict, verdictOf } from '../verdict.ts';
import { type ClientScope, clientTest, heardOfKind } from './client-scope.ts';
import { deliveryIn } from './delivery-in.ts';
import { onlyThese } from './retrieve-tests.ts';

export function sendTests(scope: ClientScope): readonly CertificationTest[] {
  const { deliveries = [], workflow } = scope.version;
  return [
    ...(workflow === undefined ? [] : pullTests(scope)),
    ...deliveries.map((delivery) =>
      clientTest(
        scope,
        `${delivery.id}.delivered`,
        {
          nl: `${delivery.section.nl}: het product bezorgt het.`,
          en: `${delivery.section.en}: the product delivers it.`,
        },
        () => (isDelivered(scope, delivery) ? passed : failed('Er is niets bezorgd.', 'Nothing was delivered.')),
        delivery.id,
      ),
    ),
    onlyThese(scope),
  ];
}

/** What may be one of several deliveries counts for each of them. */
function isDelivered(scope: ClientScope, delivery: ExchangeDelivery): boolean {
  const { exchange, version } = scope;
  const only = { ...version, deliveries: [delivery] };
  return heardOfKind(scope, 'delivery').some(
    ({ method, resource }) =>
      resource !== undefined && deliveryIn(exchange, only, { method, resource: resource as never }).ok,
  );
}

function pullTests(scope: ClientScope): readonly CertificationTest[] {
  return [
    clientTest(
      scope,
      'notice',
      {
        nl: 'Het product meldt dat er een Task wacht: met afzender, ontvanger, grondslag en einde, of met een kaal signaal waar de uitwisseling dat kent.',
        en: 'The product tells that a Task waits: with sender, receiver, authorization base and end, or with a bare signal where the exchange has one.',
      },
      () => {
        const [notice] = heardOfKind(scope, 'notice');
        const read = notice?.resource === undefined ? undefined : readNotice(notice.resource);
        const signalled = heardOfKind(scope, 'signal').length > 0;
        if (read === undefined && !signalled) {
          return failed('Er kwam geen kennisgeving.', 'No notice came.');
        }
        return read === undefined || read.ok ? passed : verdictOf([read.fault.text]);
      },
    ),
    clientTest(
      scope,
      'notice-says-little',
      {
        nl: 'De kennisgeving zegt niet waarom: geen reden, geen beschrijving, geen gegevens.',
        en: 'The notice does not say why: no reason, no description, no data.',
      },
      () => verdictOf(heardOfKind(scope, 'notice').flatMap(({ resource }) => tooMuch(resource ?? {}))),
    ),
    clientTest(
      scope,
      'task',
      {
        nl: 'De Task staat bij de afzender klaar, met de code van de uitwisseling.',
        en: 'The Task waits at the sender, with the code of the exchange.',
      },
      (product) => withTask(scope, product, ({ task }) => taskVerdict(scope, task)),
    ),
    clientTest(
      scope,
      'pulls',
      {
        nl: 'Wat de Task noemt, is bij de afzender op te halen.',
        en: 'What the Task names can be fetched at the sender.',
      },
      (product) => withTask(scope, product, (held) => pullVerdict(scope, held)),
    ),
    clientTest(
      scope,
      'moves',
      {
        nl: 'De ontvanger kan de Task elke toegestane stap laten nemen; een andere stap wordt geweigerd.',
        en: 'The receiver can move the Task every permitted step; another step is refused.',
      },
      (product) => withTask(scope, product, (held) => moveVerdict(scope, held)),
    ),
  ];
}

const tellingElements = ['description', 'reasonCode', 'reason', 'reasonReference', 'note', 'contained', 'focus'];

function tooMuch(notice: Members) {
  return tellingElements.filter((name) => name in notice).map((name) => ({ nl: `Task.${name}`, en: `Task.${name}` }));
}

/** The Task that was told of, and the product for who asks on the ground of it. */
interface Held {
  readonly task: Resource;
  readonly product: Product;
}

/** Id of the Task, and the authorization base when a notice told of it. */
function toldOf(scope: ClientScope): { readonly task: string; readonly authorizationBase?: string } | undefined {
  const [notice] = heardOfKind(scope, 'notice');
  const read = notice?.resource === undefined ? undefined : readNotice(notice.resource);
  const [signal] = heardOfKind(scope, 'signal');
  if (read?.ok === true) {
    return { task: read.value.task, authorizationBase: read.value.authorizationBase };
  }
  return signal?.id === undefined ? undefined : { task: signal.id };
}

async function withTask(
  scope: ClientScope,
  product: Product,
  judge: (held: Held) => Verdict | Promise<Verdict>,
): Promise<Verdict> {
  const told = toldOf(scope);
  if (told === undefined) {
    return skipped('Zonder kennisgeving is er geen Task te vinden.', 'Without a notice there is no Task to find.');
  }
  const { task, ...base } = told;
  const resting = product.onTask(base);
  const answer = await resting.send(
    { method: 'GET', url: `${product.base}/Task/${task}`, headers: { accept: 'application/fhir+json' } },
    taskNeed(scope),
  );
  return answer.resource?.resourceType === 'Task'
    ? judge({ task: answer.resource, product: resting })
    : failed(
        `De Task is niet te lezen: ${answer.failure?.nl ?? `status ${answer.status}`}.`,
        `The Task cannot be read: ${answer.failure?.en ?? `status ${answer.status}`}.`,
      );
}

/** A bare signal names nobody: whom the Task is about stands in the Task. */
function taskNeed(scope: ClientScope): Need {
  const named = heardOfKind(scope, 'notice').length > 0 ? { subject: bsnOf(scope.record) } : {};
  return { kind: 'task', ...named };
}

function taskVerdict({ exchange, version }: ClientScope, task: Resource): Verdict {
  const found = findWorkflow([{ ...exchange, versions: [version] }], version.fhir, task as unknown as Members);
  const known = version.workflow?.states.some(({ status }) => status === task.status) === true;
  return verdictOf([
    ...(found === undefined ? [{ nl: 'Task.code is een andere', en: 'Task.code is another' }] : []),
    ...(known
      ? []
      : [{ nl: `status ${String(task.status)} bestaat niet`, en: `status ${String(task.status)} does not exist` }]),
  ]);
}

async function pullVerdict(
  { version, record, mayDo, organizationType }: ClientScope,
  { task, product }: Held,
): Promise<Verdict> {
  const { workflow } = version;
  const subject = bsnOf(record);
  const queries = (workflow === undefined ? [] : pulledQueries({ version, workflow }, task.status)).filter(
    ({ id, keptBy }) =>
      mayDo({ kind: 'query', id, subject, onTask: {} }) &&
      (organizationType === undefined || keptBy.includes(organizationType)),
  );
  const answers = await Promise.all(queries.map((query) => askSearchset(product, { query, subject })));
  return queries.length === 0
    ? skipped('De identiteit mag hier niets van ophalen.', 'The identity may fetch nothing of it.')
    : verdictOf(answers.flatMap((answer) => (isSearchset(answer) ? [] : [answer])));
}

async function moveVerdict(scope: ClientScope, { task, product }: Held): Promise<Verdict> {
  const { workflow } = scope.version;
  if (workflow === undefined) {
    return skipped('Deze uitwisseling kent geen stappen.', 'This exchange has no steps.');
  }
  const put = (status: string, from: Resource): Promise<Answer> =>
    product.send(
      {
        method: 'PUT',
        url: `${product.base}/Task/${from.id ?? ''}`,
        headers: { accept: 'application/fhir+json', 'content-type': 'application/fhir+json' },
        body: JSON.stringify({ ...from, status }),
      },
      taskNeed(scope),
    );
  const wrong = workflow.states.find(
    ({ status }) => status !== task.status && !nextStates(workflow, String(task.status), 'receiver').includes(status),
  );
  const refused = wrong === undefined ? 400 : (await put(wrong.status, task)).status;
  const findings =
    refused >= 400 && refused < 500
      ? []
      : [{ nl: `${wrong?.status} is niet geweigerd`, en: `${wrong?.status} was not refused` }];
  let current = task;
  for (let steps = 0; steps < workflow.states.length; steps += 1) {
    const next = nextStates(workflow, String(current.status), 'receiver').find((status) => !turnsDown.includes(status));
    if (next === undefined) {
      break;
    }
    const { status, resource } = await put(next, current);
    if (status !== 200) {
      return verdictOf([...findings, { nl: `naar ${next}: status ${status}`, en: `to ${next}: status ${status}` }]);
    }
    current = resource?.resourceType === 'Task' ? resource : { ...current, status: next };
  }
  return verdictOf(findings);
}

/** Steps that are permitted and lead away from the end that is hoped for. */
const turnsDown: readonly string[] = ['rejected', 'on-hold'];
