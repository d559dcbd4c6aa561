import type { Text } from '@stelsel/kernel';
import type { Said } from '../product/excerpt.ts';

/** What was seen where all was as expected: how many answers, and with which status. */
export function seenIn(said: readonly Said[]): Text {
  if (said.length === 0) {
    return { nl: 'Zo gehoord toen het product bezig was.', en: 'Heard so while the product was busy.' };
  }
  const counts = new Map<number, number>();
  for (const { answer } of said) {
    counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1);
  }
  const parts = [...counts].sort(([one], [other]) => one - other).map(([status, count]) => `${count} × ${status}`);
  const answers = parts.join(', ');
  return { nl: `Antwoorden met status: ${answers}.`, en: `Answers with status: ${answers}.` };
}
