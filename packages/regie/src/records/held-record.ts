import type { FieldDefinitions, FieldsOf, RecordType } from './define-type.ts';
import type { RecordUri, Ulid } from './record-id.ts';
import type { Source } from './source.ts';
import type { Belonging } from './visibility.ts';

/** One version of a record during one period of the world, as the store keeps it: everything, also what is not public. */
export interface Statement {
  /** Place in the order of all changes; the cursor of the change feed. */
  readonly seq: number;
  readonly type: string;
  readonly id: Ulid;
  /** The readable name in pages, unique within the type. */
  readonly code: string;
  /** Part of the invented country: never to be mixed up with what is known of real organisations. */
  readonly invented: boolean;
  readonly version: number;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Of the record as a whole; `sources` names the fields that come from elsewhere. */
  readonly source: Source;
  readonly sources: Readonly<Record<string, Source>>;
  /** The period in which this holds in the world: dates, the end not included. */
  readonly validFrom: string;
  readonly validTo: string;
  /** The time in which we believed it: instants, the end not included. */
  readonly recordedAt: string;
  readonly supersededAt: string;
  readonly removed: boolean;
}

/** A record as somebody may see it, with the source of every fact. */
export interface HeldRecord<D extends FieldDefinitions = FieldDefinitions> {
  readonly uri: RecordUri;
  readonly type: string;
  readonly id: Ulid;
  readonly code: string;
  readonly invented: boolean;
  readonly version: number;
  readonly fields: FieldsOf<D>;
  readonly validFrom: string;
  readonly validTo: string;
  readonly recordedAt: string;
  readonly supersededAt: string;
  /** Where one field comes from. */
  sourceOf(field: keyof D & string): Source;
}

/** Beginning and end of the world's time, for what has none. */
export const beginningOfTime = '0001-01-01';
export const endOfTime = '9999-12-31';
/** `superseded_at` of what is believed now. */
export const notSuperseded = 'infinity';

/** To whom a record belongs, read from the fields its type names. */
export function belongingOf(type: RecordType, fields: Readonly<Record<string, unknown>>): Belonging {
  const { owner, region, sector } = type.belongs;
  const codes = (name: string | undefined): readonly string[] =>
    name === undefined ? [] : [fields[name]].flat().filter((value): value is string => typeof value === 'string');
  const [first] = codes(owner);
  return { ...(first === undefined ? {} : { owner: first }), regions: codes(region), sectors: codes(sector) };
}
