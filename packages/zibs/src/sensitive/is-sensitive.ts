import { zibById } from '../registry.ts';
import type { Code, ZibView } from '../zib.ts';
import { sensitiveBeginnings, sensitiveCodes } from './sensitive-codes.ts';

/** Folded by default, never on a first page, in a message, or before the eyes of a parent: by its kind, or by what it is about. */
export function isSensitive({ zib, codes }: Pick<ZibView, 'zib' | 'codes'>): boolean {
  return zibById(zib)?.sensitive === true || codes.some(isSensitiveCode);
}

function isSensitiveCode({ system, code }: Code): boolean {
  return (
    sensitiveCodes.has(`${system}|${code}`) ||
    /\bdsm\b/i.test(system) ||
    sensitiveBeginnings.some(([known, beginnings]) => system.startsWith(known) && beginnings.test(code))
  );
}
