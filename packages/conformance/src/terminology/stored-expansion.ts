/** An expansion that a value set brings along, made by a terminology server. */
import type { CodeSet, SystemCode } from './code-set.ts';
import { asObjects, asText, type JsonRecord } from './json-record.ts';

/** Codes in the expansion are in the set; when it is whole, others are not. */
export function storedExpansion({ expansion }: JsonRecord, composed: CodeSet): CodeSet {
  const { contains, total, offset } = (expansion ?? {}) as JsonRecord;
  const listed = flatten(asObjects(contains));
  if (listed.length === 0) {
    return composed;
  }
  const whole = total === listed.length && (offset === undefined || offset === 0);
  const known = new Set(listed.flatMap(({ system, code }) => [`${system}|${code}`, `|${code}`]));
  return {
    has: (system, code) => known.has(`${system ?? ''}|${code}`) || (whole ? false : composed.has(system, code)),
    decided: whole,
    listed: whole,
    codes: () => listed,
  };
}

function flatten(contains: readonly JsonRecord[]): readonly SystemCode[] {
  return contains.flatMap((item) => {
    const [system, code] = [asText(item.system), asText(item.code)];
    const own = system !== undefined && code !== undefined && item.abstract !== true ? [{ system, code }] : [];
    return [...own, ...flatten(asObjects(item.contains))];
  });
}
