/** What of a test record may be delivered as an exchange lists it: the type, the profile that is named, and the codes it must have. */
import type { AcceptedResource, ExchangeDelivery, ExchangeVersion, TestRecord } from '@stelsel/exchanges';
import { namingSystem } from '@stelsel/kernel';
import { exampleOfDelivery } from './delivery-example.ts';

type Sample = TestRecord['resources'][number];

/**
 * One for each kind that is accepted and of which there is something to make it from: the record, or a plain example. Without ids
 * of the record.
 */
export function deliverySamples(
  { accepts }: ExchangeDelivery,
  record: TestRecord,
  fhir: ExchangeVersion['fhir'],
): readonly Sample[] {
  const samples = accepts.flatMap((accepted) => {
    const ofType = record.resources.filter(({ resourceType }) => resourceType === accepted.type);
    const [known] = [...ofType.filter((one) => claims(one, accepted.profile)), ...ofType];
    const base = known ?? exampleOfDelivery(accepted.type, fhir);
    return base === undefined ? [] : [shaped(base, accepted)];
  });
  return samples.map((sample) => portable(sample, record.bsn));
}

function claims({ meta }: Sample, profile: string | undefined): boolean {
  const { profile: claimed = [] } = (meta ?? {}) as { readonly profile?: readonly string[] };
  return profile === undefined || claimed.includes(profile);
}

function shaped(base: Sample, { profile, having }: AcceptedResource): Sample {
  const meta = profile === undefined || claims(base, profile) ? {} : { meta: { profile: [profile] } };
  return { ...base, ...meta, ...having };
}

/** At the other side the ids of a record mean nothing: the person is named by number, everybody else by name. */
function portable(sample: Sample, bsn: string): Sample {
  const person = { identifier: { system: namingSystem.bsn, value: bsn } };
  return JSON.parse(JSON.stringify(sample), (_name, value: unknown) => {
    const { reference, display } = (value ?? {}) as { readonly reference?: unknown; readonly display?: unknown };
    if (typeof reference !== 'string' || reference.startsWith('#')) {
      return value;
    }
    const [type = ''] = reference.split('/');
    return type === 'Patient' ? person : { display: typeof display === 'string' ? display : type };
  }) as Sample;
}
