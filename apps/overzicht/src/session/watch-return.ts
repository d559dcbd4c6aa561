import type { Session } from './session.ts';

/**
 * Asks anew who is signed in when somebody comes back to this page: another page may have signed out meanwhile, and a browser can
 * show a page as it was left. Whoever is signed out sees nothing of it any more.
 */
export function watchReturn(
  window: Pick<Window, 'addEventListener' | 'document'>,
  session: Pick<Session, 'load' | 'store'>,
): void {
  const look = (): void => {
    if (session.store.get().state === 'in') {
      void session.load();
    }
  };
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) {
      look();
    }
  });
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'visible') {
      look();
    }
  });
}
