/** Gives each organisation and each role its share of a process, and counts what was refused. */
import { createThrottle, type Lane, type Throttle, type ThrottleLimits, throttleRequests } from '@stelsel/http';
import type { Clock, Fault } from '@stelsel/kernel';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config-schema.ts';
import { roleNames } from '../config/config-schema.ts';

/** Whoever is neither an organisation of this process nor one of its roles. */
const others = 'other';

export function shareOfProcess(
  server: FastifyInstance,
  config: Config,
  clock: Clock,
  onRefused: (party: string, lane: Lane, fault: Fault) => void,
): Throttle {
  const { organization, concurrent, waiting, waitSeconds } = config.limits;
  const own = new Map(config.roles.node?.organizations.map(({ ura, limits }) => [ura, limits ?? organization]));
  const roles = new Set<string>(roleNames);
  const limitsOf = (party: string): ThrottleLimits => own.get(party) ?? organization;
  const throttle = createThrottle({
    process: { concurrent, waiting, waitMs: waitSeconds * 1_000 },
    limitsOf,
    clock,
  });
  throttleRequests(server, {
    throttle,
    limitsOf,
    onRefused,
    partyOf: (path) => {
      const first = firstStep(path);
      if (first === 'health') {
        return undefined;
      }
      return own.has(first) || roles.has(first) ? first : others;
    },
  });
  return throttle;
}

function firstStep(path: string): string {
  const end = path.indexOf('/', 1);
  return path.slice(1, end === -1 ? undefined : end);
}
