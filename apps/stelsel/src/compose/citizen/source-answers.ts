import type { DirectoryReplica } from '@stelsel/addressing';
import { citizenLimits } from '@stelsel/citizen';
import type { Exchange } from '@stelsel/exchanges';
import type { Ura } from '@stelsel/kernel';
import type { ProcessContext } from '../process-context.ts';

export interface SourceAnswersDeps extends Pick<ProcessContext, 'fetch'> {
  readonly exchanges: readonly Exchange[];
  readonly replica: Pick<DirectoryReplica, 'findEndpoint'>;
}

/**
 * Whether a source is up: every address it publishes shows its capability statement, which is public. Nobody is asked about,
 * and no token is shown.
 */
export async function sourceAnswers(source: Ura, { exchanges, replica, fetch }: SourceAnswersDeps): Promise<boolean> {
  const bases = new Set<string>();
  for (const { id, versions } of exchanges) {
    for (const { id: version, fhir } of versions) {
      const found = await replica.findEndpoint({ ura: source, exchange: { id, version, fhir } });
      if (found.ok) {
        bases.add(found.value.fhirBase);
      }
    }
  }
  const answers = await Promise.all(
    [...bases].map((base) =>
      fetch({
        method: 'GET',
        url: `${base}/metadata`,
        headers: { accept: 'application/fhir+json' },
        timeoutMs: citizenLimits.sourceMs,
      }),
    ),
  );
  return answers.length > 0 && answers.every((answer) => answer.ok && answer.value.status === 200);
}
