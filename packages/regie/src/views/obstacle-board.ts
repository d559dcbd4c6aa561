/** The obstacle desk: what is stuck with its age, and the causes that many regions share. */
import { combine, ok, type Result } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';
import { type ObstacleAge, obstacleAge, type SharedCause, sharedCauses } from '../rules/obstacle-desk.ts';
import { changeRequest, obstacle, playbook } from '../types/obstacles.ts';

export interface DeskObstacle extends ObstacleAge {
  readonly record: HeldRecord<typeof obstacle.fields>;
}

interface CauseOfMany extends SharedCause {
  readonly playbook?: HeldRecord<typeof playbook.fields>;
  /** The request that was made because of it, if there is one. */
  readonly request?: HeldRecord<typeof changeRequest.fields>;
}

export interface ObstacleBoard {
  /** Oldest first. */
  readonly obstacles: readonly DeskObstacle[];
  readonly causes: readonly CauseOfMany[];
  readonly playbooks: readonly HeldRecord<typeof playbook.fields>[];
  readonly requests: readonly HeldRecord<typeof changeRequest.fields>[];
}

export async function obstacleBoard(reader: Reader): Promise<Result<ObstacleBoard>> {
  const loaded = combine([await reader.list(obstacle), await reader.list(playbook), await reader.list(changeRequest)]);
  if (!loaded.ok) {
    return loaded;
  }
  const [records, playbooks, requests] = loaded.value;
  const facts = records.map(({ code, fields }) => ({ ...fields, code, state: fields.state ?? 'gemeld' }));
  return ok({
    obstacles: records
      .map((record, index) => ({ record, ...obstacleAge(facts[index] ?? { code: '', state: '' }, reader.moment.on) }))
      .toSorted((a, b) => (b.ageDays ?? -1) - (a.ageDays ?? -1)),
    causes: sharedCauses(facts).map((shared) => {
      const book = playbooks.find(({ fields }) => fields.cause === shared.cause);
      const request = requests.find(({ fields }) => fields.cause === shared.cause);
      return {
        ...shared,
        ...(book === undefined ? {} : { playbook: book }),
        ...(request === undefined ? {} : { request }),
      };
    }),
    playbooks,
    requests,
  });
}
