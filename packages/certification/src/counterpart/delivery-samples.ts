/** What of a test record may be delivered as an exchange lists it: the type, the profile that is named, and the codes it must have. */
import type { AcceptedResource, ExchangeDelivery, TestRecord } from '@stelsel/exchanges';
import { namingSystem } from '@stelsel/kernel';

type Sample = TestRecord['resources'][number];

/** One for each kind that is accepted and of which the record has something to make it from, without ids of the record. */
export function deliverySamples({ accepts }: ExchangeDelivery, record: TestRecord): readonly Sample[] {
  const samples = accepts.flatMap((accepted) => {
    const ofType = record.resources.filter(({ resourceType }) => resourceType === accepted.type);
    const [base] = [...ofType.filter((one) => claims(one, accepted.profile)), ...ofType];
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
