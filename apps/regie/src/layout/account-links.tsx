/** In the header of every page: signing in, who one is, signing out. Plain link and form: no JavaScript. */
import type { Account, Language } from '@stelsel/regie';
import { type Say, w } from '../words/words.ts';
import { addressIn } from './addresses.ts';

interface AccountLinksProps {
  readonly say: Say;
  readonly language: Language;
  readonly url: URL;
  readonly viewer: Account | undefined;
}

export function AccountLinks({ say, language, url, viewer }: AccountLinksProps) {
  if (viewer === undefined) {
    return (
      <p className="account">
        <a href={signInAddress(language, url)} rel="nofollow">
          {say(signIn)}
        </a>
      </p>
    );
  }
  return (
    <div className="account">
      <a href={addressIn(language, '/ik')}>
        <span className="visually-hidden">{say(signedInAs)} </span>
        <span lang="nl">{viewer.partyName}</span>
      </a>
      <SignOutButton say={say} />
    </div>
  );
}

export function SignOutButton({ say }: { readonly say: Say }) {
  return (
    <form method="post" action="/afmelden">
      <button type="submit">{say(signOut)}</button>
    </form>
  );
}

/** Signing in leads back to the page one is on; pages about signing in are no place to return to. */
export function signInAddress(language: Language, url: URL): string {
  const about = ['/ik', '/afgemeld', '/aanmelden'].some((path) => url.pathname.startsWith(path));
  const back = addressIn(language, about ? '/' : `${url.pathname}${url.search}`);
  return `/aanmelden?terug=${encodeURIComponent(back)}`;
}

const signIn = w('Aanmelden', 'Sign in');
const signOut = w('Afmelden', 'Sign out');
const signedInAs = w('Aangemeld namens', 'Signed in on behalf of');
