/** What a product that takes deliveries must do with each: take it, once, about the right person and nobody else, and refuse the rest. */
import type { ExchangeDelivery } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { type Bsn, namingSystem } from '@stelsel/kernel';
import type { CertificationTest } from '../certification-test.ts';
import type { Answer, Product } from '../product/product.ts';
import { bsnOf, nobodyIn } from '../serve/scope.ts';
import { failed, passed, skipped, type Verdict, verdictOf } from '../verdict.ts';
import { type ClientScope, clientTest } from './client-scope.ts';
import { deliverySamples } from './delivery-samples.ts';

export function deliveryTests(scope: ClientScope, delivery: ExchangeDelivery): readonly CertificationTest[] {
  const { id, section, accepts, interaction } = delivery;
  const samples: readonly Resource[] = deliverySamples(delivery, scope.record, scope.version.fhir);
  const draft = (
    part: string,
    words: { readonly nl: string; readonly en: string },
    run: (bringing: Bringing) => Promise<Verdict>,
  ): CertificationTest =>
    clientTest(
      scope,
      `${id}.${part}`,
      { nl: `${section.nl}: ${words.nl}`, en: `${section.en}: ${words.en}` },
      async (product) =>
        samples.length === 0 || !scope.mayDo({ kind: 'delivery', id })
          ? nothingToBring(samples.length === 0)
          : run({ product, scope, delivery, subject: bsnOf(scope.record) }),
      id,
    );
  const whenGuarded = (run: (bringing: Bringing) => Promise<Verdict>) => async (bringing: Bringing) =>
    bringing.product.guarded
      ? run(bringing)
      : skipped('Het adres is open: er wordt geen toegang gevraagd.', 'The endpoint is open: no access is asked.');
  return [
    draft('taken', { nl: 'het product neemt een bericht aan.', en: 'the product takes a message.' }, async (bringing) =>
      statusVerdict(await deliver(bringing, samples), isTaken),
    ),
    ...(interaction === 'create'
      ? [
          draft(
            'twice',
            {
              nl: 'hetzelfde bericht nog eens bezorgd staat er één keer.',
              en: 'the same message delivered again is there once.',
            },
            (bringing) => twiceVerdict(bringing, samples),
          ),
        ]
      : []),
    draft(
      'unknown-person',
      {
        nl: 'over iemand die het product niet kent wordt het aangenomen of geweigerd, zonder het nummer te herhalen.',
        en: 'about somebody whom the product does not know it is taken or refused, without repeating the number.',
      },
      (bringing) => unknownPerson(bringing, samples),
    ),
    draft(
      'of-another-refused',
      {
        nl: 'over een ander dan waarvoor het token is, wordt het geweigerd.',
        en: 'about somebody else than the token is for, it is refused.',
      },
      whenGuarded(async (bringing) => {
        const [, second] = scope.records;
        return second === undefined
          ? skipped('Er is maar één testpersoon.', 'There is one test person only.')
          : statusVerdict(await deliver(bringing, about(samples, second.bsn)), isRefused);
      }),
    ),
    ...(accepts.every(({ profile }) => profile !== undefined)
      ? [
          draft(
            'profile-refused',
            { nl: 'zonder het profiel wordt het geweigerd.', en: 'without the profile it is refused.' },
            whenGuarded(async (bringing) => statusVerdict(await deliver(bringing, samples.map(unclaimed)), isRefused)),
          ),
        ]
      : []),
    draft(
      'other-refused',
      { nl: 'iets anders wordt geweigerd.', en: 'anything else is refused.' },
      whenGuarded(async (bringing) =>
        statusVerdict((await send(bringing, { method: 'POST', resource: other })).status, isRefused),
      ),
    ),
  ];
}

function isTaken(status: number): boolean {
  return status >= 200 && status < 300;
}

function isRefused(status: number): boolean {
  return status >= 400 && status < 500;
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
  /** For whom the token is. */
  readonly subject: Bsn;
}

/** As the exchange lists it: several as one transaction, one alone, or an update of what was brought just before. */
async function deliver(bringing: Bringing, samples: readonly Resource[]): Promise<number> {
  return (await bring(bringing, samples)).status;
}

