/** Invented people who can sign in at the provider of test accounts, for the agendas and as citizens. */
import { createHash } from 'node:crypto';
import type { ProviderAccount } from '@stelsel/authentication';
import type { Text } from '@stelsel/kernel';
import { storyPeople } from '@stelsel/population';
import type { Role } from '@stelsel/regie';

interface Employee {
  readonly name: string;
  readonly about: Text;
  readonly party: string;
  readonly partyName: string;
  readonly roles: readonly Role[];
  readonly regions?: readonly string[];
  readonly sectors?: readonly string[];
  readonly assurance?: string;
}

const ministry = { party: 'v-ministerie', partyName: 'Ministerie (verzonnen)' };

const employees: readonly Employee[] = [
  {
    name: 'Femke de Ruiter',
    about: { nl: 'RSO-manager van regio Duinrand', en: 'RSO manager of region Duinrand' },
    party: 'v-duinrand-rso',
    partyName: 'RSO Duinrand',
    roles: ['rsoManager'],
    regions: ['v-duinrand'],
  },
  {
    name: 'Ruben Vermeer',
    about: {
      nl: 'RSO-manager van regio Elzerwaard, waarvan het netwerk het gebruik meet',
      en: 'RSO manager of region Elzerwaard, whose use the network measures',
    },
    party: 'v-elzerwaard-rso',
    partyName: 'RSO Elzerwaard',
    roles: ['rsoManager'],
    regions: ['v-elzerwaard'],
  },
  {
    name: 'Wouter Blom',
    about: { nl: 'Agenda-eigenaar', en: 'Agenda owner' },
    ...ministry,
    roles: ['agendaOwner'],
  },
  {
    name: 'Ingrid Vos',
    about: { nl: 'Portfoliobestuur, eerste persoon', en: 'Portfolio board, first person' },
    ...ministry,
    roles: ['portfolioBoard'],
  },
  {
    name: 'Rachid El Amrani',
    about: { nl: 'Portfoliobestuur, tweede persoon (vier ogen)', en: 'Portfolio board, second person (four eyes)' },
    ...ministry,
    roles: ['portfolioBoard'],
  },
  { name: 'Joost Kramer', about: { nl: 'Financier', en: 'Funder' }, ...ministry, roles: ['funder'] },
  {
    name: 'Mirjam Visser',
    about: { nl: 'Doorbraaktafel', en: 'Obstacle desk' },
    party: 'v-doorbraaktafel',
    partyName: 'Doorbraaktafel (verzonnen)',
    roles: ['desk'],
  },
  {
    name: 'Tom Hendriks',
    about: { nl: 'Architect van regio Duinrand: toetst en beheert principes', en: 'Architect of region Duinrand' },
    party: 'v-duinrand-rso',
    partyName: 'RSO Duinrand, Architectuurtafel',
    roles: ['rsoManager'],
    regions: ['v-duinrand'],
  },
  {
    name: 'Sara Yilmaz',
    about: { nl: 'Statisticus: formules en momentopnamen', en: 'Statistician: formulas and snapshots' },
    party: 'v-statistiek',
    partyName: 'Bureau voor statistiek (verzonnen)',
    roles: ['statistician'],
  },
  {
    name: 'Hamid Bouazza',
    about: { nl: 'Statisticus, tweede persoon (vier ogen)', en: 'Statistician, second person (four eyes)' },
    party: 'v-statistiek',
    partyName: 'Bureau voor statistiek (verzonnen)',
    roles: ['statistician'],
  },
  {
    name: 'Esther Prins',
    about: { nl: 'Leverancier: zegt toe of wijst af', en: 'Supplier: commits or declines' },
    party: 'v-zorgsoft',
    partyName: 'Zorgsoft (verzonnen)',
    roles: ['vendorEditor', 'vendorSigner'],
  },
  {
    name: 'Karel Maas',
    about: { nl: 'Branchevereniging: bundelt wensen', en: 'Sector body: bundles wishes' },
    party: 'v-koepel-ouderenzorg',
    partyName: 'Koepel ouderenzorg (verzonnen)',
    roles: ['sectorBody'],
    sectors: ['vvt'],
  },
  {
    name: 'Anouk de Wit',
    about: { nl: 'Inspecteur: leest wat toezicht mag zien', en: 'Inspector: reads what supervision may see' },
    party: 'v-inspectie',
    partyName: 'Inspectie (verzonnen)',
    roles: ['inspector'],
  },
  {
    name: 'Peter Dijkstra',
    about: { nl: 'Auditor: leest alles, wijzigt niets', en: 'Auditor: reads everything, changes nothing' },
    party: 'v-audit',
    partyName: 'Auditdienst (verzonnen)',
    roles: ['auditor'],
  },
  {
    name: 'Lotte Smit',
    about: { nl: 'Beheerder van een zorgorganisatie in Duinrand', en: 'Administrator of a care organisation' },
    party: 'v-duinrand.huisartsenzorg.1',
    partyName: 'Zorgorganisatie in Duinrand',
    roles: ['careAdmin', 'careBuyer'],
    regions: ['v-duinrand'],
    sectors: ['huisartsenzorg'],
  },
  {
    name: 'Daan Mulder',
    about: { nl: 'Meldt zich te zwak aan: wordt geweigerd', en: 'Signs in too weakly: is refused' },
    party: 'v-duinrand-rso',
    partyName: 'RSO Duinrand',
    roles: ['rsoManager'],
    regions: ['v-duinrand'],
    assurance: 'midden',
  },
];

export const employeeAccounts: readonly ProviderAccount[] = employees.map(
  ({ name, about, party, partyName, roles, regions, sectors, assurance = 'substantieel' }) => ({
    id: pseudonymOf('employee', name),
    name,
    about,
    assurance,
    claims: {
      party,
      party_name: partyName,
      roles,
      ...(regions === undefined ? {} : { regions }),
      ...(sectors === undefined ? {} : { sectors }),
    },
  }),
);

/** The people of the stories, as a service for citizens would learn who they are. */
export function citizenAccounts(): readonly ProviderAccount[] {
  return storyPeople.map(({ bsn, name, birthDate, role }) => ({
    id: pseudonymOf('citizen', bsn),
    name,
    about: { nl: `Geboren op ${birthDate}`, en: `Born on ${birthDate}` },
    // One parent comes with the highest level, so that both can be tried.
    assurance: role === 'parent' && name.startsWith('Sanne') ? 'hoog' : 'substantieel',
    claims: { bsn, name },
  }));
}

/** A subject that says nothing of whom it stands for. */
function pseudonymOf(kind: string, key: string): string {
  return createHash('sha256').update(`${kind} ${key}`).digest('base64url').slice(0, 22);
}
