import { type Clock, err, ok, type Randomness, type Result } from '@stelsel/kernel';
import { answerOf } from '@stelsel/network';
import { viewsIn } from '@stelsel/zibs';
import { fault } from '../faults.ts';
import type { OwnItems } from '../own/sealed-items.ts';
import type { Person } from '../person.ts';
import type { LiveSession } from '../session/live-session.ts';
import { requestExchangeOf, type World } from '../world.ts';
import type { Correspondences, SentLetter } from './correspondence.ts';
import { readRequest, requestTask } from './request-task.ts';

/** Who sends: a visit of the site has it all. */
export interface Sender {
  readonly live: LiveSession;
  readonly person: Person;
  readonly world: World;
}

export interface SendLettersDeps<V> {
  readonly items: (visit: V) => OwnItems;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/**
 * Sends letters as Tasks and keeps them sealed for the person. A letter that did not arrive is kept and tried again when the
 * person comes back; its number makes sure that it never arrives twice.
 */
export function sendLetters<V extends Sender>({ items, clock, randomness }: SendLettersDeps<V>): Correspondences<V> {
  const keep = async (visit: V, letter: SentLetter): Promise<Result<SentLetter>> => {
    const kept = await items(visit).put('correspondence', letter.key, letter, letter.atMs);
    return kept.ok ? ok(letter) : kept;
  };
  const list = async (visit: V): Promise<readonly SentLetter[]> => {
    const found = await items(visit).list<SentLetter>('correspondence');
    return found.ok ? found.value.map(({ value }) => value) : [];
  };
  return {
    send: async (visit, letter) => {
      const draft: SentLetter = { ...letter, key: randomness.uuid(), atMs: clock.nowMs(), state: 'sending' };
      const kept = await keep(visit, draft);
      return kept.ok ? keep(visit, await deliver(visit, draft)) : kept;
    },
    list,
    refresh: async (visit) => {
      const letters = await list(visit);
      const open = letters.filter(({ state }) => state !== 'done' && state !== 'rejected');
      const stands = await readStates(visit, open);
      const now = await Promise.all(
        open.map(async (letter): Promise<SentLetter> => {
          const state = stands.get(letter.key);
          const again = letter.state === 'failed' || letter.state === 'sending';
          return state !== undefined ? { ...letter, ...state } : again ? deliver(visit, letter) : letter;
        }),
      );
      await Promise.all(
        now.filter((letter, at) => letter.state !== open[at]?.state).map((letter) => keep(visit, letter)),
      );
      return letters.map((letter) => now.find(({ key }) => key === letter.key) ?? letter);
    },
  };
}

async function deliver({ live, person, world }: Sender, letter: SentLetter): Promise<SentLetter> {
  const exchange = requestExchangeOf(world.exchanges);
  const attestation = await live.attestation();
  const sent =
    exchange === undefined || !attestation.ok
      ? err(fault('CIT-UNKNOWN'))
      : await world.deliver({
          exchange,
          receiver: letter.ura,
          person: { bsn: person.bsn, attestation: attestation.value },
          resource: requestTask(letter, letter.key, person.bsn, new Date(letter.atMs).toISOString()),
        });
  return { ...letter, state: sent.ok ? 'delivered' : 'failed' };
}

/** How the letters stand at the providers they went to; a provider that does not answer says nothing. */
async function readStates(
  { live, person, world }: Sender,
  letters: readonly SentLetter[],
): Promise<ReadonlyMap<string, Partial<SentLetter>>> {
  const exchange = requestExchangeOf(world.exchanges);
  const sources = [...new Set(letters.filter(({ state }) => state !== 'failed').map(({ ura }) => ura))];
  const attestation = await live.attestation();
  if (exchange === undefined || sources.length === 0 || !attestation.ok) {
    return new Map();
  }
  const answer = await answerOf(
    world.network.ask({
      subject: person.bsn,
      exchange: exchange.id,
      purpose: 'PATRQT',
      attestation: attestation.value,
      sources,
      besides: sources,
    }),
  );
  const tasks = answer.groups.flatMap(viewsIn).map(({ original }) => original.resource);
  return new Map(
    tasks.flatMap((task) => {
      const read = readRequest(task);
      return read === undefined ? [] : [[read.key, stateOf(read)] as const];
    }),
  );
}

function stateOf({ state, answer, answeredAt }: NonNullable<ReturnType<typeof readRequest>>): Partial<SentLetter> {
  return {
    state,
    ...(answer === undefined ? {} : { answer }),
    ...(answeredAt === undefined ? {} : { answeredAtMs: Date.parse(answeredAt) }),
  };
}