async function bring(bringing: Bringing, samples: readonly Resource[]): Promise<Answer> {
  const { scope, delivery } = bringing;
  const [sample = other] = samples;
  const { id: _given, ...fresh } = sample;
  if (delivery.interaction === 'transaction') {
    const entry = samples.map(entryOf);
    return send(bringing, { method: 'POST', resource: { resourceType: 'Bundle', type: 'transaction', entry } });
  }
  if (delivery.interaction === 'create') {
    return send(bringing, { method: 'POST', resource: fresh as Resource });
  }
  const first = (scope.version.deliveries ?? []).find(
    ({ interaction, accepts }) => interaction === 'create' && accepts.some(({ type }) => type === sample.resourceType),
  );
  const brought = await send(
    { ...bringing, delivery: first ?? delivery },
    { method: 'POST', resource: fresh as Resource },
  );
  const id = idIn(brought);
  return id === undefined ? brought : send(bringing, { method: 'PUT', resource: { ...sample, id } });
}

/** Of what was created. */
function idIn({ headers }: Answer): string | undefined {
  return /\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/.*)?$/.exec(headers.location ?? '')?.[1];
}

/** Twice with a number of its own and the condition that it did not come before, as who heard no answer sends it. */
async function twiceVerdict(bringing: Bringing, [sample = other]: readonly Resource[]): Promise<Verdict> {
  const { scope, delivery } = bringing;
  const number = { system: 'urn:stelsel:toets', value: `${scope.exchange.id}-${scope.version.id}-${delivery.id}` };
  // The one type that has one number at most.
  const identifier = sample.resourceType === 'Composition' ? number : [number];
  const { id: _given, ...fresh } = sample;
  const resource = { ...fresh, identifier } as unknown as Resource;
  const once = { method: 'POST', resource, ifNoneExist: `identifier=${number.system}|${number.value}` } as const;
  const [first, again] = [await send(bringing, once), await send(bringing, once)];
  if (!isTaken(first.status) || !isTaken(again.status)) {
    return statusVerdict(isTaken(first.status) ? again.status : first.status, isTaken);
  }
  const places = [idIn(first), idIn(again)];
  return places[0] === places[1]
    ? passed
    : verdictOf([{ nl: 'het staat er nu twee keer', en: 'it is there twice now' }], 'warning');
}

async function unknownPerson(bringing: Bringing, samples: readonly Resource[]): Promise<Verdict> {
  const { scope, delivery } = bringing;
  const nobody = nobodyIn(scope);
  if (!scope.mayDo({ kind: 'delivery', id: delivery.id, subject: nobody })) {
    return skipped(
      'Niemand die het product niet kent kan zich aanmelden. Noem zo iemand in het identiteitsbestand onder citizens.',
      'Nobody whom the product does not know can sign in. Name such a person in the identity file under citizens.',
    );
  }
  const { status, body } = await bring({ ...bringing, subject: nobody }, about(samples, nobody));
  return body.includes(nobody)
    ? failed('Het antwoord herhaalt het nummer van de persoon.', 'The answer repeats the number of the person.')
    : statusVerdict(status, (code) => isTaken(code) || isRefused(code));
}

/** The same about somebody else. */
function about(samples: readonly Resource[], bsn: string): readonly Resource[] {
  const text = JSON.stringify(samples);
  const [, before = ''] = new RegExp(`"system":"${namingSystem.bsn}","value":"(\\d{9})"`).exec(text) ?? [];
  return JSON.parse(text.replaceAll(`"${before}"`, `"${bsn}"`)) as readonly Resource[];
}

function unclaimed({ meta: _claims, ...resource }: Resource): Resource {
  return resource as Resource;
}

function send(
  { product, scope: { version }, delivery, subject }: Bringing,
  wanted: { readonly method: 'POST' | 'PUT'; readonly resource: Resource; readonly ifNoneExist?: string },
): Promise<Answer> {
  const { method, resource, ifNoneExist } = wanted;
  const id = method === 'PUT' ? `/${resource.id ?? ''}` : '';
  const place = resource.resourceType === 'Bundle' ? '' : `/${resource.resourceType}${id}`;
  const type = `application/fhir+json; fhirVersion=${version.fhir === 'R4' ? '4.0' : '3.0'}`;
  return product.send(
    {
      method,
      url: `${product.base}${place}`,
      headers: {
        accept: 'application/fhir+json',
        'content-type': type,
        ...(ifNoneExist === undefined ? {} : { 'if-none-exist': ifNoneExist }),
      },
      body: JSON.stringify(resource),
    },
    { kind: 'delivery', id: delivery.id, subject },
  );
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
