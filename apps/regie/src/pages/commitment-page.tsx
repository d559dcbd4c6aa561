/** One commitment to parliament: what was promised, until when, with what it was settled; and every earlier version. */
import { combine, ok, type Result } from '@stelsel/kernel';
import {
  agendaItem,
  daysBetween,
  dayText,
  type HeldRecord,
  type PageRequest,
  parliamentCommitment,
} from '@stelsel/regie';
import { commitmentEdit, commitmentFields } from '../commitments/commitment-edit.ts';
import { valuesOf } from '../forms/form-field.ts';
import { ValueList } from '../forms/record-form.tsx';
import { recordPage } from '../forms/record-page.tsx';
import { linksOf } from '../layout/links.ts';
import { InventedMark } from '../parts/invented-mark.tsx';
import { HistorySection } from '../parts/record-history.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { commitmentStateWords } from '../words/plan-words.ts';
import { sayIn, w } from '../words/words.ts';

interface View {
  /** Missing on the page for a new one. */
  readonly record?: HeldRecord<typeof parliamentCommitment.fields>;
  readonly versions: readonly HeldRecord<typeof parliamentCommitment.fields>[];
  readonly items: readonly HeldRecord<typeof agendaItem.fields>[];
  readonly count: number;
}

/** The page of a commitment that does not exist yet. */
export const newCommitment = 'nieuw';

export const commitmentPage = recordPage({
  path: '/toezeggingen/:code',
  read,
  edit: ({ viewer }, { record, items, count }) =>
    commitmentEdit({
      items,
      count,
      invented: viewer?.party.startsWith('v-') === true,
      ...(record === undefined ? {} : { record }),
    }),
  title: ({ record }) =>
    record === undefined ? w('Leg een toezegging vast', 'Record a commitment') : w('Werk bij', 'Update'),
  draw: (request, view, editor) => {
    const say = sayIn(request.language);
    const { record } = view;
    return {
      title: record?.fields.about ?? say(newTitle),
      children: (
        <>
          <p className="trail">
            <a href={linksOf(request).page('/toezeggingen')}>{say(all)}</a>
          </p>
          <h1>
            {record?.fields.about ?? say(newTitle)} {record?.invented === true ? <InventedMark say={say} /> : null}
          </h1>
          {editor}
          {record === undefined ? null : <Facts request={request} view={view} record={record} />}
        </>
      ),
    };
  },
  after: (_request, saved) => `/toezeggingen/${saved.code}`,
});

async function read({ reader, params }: PageRequest): Promise<Result<View>> {
  const loaded = combine([await reader.list(parliamentCommitment), await reader.list(agendaItem)]);
  if (!loaded.ok) {
    return loaded;
  }
  const [known, items] = loaded.value;
  if (params.code === newCommitment) {
    return ok({ items, count: known.length, versions: [] });
  }
  const found = combine([
    await reader.get(parliamentCommitment, params.code ?? ''),
    await reader.history(parliamentCommitment, params.code ?? ''),
  ]);
  if (!found.ok) {
    return found;
  }
  const [record, { versions }] = found.value;
  return ok({ record, versions, items, count: known.length });
}

interface FactsProps {
  readonly request: PageRequest;
  readonly view: View;
  readonly record: NonNullable<View['record']>;
}

function Facts({ request, view, record }: FactsProps) {
  const say = sayIn(request.language);
  const fields = commitmentFields(view.items, record).filter(({ name }) => name in record.fields || name === 'due');
  const { due, dueOriginal, settledOn } = record.fields;
  const late = due == null ? 0 : daysBetween(due, settledOn ?? request.reader.moment.on);
  const moved = due == null || dueOriginal == null ? 0 : daysBetween(dueOriginal, due);
  return (
    <>
      {late > 0 && record.fields.state !== 'vervallen' ? (
        <p>
          <strong className="differs">
            {say(
              settledOn == null
                ? w(`${late} dagen te laat.`, `${late} days late.`)
                : w(`${late} dagen te laat afgedaan.`, `Settled ${late} days late.`),
            )}
          </strong>
        </p>
      ) : null}
      <ValueList say={say} fields={fields} values={valuesOf(fields, record.fields)} />
      {moved === 0 ? null : (
        <p>
          {say(
            w(
              `Eerst toegezegd voor ${dayText(dueOriginal ?? '').nl}; sindsdien ${moved} dagen verschoven. De eerste datum blijft staan.`,
              `First promised for ${dayText(dueOriginal ?? '').en}; moved ${moved} days since. The first date stays.`,
            ),
          )}
        </p>
      )}
      <p>
        <SourceMark say={say} source={record.sourceOf('about')} /> · <a href={record.uri}>{say(asRecord)}</a>
      </p>
      <HistorySection
        say={say}
        heading={history}
        versions={view.versions}
        of="state"
        show={({ fields: one }) => (
          <>
            {say(commitmentStateWords[one.state ?? ''] ?? w('–', '–'))}
            {one.due == null ? '' : `, ${say(dayText(one.due))}`}
          </>
        )}
      />
    </>
  );
}

const all = w('Alle toezeggingen', 'All commitments');
const newTitle = w('Een nieuwe toezegging', 'A new commitment');
const asRecord = w('Als gegevens, met de bron van elk feit', 'As data, with the source of every fact');
const history = w('Geschiedenis', 'History');
