import type { Text } from '@stelsel/kernel';
import type { PendingChoice } from '../api/choices.ts';
import type { Proposal } from './pending-choice.ts';

/** @param reader whether the child itself reads, or a parent */
export function viewProposal(proposal: Proposal, child: string, reader: Proposal['by']): PendingChoice {
  const { id, name, atMs, endsAtMs, changes } = proposal;
  const next = nextFor(proposal, reader);
  return {
    key: id,
    child,
    askedBy: name,
    at: new Date(atMs).toISOString(),
    until: new Date(endsAtMs).toISOString(),
    changed: changes.map(({ sentence, to }) => ({ sentence, to })),
    next,
    explanation: explanationOf(proposal, reader),
  };
}

/** Who asked waits for the other; what the child asked is finished by the child, so that it has the last word. */
export function nextFor({ by, agreedBy }: Proposal, reader: Proposal['by']): PendingChoice['next'] {
  if (by !== reader) {
    return agreedBy === undefined ? 'answer' : 'wait';
  }
  return by === 'child' && agreedBy !== undefined ? 'finish' : 'wait';
}

function explanationOf(proposal: Proposal, reader: Proposal['by']): Text {
  const { agreedBy, name } = proposal;
  switch (nextFor(proposal, reader)) {
    case 'answer':
      return reader === 'child'
        ? {
            nl: `${name} vraagt dit voor u. Het geldt pas als u het ook wilt.`,
            en: `${name} asks this for you. It counts only when you want it too.`,
          }
        : {
            nl: `${name} vraagt dit. Het geldt pas als u het ook goedvindt.`,
            en: `${name} asks this. It counts only when you agree too.`,
          };
    case 'finish':
      return {
        nl: `${agreedBy} vindt dit goed. Wilt u het nog steeds? Dan geldt het vanaf nu.`,
        en: `${agreedBy} agrees. Do you still want it? Then it counts from now on.`,
      };
    case 'wait':
      return reader === 'child'
        ? { nl: 'Een ouder moet dit ook goedvinden.', en: 'A parent must agree too.' }
        : agreedBy === undefined
          ? { nl: 'Uw kind moet dit ook willen.', en: 'Your child must want this too.' }
          : { nl: 'U vindt dit goed. Uw kind maakt het af.', en: 'You agree. Your child finishes it.' };
    default:
      return nextFor(proposal, reader) as never;
  }
}
