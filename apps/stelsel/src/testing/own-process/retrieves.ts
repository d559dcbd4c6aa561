/** Test only: our own node asks every kind of organisation that keeps something of an exchange, exactly as it is defined. */
import { describe, expect, it } from 'vitest';
import { certifyClientAt } from './certify-client-at.ts';
import type { OwnProcess, Played } from './region-for.ts';

export function retrieves(at: () => OwnProcess, played: readonly Played[]): void {
  describe('retrieves', () => {
    it.each(played.map((one) => [one.exchange.id, one.version.id, one.kind, one] as const))(
      '%s %s from a %s',
      async (_id, _version, kind, one) => {
        const { region, taken, whoMay } = at();
        const { exchange, version } = one;
        const { ura } = (await region.identityFor('', kind)).file.organization;
        const sources = [ura];
        const may = whoMay(one, { kind: 'query' }, { type: kind, ura });
        // What a system asks by itself, or nobody but the person, is not asked by a professional.
        const product = may?.ura ?? region.ura('Z3');
        const purpose = may?.purpose ?? exchange.purposes.find((purpose) => purpose !== 'PATRQT');
        const { wrong, passed } = await certifyClientAt(at(), one, {
          role: 'retrieve',
          product,
          organizationType: kind,
          playing: kind,
          act: async ({ person: subject }) => {
            const question = { subject, exchange: exchange.id, purpose, sources };
            // The directory may still have to be read: until then the organisation itself is asked, which holds nothing.
            await expect
              .poll(async () => taken(product, 'questions', question), { timeout: 50_000, interval: 500 })
              .toMatch(/"resources":[1-9]/);
          },
        });
        expect(wrong).toEqual([]);
        expect(passed).toContain('one-person');
        expect(passed.filter((id) => id.endsWith('.asked'))).toHaveLength(
          version.queries.filter(({ keptBy }) => keptBy.includes(kind)).length,
        );
      },
    );
  });
}
