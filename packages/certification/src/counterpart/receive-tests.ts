/** What a product that receives must do with a notice: take it, fetch the Task and what it gives a right to, and move the Task on. */
import { type ExchangeDelivery, isOpen, pulledQueries } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import type { CertificationTest } from '../certification-test.ts';
import type { Answer, Product } from '../product/product.ts';
import { bsnOf } from '../serve/scope.ts';
import { failed, passed, skipped, type Verdict, verdictOf } from '../verdict.ts';
import { type ClientScope, clientTest, heardOfKind } from './client-scope.ts';
import { deliverySamples } from './delivery-samples.ts';
import { onlyThese } from './retrieve-tests.ts';

/** @param noticeStatus status of the product's answer to our notice or signal; undefined when the exchange has none */
export function receiveTests(scope: ClientScope, noticeStatus: number | undefined): readonly CertificationTest[] {
  const deliveries = (scope.version.deliveries ?? [])
    .filter(({ takenBy }) => scope.organizationType === undefined || takenBy.includes(scope.organizationType))
    .flatMap((delivery) => takes(scope, delivery));
  return [...(noticeStatus === undefined ? [] : pulls(scope, noticeStatus)), ...deliveries];
}

function pulls(scope: ClientScope, noticeStatus: number): readonly CertificationTest[] {
  const { version, exchange, counterpart } = scope;
  const { workflow } = version;
  const queries = workflow === undefined ? [] : pulledQueries({ version, workflow });
  return [
    clientTest(
      scope,
      'notice-taken',
      { nl: 'Het product neemt de kennisgeving aan.', en: 'The product takes the notice.' },
      () =>
        noticeStatus >= 200 && noticeStatus < 300
          ? passed
          : failed(`Het antwoord had status ${noticeStatus}.`, `The answer had status ${noticeStatus}.`),
    ),
    clientTest(
      scope,
      'task-read',
      {
        nl: 'Het product haalt de Task op waar de kennisgeving naar wijst.',
        en: 'The product fetches the Task of the notice.',
      },
      () =>
        heardOfKind(scope, 'task-read').length > 0
          ? passed
          : failed('De Task is niet gelezen.', 'The Task was not read.'),
    ),
    clientTest(
      scope,
      'base-echoed',
      {
        nl: 'Het product geeft bij het vragen van een token de grondslag uit de kennisgeving terug, onveranderd.',
        en: 'The product gives the authorization base of the notice back with its token request, unchanged.',
      },
      () => baseVerdict(scope),
    ),
    clientTest(
      scope,
      'pulled',
      {
        nl: `Het product haalt op wat de Task noemt (${queries.length} vragen), en niets anders.`,
        en: `The product fetches what the Task names (${queries.length} queries), and nothing else.`,
      },
      () => {
        const asked = heardOfKind(scope, 'query').map(({ id }) => id);
        const none = asked.length === 0 ? [{ nl: 'er is niets opgehaald', en: 'nothing was fetched' }] : [];
        const other = asked.filter((id) => !queries.some((query) => query.id === id));
        return verdictOf([
          ...none,
          ...other.map((id) => ({ nl: `${id} hoort er niet bij`, en: `${id} does not belong` })),
        ]);
      },
    ),
    clientTest(
      scope,
      'task-moved',
      {
        nl: `Het product brengt de Task van ${exchange.name.nl} langs de toegestane stappen naar een einde.`,
        en: `The product moves the Task of ${exchange.name.en} along the permitted steps to an end.`,
      },
      () => {
        const status = counterpart.task()?.status;
        return workflow !== undefined && !isOpen(workflow, status) && heardOfKind(scope, 'task-change').length > 0
          ? passed
          : failed(`De Task staat nog op ${String(status)}.`, `The Task is still ${String(status)}.`);
      },
    ),
    onlyThese(scope),
  ];
}

function baseVerdict(scope: ClientScope): Verdict {
  const asked = heardOfKind(scope, 'token').flatMap((one) => one.asked ?? []);
  if (scope.authorizationBase === undefined || asked.length === 0) {
    return scope.authorizationBase === undefined
      ? skipped('Een kaal signaal geeft geen grondslag.', 'A bare signal gives no authorization base.')
      : skipped('Er is geen token gevraagd.', 'No token was asked for.');
  }
  return asked.some(({ authorizationBase }) => authorizationBase === scope.authorizationBase)
    ? passed
    : failed('De grondslag kwam niet terug.', 'The authorization base did not come back.');
}

