import type { RegisteredPerson, Registers } from '@stelsel/identification';
import { type Bsn, ok, type Ura, type Uzi } from '@stelsel/kernel';
import type { IdentitiesFile } from './identities-file.ts';

/** The authentic registers of an invented region: population (SBV-Z), professionals (BIG, UZI), organisations (CIBG). */
export function testRegisters(file: IdentitiesFile): Registers {
  const people = new Map(file.citizens.map((citizen) => [citizen.bsn, citizen]));
  const professionals = new Map(file.professionals.map((professional) => [professional.uzi, professional]));
  const organizations = new Map(file.organizations.map((organization) => [organization.ura, organization]));
  return {
    person: async (bsn) => {
      const known = people.get(bsn);
      return ok(known === undefined ? undefined : registered(bsn, known));
    },
    professional: async (number) => {
      const known = 'uzi' in number ? professionals.get(number.uzi) : undefined;
      if (known === undefined) {
        return ok(undefined);
      }
      const { initials, surnamePrefix, surname, role, roleName } = known;
      const name = [initials, surnamePrefix, surname].filter((part) => part !== undefined).join(' ');
      return ok({ uzi: known.uzi as Uzi, name, role, roleName, active: true });
    },
    organization: async (number) => {
      const known = 'ura' in number ? organizations.get(number.ura) : undefined;
      return ok(
        known === undefined ? undefined : { ura: known.ura as Ura, name: known.name, type: known.type, active: true },
      );
    },
  };
}

function registered(bsn: Bsn, citizen: IdentitiesFile['citizens'][number]): RegisteredPerson {
  const { birthDate = '0000-00-00', sex = 'unknown', surname = '', deceased = false } = citizen;
  return { bsn, birthDate, sex: sexCodes[sex], surname, deceased, underInvestigation: false };
}

const sexCodes = { female: 'V', male: 'M', unknown: 'O' } as const;
