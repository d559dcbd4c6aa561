/** Guard f for what others bring: each kind has its own rules, and all are written and logged in one way. */
import { perform } from '../../rest/perform.ts';
import type { PerformContext } from '../../rest/perform-context.ts';
import type { Brought, Pass } from '../pass.ts';
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
      return pass.request.interaction === 'read'
        ? { ...pass, answer: await perform(context, pass.request) }
        : moveTask(pass, matched, context);
    default:
      return matched satisfies never;
  }
}
