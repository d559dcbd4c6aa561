import type { Bench } from '../figure.ts';

export const benches: readonly Bench[] = [];
