/** The page of one topic in one region, from the light to the smallest print. */
import { declaredLight, type PageRequest, type SectorOfTopic } from '@stelsel/regie';
import type { FormValues } from '../forms/form-field.ts';
import { RecordForm } from '../forms/record-form.tsx';
import { addressIn, withQuery } from '../layout/addresses.ts';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { Light } from '../parts/light.tsx';
import { Named, nameOf } from '../parts/named.tsx';
import { RecordHistory } from '../parts/record-history.tsx';
import { agendaWords } from '../words/agenda-words.ts';
import type { Say } from '../words/words.ts';
import { w } from '../words/words.ts';
import { AppliesMark } from './applies-mark.tsx';
import { formAction, mayEdit, regionPath, topicPath } from './edit-address.ts';
import { LayersOfTopic } from './layers-of-topic.tsx';
import { ComputedCell, DeclaredCell } from './light-cells.tsx';
import { lightFields, textFields } from './light-edit.ts';
import { TopicExplanation } from './topic-explanation.tsx';
import type { OpenForm, TopicView } from './topic-view.ts';
import { UseChart } from './use-chart.tsx';

interface TopicBodyProps {
  readonly request: PageRequest;
  readonly say: Say;
  readonly view: TopicView;
  readonly form?: OpenForm;
}

export function TopicBody(props: TopicBodyProps) {
  const { request, say, view, form } = props;
  const { about } = view;
  const { language } = request;
  const regionName = about.region.fields.name ?? about.region.code;
  return (
    <>
      <p className="trail">
        <a href={addressIn(language, '/regionale-agenda')}>{say(agendaWords.agenda)}</a> ›{' '}
        <a href={addressIn(language, regionPath(about.region.code))}>{regionName}</a>
        {about.category === undefined ? null : (
          <>
            {' '}
            › <Named language={language} of={about.category} />
          </>
        )}
      </p>
      <h1>
        <Named language={language} of={about.topic} /> {about.region.invented ? <InventedMark say={say} /> : null}
      </h1>
      <Saved {...props} />
      {form === undefined ? null : <OpenRecordForm {...props} form={form} />}
      <TopicExplanation request={request} say={say} about={about} />
      <LightTable {...props} />
      <ChosenSector {...props} />
      <LayersOfTopic say={say} about={about} />
      <RegionalTexts {...props} />
    </>
  );
}

function Saved({ request, say, view }: TopicBodyProps) {
  const saved = request.url.searchParams.get('bewaard');
  return saved === null ? null : (
    <p className="done" role="status">
      {say(savedText)} <a href={saved === 'tekst' ? '#geschiedenis-tekst' : '#geschiedenis'}>{say(historyLink)}</a>
      {view.about.region.invented ? null : <> {say(publicNow)}</>}
    </p>
  );
}

function OpenRecordForm({ request, say, view, form }: TopicBodyProps & { readonly form: OpenForm }) {
  const { about } = view;
  const shared = {
    language: request.language,
    say,
    action: formAction(request),
    back: addressIn(request.language, topicPath(about.region.code, about.topic.code)),
    state: form.state,
  };
  return form.kind === 'light' ? (
    <RecordForm
      {...shared}
      title={`${say(lightTitle)}: ${nameOf(request.language, form.of.sector.fields, form.of.sector.code)}`}
      fields={lightFields}
      preview={(values) => <LightPreview request={request} say={say} values={values} of={form.of} />}
    />
  ) : (
    <RecordForm {...shared} title={say(textTitle)} fields={textFields} />
  );
}

interface LightPreviewProps {
  readonly request: PageRequest;
  readonly say: Say;
  readonly values: FormValues;
  readonly of: SectorOfTopic;
}

/** The row as it will be, with the measurement beside it: whoever declares something sees at once what it stands next to. */
function LightPreview({ request, say, values, of: { cell } }: LightPreviewProps) {
  const light = values.light as 'in-uitvoering' | 'volgend' | 'niet-op-agenda' | '' | undefined;
  const by = request.viewer?.partyName ?? '';
  const { declared: _before, ...rest } = cell ?? {};
  const declared =
    light === undefined || light === ''
      ? {}
      : {
          declared: {
            light,
            uri: '',
            source: { class: 'declared' as const, by, method: 'page', at: request.reader.moment.on },
            ...(values.reason === '' || values.reason === undefined ? {} : { reason: values.reason }),
          },
        };
  if (cell === undefined) {
    return null;
  }
  const state = cell.computed?.state;
  const shown = {
    ...(rest as typeof cell),
    ...declared,
    differs: state !== undefined && light !== '' && light !== undefined && state !== light,
  };
  return (
    <DataTable
      id="voorbeeld"
      caption={say(previewCaption)}
      rows={[shown]}
      keyOf={() => 'voorbeeld'}
      columns={[
        { heading: say(agendaWords.declared), cell: (one) => <DeclaredCell say={say} cell={one} /> },
        { heading: say(agendaWords.measured), cell: (one) => <ComputedCell say={say} cell={one} /> },
      ]}
    />
  );
}

