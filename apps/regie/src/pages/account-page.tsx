/** Who am I: on whose behalf somebody signed in, and in which roles. */
import { ok } from '@stelsel/kernel';
import type { HeldRole, Page, Role } from '@stelsel/regie';
import { SignOutButton, signInAddress } from '../layout/account-links.tsx';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { type Say, sayIn, type Words, w } from '../words/words.ts';

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

const title = w('Wie ben ik', 'Who am I');
const nobody = w('U leest als bezoeker.', 'You are reading as a visitor.');
const signIn = w('Aanmelden', 'Sign in');
const behalf = w('U bent aangemeld namens', 'You are signed in on behalf of');
const rolesTitle = w('Uw rollen', 'Your roles');
const inRegions = w('voor regio', 'for region');
const inSectors = w('voor sector', 'for sector');
const proposals = w('Voorstellen die op een besluit wachten', 'Proposals that wait for a decision');
const kept = w(
  'Uw naam bewaren we niet. Dat u zich aanmeldde, namens wie en in welke rol, staat in het logboek. De aanmelding eindigt na 15 minuten zonder gebruik, en in elk geval na 8 uur.',
  'We do not keep your name. That you signed in, on whose behalf and in which role, is in the log. The sign-in ends after 15 minutes without use, and after 8 hours in any case.',
);

const roleNames: Readonly<Record<Role, Words>> = {
  careBuyer: w('Inkoper van een zorgorganisatie', 'Buyer of a care organisation'),
  careAdmin: w('Beheerder van een zorgorganisatie', 'Administrator of a care organisation'),
  vendorEditor: w('Redacteur van een leverancier', 'Editor of a vendor'),
  vendorSigner: w('Tekenbevoegde van een leverancier', 'Signatory of a vendor'),
  sectorBody: w('Branchevereniging', 'Sector body'),
  rsoManager: w('RSO-manager', 'RSO manager'),
  agendaOwner: w('Agenda-eigenaar', 'Agenda owner'),
  portfolioBoard: w('Portfoliobestuur', 'Portfolio board'),
  testOperator: w('Testleider', 'Test operator'),
  assessor: w('Beoordelaar', 'Assessor'),
  inspector: w('Inspecteur', 'Inspector'),
  competitionAuthority: w('Mededingingstoezicht', 'Competition authority'),
  funder: w('Financier', 'Funder'),
  statistician: w('Statisticus', 'Statistician'),
  desk: w('Doorbraaktafel', 'Obstacle desk'),
  auditor: w('Auditor', 'Auditor'),
};
