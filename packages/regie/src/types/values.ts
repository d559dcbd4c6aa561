/** The shapes that fields share. */
import { z } from 'zod';
import { regieLimits } from '../limits.ts';

/** A short text, or a long one; never HTML. */
export const text = z.string().min(1).max(regieLimits.textChars);

/** The code of another record: lower case, digits, hyphens, dots. */
export const code = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, 'lower case, digits, hyphens');
export const codes = z.array(code);

export const day = z.iso.date();
/** Part of a date, as documents print it: a year, a month or a day. */
export const partialDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD');
export const quarter = z.string().regex(/^\d{4}-Q[1-4]$/, 'YYYY-Qn');
export const count = z.number().int().min(0);
/** Between 0 and 1. */
export const share = z.number().min(0).max(1);
export const eur = z.number().min(0);
/** Money in books is whole cents. */
export const cents = z.number().int();
const link = z.strictObject({ text, url: z.url({ protocol: /^https$/ }) });
export const links = z.array(link);
export const texts = z.array(text);
