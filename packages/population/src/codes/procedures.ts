import { snomed } from '../nl-core/concept.ts';

export const procedures = {
  kneeReplacement: snomed('392238003', 'Implantatie van knieprothese'),
  hipReplacement: snomed('52734007', 'Vervanging van de heup'),
  angioplasty: snomed('415070008', 'Dotterbehandeling'),
  appendectomy: snomed('80146002', 'Verwijderen van de blindedarm'),
  gallbladder: snomed('38102005', 'Verwijderen van de galblaas'),
  cataract: snomed('54885007', 'Staaroperatie'),
  tonsils: snomed('173422009', 'Verwijderen van de amandelen'),
  mri: snomed('113091000', 'MRI-onderzoek'),
} as const;

export const bodyRegions = {
  knee: snomed('72696002', 'Knieregio'),
  hip: snomed('29836001', 'Heupregio'),
} as const;
