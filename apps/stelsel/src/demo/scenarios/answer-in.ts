import assert from 'node:assert/strict';
import type { Answer, QuestionEvent } from '@stelsel/network';

/** The whole answer at the end of the lines of a question; asserts that it came. */
export async function answerIn(lines: AsyncIterable<string>): Promise<Answer> {
  for await (const line of lines) {
    const event = line === '' ? undefined : (JSON.parse(line) as QuestionEvent);
    if (event?.type === 'answer') {
      return event.answer;
    }
  }
  throw new assert.AssertionError({ message: 'the node broke off its answer' });
}
