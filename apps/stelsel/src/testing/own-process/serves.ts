/** Test only: our own node, behind every guard, answers everything that an exchange version says, and nothing else. */
import { certify } from '@stelsel/certification';
import { systemClock, unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { accessOf } from '../../certify/access-of.ts';
import type { RegionOfParties } from '../region-of-parties.ts';
import { exchanges, type Served } from './tested-versions.ts';

/** What is given on a Task only is tested by sending one. */
const onTaskOnly = ({ exchange }: Served): boolean => !exchange.patterns.includes('query');

export function serves(region: () => RegionOfParties, served: readonly Served[]): void {
  describe('serves', () => {
    it.each(served.map((one) => [one.exchange.id, one.version.id, one.holder.type, one] as const))(
      '%s %s as a %s',
      async (_id, _version, organizationType, one) => {
        const { exchange, version, holder } = one;
        const { origin, fetch, identityFor } = region();
        const { path } = await identityFor(holder.ura);
        const deps = { exchange: exchange.id, fetch, clock: systemClock, environment: {} };
        const entry = unwrap(
          await accessOf({ identity: path }, { exchange, version, role: 'serve', organizationType, exchanges }, deps),
        );
        const report = unwrap(
          await certify({
            exchange,
            version,
            role: 'serve',
            base: `${origin}/${holder.ura}/fhir/${version.fhir.toLowerCase()}`,
            organizationType,
            fetch,
            clock: systemClock,
            ...(entry.access && { access: entry.access }),
            ...(entry.mayDo && { mayDo: entry.mayDo }),
            ...(entry.uses && { uses: entry.uses }),
            ...(entry.file?.citizens && { citizens: entry.file.citizens }),
          }),
        );
        const of = (...outcomes: readonly string[]) =>
          report.results.filter(({ outcome }) => outcomes.includes(outcome));
        expect(of('failed', 'warning').map(({ id, reason }) => [id, reason?.en])).toEqual([]);
        const unasked = of('skipped').filter(({ id }) => id.endsWith('.unasked'));
        const queries = version.queries.filter(({ keptBy }) => keptBy.includes(organizationType));
        expect(unasked.length).toBe(onTaskOnly(one) ? queries.length : 0);
        expect(of('passed').length).toBeGreaterThan(onTaskOnly(one) ? 0 : queries.length);
      },
    );
  });
}
