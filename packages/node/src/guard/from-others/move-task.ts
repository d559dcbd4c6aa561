import { checkTaskChange, movedTask } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { outcomeOfFault } from '@stelsel/kernel';
import type { PerformContext } from '../../rest/perform-context.ts';
import { type MatchedTask, type Pass, proven, refuse } from '../pass.ts';
import { writeBrought } from './write-brought.ts';

/**
 * The receiver says how it goes on with the Task that was sent to it: another state that the workflow allows from this one, and
 * nothing else of the Task. Written on the version that was looked at, so that two answers never overtake each other.
 */
export async function moveTask(pass: Pass, { version }: MatchedTask, context: PerformContext): Promise<Pass> {
  const { task, version: standing } = proven(pass.held, 'match');
  const after = proven(pass.request.resource, 'resource');
  const workflow = proven(version.workflow, 'workflow');
  const checked = checkTaskChange(workflow, 'receiver', { before: task, after });
  if (!checked.ok) {
    return refuse(pass, outcomeOfFault(checked.fault), checked.fault);
  }
  const resource = movedTask({ before: task, after }) as Resource;
  return writeBrought(pass, context, { ...pass.request, resource, ifMatch: pass.request.ifMatch ?? standing });
}
