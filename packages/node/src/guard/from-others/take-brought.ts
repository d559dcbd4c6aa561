/** Guard f for what others bring: each kind has its own rules, and all are written and logged in one way. */
import type { Resource } from '@stelsel/fhir';
import { madeItem } from '../../rest/answer-body.ts';
import { perform } from '../../rest/perform.ts';
import type { PerformContext } from '../../rest/perform-context.ts';
import { type Brought, type Pass, proven } from '../pass.ts';
import { moveTask } from './move-task.ts';
import { takeDelivery } from './take-delivery.ts';
import { takeNotice } from './take-notice.ts';

export async function takeBrought(pass: Pass, matched: Brought, context: PerformContext): Promise<Pass> {
  switch (matched.kind) {
    case 'delivery':
      return takeDelivery(pass, matched, context);
    case 'notice':
      return takeNotice(pass, matched, context);
    case 'task':
      return pass.request.interaction === 'read' ? readTask(pass, context) : moveTask(pass, matched, context);
    default:
      return matched satisfies never;
  }
}

/** What is left of a Task that ended: that it ended, and how. */
const ofAnEnd = [
  'resourceType',
  'id',
  'meta',
  'identifier',
  'status',
  'intent',
  'code',
  'requester',
  'owner',
  'authoredOn',
  'lastModified',
  'restriction',
];

async function readTask(pass: Pass, context: PerformContext): Promise<Pass> {
  const { task, ended } = proven(pass.held, 'held');
  if (!ended) {
    return { ...pass, answer: await perform(context, pass.request) };
  }
  const left = Object.fromEntries(Object.entries(task).filter(([name]) => ofAnEnd.includes(name))) as Resource;
  return { ...pass, answer: { status: 200, body: { kind: 'resource', ...madeItem(left) } } };
}
