import { useCallback, useEffect, useState } from 'react';
import { useApp } from '../app-context.ts';
import type { Http } from './http.ts';
import { Refusal } from './problem.ts';

export type Remote<T> = (
  | { readonly state: 'busy' }
  | { readonly state: 'failed'; readonly refusal: Refusal }
  | { readonly state: 'here'; readonly value: T }
) & {
  /** Reads it again. */
  readonly again: () => void;
  /** Takes what a change answered as the new value. */
  readonly set: (value: T) => void;
};

type Now<T> =
  | { readonly state: 'busy' }
  | { readonly state: 'failed'; readonly refusal: Refusal }
  | { readonly state: 'here'; readonly value: T };

/** Reads something of the back end when the page opens. */
export function useRemote<T>(path: string, method: 'get' | 'post' = 'get'): Remote<T> {
  const { http } = useApp();
  const [now, setNow] = useState<Now<T>>({ state: 'busy' });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn reads again
  useEffect(() => {
    let wanted = true;
    setNow({ state: 'busy' });
    read<T>(http, method, path).then(
      (value) => wanted && setNow({ state: 'here', value }),
      (cause: unknown) => wanted && setNow({ state: 'failed', refusal: refusalOf(cause) }),
    );
    return () => {
      wanted = false;
    };
  }, [http, method, path, turn]);
  const again = useCallback(() => setTurn((old) => old + 1), []);
  const set = useCallback((value: T) => setNow({ state: 'here', value }), []);
  return { ...now, again, set };
}

function read<T>(http: Http, method: 'get' | 'post', path: string): Promise<T> {
  return method === 'get' ? http.get<T>(path) : http.post<T>(path);
}

export function refusalOf(cause: unknown): Refusal {
  return cause instanceof Refusal ? cause : new Refusal(0, 'broken');
}
