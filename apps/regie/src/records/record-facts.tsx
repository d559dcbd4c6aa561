/** Everything a record says, field by field, with where it comes from; what somebody may not see is named, not shown. */
import type { HeldRecord, PageRequest, RecordType } from '@stelsel/regie';
import { type FormField, valuesOf } from '../forms/form-field.ts';
import { ShownValue } from '../forms/shown-value.tsx';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { sayIn, type Words, w } from '../words/words.ts';
import { recordPath } from './record-name.ts';

interface RecordFactsProps {
  readonly request: PageRequest;
  readonly type: RecordType;
  readonly record: HeldRecord;
  readonly fields: readonly FormField[];
}

export function RecordFacts({ request, type, record, fields }: RecordFactsProps) {
  const say = sayIn(request.language);
  const values = valuesOf(fields, record.fields);
  const isShown = ({ name }: FormField): boolean =>
    Object.hasOwn(record.fields, name) || (type.fields[name]?.visibility ?? 'public') === 'public';
  return (
    <DataTable
      id="feiten"
      caption={say(caption)}
      rows={fields}
      keyOf={({ name }) => name}
      columns={[
        { heading: say(fieldWord), cell: ({ label }) => say(label) },
        {
          heading: say(valueWord),
          cell: (field) =>
            isShown(field) ? (
              <FactValue request={request} type={type} record={record} field={field} values={values} />
            ) : (
              <Gap say={say} words={hiddenWords[type.fields[field.name]?.visibility ?? ''] ?? notPublic} />
            ),
        },
        {
          heading: say(sourceWord),
          cell: ({ name }) =>
            record.fields[name] == null ? null : <SourceMark say={say} source={record.sourceOf(name)} />,
        },
      ]}
    />
  );
}

interface FactValueProps extends Omit<RecordFactsProps, 'fields'> {
  readonly field: FormField;
  readonly values: Readonly<Record<string, string>>;
}

/** What refers to one other record leads there. */
function FactValue({ request, type, record, field, values }: FactValueProps) {
  const say = sayIn(request.language);
  const value = record.fields[field.name];
  const refersTo = type.fields[field.name]?.refersTo;
  const shown = <ShownValue say={say} field={field} values={values} />;
  return refersTo !== undefined && typeof value === 'string' ? (
    <a href={linksOf(request).page(recordPath(refersTo, value))}>{shown}</a>
  ) : (
    shown
  );
}

const caption = w('Wat er staat, en waar het vandaan komt', 'What it says, and where it comes from');
const fieldWord = w('Veld', 'Field');
const valueWord = w('Waarde', 'Value');
const sourceWord = w('Bron', 'Source');
const notPublic = w('niet openbaar', 'not public');
const hiddenWords: Readonly<Record<string, Words>> = {
  participant: w(
    'alleen voor deelnemers van dezelfde regio of sector',
    'only for participants of the region or sector',
  ),
  own: w('alleen voor de organisatie zelf', 'only for the organisation itself'),
  supervision: w('alleen voor toezicht', 'only for supervision'),
  programme: w('alleen voor wie de agenda stuurt', 'only for who steers the agenda'),
};
