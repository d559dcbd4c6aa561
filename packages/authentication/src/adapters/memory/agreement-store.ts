import { ok } from '@stelsel/kernel';
import type { Agreement, AgreementStore } from '../../representation/authority.ts';

/** Agreements of one process, for tests. */
export function memoryAgreementStore(): AgreementStore {
  const agreements = new Map<string, Agreement>();
  return {
    of: async (child) => ok([...agreements.values()].filter((agreement) => agreement.child === child)),
    agree: async (agreement) => {
      const key = `${agreement.child} ${agreement.parent}`;
      agreements.set(key, agreements.get(key) ?? agreement);
      return ok();
    },
    withdraw: async (child, parent) => {
      agreements.delete(`${child} ${parent}`);
      return ok();
    },
  };
}
