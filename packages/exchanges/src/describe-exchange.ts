/** An exchange as plain JSON: what a node publishes about what it can answer and take, and how. */
import type { Exchange } from './exchange.ts';

export type ExchangeDescription = Omit<Exchange, 'tests'>;

/** A copy that survives `JSON.stringify` unchanged. Only the conformance tests stay behind: they are code, loaded when needed. */
export function describeExchange({ tests: _loaded, ...exchange }: Exchange): ExchangeDescription {
  return JSON.parse(JSON.stringify(exchange)) as ExchangeDescription;
}
