import type { Person } from '../person.ts';
import type { World } from '../world.ts';
import type { LiveSession } from './live-session.ts';

/** Who looks at whom, and in which world: what every use case of the site needs, however the request came in. */
export interface Visiting {
  readonly live: LiveSession;
  /** The person on screen. */
  readonly person: Person;
  readonly world: World;
}
