/**
 * Citizens choose between kinds of care, organisations have one of many RoleCodeNL types: the table between the two is
 * data (`policy/care-categories.json`) and changes without code. Codes of users are the national ones; for kinds of
 * holder no national code list was found, so those names are our own.
 */
import type { Text } from '@stelsel/kernel';
import table from './policy/care-categories.json' with { type: 'json' };

const types: Readonly<Record<string, readonly string[]>> = table.types;

export const holderCategories: Readonly<Record<string, Text>> = table.holders;
export const userCategories: Readonly<Record<string, Text>> = table.users;

/** System of the codes of users (`RPZAC…`). */
export const userCategorySystem = 'http://fhir.nl/otv/CodeSystem/raadplegende-zorgaanbiedercategorie';

/** Kind of holder of a RoleCodeNL type, such as `huisartsen` for `Z3`. */
export function holderCategoryOf(type: string): string | undefined {
  return types[type]?.[0];
}

/** Kind of user of a RoleCodeNL type, such as `RPZAC001` for `Z3`. */
export function userCategoryOf(type: string): string | undefined {
  return types[type]?.[1];
}
