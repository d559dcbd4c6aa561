/** Test only: our own node sends Tasks and deliveries, of every exchange that has them, to the other side that certify plays. */
import { deliverySamples } from '@stelsel/certification';
import type { ExchangeDelivery } from '@stelsel/exchanges';
import { describe, expect, it } from 'vitest';
import { onlyPlayed } from '../region-of-parties.ts';
import { certifyClientAt } from './certify-client-at.ts';
import { type OwnProcess, pairs } from './region-for.ts';
import { rowsOf, type Tested } from './tested-versions.ts';

const withTasks = ({ version }: Tested): boolean => version.workflow !== undefined;
const withSignals = ({ version }: Tested): boolean => version.workflow?.signal !== undefined;
const delivering = ({ exchange, version }: Tested): boolean =>
  (version.deliveries ?? []).length > 0 && exchange.relation === 'treatment';

/** Whether one brings what the other updates. */
const brings = (before: ExchangeDelivery, after: ExchangeDelivery): boolean =>
  before.interaction === 'create' && before.accepts.some(({ type }) => type === after.accepts[0]?.type);

function never(): never {
  throw new Error('not in the definitions');
}

export function sends(at: () => OwnProcess, tested: readonly Tested[]): void {
  const taskTo = async (one: Tested, playing?: string) => {
    const { region, taken } = at();
    const [organizationType] = pairs[one.exchange.id] ?? never();
    const product = region.ura(organizationType);
    return certifyClientAt(at(), one, {
      role: 'send',
      product,
      organizationType,
      ...(playing === undefined ? {} : { playing }),
      act: ({ person: subject, organization: receiver }) =>
        taken(product, 'sent', { exchange: one.exchange.id, subject, receiver }),
    });
  };

  describe('sends', () => {
    it.each(rowsOf(tested.filter(withTasks)))(
      'the Task of %s %s, and lets it be fetched and moved',
      async (_id, _version, one) => {
        const { wrong, passed } = await taskTo(one, pairs[one.exchange.id]?.[1]);
        expect(wrong).toEqual([]);
        expect(passed).toEqual(
          expect.arrayContaining(['notice', 'notice-says-little', 'task', 'pulls', 'moves', 'only-these']),
        );
      },
    );

    it.each(rowsOf(tested.filter(withSignals)))(
      'only a signal of %s %s to who takes nothing else, and lets it be fetched without a base',
      async (_id, _version, one) => {
        const { wrong, passed } = await taskTo(one, onlyPlayed);
        expect(wrong).toEqual([]);
        expect(passed).toEqual(expect.arrayContaining(['notice', 'task', 'moves', 'only-these']));
      },
    );

    it.each(rowsOf(tested.filter(delivering)))('everything that %s %s delivers', async (_id, _version, one) => {
      const { region, taken, whoMay } = at();
      const { exchange, version, records } = one;
      const [record = never()] = records;
      const playing = 'V4';
      const receiver = region.ura(playing);
      const deliveries = version.deliveries ?? [];
      for (const delivery of deliveries) {
        const holder = { type: delivery.takenBy[0] ?? '', ura: receiver };
        const { ura: product, purpose } = whoMay(one, { kind: 'delivery', id: delivery.id }, holder) ?? never();
        const resources = deliverySamples(delivery, record, version.fhir);
        const isUpdate = delivery.interaction === 'update';
        const first = isUpdate ? deliveries.find((before) => brings(before, delivery)) : undefined;
        const only = { ...version, deliveries: [...(first === undefined ? [] : [first]), delivery] };
        const { wrong, passed } = await certifyClientAt(
          at(),
          { ...one, version: only },
          {
            role: 'send',
            product,
            playing,
            graceMs: 200,
            act: async ({ person: subject }) => {
              const body = { exchange: exchange.id, receiver, subject, purpose, resources };
              const brought = first && (await taken(product, 'deliveries', { ...body, delivery: first.id }));
              const { id } = JSON.parse(brought ?? '{}') as { readonly id?: string };
              await taken(product, 'deliveries', {
                ...body,
                delivery: delivery.id,
                ...(id === undefined ? {} : { id }),
              });
            },
          },
        );
        expect([delivery.id, wrong]).toEqual([delivery.id, []]);
        expect(passed).toContain(`${delivery.id}.delivered`);
      }
    });

    it('to a receiver that was away, once it is back, and says so meanwhile', async () => {
      const { region, taken } = at();
      const one = tested.find(({ exchange }) => exchange.id === 'referral') ?? never();
      const product = region.ura('Z3');
      const subject = one.records[0]?.bsn;
      await taken(product, 'sent', { exchange: 'referral', subject, receiver: region.ura('V4') });
      const notice = async () =>
        (
          JSON.parse(await taken(product, 'sent')) as readonly {
            notice: { state: string; attempts: number; fault?: string };
          }[]
        )[0]?.notice;
      await expect.poll(notice, { timeout: 30_000 }).toMatchObject({ state: 'waiting', fault: 'HTTP-UNREACHABLE' });
      const { wrong, passed } = await certifyClientAt(at(), one, {
        role: 'send',
        product,
        organizationType: 'Z3',
        playing: 'V4',
        act: async () => undefined,
      });
      expect([wrong, passed.includes('notice')]).toEqual([[], true]);
      expect((await notice())?.state).toBe('sent');
    });
  });
}
