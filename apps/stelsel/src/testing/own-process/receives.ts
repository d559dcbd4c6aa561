/** Test only: our own node takes the notice, the signal or the delivery of every exchange that has one, and works it off. */
import type { ExchangeVersion } from '@stelsel/exchanges';
import { describe, expect, it } from 'vitest';
import { certifyClientAt } from './certify-client-at.ts';
import { type OwnProcess, pairs } from './region-for.ts';
import { rowsOf, type Served, type Tested } from './tested-versions.ts';

/** By the receiver alone: a handover becomes ready by its sender, so there it says no. */
const steps = ({ workflow }: ExchangeVersion): readonly string[] =>
  workflow?.states.some(({ status, next }) => status === 'accepted' && next.every(({ by }) => by === 'sender')) === true
    ? ['rejected']
    : ['accepted', 'completed'];

export function receives(at: () => OwnProcess, tested: readonly Tested[], served: readonly Served[]): void {
  const productFor = ({ exchange }: Tested): string => at().region.ura(pairs[exchange.id]?.[1] ?? '');

  async function workOff({ exchange, version }: Tested, product: string): Promise<void> {
    const { taken } = at();
    const found = async () =>
      (
        JSON.parse(await taken(product, 'received')) as readonly { id: string; exchange: string; status: string }[]
      ).find((one) => one.exchange === exchange.id && one.status === 'requested');
    await expect.poll(found, { timeout: 30_000, interval: 500 }).toBeDefined();
    const place = `received/${(await found())?.id}`;
    await taken(product, `${place}/task`);
    await taken(product, `${place}/fetch`, {});
    for (const status of steps(version)) {
      await taken(product, `${place}/status`, { status });
    }
  }

  describe('receives', () => {
    it.each(rowsOf(tested.filter(({ version }) => version.workflow !== undefined)))(
      'the notice of %s %s, and fetches, accepts and ends',
      async (_id, _version, one) => {
        const product = productFor(one);
        const act = () => workOff(one, product);
        const { wrong, passed } = await certifyClientAt(at(), one, { role: 'receive', product, act });
        expect(wrong).toEqual([]);
        expect(passed).toEqual(
          expect.arrayContaining(['notice-taken', 'task-read', 'base-echoed', 'pulled', 'task-moved']),
        );
      },
    );

    it.each(rowsOf(tested.filter(({ version }) => version.workflow?.signal !== undefined)))(
      'a bare signal of %s %s, and fetches what it did not know about whom',
      async (_id, _version, one) => {
        const product = productFor(one);
        const signalTo = `${at().region.origin}/${product}/fhir/${one.version.fhir.toLowerCase()}/notification`;
        const act = () => workOff(one, product);
        const { wrong, passed } = await certifyClientAt(at(), one, { role: 'receive', product, act, signalTo });
        expect(wrong).toEqual([]);
        expect(passed).toEqual(expect.arrayContaining(['notice-taken', 'task-read', 'pulled', 'task-moved']));
      },
    );

    it.each(rowsOf(tested.filter(({ version }) => (version.deliveries ?? []).length > 0)))(
      'every delivery of %s %s where it is taken, and refuses what it must',
      async (_id, _version, one) => {
        const deliveries = one.version.deliveries ?? [];
        const kinds = [...new Set(served.map(({ holder }) => holder.type))];
        for (const kind of kinds
          .filter((type, _index) => deliveries.some(({ takenBy }) => takenBy.includes(type)))
          .slice(0, 2)) {
          const product = served.find(({ holder }) => holder.type === kind)?.holder.ura ?? '';
          const { wrong, passed } = await certifyClientAt(at(), one, {
            role: 'receive',
            product,
            organizationType: kind,
            act: async () => undefined,
          });
          expect([kind, wrong]).toEqual([kind, []]);
          const taken = deliveries.filter(({ takenBy }) => takenBy.includes(kind)).map(({ id }) => `${id}.taken`);
          expect(passed).toEqual(expect.arrayContaining(taken));
        }
      },
    );
  });
}
