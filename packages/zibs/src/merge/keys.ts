/** Building blocks of merge keys: one code counts as the fact, all codes and the name count as likeness. */
import type { ZibView } from '../zib.ts';

/** The code the author chose, else SNOMED CT, else the first. Any-of matching is refused: it chains different facts together. */
export function conceptKey(view: ZibView): string | undefined {
  const [code] = view.codes;
  return code === undefined ? undefined : `${code.system}|${code.code}`;
}

/** Joins parts to one key; without a concept there is no key, and a record without a key stands alone. */
export function keyOf(concept: string | undefined, ...parts: readonly (string | undefined)[]): string | undefined {
  return concept === undefined ? undefined : [concept, ...parts.map((part) => part ?? '')].join(' ');
}

/** Every code of the record, and its name in plain letters: what makes two records look alike. */
export function alikeByCodeOrName(view: ZibView): readonly string[] {
  const name = view.title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const codes = view.codes.map((code) => `${code.system}|${code.code}`);
  return view.ownTitle === undefined ? [...codes, `name:${name}`] : codes;
}
