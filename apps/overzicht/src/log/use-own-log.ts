import type { OwnLogView } from '@stelsel/citizen';
import { type Remote, useRemote } from '../api/use-remote.ts';

/** Asked live at every source, each time the page opens: a log that was kept would be old. */
export function useOwnLog(): Remote<OwnLogView> {
  return useRemote<OwnLogView>('log');
}
