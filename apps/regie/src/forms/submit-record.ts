/** What happens with a sent form: first a look at the result, then saving; nothing that was typed is ever lost. */
import { canonicalJson, err, type Fault, ok, type Result } from '@stelsel/kernel';
import {
  type FieldDefinitions,
  type HeldRecord,
  type PageAnswer,
  type PageForm,
  type PageRequest,
  type RecordType,
  type Saved,
  saveRecord,
} from '@stelsel/regie';
import { w } from '../words/words.ts';
import { type FormField, type FormValues, patchOf, valuesFrom, valuesOf } from './form-field.ts';

/** The box in which an editor says where a change comes from: it goes to the source of the fact, not into the record. */
const evidenceBox = 'bron';

export const evidenceField: FormField = {
  name: evidenceBox,
  label: w('Bron van deze wijziging', 'Source of this change'),
  help: w('Document met datum, of een adres.', 'Document with its date, or an address.'),
  kind: 'line',
};

/** Why, where the record itself has no place for it: somebody else reads it before it holds. */
export const whyField: FormField = {
  name: 'waarom',
  label: w('Waarom', 'Why'),
  help: w(
    'Nodig als een ander het moet goedkeuren. Die leest dit bij het voorstel.',
    'Needed where somebody else must approve. They read this with the proposal.',
  ),
  kind: 'text',
};

/** From which day it holds; a day that was corrects the past. */
export const fromField: FormField = {
  name: 'vanaf',
  label: w('Geldt vanaf', 'Holds from'),
  help: w('Leeg: vanaf vandaag.', 'Empty: from today.'),
  kind: 'day',
};

/** Boxes about the change, not about the record. */
const aboutChange: readonly string[] = [evidenceBox, whyField.name, fromField.name];

/** What a form changes. */
export interface RecordEdit<D extends FieldDefinitions> {
  readonly type: RecordType<D>;
  readonly fields: readonly FormField[];
  /** Missing: saving makes it. */
  readonly record?: HeldRecord<D>;
  /** Of a new record; where it is missing the record is called by its id. */
  readonly code?: string | ((values: FormValues) => string | undefined);
  readonly invented: boolean;
  /** What a form of this kind always sets, such as region and topic. */
  readonly fixed: Readonly<Record<string, unknown>>;
  /** What a new record probably says; whoever fills in the form decides. */
  readonly suggested?: Readonly<Record<string, unknown>>;
  /** For a list inside the record that is asked in boxes of its own: from the record to boxes, and back. */
  readonly unfold?: (fields: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  readonly fold?: (patch: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** How a form stands on the screen. */
export interface FormState<D extends FieldDefinitions = FieldDefinitions> {
  readonly step: 'edit' | 'preview' | 'conflict' | 'refused';
  readonly values: FormValues;
  /** The version that the editor started from; 0 for a new record. */
  readonly version: number;
  readonly fault?: Fault;
  /** The version that somebody else saved meanwhile. */
  readonly theirs?: HeldRecord<D>;
  readonly theirValues?: FormValues;
}

export function firstState<D extends FieldDefinitions>(edit: RecordEdit<D>): FormState<D> {
  const { record, suggested = {} } = edit;
  return { step: 'edit', values: boxesOf(edit, record?.fields ?? suggested), version: record?.version ?? 0 };
}

/** `stap` says which button was pressed: `voorbeeld`, `terug` or `bewaar`. Answers with the form again, or with the saved record. */
export async function submitRecord<D extends FieldDefinitions>(
  request: PageRequest,
  { fields: sent, writer }: PageForm,
  edit: RecordEdit<D>,
): Promise<Result<FormState<D> | Saved<D>>> {
  const values = valuesFrom(edit.fields, sent);
  const version = Number(sent.get('versie') ?? edit.record?.version ?? 0);
  const step = sent.get('stap');
  if (step === 'voorbeeld' || step === 'terug') {
    return ok({ step: step === 'terug' ? 'edit' : 'preview', values, version });
  }
  const saved = await saveRecord(writer, edit.type, request.viewer, {
    ...(edit.record === undefined ? { ...codeOf(edit, values), invented: edit.invented } : { id: edit.record.id }),
    expectedVersion: version,
    patch: changedIn(edit, values),
    ...aboutThis(values),
  });
  if (saved.ok) {
    return saved;
  }
  if (saved.fault.code !== 'REG-CHANGED') {
    return isRefusal(saved.fault) ? err(saved.fault) : ok({ step: 'refused', values, version, fault: saved.fault });
  }
  const theirs = await request.reader.get(edit.type, edit.record?.id ?? codeOf(edit, values).code ?? '');
  return theirs.ok
    ? ok({
        step: 'conflict',
        values,
        version: theirs.value.version,
        fault: saved.fault,
        theirs: theirs.value,
        theirValues: boxesOf(edit, theirs.value.fields),
      })
    : theirs;
}

function codeOf<D extends FieldDefinitions>({ code }: RecordEdit<D>, values: FormValues): { readonly code?: string } {
  const said = typeof code === 'function' ? code(values) : code;
  return said === undefined ? {} : { code: said };
}

/** Why, on what ground and from when. */
function aboutThis({ reason, waarom, vanaf, [evidenceBox]: evidence }: FormValues) {
  const why = [waarom, reason].find((text) => text !== undefined && text !== '');
  return {
    ...(why === undefined ? {} : { reason: why }),
    ...(evidence === undefined || evidence === '' ? {} : { evidence }),
    ...(vanaf === undefined || vanaf === '' ? {} : { from: vanaf }),
  };
}

/** Only what differs: what nobody touched needs no second pair of eyes. */
function changedIn<D extends FieldDefinitions>(
  { fields, fixed, fold, record }: RecordEdit<D>,
  values: FormValues,
): Readonly<Record<string, unknown>> {
  const asked = patchOf(
    fields.filter(({ name }) => !aboutChange.includes(name)),
    values,
  );
  const before: Readonly<Record<string, unknown>> = record?.fields ?? {};
  const differs = ([name, value]: [string, unknown]): boolean =>
    canonicalJson(before[name] ?? null) !== canonicalJson(value ?? null);
  const patch = Object.entries(fold === undefined ? asked : fold(asked));
  return Object.fromEntries([...Object.entries(fixed), ...patch].filter(differs));
}

function boxesOf<D extends FieldDefinitions>(
  { fields, unfold }: RecordEdit<D>,
  values: Readonly<Record<string, unknown>>,
): FormValues {
  return valuesOf(fields, unfold === undefined ? values : { ...values, ...unfold(values) });
}

/** Who may not write at all gets the page of the fault; whoever typed something wrong gets the form again. */
function isRefusal({ code }: Fault): boolean {
  return ['REG-SIGN-IN', 'REG-ROLE', 'REG-SCOPE', 'REG-UNKNOWN', 'REG-GONE'].includes(code);
}

/** A form that has to be shown again, with the status of what happened. */
export function answerOf({ step }: FormState, html: string): PageAnswer {
  return { html, status: step === 'conflict' ? 409 : step === 'refused' ? 422 : 200 };
}

export function isFormState(done: object): done is FormState {
  return 'step' in done;
}
