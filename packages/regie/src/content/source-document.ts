import { z } from 'zod';

/** A document the content was taken from. */
export const sourceDocument = z.strictObject({
  code: z.string().regex(/^\d{3}$/),
  title: z.string().min(1),
  publisher: z.string().min(1),
  /** A day, a month, or `ongedateerd`. */
  date: z.string().regex(/^(\d{4}(-\d{2}){0,2}|ongedateerd)$/),
});

export type SourceDocument = z.output<typeof sourceDocument>;
