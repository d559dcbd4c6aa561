import { z } from 'zod';
import { defineType, field } from '../records/define-type.ts';
import { code, codes, text } from './values.ts';

export const partyRoles = [
  'wetgever',
  'kadersteller',
  'standaard',
  'toezicht',
  'infrastructuur',
  'koepel',
  'beroepsvereniging',
  'leverancierskoepel',
  'leverancier',
  'uitvoering',
  'financier',
  'patient',
  'advies',
  'samenwerkingsverband',
  'onderzoek',
  'zorgaanbieder',
  'regio',
  'buitenland',
] as const;

/** An organisation: of the care, of the government, a supplier. Never a person. Its memberships are dated by its periods. */
export const party = defineType(
  'party',
  { nl: 'Organisatie', en: 'Organisation' },
  {
    name: field(text, 'Naam', 'Name'),
    nameEn: field(text, 'Naam in het Engels', 'Name in English'),
    roles: field(z.array(z.enum(partyRoles)), 'Rollen', 'Roles'),
    about: field(text, 'Wat doet zij', 'What it does'),
    sectors: field(codes, 'Sectoren', 'Sectors', { refersTo: 'sector' }),
    regions: field(codes, 'Regio’s', 'Regions', { refersTo: 'region' }),
    identifiers: field(
      z.array(z.strictObject({ system: z.enum(['ura', 'kvk', 'oin', 'agb', 'tooi']), value: text })),
      'Nummers',
      'Identifiers',
    ),
    parent: field(code, 'Hoort bij', 'Part of', { refersTo: 'party' }),
    successorOf: field(codes, 'Opvolger van', 'Successor of', { refersTo: 'party' }),
    proposed: field(z.boolean(), 'Alleen voorgesteld', 'Proposed only'),
  },
  {
    write: { agendaOwner: 'any', rsoManager: 'region' },
    belongs: { region: 'regions', sector: 'sectors' },
    partOf: ({ roles }) => (Array.isArray(roles) && roles.includes('zorgaanbieder') ? 'care' : ''),
  },
);
