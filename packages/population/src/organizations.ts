/** The organisations of the region, with the people who work there. */
import { organizationTypes as kind, type OrganizationType } from './organization-types.ts';
import type { FhirName, Professional, RegionOrganization, RegionProcess } from './region-organization.ts';
import { roles } from './roles.ts';

type Role = keyof typeof roles;

interface Entry {
  readonly slug: string;
  readonly name: string;
  readonly kind: OrganizationType;
  readonly at: readonly [place: string, street: string, postalCode: string, x: number, y: number];
  /** `employer` is the handle of who employs somebody who works here too: one person, one number. */
  readonly staff: readonly (readonly [name: string, role: Role, employer?: string])[];
  readonly process?: RegionProcess;
  readonly fhir?: FhirName;
}

const entries: readonly Entry[] = [
  {
    slug: 'hospital',
    name: 'Elzer Ziekenhuis',
    kind: kind.hospital,
    at: ['Wijdemond', 'Mondingsweg 200', '0920 AA', 310, 215],
    process: 'hospital',
    staff: [
      ['Dr. M. Okkerse', 'internist'],
      ['Dr. S. Benali', 'cardiologist'],
      ['R. van Tessel', 'emergency'],
      ['Dr. L. Hoogstra', 'surgeon'],
      ['Dr. P. Amarsingh', 'paediatrician'],
    ],
  },
  {
    slug: 'academic-hospital',
    name: 'Universitair Centrum Elzerdam',
    kind: kind.academicHospital,
    at: ['Elzerdam', 'Hof van Elzer 1', '0910 AA', 745, 125],
    fhir: 'stu3',
    staff: [
      ['Prof. dr. J. Vermaat', 'internist'],
      ['Dr. N. Celik', 'cardiologist'],
      ['F. de Ruwe', 'emergency'],
      ['Dr. I. Brandsteder', 'gynaecologist'],
    ],
  },
  {
    slug: 'gp-grutveen',
    name: 'Huisartsen Grutveen',
    kind: kind.gp,
    at: ['Grutveen', 'Gruttostraat 12', '0940 AB', 890, 350],
    staff: [
      ['E. van der Wiel', 'gp'],
      ['K. Osinga', 'gp'],
    ],
  },
  {
    slug: 'gp-hoogweert',
    name: 'Huisartsenpraktijk Hoogweert',
    kind: kind.gp,
    at: ['Hoogweert', 'Molenpad 3', '0930 AB', 470, 530],
    staff: [
      ['A. Dijkgraaf', 'gp'],
      ['T. Bouazza', 'gp'],
    ],
  },
  {
    slug: 'gp-elzerdam',
    name: 'Huisartsen Kadezijde Elzerdam',
    kind: kind.gp,
    at: ['Elzerdam', 'Kadezijde 48', '0910 CD', 625, 280],
    staff: [
      ['W. Roemer', 'gp'],
      ['H. Pranoto', 'gp'],
    ],
  },
  {
    slug: 'out-of-hours',
    name: 'Huisartsenpost Elzerwaard',
    kind: kind.outOfHours,
    at: ['Wijdemond', 'Mondingsweg 202', '0920 AA', 385, 340],
    staff: [['C. Lievaart', 'gp']],
  },
  {
    slug: 'pharmacy-elzerdam',
    name: 'Apotheek Elzerdam',
    kind: kind.pharmacy,
    at: ['Elzerdam', 'Torenlaan 7', '0910 BC', 855, 215],
    staff: [['Y. Kortekaas', 'pharmacist']],
  },
  {
    slug: 'pharmacy-wijdemond',
    name: 'Apotheek Wijdemond',
    kind: kind.pharmacy,
    at: ['Wijdemond', 'Veerdijk 21', '0920 BC', 180, 440],
    staff: [['G. Sital', 'pharmacist']],
  },
  {
    slug: 'home-care-grutveen',
    name: 'Thuiszorg Grutveen',
    kind: kind.homeCare,
    at: ['Grutveen', 'Veenkant 5', '0940 BA', 830, 520],
    staff: [
      ['B. Folkertsma', 'nurse'],
      ['I. Wouda', 'carer', 'care-home'],
    ],
  },
  {
    slug: 'home-care-elzer',
    name: 'Elzer Wijkzorg',
    kind: kind.homeCare,
    at: ['Hoogweert', 'Kersenboomgaard 9', '0930 BA', 630, 480],
    staff: [
      ['D. Asante', 'nurse'],
      ['I. Wouda', 'carer', 'care-home'],
    ],
  },
  {
    slug: 'care-home',
    name: 'Woonzorg Rietzijl',
    kind: kind.careHome,
    at: ['Rietzijl', 'Zijlwal 30', '0950 AA', 110, 215],
    staff: [
      ['M. Zandbergh', 'nurse'],
      ['I. Wouda', 'carer'],
    ],
  },
  {
    slug: 'ambulance',
    name: 'Ambulance Elzerwaard',
    kind: kind.ambulance,
    at: ['Hoogweert', 'Weertsedijk 100', '0930 CA', 545, 385],
    staff: [['S. Terpstra', 'nurse']],
  },
  {
    slug: 'physiotherapy',
    name: 'Fysio Hoogweert',
    kind: kind.physiotherapy,
    at: ['Hoogweert', 'Achterom 14', '0930 AC', 345, 445],
    staff: [['J. Lamers', 'physiotherapist']],
  },
  {
    slug: 'mental-health',
    name: 'GGZ Elzerwaard',
    kind: kind.mentalHealth,
    at: ['Elzerdam', 'Sluismeesterspad 2', '0910 DE', 590, 130],
    staff: [['Dr. V. Hendricks', 'psychiatrist']],
  },
  {
    slug: 'youth-health',
    name: 'Jeugdgezondheid Elzerwaard',
    kind: kind.youthHealth,
    at: ['Wijdemond', 'Reigerstraat 60', '0920 CB', 120, 330],
    staff: [['L. Maduro', 'doctor']],
  },
  {
    slug: 'midwife',
    name: 'Verloskundigen Wijdemond',
    kind: kind.midwife,
    at: ['Wijdemond', 'Oude Lijnbaan 8', '0920 DB', 270, 530],
    staff: [['R. Egberink', 'midwife']],
  },
  {
    slug: 'laboratory',
    name: 'Lab Elzerwaard',
    kind: kind.laboratory,
    at: ['Elzerdam', 'Nieuwe Havenkade 90', '0910 FG', 755, 335],
    staff: [['Dr. O. Smeekens', 'other']],
  },
  {
    slug: 'citizen-service',
    name: 'MijnZorgoverzicht',
    kind: kind.citizenService,
    at: ['Rietzijl', 'Kerkbuurt 1', '0950 AB', 225, 105],
    process: 'national',
    staff: [],
  },
];

export const organizations: readonly RegionOrganization[] = entries.map((entry, index) => {
  const [place, street, postalCode, x, y] = entry.at;
  return {
    ura: String(90000001 + index),
    slug: entry.slug,
    name: entry.name,
    type: entry.kind.code,
    typeName: entry.kind.name,
    sbi: entry.kind.sbi,
    place,
    street,
    postalCode,
    x,
    y,
    process: entry.process ?? 'vendor',
    fhir: entry.fhir ?? 'r4',
    professionals: entry.staff.map(([name, role, employer = entry.slug]): Professional => {
      return { uzi: numberOf(employer, name), name, ...roles[role] };
    }),
  };
});

/** By the place of somebody at the own employer. */
function numberOf(employer: string, name: string): string {
  const at = entries.findIndex(({ slug }) => slug === employer);
  return String(900001000 + at * 10 + (entries[at]?.staff.findIndex(([known]) => known === name) ?? 0));
}

/** The organisation with this handle; asking for one that is not in the region is a mistake in the code. */
export function organizationOf(slug: string): RegionOrganization {
  const found = organizations.find((organization) => organization.slug === slug);
  if (found === undefined) {
    throw new Error(`no organisation ${slug} in the region`);
  }
  return found;
}
