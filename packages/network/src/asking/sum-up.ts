import type { OutcomeReason } from '@stelsel/kernel';
import type { SectionReply } from './section-reply.ts';

/**
 * One reason for a whole source from the reasons of its sections. Data with every other section heard is `answered`;
 * data, or nothing found, beside a failure is `partly-answered`; when all sections that the source keeps ended alike, that
 * is the reason.
 */
export function sumUp(sections: readonly SectionReply[]): OutcomeReason {
  const kept = sections.filter(({ reason }) => reason !== 'not-kept-here');
  if (kept.length === 0) {
    return sections.length === 0 ? 'holds-nothing' : 'not-kept-here';
  }
  const reasons = new Set(kept.map(({ reason }) => reason));
  const [only] = reasons;
  if (reasons.size === 1 && only !== undefined) {
    return only;
  }
  const troubled = [...reasons].filter((reason) => reason !== 'answered' && reason !== 'holds-nothing');
  if (troubled.length === 0) {
    return 'answered';
  }
  const heard = troubled.length < reasons.size || reasons.has('partly-answered');
  return heard ? 'partly-answered' : (troubled[0] ?? 'failed-answer');
}
