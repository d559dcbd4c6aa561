/** The roles of the agendas as people call them. */
import type { Role } from '@stelsel/regie';
import { type Words, w } from './words.ts';

export const roleNames: Readonly<Record<Role, Words>> = {
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
