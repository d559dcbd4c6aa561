/** Three regions with one cause make a change request: proposed once, with the regions and obstacles behind it; the desk sends it. */
import { type Clock, instant, ok, type Randomness, type Result } from '@stelsel/kernel';
import { endOfTime } from '../records/held-record.ts';
import { dayOf, now } from '../records/moment.ts';
import type { ReaderDeps } from '../records/open-reader.ts';
import { openWholeReader } from '../records/open-whole-reader.ts';
import type { RecordStore } from '../records/ports.ts';
import { newUlid } from '../records/record-id.ts';
import { splitPeriods } from '../records/split-periods.ts';
import { changeRequest } from '../types/obstacles.ts';
import { type ObstacleBoard, obstacleBoard } from '../views/obstacle-board.ts';

interface AskDeps extends ReaderDeps {
  readonly store: RecordStore;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/** Says how many were made now. A cause that has a request, whatever became of it, is left to the desk. */
export async function askForChanges(deps: AskDeps): Promise<Result<number>> {
  const board = await obstacleBoard(openWholeReader(deps, now(deps.clock)));
  if (!board.ok) {
    return board;
  }
  const asked = board.value.causes.filter(({ request }) => request === undefined);
  for (const shared of asked) {
    const made = await propose(deps, board.value, shared);
    if (!made.ok) {
      return made;
    }
  }
  return ok(asked.length);
}

function propose(
  { store, clock, randomness }: AskDeps,
  board: ObstacleBoard,
  { cause, regions, obstacles, playbook }: ObstacleBoard['causes'][number],
): Promise<Result<unknown>> {
  const today = dayOf(instant(clock));
  const invented = board.obstacles.some(({ record }) => obstacles.includes(record.code) && record.invented);
  const patch = {
    title: playbook?.fields.title ?? cause,
    cause,
    regions,
    obstacles: obstacles.toSorted(),
    state: 'voorgesteld',
  };
  const source = { class: 'derived', by: 'Stelsel', method: 'shared cause', at: today } as const;
  const id = newUlid(clock.nowMs(), randomness);
  const period = { patch, source, from: today, to: endOfTime };
  const code = `${invented ? 'v.' : ''}verzoek-${cause}`;
  return store.change({
    type: changeRequest.name,
    id,
    expectedVersion: 0,
    account: 'rules',
    next: (open) => ok(splitPeriods(changeRequest, open, period, { id, code, invented })),
  });
}
