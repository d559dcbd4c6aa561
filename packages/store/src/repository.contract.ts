/** What every repository does, whatever is behind it: one suite for our own tables and for any other adapter of the port. */
import type { FhirModel } from '@stelsel/fhir';
import { agreedWrites } from './repository-contract/agreed-writes.contract.ts';
import { bodies } from './repository-contract/bodies.contract.ts';
import { conditionalWrites } from './repository-contract/conditional-writes.contract.ts';
import { historyAndErasure } from './repository-contract/history.contract.ts';
import { patches } from './repository-contract/patches.contract.ts';
import { readsAndWrites } from './repository-contract/reads-and-writes.contract.ts';
import type { Lacks, Open } from './repository-contract/record.contract.ts';
import { searchPages } from './repository-contract/search-pages.contract.ts';
import { searches } from './repository-contract/searches.contract.ts';
import { transactions } from './repository-contract/transactions.contract.ts';

export { condition, find, patient } from './repository-contract/record.contract.ts';

/** Once for each version of FHIR that the repository can keep. */
export function repositoryContract(what: string, model: FhirModel, open: Open, lacks: Lacks = {}): void {
  const name = `${what}, ${model.version}`;
  readsAndWrites(name, open);
  conditionalWrites(name, model, open);
  patches(name, model, open);
  agreedWrites(name, model, open);
  searches(name, open);
  searchPages(name, open);
  transactions(name, model, open);
  bodies(name, open);
  historyAndErasure(name, open, lacks);
}
