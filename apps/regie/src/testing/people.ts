/** Who signs in, in tests of pages. */
import type { Account } from '@stelsel/regie';

export const rsoManager: Account = {
  subject: 'manager',
  party: 'v-duinrand-rso',
  partyName: 'RSO Duinrand',
  roles: [{ role: 'rsoManager', party: 'v-duinrand-rso', regions: ['v-duinrand'] }],
};

/** A colleague who has the same page open. */
export const colleague: Account = { ...rsoManager, subject: 'colleague', partyName: 'RSO Duinrand (collega)' };

export const otherManager: Account = {
  subject: 'other',
  party: 'v-hunzedal-rso',
  partyName: 'RSO Hunzedal',
  roles: [{ role: 'rsoManager', party: 'v-hunzedal-rso', regions: ['v-hunzedal', 'v-nieuwland'] }],
};

export const agendaOwner: Account = {
  subject: 'owner',
  party: 'v-ministerie',
  partyName: 'Ministerie van het verzonnen land',
  roles: [{ role: 'agendaOwner', party: 'v-ministerie' }],
};

export const desk: Account = {
  subject: 'desk',
  party: 'v-doorbraaktafel',
  partyName: 'Doorbraaktafel',
  roles: [{ role: 'desk', party: 'v-doorbraaktafel' }],
};

export const careAdmin: Account = {
  subject: 'care',
  party: 'v-duinrand.ggz.1',
  partyName: 'Lindehof Duinrand 1',
  roles: [{ role: 'careAdmin', party: 'v-duinrand.ggz.1' }],
};

/** Reads everything, changes nothing. */
export const auditor: Account = {
  subject: 'auditor',
  party: 'v-rekenkamer',
  partyName: 'Rekenkamer van het verzonnen land',
  roles: [{ role: 'auditor', party: 'v-rekenkamer' }],
};

export const board: Account = {
  subject: 'board',
  party: 'v-ministerie',
  partyName: 'Ministerie van het verzonnen land',
  roles: [{ role: 'portfolioBoard', party: 'v-ministerie' }],
};

export const statistician: Account = {
  subject: 'statistician',
  party: 'v-statistiek',
  partyName: 'Bureau voor statistiek',
  roles: [{ role: 'statistician', party: 'v-statistiek' }],
};

/** Of the supplier that is asked for more than it can do. */
export const supplier: Account = {
  subject: 'supplier',
  party: 'v-zorgsoft',
  partyName: 'Zorgsoft',
  roles: [{ role: 'vendorEditor', party: 'v-zorgsoft' }],
};

export const sectorBody: Account = {
  subject: 'sector',
  party: 'v-koepel-ouderenzorg',
  partyName: 'Koepel ouderenzorg',
  roles: [{ role: 'sectorBody', party: 'v-koepel-ouderenzorg', sectors: ['vvt'] }],
};

export const funder: Account = {
  subject: 'funder',
  party: 'v-ministerie',
  partyName: 'Ministerie van het verzonnen land',
  roles: [{ role: 'funder', party: 'v-ministerie' }],
};

export const inspector: Account = {
  subject: 'inspector',
  party: 'v-inspectie',
  partyName: 'Inspectie van het verzonnen land',
  roles: [{ role: 'inspector', party: 'v-inspectie' }],
};

/** A colleague with the same roles: for what needs two people, or two at once. */
export const second = (account: Account): Account => ({ ...account, subject: `${account.subject}-2` });
