/** The Subscription of Mitz (3.3.4): a holder that wants to hear of every change of one person's choices. */
import { type Bsn, err, ok, parseBsn, parseUra, type Result } from '@stelsel/kernel';
import type { PartyFacts } from './decide.ts';
import { fault } from './faults.ts';

export interface SubscriptionRequest {
  readonly bsn: Bsn;
  readonly holder: PartyFacts;
  readonly endpoint: string;
}

const allowedExtensions = [
  'http://fhir.nl/StructureDefinition/GatewaySystem',
  'http://fhir.nl/StructureDefinition/SourceSystem',
  'http://fhir.nl/StructureDefinition/Patient.birthDate',
];

/** Writes the request. The criteria carry a BSN: they travel in a body only. */
export function writeSubscription({ bsn, holder, endpoint }: SubscriptionRequest): object {
  return {
    resourceType: 'Subscription',
    status: 'requested',
    reason: 'OTV',
    criteria: `Consent?_query=otv&patientid=${bsn}&providerid=${holder.ura}&providertype=${holder.type}`,
    channel: { type: 'rest-hook', endpoint, payload: 'application/fhir+json' },
  };
}

export function readSubscription(resource: Readonly<Record<string, unknown>>): Result<SubscriptionRequest> {
  const { resourceType, status, reason, criteria, channel, extension } = resource;
  const { type, endpoint } = (channel ?? {}) as Readonly<Record<string, unknown>>;
  const fixed = resourceType === 'Subscription' && status === 'requested' && reason === 'OTV' && type === 'rest-hook';
  const extensions = (extension ?? []) as readonly { readonly url?: string }[];
  const known = Array.isArray(extensions) && extensions.every(({ url }) => allowedExtensions.includes(url ?? ''));
  if (!fixed || !known || typeof criteria !== 'string' || !isProtected(endpoint)) {
    return err(fault('CNS-SUBSCRIPTION'));
  }
  const subject = readCriteria(criteria);
  return subject === undefined ? err(fault('CNS-SUBSCRIPTION')) : ok({ ...subject, endpoint });
}

function readCriteria(criteria: string): Omit<SubscriptionRequest, 'endpoint'> | undefined {
  const [path, query = ''] = criteria.split('?', 2);
  const parameters = new URLSearchParams(query);
  const names = [...parameters.keys()].sort().join();
  if (
    path !== 'Consent' ||
    names !== '_query,patientid,providerid,providertype' ||
    parameters.get('_query') !== 'otv'
  ) {
    return undefined;
  }
  const bsn = parseBsn(parameters.get('patientid') ?? '');
  const ura = parseUra(parameters.get('providerid') ?? '');
  const type = parameters.get('providertype') ?? '';
  return bsn.ok && ura.ok && type !== '' ? { bsn: bsn.value, holder: { ura: ura.value, type } } : undefined;
}

/** Plain HTTP would carry choices of a person in the clear; on loopback nothing leaves the machine. */
function isProtected(endpoint: unknown): endpoint is string {
  if (typeof endpoint !== 'string' || !URL.canParse(endpoint)) {
    return false;
  }
  const { protocol, hostname } = new URL(endpoint);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(hostname));
}
