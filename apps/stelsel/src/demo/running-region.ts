import type { Fetcher } from '@stelsel/http';
import type { Bsn, Clock, Purpose, Result, Ura } from '@stelsel/kernel';
import { type Answer, answerOf } from '@stelsel/network';
import { type StoryPerson, storyPeople } from '@stelsel/population';
import { askRegion } from '../ask/ask-region.ts';
import type { Asker } from '../ask/asker.ts';
import type { CitizenApi } from './citizen-api.ts';
import type { OutsideParty } from './outside-party.ts';
import type { StartedRegion } from './start-region.ts';

/** What a scenario can do to a region: everything a user, a neighbour or a power cut can, and nothing more. */
export interface RunningRegion extends StartedRegion {
  readonly clock: Clock;
  readonly fetch: Fetcher;
  /** Asks and gives the whole answer; throws when the question itself was refused. */
  answer(question: ScenarioQuestion): Promise<Answer>;
  /** The same, with the refusal as a value. */
  tryAnswer(question: ScenarioQuestion): Promise<Result<Answer>>;
  /** MijnZorgoverzicht in the name of a citizen. */
  citizen(bsn: Bsn): CitizenApi;
  /** Lets an organisation that does not take part yet act for itself, from outside the region's processes. */
  outside(ura: string): Promise<OutsideParty>;
}

export interface ScenarioQuestion {
  readonly asker: Asker;
  readonly subject: Bsn;
  readonly exchange?: string;
  readonly purpose?: Purpose;
  readonly reason?: string;
}

/** What the demo asks for unless a question says otherwise: the Basisgegevensset Zorg. */
export const demoExchange = 'bgz';

/** A person of the stories; a scenario that needs one that is not there is a bug. */
export function storyPerson(role: StoryPerson['role']): StoryPerson {
  const person = storyPeople.find((known) => known.role === role);
  if (person === undefined) {
    throw new Error(`the population has no story person with role ${role}`);
  }
  return person;
}

export function professional(role: string, ura: string): Asker {
  return { kind: 'professional', role, ura: ura as Ura };
}

export async function answerQuestion(region: StartedRegion, question: ScenarioQuestion): Promise<Result<Answer>> {
  const { asker, subject, exchange = demoExchange, reason } = question;
  const purpose = question.purpose ?? (asker.kind === 'citizen' ? 'PATRQT' : 'TREAT');
  const events = await askRegion(region.file, {
    asker,
    subject,
    exchange,
    purpose,
    ...(reason === undefined ? {} : { reason }),
  });
  return events.ok ? { ok: true, value: await answerOf(events.value) } : events;
}
