/** What a product that receives must do with a notice: take it, fetch the Task and what it gives a right to, and move the Task on. */
import { type ExchangeDelivery, isOpen, pulledQueries } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import type { CertificationTest } from '../certification-test.ts';
import type { Product } from '../product/product.ts';
import { bsnOf } from '../serve/scope.ts';
import { failed, passed, skipped, type Verdict, verdictOf } from '../verdict.ts';
import { type ClientScope, clientTest, heardOfKind } from './client-scope.ts';
import { deliverySamples } from './delivery-samples.ts';
import { onlyThese } from './retrieve-tests.ts';

/** @param noticeStatus status of the product's answer to our notice; undefined when the exchange has none */
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

function takes(scope: ClientScope, delivery: ExchangeDelivery): readonly CertificationTest[] {
  const { id, section } = delivery;
  const [sample] = deliverySamples(delivery, scope.record);
  return [
    clientTest(
      scope,
      `${id}.taken`,
      { nl: `${section.nl}: het product neemt een bericht aan.`, en: `${section.en}: the product takes a message.` },
      async (product) =>
        sample === undefined
          ? skipped('De testgegevens hebben hier geen voorbeeld van.', 'The records have no example of it.')
          : statusVerdict(await deliver(product, scope, delivery, sample), (status) => status >= 200 && status < 300),
      id,
    ),
    clientTest(
      scope,
      `${id}.other-refused`,
      { nl: `${section.nl}: iets anders wordt geweigerd.`, en: `${section.en}: anything else is refused.` },
      async (product) =>
        product.guarded
          ? statusVerdict(
              await deliver(product, scope, { ...delivery, interaction: 'create' }, other),
              (status) => status >= 400 && status < 500,
            )
          : skipped('Het adres is open: er wordt geen toegang gevraagd.', 'The endpoint is open: no access is asked.'),
      id,
    ),
  ];
}

/** A resource that no exchange delivers. */
const other: Resource = { resourceType: 'Basic', code: { text: 'toets' } };

async function deliver(
  product: Product,
  { record, version }: ClientScope,
  { interaction }: ExchangeDelivery,
  sample: Resource,
): Promise<number> {
  const bundle = { resourceType: 'Bundle', type: 'transaction', entry: [entryOf(sample)] };
  const path =
    interaction === 'transaction'
      ? ''
      : interaction === 'update'
        ? `/${sample.resourceType}/${sample.id ?? ''}`
        : `/${sample.resourceType}`;
  const { id: _given, ...fresh } = sample;
  const body = interaction === 'transaction' ? bundle : interaction === 'update' ? sample : fresh;
  const type = `application/fhir+json; fhirVersion=${version.fhir === 'R4' ? '4.0' : '3.0'}`;
  const { status } = await product.send(
    {
      method: interaction === 'update' ? 'PUT' : 'POST',
      url: `${product.base}${path}`,
      headers: { accept: 'application/fhir+json', 'content-type': type },
      body: JSON.stringify(body),
    },
    bsnOf(record),
  );
  return status;
}

function entryOf({ id: _id, ...resource }: Resource): object {
  return { resource, request: { method: 'POST', url: resource.resourceType } };
}

/** 403 is what somebody hears who may not: then the fault may be with who asks. */
function statusVerdict(status: number, isRight: (status: number) => boolean): Verdict {
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
