/** Starts the agenda of a region: the owner of the agenda makes the region, its RSO takes over the texts of another one. */
import { err, ok, type Result } from '@stelsel/kernel';
import {
  type HeldRecord,
  type Page,
  type PageForm,
  type PageRequest,
  regieFaults,
  region,
  regionalTopic,
  saveRecord,
  takeOverTexts,
} from '@stelsel/regie';
import { FieldBox } from '../forms/field-box.tsx';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { formAction, mayEdit, regionPath } from '../regional/edit-address.ts';
import { agendaWords } from '../words/agenda-words.ts';
import { sayIn, w } from '../words/words.ts';

type Region = HeldRecord<typeof region.fields>;

export const startRegionPage: Page = {
  path: '/regionale-agenda/beginnen',
  render: async (request) => {
    const regions = await request.reader.list(region);
    return regions.ok ? ok({ html: draw(request, regions.value) }) : regions;
  },
  submit: async (request, form) =>
    form.fields.get('wat') === 'regio' ? makeRegion(request, form) : takeOverInto(request, form),
};

async function makeRegion(
  request: PageRequest,
  { fields, writer }: PageForm,
): Promise<Result<{ readonly location: string }>> {
  const from = await request.reader.get(region, fields.get('van') ?? '');
  if (!from.ok) {
    return from;
  }
  const code = (fields.get('naam') ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (code === '') {
    return err(regieFaults('REG-FIELD', { type: region.name, field: 'name', problem: 'leeg / empty' }, 'name'));
  }
  const made = await saveRecord(writer, region, request.viewer, {
    expectedVersion: 0,
    code: from.value.invented ? `v-${code}` : code,
    invented: from.value.invented,
    patch: { name: fields.get('naam'), startedFrom: from.value.code },
  });
  return made.ok
    ? ok({ location: addressIn(request.language, regionPath(from.value.invented ? `v-${code}` : code)) })
    : made;
}

async function takeOverInto(
  request: PageRequest,
  { fields, writer }: PageForm,
): Promise<Result<{ readonly location: string }>> {
  const to = fields.get('naar') ?? '';
  const done = await takeOverTexts(writer, request.reader, request.viewer, { from: fields.get('van') ?? '', to });
  return done.ok
    ? ok({ location: addressIn(request.language, `${regionPath(to)}?overgenomen=${done.value.taken}`) })
    : done;
}

function draw(request: PageRequest, regions: readonly Region[]): string {
  const { language, url } = request;
  const say = sayIn(language);
  const options = (some: readonly Region[]) =>
    some.map(({ code, fields }) => ({ value: code, words: w(fields.name ?? code, fields.name ?? code) }));
  const own = regions.filter(({ code }) => mayEdit(request, regionalTopic, { region: code }));
  const mayMake = mayEdit(request, region, {});
  return htmlDocument({
    request,
    title: say(title),
    children: (
      <>
        <p className="trail">
          <a href={addressIn(language, '/regionale-agenda')}>{say(agendaWords.agenda)}</a>
        </p>
        <h1>{say(title)}</h1>
        <p className="lead">{say(lead)}</p>
        {own.length === 0 && !mayMake ? <p className="note">{say(needsRole)}</p> : null}
        {mayMake ? (
          <form method="post" action={formAction(request)} className="form">
            <h2>{say(makeTitle)}</h2>
            <input type="hidden" name="wat" value="regio" />
            <FieldBox say={say} field={{ name: 'naam', label: nameLabel, kind: 'line' }} values={{}} />
            <FieldBox
              say={say}
              field={{ name: 'van', label: fromLabel, kind: 'choice', options: options(regions) }}
              values={{}}
            />
            <p>
              <button type="submit">{say(make)}</button>
            </p>
          </form>
        ) : null}
        {own.length === 0 ? null : (
          <form method="post" action={formAction(request)} className="form">
            <h2>{say(textsTitle)}</h2>
            <FieldBox
              say={say}
              field={{ name: 'naar', label: toLabel, kind: 'choice', options: options(own) }}
              values={{ naar: url.searchParams.get('naar') ?? own[0]?.code ?? '' }}
            />
            <FieldBox
              say={say}
              field={{ name: 'van', label: fromLabel, kind: 'choice', options: options(regions) }}
              values={{}}
            />
            <p>
              <button type="submit">{say(take)}</button>
            </p>
          </form>
        )}
      </>
    ),
  });
}

const title = w('Begin een regio vanuit een andere', 'Start a region from another one');
const lead = w(
  'U neemt de uitleg per onderwerp over. Stoplichten, planning en deelnemers niet: die zegt een regio zelf. Wat u al schreef, blijft staan.',
  'You take over the explanation per topic. Not lights, planning and participants: a region says those itself. What you have written stays.',
);
const needsRole = w(
  'Alleen een RSO kan teksten overnemen, en alleen de eigenaar van de agenda maakt een regio. Meld u aan met die rol.',
  'Only a regional organisation can take over texts, and only the owner of the agenda makes a region. Sign in with that role.',
);
const makeTitle = w('Een nieuwe regio', 'A new region');
const nameLabel = w('Naam van de regio', 'Name of the region');
const fromLabel = w('Vanuit de agenda van', 'From the agenda of');
const make = w('Maak de regio', 'Make the region');
const textsTitle = w('Teksten overnemen', 'Take over texts');
const toLabel = w('Uw regio', 'Your region');
const take = w('Neem de teksten over', 'Take over the texts');
