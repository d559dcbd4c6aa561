/** What every page can reach: the back end, who is signed in, what was collected, how this person wants to read. */
import type { Me } from '@stelsel/citizen';
import { createContext, useContext } from 'react';
import type { Http } from './api/http.ts';
import { openHttp } from './api/http.ts';
import { type Collection, openCollection } from './collect/collection.ts';
import { openSession, type Session } from './session/session.ts';
import { openSettings, type Settings } from './settings/settings.ts';
import { type Store, useStore } from './store.ts';

export interface AppServices {
  readonly http: Http;
  readonly session: Session;
  readonly collection: Collection;
  readonly settings: Store<Settings>;
}

export function openServices(window: Pick<Window, 'fetch'>, storage: Storage | undefined): AppServices {
  const http = openHttp({
    fetch: window.fetch.bind(window),
    formToken: () => {
      const now = session.store.get();
      return now.state === 'in' ? now.me.formToken : '';
    },
    onSignedOut: () => session.end('over'),
  });
  const collection = openCollection(http);
  const session = openSession(http, collection.forget);
  return { http, session, collection, settings: openSettings(storage) };
}

export const AppContext = createContext<AppServices | undefined>(undefined);

export function useApp(): AppServices {
  const services = useContext(AppContext);
  if (services === undefined) {
    throw new Error('outside the app');
  }
  return services;
}

/** Who is signed in; pages under `/mijn` are drawn only when somebody is. */
export function useMe(): Me {
  const now = useStore(useApp().session.store);
  if (now.state !== 'in') {
    throw new Error('nobody is signed in');
  }
  return now.me;
}

export function useSettings(): Settings {
  return useStore(useApp().settings);
}
