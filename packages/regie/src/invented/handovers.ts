/** Invented hand-overs: every item that is past a phase was taken over there, and one is waiting. */
import type { PastStatement } from '../records/ports.ts';
import { type Phase, phaseOfState, phases } from '../rules/phase-of-item.ts';
import { handover } from '../types/handover.ts';
import { type Country, inventedSource } from './country.ts';
import { dayFromNow } from './months.ts';
import { items } from './portfolio-plan.ts';
import { timeline } from './timeline.ts';

const waiting: { readonly item: string; readonly to: Phase } = { item: 'v.samenvatting-2', to: 'implementatie' };

export function inventHandovers({ options }: Country): readonly PastStatement[] {
  return items.flatMap(([item, , , , state, from]) => {
    const reached = phaseOfState(state);
    const passed = reached === undefined ? [] : phases.slice(1, phases.indexOf(reached) + 1);
    const open = item === waiting.item ? [waiting.to] : [];
    return [...passed, ...open].flatMap((to, index) => {
      const on = dayFromNow(options.nowMs, Math.min(-30, from + index * 40));
      const taken = !open.includes(to);
      const fields = {
        item,
        to,
        givenBy: 'v-ministerie',
        ...(taken ? { takenBy: 'v-beheerorganisatie' } : {}),
        offeredOn: on,
        ...(taken ? { takenOn: on, state: 'overgenomen' } : { state: 'aangeboden' }),
      };
      const source = inventedSource(taken ? 'confirmed' : 'declared', 'verzonnen land', on);
      return timeline(handover, `${item}.${to}`, [{ on, fields, source }]);
    });
  });
}
