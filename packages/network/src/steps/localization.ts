import { err, ok, type Result } from '@stelsel/kernel';
import { takeStep, type UnderWay } from '../asking.ts';
import { fault } from '../faults.ts';
import type { BoundToken, Holding } from '../ports.ts';
import type { SubjectTokens } from './pseudonyms.ts';

/**
 * Step 2: who holds something. The index answers only with holders that may disclose to this asker. The asker's own
 * record is not asked over the network, and a list of sources in the question narrows further. A source that the person
 * named is asked for every one of the categories.
 */
export function findSources(
  asking: UnderWay,
  categories: readonly string[],
  tokens: SubjectTokens,
  indexToken: BoundToken,
): Promise<Result<readonly Holding[]>> {
  return takeStep(asking, 'localization', async () => {
    const found = await asking.deps.findHolders(
      { subjectToken: tokens.index, consentToken: tokens.consent, categories },
      indexToken.authorize,
    );
    if (!found.ok) {
      return found;
    }
    const { sources, without = [], besides = [] } = asking.question;
    const named = new Set<string>(found.value.map(({ ura }) => ura));
    const added = besides.filter((ura) => !named.has(ura)).map((ura): Holding => ({ ura, categories }));
    const wanted = [...found.value, ...added].filter(
      ({ ura }) =>
        ura !== asking.deps.asker.ura && !without.includes(ura) && (sources === undefined || sources.includes(ura)),
    );
    return wanted.length > asking.limits.holders
      ? err(fault('NET-TOO-MANY-HOLDERS', { max: asking.limits.holders }))
      : ok(wanted);
  });
}
