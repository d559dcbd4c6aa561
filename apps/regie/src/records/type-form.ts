/** The form of a type of record, made from its definition: nothing about a field is said twice. */
import { type Account, type FieldShape, type HeldRecord, nextStates, type RecordType, shapeOf } from '@stelsel/regie';
import type { FormField, FormOption } from '../forms/form-field.ts';
import { evidenceField, fromField, whyField } from '../forms/submit-record.ts';
import { type Words, w } from '../words/words.ts';
import { choiceWords, partWord } from './field-words.ts';

/** Options for what refers to another record, by name of that type. */
export type Choices = ReadonlyMap<string, readonly FormOption[]>;

export interface FormOfType {
  readonly type: RecordType;
  readonly record?: HeldRecord;
  readonly choices: Choices;
  /** Who fills in the form. */
  readonly viewer: Account | undefined;
  /** Fields that follow from who fills in the form. */
  readonly given: readonly string[];
}

/** What can be asked: not what is measured, not what was fixed before, and not what is for other roles. */
export function formOfType({ type, record, choices, viewer, given }: FormOfType): readonly FormField[] {
  const values: Readonly<Record<string, unknown>> = record?.fields ?? {};
  const asked = Object.entries(type.fields).filter(
    ([name, { computed = false, frozen = false, roles }]) =>
      !computed &&
      !(frozen && values[name] != null) &&
      !given.includes(name) &&
      (roles === undefined || viewer?.roles.some(({ role }) => roles.includes(role)) === true),
  );
  const fields = asked.map(([name, definition]): FormField => {
    const field = fieldOf(`${type.name}.${name}`, name, definition.label, shapeOf(definition), {
      choices,
      ...(definition.refersTo === undefined ? {} : { refersTo: definition.refersTo }),
    });
    const narrowed =
      name === type.states?.field
        ? { ...field, options: statesFrom(type, values[name]) }
        : withCurrent(field, values[name]);
    return definition.fourEyes === true ? { ...narrowed, help: fourEyesHelp } : narrowed;
  });
  const needsWhy = asked.some(([, { fourEyes = false }]) => fourEyes) && type.fields.reason === undefined;
  return [...fields, ...(needsWhy ? [whyField] : []), fromField, evidenceField];
}

/** A field to show: the same shapes, with every option. */
export function shownFields(type: RecordType, choices: Choices): readonly FormField[] {
  return Object.entries(type.fields).map(([name, definition]) =>
    fieldOf(`${type.name}.${name}`, name, definition.label, shapeOf(definition), {
      choices,
      ...(definition.refersTo === undefined ? {} : { refersTo: definition.refersTo }),
    }),
  );
}

/** What it says now can always be chosen, also where the list does not have it: nothing gets lost by saving. */
function withCurrent(field: FormField, value: unknown): FormField {
  const { parts, options } = field;
  if (parts !== undefined) {
    const held = [value].flat().filter((one) => typeof one === 'object' && one !== null) as Readonly<
      Record<string, unknown>
    >[];
    return {
      ...field,
      parts: parts.map((part) =>
        withCurrent(
          part,
          held.map((one) => one[part.name]),
        ),
      ),
    };
  }
  if (options === undefined) {
    return field;
  }
  const known = new Set(options.map((option) => option.value));
  const missing = new Set([value].flat(2).flatMap((one) => (one == null || known.has(String(one)) ? [] : String(one))));
  return { ...field, options: [...options, ...[...missing].map((one) => ({ value: one, words: w(one, one) }))] };
}

interface FieldContext {
  readonly choices: Choices;
  readonly refersTo?: string;
}

/** A set of checkboxes stays readable up to this many; longer lists are asked as lines. */
const checkboxesMax = 40;

