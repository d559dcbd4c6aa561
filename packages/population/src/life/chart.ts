/** What one organisation writes down about one person; every builder in nl-core adds to a chart. */
import type { Dice } from '../dice.ts';
import type { MedicationFacts } from '../nl-core/medication-facts.ts';
import { patientResource } from '../nl-core/patient.ts';
import { roleId } from '../nl-core/practitioner.ts';
import { type Reference, reference } from '../nl-core/reference.ts';
import type { RegionOrganization } from '../region-organization.ts';
import type { FhirResource, StoredResource } from '../resource.ts';
import { fullName, type Person } from './person.ts';

export interface Chart {
  readonly organization: RegionOrganization;
  readonly person: Person;
  readonly dice: Dice;
  readonly patient: Reference;
  /** The professional who writes: the first with this role, otherwise the first of the organisation. */
  author(role?: string): Reference;
  /** Adds a resource under a new id and gives a reference to it. */
  keep(resourceType: string, display: string, elements: object): Reference;
}

interface AgreedTreatment {
  readonly facts: MedicationFacts;
  readonly prescriber: Chart;
}

/** All charts of one person; a chart opens, with its own Patient, at the first visit to the organisation. */
export interface Charts {
  readonly person: Person;
  readonly dice: Dice;
  at(organization: RegionOrganization): Chart;
  /** Medication that was agreed, in the order of agreement, for what follows from it. */
  readonly treatments: AgreedTreatment[];
  entries(): readonly StoredResource[];
}

export function openCharts(person: Person, dice: Dice): Charts {
  const charts = new Map<string, Chart>();
  const entries: StoredResource[] = [];
  return {
    person,
    dice,
    treatments: [],
    entries: () => entries,
    at: (organization) => {
      const known = charts.get(organization.ura);
      if (known !== undefined) {
        return known;
      }
      const chart = openChart(person, dice, organization, entries);
      charts.set(organization.ura, chart);
      return chart;
    },
  };
}

function openChart(person: Person, dice: Dice, organization: RegionOrganization, entries: StoredResource[]): Chart {
  const { ura } = organization;
  const id = dice.id();
  entries.push({ ura, resource: patientResource(person, id) });
  return {
    organization,
    person,
    dice,
    patient: reference('Patient', id, fullName(person)),
    author: (role) => {
      const { professionals } = organization;
      const writer = professionals.find((professional) => professional.role === role) ?? professionals[0];
      return writer === undefined
        ? reference('Organization', organization.slug, organization.name)
        : reference('PractitionerRole', roleId(writer), `${writer.name}, ${writer.roleName.nl}`);
    },
    keep: (resourceType, display, elements) => {
      const resource: FhirResource = { resourceType, id: dice.id(), ...elements };
      entries.push({ ura, resource });
      return reference(resourceType, resource.id, display);
    },
  };
}
