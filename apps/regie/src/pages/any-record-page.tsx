/** The page of any record: everything it says with its sources, every version, and the form for who may write it. */

import { err, ok, type Result } from '@stelsel/kernel';
import {
  dayText,
  type HeldRecord,
  type Page,
  type PageRequest,
  type RecordType,
  type Role,
  regieFaults,
  removeRecord,
  typeByName,
} from '@stelsel/regie';
import type { FormField } from '../forms/form-field.ts';
import { recordPage } from '../forms/record-page.tsx';
import type { RecordEdit } from '../forms/submit-record.ts';
import { addressIn } from '../layout/addresses.ts';
import { linksOf } from '../layout/links.ts';
import { InventedMark } from '../parts/invented-mark.tsx';
import { codeFrom, newRecordOf } from '../records/new-record.ts';
import { RecordFacts } from '../records/record-facts.tsx';
import { recordName, recordPath } from '../records/record-name.ts';
import { RecordVersions, type Version } from '../records/record-versions.tsx';
import { referenceChoices } from '../records/reference-choices.ts';
import { RetireForm, retireAct } from '../records/retire-form.tsx';
import { type Choices, formOfType, shownFields } from '../records/type-form.ts';
import { mayEdit } from '../regional/edit-address.ts';
import { roleNames } from '../words/role-names.ts';
import { sayIn, w } from '../words/words.ts';

interface View {
  readonly type: RecordType;
  /** Missing: a new one. */
  readonly record?: HeldRecord;
  /** Of a record that was removed: what it said last. */
  readonly gone?: Version;
  readonly versions: readonly Version[];
  readonly choices: Choices;
  readonly shown: readonly FormField[];
  readonly taken: ReadonlySet<string>;
}

const page = recordPage<View, RecordType['fields']>({
  path: '/gegevens/:type/:code',
  read,
  edit: (request, view) => (view.gone === undefined ? editOf(request, view) : undefined),
  title: ({ type, record }) =>
    record === undefined
      ? w(`${type.label.nl} toevoegen`, `Add: ${type.label.en}`)
      : w(`${type.label.nl} wijzigen`, `Change: ${type.label.en}`),
  after: (_request, saved) => recordPath(saved.type, saved.code),
  draw: (request, view, editor) => {
    const { type, record, gone, versions, shown } = view;
    const { language } = request;
    const say = sayIn(language);
    const held = record ?? gone;
    const title = held === undefined ? say(newWords(type)) : recordName(language, type, held);
    return {
      title,
      children: (
        <>
          <p className="trail">
            <a href={linksOf(request).page('/gegevens')}>{say(everything)}</a> ›{' '}
            <a href={linksOf(request).page(recordPath(type.name))}>{say(type.label)}</a>
          </p>
          <h1>
            {title} {held?.invented === true ? <InventedMark say={say} /> : null}
          </h1>
          {gone === undefined ? null : (
            <p className="note" role="status">
              {say(goneWords(gone.recordedAt))}
            </p>
          )}
          {editor}
          <p className="field__help">{say(whoMay(type))}</p>
          {held === undefined ? null : <RecordFacts request={request} type={type} record={held} fields={shown} />}
          {record === undefined || !mayEdit(request, type, record.fields) ? null : (
            <RetireForm request={request} record={record} />
          )}
          {held === undefined ? null : (
            <>
              <RecordVersions say={say} fields={shown} versions={versions} />
              <p>
                {say(stable)} <a href={held.uri}>{held.uri}</a>
              </p>
            </>
          )}
        </>
      ),
    };
  },
});

export const anyRecordPage: Page = {
  ...page,
  submit: async (request, form) => {
    if (form.fields.get('act') !== retireAct) {
      return page.submit?.(request, form) ?? err(regieFaults('REG-NO-PAGE'));
    }
    const view = await read(request);
    if (!view.ok || view.value.record === undefined) {
      return view.ok ? err(regieFaults('REG-NO-PAGE')) : view;
    }
    const { type, record } = view.value;
    const removed = await removeRecord(form.writer, type, request.viewer, {
      id: record.id,
      expectedVersion: Number(form.fields.get('versie')),
      reason: form.fields.get('reden')?.trim() || '-',
    });
    const here = recordPath(type.name, record.code);
    if (!removed.ok) {
      return removed;
    }
    const note = removed.value.kind === 'proposed' ? '?voorgelegd=1' : '';
    return ok({ location: addressIn(request.language, `${here}${note}`) });
  },
};

async function read(request: PageRequest): Promise<Result<View>> {
  const { params, reader } = request;
  const type = typeByName(params.type ?? '');
  if (type === undefined) {
    return err(regieFaults('REG-NO-PAGE'));
  }
  const choices = await referenceChoices(request, type);
  if (!choices.ok) {
    return choices;
  }
  const shared = { type, choices: choices.value, shown: shownFields(type, choices.value) };
  const { code = '' } = params;
  if (code === 'nieuw') {
    const others = await reader.list(type);
    return others.ok ? ok({ ...shared, versions: [], taken: new Set(others.value.map((one) => one.code)) }) : others;
  }
  const found = await reader.get(type, code);
  const history = found.ok || found.fault.code === 'REG-GONE' ? await reader.history(type, code) : found;
  if (!history.ok) {
    return history;
  }
  const { versions } = history.value;
  const [last] = versions;
  return ok({
    ...shared,
    ...(found.ok ? { record: found.value } : last === undefined ? {} : { gone: last }),
    versions,
    taken: new Set<string>(),
  });
}

function editOf(request: PageRequest, view: View): RecordEdit<RecordType['fields']> {
  const { type, record, choices, taken } = view;
  const fresh = newRecordOf(type, request.viewer);
  const { fixed, invented } = record === undefined ? fresh : { fixed: {}, invented: record.invented };
  const asked = Object.fromEntries(
    Object.keys(type.fields).flatMap((name) => {
      const said = request.url.searchParams.get(`veld.${name}`);
      return said === null ? [] : [[name, said]];
    }),
  );
  return {
    type,
    fields: formOfType({
      type,
      choices,
      viewer: request.viewer,
      given: Object.keys(fixed),
      ...(record === undefined ? {} : { record }),
    }),
    ...(record === undefined
      ? { code: codeFrom(type, invented, taken), suggested: { ...fresh.suggested, ...asked } }
      : { record }),
    invented,
    fixed,
  };
}

const newWords = (type: RecordType) => w(`Nieuw: ${type.label.nl}`, `New: ${type.label.en}`);
const goneWords = (day: string) =>
  w(
    `Dit is verwijderd op ${dayText(day).nl}. Hieronder staat wat er het laatst stond.`,
    `This was removed on ${dayText(day).en}. Below is what it said last.`,
  );
function whoMay({ write }: RecordType) {
  const held = Object.keys(write) as readonly Role[];
  return held.length === 0
    ? w(
        'Dit komt uit documenten of metingen; niemand wijzigt het hier.',
        'This comes from documents or measurements; nobody changes it here.',
      )
    : w(
        `Wie dit bijhoudt: ${held.map((role) => roleNames[role].nl.toLowerCase()).join(', ')}.`,
        `Who keeps this: ${held.map((role) => roleNames[role].en.toLowerCase()).join(', ')}.`,
      );
}
const everything = w('Alle gegevens', 'All data');
const stable = w('Vast adres, voor machines:', 'Stable address, for machines:');
