/** What follows from who makes a record: to whom it belongs, and what it is called. */
import type { Account, RecordType } from '@stelsel/regie';
import type { FormValues } from '../forms/form-field.ts';

export interface NewRecord {
  /** Fields that nobody has to fill in. */
  readonly fixed: Readonly<Record<string, unknown>>;
  readonly suggested: Readonly<Record<string, unknown>>;
  readonly invented: boolean;
}

/** Who writes only for itself makes records of itself; of one region, records of that region. */
export function newRecordOf(type: RecordType, viewer: Account | undefined): NewRecord {
  const held = viewer?.roles.filter(({ role }) => type.write[role] !== undefined) ?? [];
  const { owner, region } = type.belongs;
  const scopes = new Set(held.map(({ role }) => type.write[role]));
  const [own] = held;
  const places = [...new Set(held.flatMap(({ regions = [] }) => regions))];
  const isList = region !== undefined && type.fields[region]?.schema.safeParse([]).success === true;
  const place = region === undefined || places.length === 0 ? {} : { [region]: isList ? places : places[0] };
  return {
    fixed: {
      ...(scopes.size === 1 && scopes.has('party') && owner !== undefined ? { [owner]: own?.party } : {}),
      ...(scopes.size === 1 && scopes.has('region') && !isList && places.length === 1 ? place : {}),
    },
    suggested: { ...place, ...firstState(type) },
    invented: viewer?.party.startsWith('v-') === true,
  };
}

/** Where there is one way to begin, it begins there. */
function firstState({ states }: RecordType): Readonly<Record<string, unknown>> {
  const [first, ...others] = states?.machine.initial ?? [];
  return states === undefined || first === undefined || others.length > 0 ? {} : { [states.field]: first };
}

const codeMaxChars = 60;

/** From its name, so that addresses can be read; a record that may not name its owner is called by its id. */
export function codeFrom(type: RecordType, invented: boolean, taken: ReadonlySet<string>) {
  const { owner } = type.belongs;
  const isOpen = owner === undefined || (type.fields[owner]?.visibility ?? 'public') === 'public';
  return (values: FormValues): string | undefined => {
    const name = values.name ?? values.title ?? values.heading;
    if (!isOpen || name === undefined) {
      return undefined;
    }
    const words = name
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, codeMaxChars);
    const code = `${invented ? 'v.' : ''}${words}`;
    return words === '' || taken.has(code) ? undefined : code;
  };
}
