import type { ExchangeDelivery, TestRecord } from '@stelsel/exchanges';

/** What of a test record may be delivered: right type, and the profile that is named. */
export function deliverySamples({ accepts }: ExchangeDelivery, { resources }: TestRecord): TestRecord['resources'] {
  return resources.filter(({ resourceType, meta }) => {
    const { profile = [] } = (meta ?? {}) as { readonly profile?: readonly string[] };
    return accepts.some(
      (one) => one.type === resourceType && (one.profile === undefined || profile.includes(one.profile)),
    );
  });
}
