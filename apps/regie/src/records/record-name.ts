/** How a record of any type is called: by its name, or by what it is about. */
import type { Language, RecordType } from '@stelsel/regie';
import { nameOf } from '../parts/named.tsx';

interface Called {
  readonly type: string;
  readonly code: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export function recordName(
  language: Language,
  type: RecordType,
  { code, fields }: Called,
  called: (code: string) => string = (own) => own,
): string {
  const { name, title, heading, about, text } = fields;
  const own = nameOf(language, { name: textOf(name ?? title) ?? null, nameEn: textOf(fields.nameEn) ?? null }, '');
  if (own !== '') {
    return own;
  }
  const words = textOf(heading ?? (Array.isArray(about) ? undefined : about) ?? text);
  const refers = Object.entries(type.fields).flatMap(([field, { refersTo }]) =>
    refersTo === undefined ? [] : (textOf(fields[field]) ?? []),
  );
  return words ?? (refers.length === 0 ? code : refers.slice(0, namedMax).map(called).join(' – '));
}

/** As many as make clear which one it is. */
const namedMax = 4;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** The page of a record of any type. */
export const recordPath = (type: string, code = ''): string => `/gegevens/${type}${code === '' ? '' : `/${code}`}`;
