/** The example: a browser that looks at an invented person. It has no account, reaches no network and changes nothing. */
import type { Clock, Randomness } from '@stelsel/kernel';
import { err, ok } from '@stelsel/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { recordKeys } from '../../collect/record-keys.ts';
import { fault } from '../../faults.ts';
import { citizenLimits as limits } from '../../limits.ts';
import type { Person } from '../../person.ts';
import { type LiveSession, wipeCollected } from '../../session/live-session.ts';
import type { World } from '../../world.ts';
import type { Visit } from './visit.ts';

/** The invented people of the example, the first of whom looks; the others are represented. */
export interface ExampleWorld extends World {
  readonly persons: readonly Omit<Person, 'key'>[];
}

export interface ExampleVisits {
  readonly exampleOf: (request: FastifyRequest) => Promise<Visit | undefined>;
  readonly addTo: (server: FastifyInstance) => void;
  readonly sweep: () => void;
}

const cookieName = 'stelsel-voorbeeld';

export function exampleVisits(
  world: ExampleWorld | undefined,
  { clock, randomness, secure }: { readonly clock: Clock; readonly randomness: Randomness; readonly secure: boolean },
): ExampleVisits {
  const known = new Map<string, LiveSession>();
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  const newKey = (): string => Buffer.from(randomness.bytes(18)).toString('base64url');
  const end = (key: string): void => {
    const live = known.get(key);
    if (live !== undefined) {
      wipeCollected(live);
      known.delete(key);
    }
  };
  return {
    exampleOf: async (request) => {
      const live = known.get(cookieIn(request) ?? '');
      if (live === undefined || world === undefined) {
        return undefined;
      }
      live.usedAtMs = clock.nowMs();
      const endsAtMs = clock.nowMs() + limits.memoryMs;
      const times = { idleEndsAtMs: endsAtMs, endsAtMs, shared: false };
      return { live, person: live.active, world, times, formToken: '' };
    },
    addTo: (server) => {
      server.post('/mijn/voorbeeld', async (_request, reply) => {
        const key = newKey();
        const oldest = known.keys().next();
        if (known.size >= limits.collections && !oldest.done) {
          end(oldest.value);
        }
        if (world !== undefined) {
          known.set(key, exampleSession(world, key, newKey, clock));
        }
        return reply.header('set-cookie', `${cookieName}=${key}; ${attributes}`).redirect('/mijn/', 303);
      });
      server.post('/mijn/voorbeeld/stop', async (request, reply) => {
        end(cookieIn(request) ?? '');
        return reply.header('set-cookie', `${cookieName}=; ${attributes}; Max-Age=0`).redirect('/mijn/', 303);
      });
    },
    sweep: () => {
      for (const [key, { usedAtMs }] of known) {
        if (usedAtMs + limits.memoryMs <= clock.nowMs()) {
          end(key);
        }
      }
    },
  };
}

function exampleSession({ persons }: ExampleWorld, key: string, newKey: () => string, clock: Clock): LiveSession {
  const named = persons.map((person) => ({ ...person, key: newKey() }));
  const [self] = named;
  if (self === undefined) {
    throw new Error('the example has nobody');
  }
  return {
    name: `example ${key}`,
    account: {
      bsn: self.bsn,
      name: self.name,
      assurance: 'substantieel',
      attestation: '',
      ownSecret: `example ${key}`,
    },
    example: true,
    keys: recordKeys(newKey()),
    sources: new Map(),
    studies: new Map(),
    attestations: new Map(),
    persons: named,
    active: self,
    usedAtMs: clock.nowMs(),
    attestation: async () => ok('example'),
  };
}

/** Another person of the example; there is no authority to check. */
export function switchExample(live: LiveSession, key: string) {
  const person = live.persons.find((known) => known.key === key);
  if (person === undefined) {
    return err(fault('CIT-PERSON'));
  }
  wipeCollected(live);
  live.active = person;
  return ok();
}

function cookieIn({ headers }: FastifyRequest): string | undefined {
  const values = (headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${cookieName}=`))
    .map((pair) => pair.slice(cookieName.length + 1));
  return values.length === 1 ? values[0] : undefined;
}