function fieldOf(path: string, name: string, label: Words, shape: FieldShape, context: FieldContext): FormField {
  const options = context.refersTo === undefined ? undefined : context.choices.get(context.refersTo);
  const base = { name, label };
  switch (shape.kind) {
    case 'text':
      return { ...base, kind: isShort(name) ? 'line' : 'text' };
    case 'code':
      return options === undefined ? { ...base, kind: 'line', help: codeHelp } : { ...base, kind: 'choice', options };
    case 'day':
      return { ...base, kind: 'day' };
    case 'flag':
      return { ...base, kind: 'flag' };
    case 'number':
      return { ...base, kind: 'number', ...(shape.whole ? {} : { fraction: true }) };
    case 'choice':
      return {
        ...base,
        kind: 'choice',
        options: shape.values.map((value) => ({ value: String(value), words: choiceWords(path, value) })),
        ...(typeof shape.values[0] === 'number' ? { numbers: true } : {}),
      };
    case 'group':
      return { ...base, kind: 'group', parts: partsOf(path, shape, context) };
    case 'list':
      return listField(path, base, shape, { ...context, ...(options === undefined ? {} : { options }) });
    default:
      return shape satisfies never;
  }
}

type ListShape = Extract<FieldShape, { readonly kind: 'list' }>;

function listField(
  path: string,
  base: Pick<FormField, 'name' | 'label'>,
  { of, length }: ListShape,
  { options, ...context }: FieldContext & { readonly options?: readonly FormOption[] },
): FormField {
  if (of.kind === 'group') {
    return { ...base, kind: 'rows', parts: partsOf(path, of, context), help: rowsHelp };
  }
  const known =
    of.kind === 'choice'
      ? of.values.map((value) => ({ value: String(value), words: choiceWords(path, value) }))
      : options;
  if (known !== undefined && known.length <= checkboxesMax) {
    return { ...base, kind: 'choices', options: known };
  }
  const help = length === undefined ? (of.kind === 'code' ? codesHelp : linesHelp) : exactly(length);
  return { ...base, kind: 'lines', help, ...(of.kind === 'number' ? { numbers: true } : {}) };
}

/** A part is named after what it refers to: `party`, `sector`, `wish`. */
const refersByName: Readonly<Record<string, string>> = { sector: 'sector', wish: 'wish', party: 'party' };

function partsOf(
  path: string,
  { parts }: Extract<FieldShape, { readonly kind: 'group' }>,
  { choices }: FieldContext,
): readonly FormField[] {
  return parts.map(({ name, shape, optional }) => {
    const refersTo = shape.kind === 'code' ? refersByName[name] : undefined;
    const { help: _, ...field } = fieldOf(`${path}.${name}`, name, partWord(name), shape, {
      choices,
      ...(refersTo === undefined ? {} : { refersTo }),
    });
    return { ...field, ...(optional ? { optional } : {}) };
  });
}

/** The state as it is and those that can follow; a new record begins in one of the first states. */
function statesFrom({ name, states }: RecordType, from: unknown): readonly FormOption[] {
  if (states === undefined) {
    return [];
  }
  const { machine, field } = states;
  const possible =
    typeof from === 'string'
      ? [from, ...nextStates(machine, from).filter((state) => machine.measured?.includes(state) !== true)]
      : machine.initial;
  return possible.map((value) => ({ value, words: choiceWords(`${name}.${field}`, value) }));
}

const shortTexts = new Set(
  'name nameEn title heading headingEn paper role product function domain target register decisionDoc period rhythm awardedBy account template kind line state decision quarter settledBy does party step url value reviewer notApplicableReviewer indicator about'.split(
    ' ',
  ),
);
const isShort = (name: string): boolean => shortTexts.has(name);

const fourEyesHelp = w(
  'Een ander keurt dit goed; dan pas geldt het.',
  'Somebody else approves this; only then it holds.',
);
const codeHelp = w('Kenmerk: kleine letters, cijfers en streepjes.', 'Code: lower case, digits and hyphens.');
const codesHelp = w('Eén kenmerk per regel.', 'One code per line.');
const linesHelp = w('Eén per regel.', 'One per line.');
const rowsHelp = w(
  'Laat een regel leeg om hem weg te halen. Na ‘Bekijk het resultaat’ komen er lege regels bij.',
  'Leave a row empty to take it away. After ‘Look at the result’ empty rows are added.',
);
const exactly = (length: number): Words => w(`${length} regels, één per regel.`, `${length} lines, one each.`);
