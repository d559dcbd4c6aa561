/** Who takes part in `serve fhir --guarded`: one holder, and one practice whose identity a client borrows. */
export const holder = { ura: '90000001', name: 'Proefziekenhuis', type: 'V4' } as const;

export const asker = { ura: '90000003', name: 'Proefpraktijk', type: 'Z3' } as const;

export const doctor = {
  uzi: '900000101',
  ura: asker.ura,
  initials: 'P.',
  surname: 'Proef',
  role: '01.015',
  roleName: 'Huisarts',
} as const;
