import { viewsIn } from '@stelsel/zibs';
import type { CollectionStep } from './collect.ts';
import type { Network } from './create-network.ts';

/**
 * A collection made of one question per exchange, one after the other: for a network that only answers questions, such as an
 * invented one. It tells the same, and asks more.
 */
export function collectByAsking(ask: Network['ask']): Network['collect'] {
  return async function* ({ exchanges, ...question }, options): AsyncIterable<CollectionStep> {
    for (const exchange of exchanges) {
      for await (const event of ask({ ...question, exchange, purpose: 'PATRQT' }, options)) {
        if (event.type === 'data') {
          yield { type: 'data', exchange, views: event.groups.flatMap(viewsIn) };
        } else if (event.type === 'source') {
          yield { type: 'source', exchange, source: event.source };
        } else if (event.type === 'answer' && event.answer.sources.length === 0 && event.answer.fault !== undefined) {
          yield { type: 'problem', fault: event.answer.fault };
          return;
        }
      }
    }
  };
}
