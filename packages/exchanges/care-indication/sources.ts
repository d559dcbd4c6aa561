/**
 * The one source of each fact (iWlz): the indication at the CIZ, the allocation at the care office, the status of care at
 * the provider. The first two are no care organisations and have no RoleCodeNL type; their own names stand for it.
 */
import { typesOf } from '../src/organization-types.ts';

export const indicationRegister: readonly string[] = ['CIZ'];
export const careOffices: readonly string[] = ['ZK'];
export const providers: readonly string[] = [...typesOf('nursing', 'mentalHealth'), 'G6'];
