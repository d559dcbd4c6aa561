/** Test only: a Task goes every way that its exchange allows, between two organisations of ours, and both see each step. */
import type { ExchangeWorkflow, WorkflowSide } from '@stelsel/exchanges';
import { describe, expect, it } from 'vitest';
import { type OwnProcess, receiverOf } from './region-for.ts';
import type { Served } from './tested-versions.ts';

interface Step {
  readonly status: string;
  readonly by: WorkflowSide;
}

/** Ways from the beginning to an end that take every step at least once; a step back is taken once. */
function everyWay(workflow: ExchangeWorkflow): readonly (readonly Step[])[] {
  const [first] = workflow.states;
  const walk = (status: string, steps: readonly Step[]): readonly (readonly Step[])[] => {
    const next = workflow.states.find((state) => state.status === status)?.next ?? [];
    const fresh = next.filter(
      (one) => one.status !== first?.status || !steps.some((step) => step.status === one.status),
    );
    return fresh.length === 0 ? [steps] : fresh.flatMap((one) => walk(one.status, [...steps, one]));
  };
  const all = walk(first?.status ?? '', []);
  const seen = new Set<string>();
  return [...all]
    .sort((one, other) => one.length - other.length)
    .filter((steps) => {
      const edges = steps.map(
        ({ status, by }, index) => `${steps[index - 1]?.status ?? first?.status}>${status}/${by}`,
      );
      const adds = edges.some((edge) => !seen.has(edge));
      for (const edge of edges) {
        seen.add(edge);
      }
      return adds;
    });
}

interface Seen {
  readonly id: string;
  readonly exchange: string;
  readonly status: string;
  readonly authored: string;
  readonly next: readonly { readonly status: string }[];
}

export function walks(at: () => OwnProcess, served: readonly Served[]): void {
  const listOf = async (ura: string, box: 'sent' | 'received', exchange: string): Promise<readonly Seen[]> =>
    (JSON.parse(await at().taken(ura, box)) as readonly Seen[]).filter((one) => one.exchange === exchange);

  describe('between two organisations of ours', () => {
    it.each(
      served.flatMap((one) =>
        one.version.workflow === undefined
          ? []
          : everyWay(one.version.workflow).map(
              (way) =>
                [one.exchange.id, one.version.id, way.map(({ status }) => status).join(' > '), { one, way }] as const,
            ),
      ),
    )('a Task of %s %s goes %s, and both see each step', async (id, _version, _way, { one, way }) => {
      const { region, taken } = at();
      const [sender, receiver] = [one.holder.ura, receiverOf(id)];
      const before = new Set((await listOf(receiver, 'received', id)).map((known) => known.id));
      const sent = await taken(sender, 'sent', { exchange: id, subject: one.records[0]?.bsn, receiver });
      const mine = (JSON.parse(sent) as { readonly id: string }).id;
      const arrived = async () => (await listOf(receiver, 'received', id)).find((known) => !before.has(known.id));
      await expect.poll(arrived, { timeout: 30_000, interval: 200 }).toBeDefined();
      const theirs = (await arrived())?.id ?? '';
      const [first] = one.version.workflow?.states ?? [];
      if (way[0]?.by === 'receiver') {
        expect(await taken(receiver, `received/${theirs}/fetch`, {})).toMatch(/"resources":[1-9]/);
      }
      for (const [index, { status, by }] of way.entries()) {
        const from = way[index - 1]?.status ?? first?.status;
        const places = { sender: [sender, `sent/${mine}`], receiver: [receiver, `received/${theirs}`] } as const;
        const [ura, place] = places[by];
        const wrong = await region.call(ura, 'POST', `${place}/status`, {
          status: from === 'completed' ? 'requested' : 'draft',
        });
        expect([from, wrong.status]).toEqual([from, by === 'receiver' ? 403 : 409]);
        await taken(ura, `${place}/status`, { status });
        expect((await listOf(sender, 'sent', id)).find((known) => known.id === mine)).toMatchObject({ status });
      }
      const last = way.at(-1)?.status;
      // What the sender took back is told to the receiver, who needs not look.
      const end = async () => (await listOf(receiver, 'received', id)).find((known) => known.id === theirs);
      await expect.poll(end, { timeout: 30_000, interval: 200 }).toMatchObject({ status: last, next: [] });
      const late = await region.call(receiver, 'POST', `received/${theirs}/fetch`, {});
      expect(late.text).not.toMatch(/"resources":[1-9]/);
    });
  });
}
