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
        const deliverTo = (kind: string, organizationType: string | undefined) =>
          certifyClientAt(at(), one, {
            role: 'receive',
            product: served.find(({ holder }) => holder.type === kind)?.holder.ura ?? '',
            ...(organizationType === undefined ? {} : { organizationType }),
            act: async () => undefined,
          });
        // The fewest kinds that take all of them.
        const left = new Set(deliveries.map(({ id }) => id));
        for (const kind of kinds) {
          const here = deliveries.filter(({ takenBy }) => takenBy.includes(kind)).map(({ id }) => id);
          if (!here.some((id) => left.has(id))) {
            continue;
          }
          const { wrong, passed } = await deliverTo(kind, kind);
          expect([kind, wrong]).toEqual([kind, []]);
          const cases = here.flatMap((id) => [`${id}.taken`, `${id}.of-another-refused`, `${id}.other-refused`]);
          expect(passed).toEqual(expect.arrayContaining(cases));
          for (const id of here) {
            left.delete(id);
          }
        }
        expect([...left]).toEqual([]);
        const stranger = kinds.find((kind) => deliveries.every(({ takenBy }) => !takenBy.includes(kind)));
        if (stranger !== undefined) {
          const { wrong, passed } = await deliverTo(stranger, undefined);
          expect(passed.filter((id) => /\.(taken|twice)$/.test(id))).toEqual([]);
          expect(wrong).toEqual(
            expect.arrayContaining(deliveries.map(({ id }) => expect.stringContaining(`${id}.taken`))),
          );
        }
      },
    );
  });
}
