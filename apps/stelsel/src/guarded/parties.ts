/** Who takes part in `serve fhir --guarded`: one holder, and those whose identities a client borrows: a practice, and others who may what it may not. */
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

interface Other {
  readonly organization: { readonly ura: string; readonly name: string; readonly type: string };
  /** Who signs in there; where nobody does, the system of the organisation asks by itself. */
  readonly professional?: Omit<typeof doctor, 'uzi' | 'ura' | 'role' | 'roleName'> & {
    readonly uzi: string;
    readonly ura: string;
    readonly role: string;
    readonly roleName: string;
  };
}

function other(number: number, name: string, type: string, role?: string, roleName = ''): Other {
  const ura = `900000${number}`;
  const organization = { ura, name, type };
  if (role === undefined) {
    return { organization };
  }
  return {
    organization,
    professional: { uzi: `9000001${number}`, ura, initials: 'P.', surname: 'Proef', role, roleName },
  };
}

/** Kinds of organisation and profession that the policies of some exchange ask for. */
export const others: readonly Other[] = [
  other(22, 'Proefapotheek', 'J8', '17.000', 'Apotheker'),
  other(23, 'Proefkliniek', 'V4', '01.016', 'Internist'),
  other(24, 'Proefverpleeghuis', 'X3', '30.000', 'Verpleegkundige'),
  other(25, 'Proef-ggz', 'G5', '01.035', 'Psychiater'),
  other(26, 'Proef-jeugdgezondheidszorg', 'JGZ', '01.070', 'Jeugdarts'),
  other(27, 'Proefpraktijk fysiotherapie', 'F1', '04.000', 'Fysiotherapeut'),
  other(28, 'Proefcontactpunt buitenland', 'NCPEH'),
  other(29, 'Proef-jeugdgezondheidszorg elders', 'JGZ', '30.000', 'Jeugdverpleegkundige'),
  other(30, 'Proefambulancedienst', 'AMB', '30.000', 'Ambulanceverpleegkundige'),
  other(31, 'Proefverloskundigen', 'G3', '03.000', 'Verloskundige'),
];
