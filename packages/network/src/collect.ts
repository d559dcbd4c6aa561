import type { Exchange } from '@stelsel/exchanges';
import { combine, type Fault } from '@stelsel/kernel';
import type { ZibView } from '@stelsel/zibs';
import type { Asking, UnderWay } from './asking.ts';
import { checkQuestion } from './check-question.ts';
import { collectSource } from './collect-source.ts';
import type { OwnQuestion, SourceState } from './question.ts';
import { getIndexToken } from './steps/authentication.ts';
import { findSources } from './steps/localization.ts';
import { makePseudonyms } from './steps/pseudonyms.ts';

/** What is told while a collection runs; it ends when every source is heard, or with one `problem` before any is. */
export type CollectionStep =
  | { readonly type: 'source'; readonly exchange: string; readonly source: SourceState }
  | { readonly type: 'data'; readonly exchange: string; readonly views: readonly ZibView[] }
  | { readonly type: 'problem'; readonly fault: Fault };

/**
 * Collects everything of one person about themselves: the way of a question, walked once for many exchanges. The index is
 * asked once, each source for one token and for each different query once. Only for a person's own question: the rules
 * for others differ between exchanges, and theirs are asked one at a time.
 */
export async function collect(
  under: Omit<UnderWay, 'question' | 'emit'>,
  question: OwnQuestion,
  tell: (step: CollectionStep) => void,
): Promise<void> {
  const { exchanges: ids, ...rest } = question;
  const own = { ...rest, purpose: 'PATRQT' } as const;
  const shared: UnderWay = { ...under, question: own, emit: () => undefined };
  const exchanges: Exchange[] = [];
  for (const id of ids) {
    const exchange = await checkQuestion(under.deps, { ...own, exchange: id });
    if (!exchange.ok) {
      tell({ type: 'problem', fault: exchange.fault });
      return;
    }
    exchanges.push(exchange.value);
  }
  const both = await Promise.all([makePseudonyms(shared), getIndexToken(shared)]);
  const prepared = combine(both);
  if (!prepared.ok) {
    tell({ type: 'problem', fault: prepared.fault });
    return;
  }
  const [tokens, indexToken] = prepared.value;
  const categories = [...new Set(exchanges.flatMap((exchange) => exchange.categories))];
  const holdings = await findSources(shared, categories, tokens, indexToken);
  if (!holdings.ok) {
    tell({ type: 'problem', fault: holdings.fault });
    return;
  }
  const askings = exchanges.map(
    (exchange): Asking => ({
      ...shared,
      exchange,
      emit: (event) => (event.type === 'source' ? tell({ ...event, exchange: exchange.id }) : undefined),
    }),
  );
  await Promise.all(
    holdings.value.map((holding) =>
      collectSource(askings, holding, (asking, views) => {
        if (views.length > 0) {
          tell({ type: 'data', exchange: asking.exchange.id, views });
        }
      }),
    ),
  );
}
