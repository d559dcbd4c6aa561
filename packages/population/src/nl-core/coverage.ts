import type { Chart } from '../life/chart.ts';
import { concept, profile } from './concept.ts';
import type { Reference } from './reference.ts';

/** zib Betaler: an insurer that does not exist. */
export function coverage(chart: Chart, since: string): Reference {
  return chart.keep('Coverage', 'Elzer Zorgverzekeringen', {
    meta: profile('nl-core-Payer.InsuranceCompany'),
    status: 'active',
    type: concept({ system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.101.5.1', code: 'B', display: 'Basis' }),
    subscriberId: String(chart.dice.integer(10_000_000, 99_999_999)),
    beneficiary: chart.patient,
    period: { start: since },
    payor: [
      {
        type: 'Organization',
        identifier: { system: 'urn:oid:2.16.840.1.113883.2.4.6.4', value: '0999' },
        display: 'Elzer Zorgverzekeringen',
      },
    ],
  });
}
