/** Who am I: on whose behalf somebody signed in, and in which roles. */
import { ok } from '@stelsel/kernel';
import { type Account, type HeldRole, type Language, type Page, recordTypes } from '@stelsel/regie';
import { SignOutButton, signInAddress } from '../layout/account-links.tsx';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { firstPlaces } from '../records/first-places.ts';
import { recordPath } from '../records/record-name.ts';
import { roleNames } from '../words/role-names.ts';
import { type Say, sayIn, w } from '../words/words.ts';

export const accountPage: Page = {
  path: '/ik',
  render: async (request) => {
    const { language, url, viewer } = request;
    const say = sayIn(language);
    return ok({
      html: htmlDocument({
        request,
        title: say(title),
        children: (
          <>
            <h1>{say(title)}</h1>
            {viewer === undefined ? (
              <p>
                {say(nobody)} <a href={signInAddress(language, url)}>{say(signIn)}</a>
              </p>
            ) : (
              <>
                <p>
                  {say(behalf)} <strong>{viewer.partyName}</strong>.
                </p>
                <h2>{say(rolesTitle)}</h2>
                <ul>
                  {viewer.roles.map((held) => (
                    <li key={held.role}>
                      {say(roleNames[held.role])}
                      <Scope say={say} held={held} />
                    </li>
                  ))}
                </ul>
                <FirstPlaces say={say} language={language} viewer={viewer} />
                <OwnWork say={say} language={language} viewer={viewer} />
                <p>
                  <a href={addressIn(language, '/voorstellen')}>{say(proposals)}</a>
                </p>
                <p>{say(kept)}</p>
                <SignOutButton say={say} />
              </>
            )}
          </>
        ),
      }),
    });
  },
};

function Scope({ say, held: { regions = [], sectors = [] } }: { readonly say: Say; readonly held: HeldRole }) {
  return (
    <>
      {regions.length === 0 ? null : ` – ${say(inRegions)}: ${regions.join(', ')}`}
      {sectors.length === 0 ? null : ` – ${say(inSectors)}: ${sectors.join(', ')}`}
    </>
  );
}

interface OwnWorkProps {
  readonly say: Say;
  readonly language: Language;
  readonly viewer: Account;
}

/** What this account keeps: every type of record that one of its roles may write. */
function OwnWork({ say, language, viewer }: OwnWorkProps) {
  const own = recordTypes.filter(({ write }) => viewer.roles.some(({ role }) => write[role] !== undefined));
  return (
    <>
      <h2>{say(workTitle)}</h2>
      {own.length === 0 ? (
        <p>{say(readsOnly)}</p>
      ) : (
        <ul className="columns-list">
          {own.map(({ name, label }) => (
            <li key={name}>
              <a href={addressIn(language, recordPath(name))}>{say(label)}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Where the work of a role begins. */
function FirstPlaces({ say, language, viewer }: OwnWorkProps) {
  const places = [...new Map(viewer.roles.flatMap(firstPlaces).map((one) => [one.path, one])).values()];
  return places.length === 0 ? null : (
    <>
      <h2>{say(beginTitle)}</h2>
      <ul>
        {places.map(({ path, words }) => (
          <li key={path}>
            <a href={addressIn(language, path)}>{say(words)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

const beginTitle = w('Waar u begint', 'Where you begin');
const workTitle = w('Wat u kunt bijhouden', 'What you can keep');
const readsOnly = w('Uw rol leest, en wijzigt niets.', 'Your role reads, and changes nothing.');
const title = w('Wie ben ik', 'Who am I');
const nobody = w('U leest als bezoeker.', 'You are reading as a visitor.');
const signIn = w('Aanmelden', 'Sign in');
const behalf = w('U bent aangemeld namens', 'You are signed in on behalf of');
const rolesTitle = w('Uw rollen', 'Your roles');
const inRegions = w('voor regio', 'for region');
const inSectors = w('voor sector', 'for sector');
const proposals = w('Voorstellen die op een besluit wachten', 'Proposals that wait for a decision');
const kept = w(
  'Uw naam bewaren we niet. Dat u zich aanmeldde en afmeldde, namens wie en in welke rol, staat in het logboek. De aanmelding eindigt na 15 minuten zonder gebruik, en in elk geval na 8 uur.',
  'We do not keep your name. That you signed in and out, on whose behalf and in which role, is in the log. The sign-in ends after 15 minutes without use, and after 8 hours in any case.',
);
