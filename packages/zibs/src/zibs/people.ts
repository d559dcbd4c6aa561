/** Who it is about, and who are around. */
import type { Zib } from '../zib.ts';
import { careTeam } from './people/care-team.ts';
import { contactPerson } from './people/contact-person.ts';
import { healthProfessional } from './people/health-professional.ts';
import { healthcareProvider } from './people/healthcare-provider.ts';
import { legalRepresentation, legalStatus } from './people/legal-situation.ts';
import { patient } from './people/patient.ts';
import { payer } from './people/payer.ts';

export const people: readonly Zib[] = [
  patient,
  contactPerson,
  payer,
  healthProfessional,
  healthcareProvider,
  careTeam,
  legalStatus,
  legalRepresentation,
];
