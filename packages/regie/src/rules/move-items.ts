import { shiftDay } from './quarters.ts';
import type { LoadInput } from './vendor-load.ts';

/** The same plan with items moved by days, later when positive; what suppliers promised about an item moves with it. */
export function moveItems(input: LoadInput, moves: ReadonlyMap<string, number>): LoadInput {
  const { answers = [] } = input;
  return {
    ...input,
    items: input.items.map((item) => ({ ...item, ...moved(item, moves.get(item.code)) })),
    answers: answers.map((answer) => ({ ...answer, ...moved(answer, moves.get(answer.item)) })),
  };
}

function moved({ from, to }: { readonly from?: string; readonly to?: string }, days = 0) {
  return {
    ...(from === undefined ? {} : { from: shiftDay(from, days) }),
    ...(to === undefined ? {} : { to: shiftDay(to, days) }),
  };
}
