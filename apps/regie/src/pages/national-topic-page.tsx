/** One topic for the whole country: what it is, and how every region stands. */
import { combine, ok } from '@stelsel/kernel';
import { inOrder, region, regionalCells, sector, topic } from '@stelsel/regie';
import type { FormField } from '../forms/form-field.ts';
import { recordPage } from '../forms/record-page.tsx';
import { evidenceField } from '../forms/submit-record.ts';
import { addressIn } from '../layout/addresses.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { LightShape } from '../parts/light.tsx';
import { Named, nameOf, SourceText } from '../parts/named.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { topicPath } from '../regional/edit-address.ts';
import { agendaWords } from '../words/agenda-words.ts';
import { notFilledIn, stateWords } from '../words/light-words.ts';
import { sayIn, w } from '../words/words.ts';

const editFields: readonly FormField[] = [
  { name: 'what', label: w('Wat is het', 'What it is'), kind: 'text' },
  { name: 'impact', label: w('Wat verandert er', 'What changes'), kind: 'text' },
  { name: 'timeline', label: w('Tijdlijn', 'Timeline'), kind: 'text' },
  { name: 'sectorsText', label: w('Voor wie', 'For whom'), kind: 'text' },
  evidenceField,
];

export const nationalTopicPage = recordPage({
  path: '/regionale-agenda/onderwerpen/:topic',
  read: async ({ reader, params }) => {
    const loaded = combine([
      await reader.get(topic, params.topic ?? ''),
      await reader.list(region),
      await reader.list(sector),
      await regionalCells(reader, { topic: params.topic ?? '' }),
    ]);
    if (!loaded.ok) {
      return loaded;
    }
    const [about, regions, sectors, cells] = loaded.value;
    return ok({ about, regions, sectors, cells });
  },
  // What is written here is shared by all regions.
  edit: (_request, { about }) => ({
    type: topic,
    fields: editFields,
    record: about,
    code: about.code,
    invented: about.invented,
    fixed: {},
  }),
  title: () => w('Wijzig de landelijke tekst', 'Change the national text'),
  draw: (request, { about, regions, sectors, cells }, editor) => {
    const { language } = request;
    const say = sayIn(language);
    const cellAt = new Map(cells.map((cell) => [`${cell.region}/${cell.sector}`, cell]));
    const shown = inOrder(sectors).filter(({ code }) => cells.some((cell) => cell.sector === code));
    return {
      title: nameOf(language, about.fields, about.code),
      wide: true,
      children: (
        <>
          <p className="trail">
            <a href={addressIn(language, '/regionale-agenda')}>{say(agendaWords.agenda)}</a>
          </p>
          <h1>
            <Named language={language} of={about} />
          </h1>
          {editor}
          <dl className="about-list">
            <div>
              <dt>{say(what)}</dt>
              <dd>
                <SourceText language={language} say={say} text={about.fields.what} />
              </dd>
            </div>
            <div>
              <dt>{say(impact)}</dt>
              <dd>
                <SourceText language={language} say={say} text={about.fields.impact} />
              </dd>
            </div>
            <div>
              <dt>{say(timeline)}</dt>
              <dd>
                <SourceText language={language} say={say} text={about.fields.timeline} />
              </dd>
            </div>
            <div>
              <dt>{say(forWhom)}</dt>
              <dd>
                <SourceText language={language} say={say} text={about.fields.sectorsText} />
              </dd>
            </div>
          </dl>
          <SourceMark say={say} source={about.sourceOf('name')} />
          <h2>{say(regionsTitle)}</h2>
          <DataTable
            id="regios"
            matrix
            caption={say(caption)}
            rows={regions.toSorted(
              (a, b) =>
                Number(a.invented) - Number(b.invented) || (a.fields.name ?? '').localeCompare(b.fields.name ?? ''),
            )}
            keyOf={({ code }) => code}
            columns={[
              {
                heading: say(agendaWords.region),
                cell: (one) => (
                  <>
                    <a href={addressIn(language, topicPath(one.code, about.code))}>{one.fields.name ?? one.code}</a>
                    {one.invented ? <InventedMark say={say} /> : null}
                  </>
                ),
              },
              ...shown.map((of) => ({
                heading: nameOf(language, of.fields, of.code),
                cell: (one: { readonly code: string }) => {
                  const cell = cellAt.get(`${one.code}/${of.code}`);
                  const light = cell?.declared?.light;
                  return (
                    <>
                      {light === undefined ? <LightShape /> : <LightShape state={light} declared />}{' '}
                      <small>{say(light === undefined ? notFilledIn : stateWords[light])}</small>
                      {cell?.differs === true ? <strong className="differs">{say(agendaWords.differs)}</strong> : null}
                    </>
                  );
                },
              })),
            ]}
          />
        </>
      ),
    };
  },
});

const what = w('Wat is het', 'What it is');
const impact = w('Wat verandert er', 'What changes');
const timeline = w('Tijdlijn', 'Timeline');
const forWhom = w('Voor wie', 'For whom');
const regionsTitle = w('In de regio’s', 'In the regions');
const caption = w('Stoplicht van elke RSO per sector', 'Light of each regional organisation per sector');
