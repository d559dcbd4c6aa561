/** What a supplier can do in a quarter: for itself and for who steers the agenda, never public. */

import { combine, ok } from '@stelsel/kernel';
import { type HeldRecord, quartersBetween, vendorCapacity } from '@stelsel/regie';
import { AgendaTabs, agendaPath, askedAgenda } from '../agenda/agenda-frame.tsx';
import { hasRole } from '../agenda/edit-forms.tsx';
import type { FormField } from '../forms/form-field.ts';
import { recordPage } from '../forms/record-page.tsx';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { stateWord } from '../words/state-words.ts';
import { type Say, sayIn, w } from '../words/words.ts';

/** Of all time, the part that goes to national projects by the rule of thumb of the action plan. */
const nationalShare = 0.35;
const quartersAhead = 730;

const fields: readonly FormField[] = [
  {
    name: 'totalPersonDays',
    label: w('Persoondagen in totaal', 'Person-days in total'),
    help: w(
      'Alle tijd voor de ontwikkeling van uw producten in dit kwartaal.',
      'All time for developing your products in this quarter.',
    ),
    kind: 'number',
  },
  {
    name: 'personDays',
    label: w('Waarvan voor landelijke projecten', 'Of which for national projects'),
    help: w(
      'Leeg: 35% van het totaal, de vuistregel van het actieplan.',
      'Empty: 35% of the total, the rule of thumb of the action plan.',
    ),
    kind: 'number',
  },
  {
    name: 'confidence',
    label: w('Hoe zeker bent u?', 'How sure are you?'),
    kind: 'choice',
    options: [
      { value: 'laag', words: w('laag', 'low') },
      { value: 'midden', words: w('midden', 'middle') },
      { value: 'hoog', words: w('hoog', 'high') },
    ],
  },
];

export const ownCapacityPage = recordPage({
  path: '/meerjarenagenda/:agenda/capaciteit/opgave',
  read: async (request) => {
    const agenda = askedAgenda(request);
    if (!agenda.ok) {
      return agenda;
    }
    const { reader, viewer, url } = request;
    const { on } = reader.moment;
    const last = new Date(Date.parse(on) + quartersAhead * 86_400_000).toISOString().slice(0, 10);
    const quarters = quartersBetween(on, last);
    const asked = url.searchParams.get('kwartaal');
    const loaded = combine([await reader.list(vendorCapacity)]);
    if (!loaded.ok) {
      return loaded;
    }
    const own = loaded.value[0].filter((one) => viewer !== undefined && one.fields.vendor === viewer.party);
    return ok({
      agenda: agenda.value,
      quarters,
      quarter: quarters.find((one) => one === asked) ?? quarters[0] ?? '',
      own,
    });
  },
  edit: ({ viewer }, { quarter, own }) => {
    const vendor = viewer?.party ?? '';
    const record = own.find((one) => one.fields.quarter === quarter);
    return {
      type: vendorCapacity,
      fields,
      ...(record === undefined ? {} : { record }),
      code: `${vendor}.${quarter.toLowerCase()}`,
      invented: vendor.startsWith('v-'),
      fixed: { vendor, quarter },
      fold: (patch) => ({
        ...patch,
        personDays:
          patch.personDays ??
          (typeof patch.totalPersonDays === 'number' ? Math.round(patch.totalPersonDays * nationalShare) : null),
      }),
    };
  },
  title: ({ quarter }) => w(`Geef uw capaciteit op voor ${quarter}`, `Declare your capacity for ${quarter}`),
  draw: (request, { agenda, quarters, own }, editor) => {
    const say = sayIn(request.language);
    const links = linksOf(request);
    const isSupplier = hasRole(request, 'vendorEditor', 'vendorSigner');
    return {
      title: say(title),
      children: (
        <>
          <p className="trail">
            <a href={links.page(agendaPath(agenda, '/capaciteit'))}>{say(back)}</a>
          </p>
          <h1>{say(title)}</h1>
          <AgendaTabs request={request} agenda={agenda} />
          <p>{say(secret)}</p>
          {editor}
          {isSupplier ? (
            <DataTable
              id="capaciteit"
              caption={say(title)}
              rows={quarters}
              keyOf={(quarter) => quarter}
              columns={[
                {
                  heading: say(quarterWord),
                  cell: (quarter) => (
                    <a href={links.here({ kwartaal: quarter, bewerk: '1', bewaard: undefined })}>{quarter}</a>
                  ),
                },
                ...(['totalPersonDays', 'personDays', 'confidence'] as const).map((name) => ({
                  heading: say(fields.find((one) => one.name === name)?.label ?? title),
                  numeric: name !== 'confidence',
                  cell: (quarter: string) => valueIn(say, own, quarter, name) ?? <Gap say={say} />,
                })),
              ]}
            />
          ) : null}
        </>
      ),
    };
  },
});

type Capacity = HeldRecord<typeof vendorCapacity.fields>;

function valueIn(
  say: Say,
  own: readonly Capacity[],
  quarter: string,
  name: 'totalPersonDays' | 'personDays' | 'confidence',
) {
  const value = own.find((one) => one.fields.quarter === quarter)?.fields[name];
  return typeof value === 'string' ? say(stateWord(value)) : value;
}

const title = w('Uw capaciteit', 'Your capacity');
const back = w('Bezetting per sector', 'Load per sector');
const secret = w(
  'Alleen u en wie de agenda stuurt zien deze cijfers. Openbaar is een cijfer per sector, van ten minste drie leveranciers.',
  'Only you and who steers the agenda see these figures. Public is one figure per sector, of at least three suppliers.',
);
const quarterWord = w('Kwartaal', 'Quarter');
