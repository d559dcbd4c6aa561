/** Whether an organisation really uses an exchange (indicator R4), from what the network counted. */
import { addDays } from '../records/moment.ts';

/** In this many days: so many answered requests, on so many days, with so many others. */
export const realUseRule = { windowDays: 90, requests: 10, days: 4, counterparties: 2 } as const;

/** Requests between the organisation and another one on one day, in either direction. */
export interface SeenUse {
  readonly day: string;
  readonly counterparty: string;
  readonly count: number;
}

export interface RealUse {
  /** The network saw it at least once. */
  readonly started: boolean;
  readonly inUse: boolean;
  /** Day of the newest request. */
  readonly newest?: string;
}

export function realUse(seen: readonly SeenUse[], on: string): RealUse {
  const first = firstDay(on);
  const own = seen.filter(({ day }) => day >= first && day <= on);
  const newest = own.reduce<string | undefined>(
    (last, { day }) => (last === undefined || day > last ? day : last),
    undefined,
  );
  const distinct = (of: (use: SeenUse) => string): number => new Set(own.map(of)).size;
  return {
    started: own.length > 0,
    inUse:
      own.reduce((sum, { count }) => sum + count, 0) >= realUseRule.requests &&
      distinct(({ day }) => day) >= realUseRule.days &&
      distinct(({ counterparty }) => counterparty) >= realUseRule.counterparties,
    ...(newest === undefined ? {} : { newest }),
  };
}

/** The first day of the window that ends on this day. */
export function firstDay(on: string): string {
  return addDays(on, 1 - realUseRule.windowDays);
}
