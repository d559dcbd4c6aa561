/** An exchange as plain JSON: what a node publishes about what it can answer, and how. */
import type { Exchange } from './exchange.ts';

export type ExchangeDescription = Exchange;

/** A copy that survives `JSON.stringify` unchanged; throws nothing away and adds nothing. */
export function describeExchange(exchange: Exchange): ExchangeDescription {
  return JSON.parse(JSON.stringify(exchange)) as ExchangeDescription;
}