function takes(scope: ClientScope, delivery: ExchangeDelivery): readonly CertificationTest[] {
  const { id, section } = delivery;
  const samples = deliverySamples(delivery, scope.record, scope.version.fhir);
  const isTaken = (status: number): boolean => status >= 200 && status < 300;
  const isRefused = (status: number): boolean => status >= 400 && status < 500;
  return [
    clientTest(
      scope,
      `${id}.taken`,
      { nl: `${section.nl}: het product neemt een bericht aan.`, en: `${section.en}: the product takes a message.` },
      async (product) =>
        samples.length === 0 || !scope.mayDo({ kind: 'delivery', id })
          ? nothingToBring(samples.length === 0)
          : statusVerdict(await deliver({ product, scope, delivery }, samples), isTaken),
      id,
    ),
    clientTest(
      scope,
      `${id}.other-refused`,
      { nl: `${section.nl}: iets anders wordt geweigerd.`, en: `${section.en}: anything else is refused.` },
      async (product) =>
        product.guarded
          ? statusVerdict(await send({ product, scope, delivery }, { method: 'POST', resource: other }), isRefused)
          : skipped('Het adres is open: er wordt geen toegang gevraagd.', 'The endpoint is open: no access is asked.'),
      id,
    ),
  ];
}

function nothingToBring(noSample: boolean): Verdict {
  return noSample
    ? skipped('De testgegevens hebben hier geen voorbeeld van.', 'The records have no example of it.')
    : skipped(
        'Geen van de identiteiten mag dit volgens het beleid van de uitwisseling.',
        'None of the identities may do this by the policy of the exchange.',
      );
}

/** A resource that no exchange delivers. */
const other: Resource = { resourceType: 'Basic', code: { text: 'toets' } };

interface Bringing {
  readonly product: Product;
  readonly scope: ClientScope;
  readonly delivery: ExchangeDelivery;
}

/** As the exchange lists it: several as one transaction, one alone, or an update of what was brought just before. */
async function deliver(bringing: Bringing, samples: readonly Resource[]): Promise<number> {
  const { scope, delivery } = bringing;
  const [sample = other] = samples;
  const { id: _given, ...fresh } = sample;
  if (delivery.interaction === 'transaction') {
    const entry = samples.map(entryOf);
    return (await send(bringing, { method: 'POST', resource: { resourceType: 'Bundle', type: 'transaction', entry } }))
      .status;
  }
  if (delivery.interaction === 'create') {
    return (await send(bringing, { method: 'POST', resource: fresh as Resource })).status;
  }
  const first = (scope.version.deliveries ?? []).find(
    ({ interaction, accepts }) => interaction === 'create' && accepts.some(({ type }) => type === sample.resourceType),
  );
  const brought =
    first && (await send({ ...bringing, delivery: first }, { method: 'POST', resource: fresh as Resource }));
  const id = /\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/.*)?$/.exec(brought?.headers.location ?? '')?.[1];
  return id === undefined
    ? (brought?.status ?? 0)
    : (await send(bringing, { method: 'PUT', resource: { ...sample, id } })).status;
}

function send(
  { product, scope: { record, version }, delivery }: Bringing,
  { method, resource }: { readonly method: 'POST' | 'PUT'; readonly resource: Resource },
): Promise<Answer> {
  const id = method === 'PUT' ? `/${resource.id ?? ''}` : '';
  const place = resource.resourceType === 'Bundle' ? '' : `/${resource.resourceType}${id}`;
  const type = `application/fhir+json; fhirVersion=${version.fhir === 'R4' ? '4.0' : '3.0'}`;
  return product.send(
    {
      method,
      url: `${product.base}${place}`,
      headers: { accept: 'application/fhir+json', 'content-type': type },
      body: JSON.stringify(resource),
    },
    { kind: 'delivery', id: delivery.id, subject: bsnOf(record) },
  );
}

function entryOf({ id: _id, ...resource }: Resource): object {
  return { resource, request: { method: 'POST', url: resource.resourceType } };
}

/** 403 is what somebody hears who may not: then the fault may be with who asks. */
function statusVerdict(answer: number | Answer, isRight: (status: number) => boolean): Verdict {
  const status = typeof answer === 'number' ? answer : answer.status;
  if (isRight(status)) {
    return passed;
  }
  return status === 403
    ? failed(
        'Geweigerd (status 403): mag deze identiteit dit wel?',
        'Refused (status 403): may this identity do it at all?',
      )
    : failed(`Het antwoord had status ${status}.`, `The answer had status ${status}.`);
}