function LightTable({ request, say, view }: TopicBodyProps) {
  const { about } = view;
  const { language } = request;
  const here = topicPath(about.region.code, about.topic.code);
  const editable = mayEdit(request, declaredLight, { region: about.region.code, sector: '', topic: about.topic.code });
  return (
    <section>
      <h2>{say(lightsTitle)}</h2>
      <DataTable
        id="sectoren"
        caption={say(lightsCaption)}
        rows={about.sectors}
        keyOf={({ sector }) => sector.code}
        columns={[
          { heading: say(agendaWords.sector), cell: ({ sector }) => <Named language={language} of={sector} /> },
          {
            heading: say(appliesHeading),
            cell: (one) => <AppliesMark language={language} say={say} of={one.applies} />,
          },
          {
            heading: say(agendaWords.declared),
            cell: (one) => (one.cell === undefined ? <None /> : <DeclaredCell say={say} cell={one.cell} />),
          },
          {
            heading: say(agendaWords.measured),
            cell: (one) => (one.cell === undefined ? <None /> : <ComputedCell say={say} cell={one.cell} />),
          },
          {
            heading: say(moreHeading),
            cell: (one) =>
              one.cell === undefined ? (
                <None />
              ) : (
                <span className="actions">
                  <a href={addressIn(language, `${here}?sector=${one.sector.code}#sector`)}>
                    {say(monthsLink)}
                    <span className="visually-hidden"> {nameOf(language, one.sector.fields, one.sector.code)}</span>
                  </a>
                  <a href={addressIn(language, `${here}/afspraak/${one.sector.code}`)}>
                    {say(commitmentLink)}
                    <span className="visually-hidden"> {nameOf(language, one.sector.fields, one.sector.code)}</span>
                  </a>
                  {editable ? (
                    <a
                      href={`${addressIn(language, withQuery(request.url, { bewerk: one.sector.code, bewaard: undefined }))}#formulier`}
                    >
                      {say(editLight)}
                      <span className="visually-hidden"> {nameOf(language, one.sector.fields, one.sector.code)}</span>
                    </a>
                  ) : null}
                </span>
              ),
          },
        ]}
      />
    </section>
  );
}

function None() {
  return <span aria-hidden="true">–</span>;
}

function ChosenSector({ request, say, view }: TopicBodyProps) {
  const { chosen, months, lights, about } = view;
  if (chosen === undefined) {
    return null;
  }
  const name = nameOf(request.language, chosen.sector.fields, chosen.sector.code);
  return (
    <section id="sector">
      <h2>
        {name}: {say(monthsTitle)}
      </h2>
      {months.length === 0 ? (
        <p className="note">{say(noMonths)}</p>
      ) : (
        <UseChart say={say} title={`${say(useTitle)}: ${name}`} months={months} />
      )}
      <p>
        <a
          href={linksOf(request).rows('observations', {
            region: about.region.code,
            sector: chosen.sector.code,
            topic: about.topic.code,
          })}
        >
          {say(rowsLink)}
        </a>
      </p>
      <h3 id="geschiedenis">{say(historyTitle)}</h3>
      {lights.length === 0 ? (
        <p>
          <Gap say={say} />
        </p>
      ) : (
        <RecordHistory
          say={say}
          id="versies-licht"
          caption={`${say(historyCaption)}: ${name}`}
          versions={lights}
          of="light"
          show={({ fields }) => (
            <>
              {fields.light == null ? <Light say={say} /> : <Light say={say} state={fields.light} declared />}
              {fields.reason == null ? null : <p className="reason">{fields.reason}</p>}
            </>
          )}
        />
      )}
    </section>
  );
}

function RegionalTexts({ say, view }: TopicBodyProps) {
  return view.texts.length === 0 ? null : (
    <section>
      <h2 id="geschiedenis-tekst">{say(textHistory)}</h2>
      <RecordHistory
        say={say}
        id="versies-tekst"
        caption={say(textHistory)}
        versions={view.texts}
        of="what"
        show={({ fields }) => fields.what ?? fields.timeline ?? <Gap say={say} />}
      />
    </section>
  );
}

const savedText = w('Bewaard. Iedereen ziet de nieuwe versie nu.', 'Saved. Everybody sees the new version now.');
const publicNow = w('Uw organisatie en de datum staan erbij.', 'Your organisation and the date stand beside it.');
const historyLink = w('Bekijk de geschiedenis', 'See the history');
const lightTitle = w('Stoplicht wijzigen', 'Change the light');
const textTitle = w('Tekst van de regio wijzigen', 'Change the text of the region');
const previewCaption = w('Zo staat het straks op de bladzijde', 'So it will stand on the page');
const lightsTitle = w('Per sector', 'Per sector');
const lightsCaption = w(
  'Stoplicht van de RSO met de meting ernaast; het een verandert het ander niet',
  'Light of the RSO with the measurement beside it; one does not change the other',
);
const appliesHeading = w('Van toepassing', 'Applies');
const moreHeading = w('Meer', 'More');
const commitmentLink = w('Afspraak', 'Commitment');
const monthsLink = w('Verloop', 'Course');
const editLight = w('Wijzig stoplicht', 'Change light');
const monthsTitle = w('verloop en geschiedenis', 'course and history');
const noMonths = w(
  'Het netwerk meet hier nog niets. Dat is iets anders dan: er gebeurt niets.',
  'The network measures nothing here yet. That is not the same as: nothing happens.',
);
const useTitle = w('In gebruik per maand', 'In use per month');
const rowsLink = w('De rijen achter deze getallen', 'The rows behind these numbers');
const historyTitle = w('Geschiedenis van het stoplicht', 'History of the light');
const historyCaption = w('Elke bewaarde versie', 'Every saved version');
const textHistory = w('Geschiedenis van de tekst', 'History of the text');
