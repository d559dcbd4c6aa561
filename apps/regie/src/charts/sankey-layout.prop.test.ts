import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FlowLink, type FlowNode, sankeyLayout } from './sankey-layout.ts';

const size = { width: 900, height: 500, nodeWidth: 14, gap: 6 };
const amounts = fc.array(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 5,
});

/** Every source pays every target: sums of both sides follow from the matrix. */
function flowOf(matrix: readonly (readonly number[])[]): { nodes: FlowNode[]; links: FlowLink[] } {
  const width = Math.min(...matrix.map((row) => row.length));
  const links = matrix.flatMap((row, from) =>
    row.slice(0, width).map((amount, to) => ({ from: `s${from}`, to: `t${to}`, amount })),
  );
  const total = (side: 'from' | 'to', id: string): number =>
    links.filter((link) => link[side] === id).reduce((sum, { amount }) => sum + amount, 0);
  const sources = matrix.map((_row, index) => ({ id: `s${index}`, column: 0, amount: total('from', `s${index}`) }));
  const targets = Array.from({ length: width }, (_, index) => ({
    id: `t${index}`,
    column: 1,
    amount: total('to', `t${index}`),
  }));
  return { nodes: [...sources, ...targets], links };
}

describe('the layout of a flow chart', () => {
  it('fills every node with its bands, keeps proportions and lets nothing overlap', () => {
    fc.assert(
      fc.property(amounts, (matrix) => {
        const { nodes, links } = flowOf(matrix);
        const drawn = sankeyLayout(nodes, links, size);
        for (const node of drawn.nodes) {
          const bands = drawn.links.filter(({ from, to }) => from === node.id || to === node.id);
          const filled = bands.reduce((total, { thickness }) => total + thickness, 0);
          expect(filled).toBeCloseTo(node.height, 3);
          expect(node.y).toBeGreaterThanOrEqual(-0.001);
          expect(node.y + node.height).toBeLessThanOrEqual(size.height + 0.001);
        }
        for (const column of [0, 1]) {
          const group = drawn.nodes.filter((node) => node.column === column);
          group.slice(1).forEach((node, index) => {
            const above = group[index];
            expect(node.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
          });
        }
      }),
      { numRuns: 200 },
    );
  });
});
