/** Who is signed in, and until when. When it ends, everything on this screen is forgotten. */
import type { Me } from '@stelsel/citizen';
import type { Http } from '../api/http.ts';
import { Refusal } from '../api/problem.ts';
import { createStore, type Store } from '../store.ts';

type SessionState =
  | { readonly state: 'unknown' }
  | { readonly state: 'unreachable'; readonly refusal: Refusal }
  | { readonly state: 'out'; readonly why: 'never' | 'time' | 'over' }
  | { readonly state: 'in'; readonly me: Me };

export interface Session {
  readonly store: Store<SessionState>;
  readonly load: () => Promise<void>;
  /** "Ik ben er nog." */
  readonly extend: () => Promise<void>;
  readonly switchTo: (person: string) => Promise<void>;
  readonly shareComputer: (on: boolean) => Promise<void>;
  /** Called when the back end says that nobody is signed in, or when time is up. */
  readonly end: (why: 'time' | 'over') => void;
}

export function openSession(http: Pick<Http, 'get' | 'post'>, forget: () => void): Session {
  const store = createStore<SessionState>({ state: 'unknown' });
  const enter = (me: Me): void => store.set(() => ({ state: 'in', me }));
  return {
    store,
    load: async () => {
      try {
        enter(await http.get<Me>('me'));
      } catch (cause) {
        const refusal = cause instanceof Refusal ? cause : new Refusal(0, 'broken');
        store.set((now) => {
          if (refusal.status === 401) {
            return now.state === 'in'
              ? { state: 'out', why: 'over' }
              : now.state === 'out'
                ? now
                : { state: 'out', why: 'never' };
          }
          return now.state === 'in' ? now : { state: 'unreachable', refusal };
        });
      }
    },
    extend: async () => enter(await http.post<Me>('me/extend')),
    switchTo: async (key) => {
      forget();
      enter(await http.post<Me>('me/person', { key }));
    },
    shareComputer: async (on) => enter(await http.post<Me>('me/shared-computer', { on })),
    end: (why) => {
      if (store.get().state === 'in') {
        forget();
        store.set(() => ({ state: 'out', why }));
      }
    },
  };
}

/** The person on screen. */
export function activePerson({ persons, active }: Me): Me['persons'][number] | undefined {
  return persons.find(({ key }) => key === active);
}

export function endsAtMs({ session }: Me): number {
  return Math.min(Date.parse(session.idleEndsAt), Date.parse(session.endsAt));
}
