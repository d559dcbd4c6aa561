import type { Actor, Bsn } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { breakGlass } from './break-glass.ts';
import type { Guard, Pass } from './pass.ts';
import { proven, refuse } from './pass.ts';

/**
 * Guard c: why this asker has to do with this person. A citizen asks for the own data; a care organisation declares,
 * under its signature, that the person is in its care, or it was sent a Task about the person; breaking the glass needs a
 * professional and a reason in words.
 */
export const relation: Guard = (pass) => {
  if (proven(pass.matched, 'match').kind === 'own-record') {
    return { ...pass, relation: 'own-record' };
  }
  if (pass.held !== undefined) {
    return { ...pass, relation: 'referral' };
  }
  const actor = proven(pass.actor, 'actor');
  return related(pass, actor, proven(pass.subject, 'subject'));
};

function related(pass: Pass, actor: Actor, subject: Bsn): Promise<Pass> | Pass {
  switch (actor.purpose) {
    case 'PATRQT':
      return actor.citizen?.bsn === subject
        ? { ...pass, relation: 'self' }
        : refuse(pass, 'refused-relation', fault('NOD-SUBJECT'));
    case 'BTG':
      return breakGlass(pass);
    case 'TREAT':
    case 'COC':
    case 'ETREAT':
      return actor.patient === subject
        ? { ...pass, relation: 'treatment' }
        : refuse(pass, 'refused-relation', fault('NOD-RELATION'));
    default:
      return actor.purpose satisfies never;
  }
}
