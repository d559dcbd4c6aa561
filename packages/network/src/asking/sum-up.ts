import type { OutcomeReason } from '@stelsel/kernel';
import type { SectionReply } from './section-reply.ts';

const empty = new Set<OutcomeReason>(['holds-nothing', 'not-kept-here']);

/**
 * One reason for a whole source from the reasons of its sections. Data with every other section heard is `answered`;
 * data, or silence, beside a failure is `partly-answered`; when all sections ended alike, that is the reason.
 */
export function sumUp(sections: readonly SectionReply[]): OutcomeReason {
  const reasons = new Set(sections.map(({ reason }) => reason));
  const only = reasons.size === 1 ? sections[0]?.reason : undefined;
  if (only !== undefined) {
    return only;
  }
  const troubled = [...reasons].filter((reason) => reason !== 'answered' && !empty.has(reason));
  if (troubled.length > 0) {
    const heard = reasons.has('answered') || reasons.has('partly-answered') || [...reasons].some((r) => empty.has(r));
    return heard ? 'partly-answered' : (troubled[0] ?? 'failed-answer');
  }
  return reasons.has('answered') ? 'answered' : 'holds-nothing';
}
