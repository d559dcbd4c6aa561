/** Age, lateness and shared causes of obstacles. */
import { daysBetween } from '../records/moment.ts';

export interface ObstacleFacts {
  readonly code: string;
  readonly state: string;
  readonly cause?: string | null;
  readonly region?: string | null;
  readonly reportedOn?: string | null;
  readonly closedOn?: string | null;
  readonly deadline?: string | null;
}

const over = ['gesloten', 'gevalideerd'];

export interface ObstacleAge {
  /** Days since it was reported, until it was closed. */
  readonly ageDays?: number;
  readonly overdueDays: number;
  /** Should go up: past its deadline by more than two weeks, or solvable by nobody here. */
  readonly escalate: boolean;
}

const escalationGraceDays = 14;

export function obstacleAge({ state, reportedOn, closedOn, deadline }: ObstacleFacts, on: string): ObstacleAge {
  const open = !over.includes(state);
  const overdueDays = open && deadline != null ? Math.max(0, daysBetween(deadline, on)) : 0;
  return {
    ...(reportedOn == null ? {} : { ageDays: daysBetween(reportedOn, closedOn ?? on) }),
    overdueDays,
    escalate: open && (overdueDays > escalationGraceDays || state === 'niet oplosbaar'),
  };
}

export interface SharedCause {
  readonly cause: string;
  readonly regions: readonly string[];
  readonly obstacles: readonly string[];
}

const sharedCauseRegions = 3;

/** Causes that at least three regions meet: each asks for a change request to whoever owns the rule or standard. */
export function sharedCauses(obstacles: readonly ObstacleFacts[]): readonly SharedCause[] {
  const open = obstacles.filter(({ state, cause }) => !over.includes(state) && cause != null);
  return [...Map.groupBy(open, ({ cause }) => cause ?? '')]
    .map(([cause, same]) => ({
      cause,
      regions: [...new Set(same.flatMap(({ region }) => region ?? []))].sort(),
      obstacles: same.map(({ code }) => code),
    }))
    .filter(({ regions }) => regions.length >= sharedCauseRegions)
    .sort((a, b) => b.regions.length - a.regions.length || a.cause.localeCompare(b.cause));
}
