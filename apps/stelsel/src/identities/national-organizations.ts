/** The organisations that run the national roles; RoleCodeNL has no code for them, they are no care providers. */
export const indexOrganization = { ura: '90000901', name: 'Nationale verwijsindex', type: 'NVI' } as const;

export const consentOrganization = { ura: '90000902', name: 'Toestemmingsregister', type: 'TOE' } as const;

/** Organisations that do not take part yet: the scenarios let them join, or let them be a broken neighbour. */
export const newcomer = {
  ura: '90000101',
  name: 'Huisartsen Nieuwkomer',
  type: 'Z3',
  professional: { uzi: '900000999', initials: 'N.', surname: 'Komer', role: '01.015', roleName: 'Huisarts' },
} as const;

export const brokenNeighbours = [
  { ura: '90000111', name: 'Ziekenhuis Stroomstoring', type: 'V4', behaviour: 'down' },
  { ura: '90000112', name: 'Ziekenhuis Langzaam', type: 'V4', behaviour: 'slow' },
  { ura: '90000113', name: 'Ziekenhuis Storing', type: 'V4', behaviour: 'error' },
] as const;
