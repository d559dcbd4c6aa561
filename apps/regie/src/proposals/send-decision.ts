import type { Result } from '@stelsel/kernel';
import { decideAny, type PageForm, type PageRequest, type Proposal } from '@stelsel/regie';

/** What a sent `DecideForm` does. */
export function sendDecision({ viewer }: PageRequest, { fields, writer }: PageForm): Promise<Result<Proposal>> {
  const state = fields.get('state');
  return decideAny(writer, viewer, fields.get('proposal')?.trim() ?? '', {
    state: state === 'approved' || state === 'withdrawn' ? state : 'rejected',
    reason: fields.get('reason')?.trim() ?? '',
  });
}
