/** All items that ask something of suppliers: how many commit, decline or say nothing, and how many organisations that is. */
import { combine, ok, type Result } from '@stelsel/kernel';
import { type Agenda, type ItemAnswers, type PageRequest, sector, supplierAnswers } from '@stelsel/regie';
import { AgendaTabs, agendaPath, askedAgenda } from '../agenda/agenda-frame.tsx';
import { hasRole } from '../agenda/edit-forms.tsx';
import { linksOf } from '../layout/links.ts';
import { showPage } from '../layout/show-page.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { Gap } from '../parts/gap.tsx';
import { RecordLink } from '../parts/record-link.tsx';
import { counted } from '../words/amounts.ts';
import { answerWords } from '../words/supply-words.ts';
import { sayIn, w } from '../words/words.ts';

interface View {
  readonly agenda: Agenda;
  readonly items: readonly ItemAnswers[];
  readonly sectors: readonly { readonly value: string; readonly label: string }[];
}

export const answersPage = showPage('/meerjarenagenda/:agenda/antwoorden', read, (request, view) => ({
  request,
  title: sayIn(request.language)(title),
  wide: true,
  children: <Body request={request} view={view} />,
}));

async function read(request: PageRequest): Promise<Result<View>> {
  const agenda = askedAgenda(request);
  if (!agenda.ok) {
    return agenda;
  }
  const loaded = combine([await supplierAnswers(request.reader, agenda.value), await request.reader.list(sector)]);
  if (!loaded.ok) {
    return loaded;
  }
  const [all, sectors] = loaded.value;
  const asked = request.url.searchParams.get('sector') || undefined;
  return ok({
    agenda: agenda.value,
    items: asked === undefined ? all : all.filter(({ item }) => item.fields.sectors?.includes(asked) === true),
    sectors: sectors.map(({ code, fields }) => ({ value: code, label: fields.name ?? code })),
  });
}

function Body({ request, view: { agenda, items, sectors } }: { readonly request: PageRequest; readonly view: View }) {
  const { language, url, viewer } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  const answerPath = (code: string): string => agendaPath(agenda, `/onderdeel/${code}/antwoord`);
  const own = items.flatMap(({ item, suppliers }) => {
    const mine = suppliers.find(({ vendor }) => vendor === viewer?.party);
    return mine === undefined || mine.ready ? [] : [{ item, answer: mine.answer }];
  });
  return (
    <>
      <h1>{say(title)}</h1>
      <p className="lead">{say(lead)}</p>
      <AgendaTabs request={request} agenda={agenda} />
      {hasRole(request, 'vendorEditor', 'vendorSigner') ? (
        <section aria-labelledby="van-u">
          <h2 id="van-u">{say(w(`Wat u gevraagd wordt: ${own.length}`, `What is asked of you: ${own.length}`))}</h2>
          <ul>
            {own.map(({ item, answer }) => (
              <li key={item.code}>
                <a href={links.page(answerPath(item.code), { bewerk: '1' })}>{item.fields.title ?? item.code}</a>:{' '}
                {answer?.fields.state == null ? (
                  <Gap say={say} words={answerWords['geen antwoord']} />
                ) : (
                  say(answerWords[answer.fields.state])
                )}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <FilterForm
        say={say}
        language={language}
        url={url}
        choices={[{ name: 'sector', label: say(sectorWord), options: sectors }]}
      />
      <DataTable
        id="antwoorden"
        caption={say(caption)}
        rows={items}
        keyOf={({ item }) => item.code}
        columns={[
          {
            heading: say(itemWord),
            cell: ({ item }) => (
              <RecordLink
                say={say}
                links={links}
                path={agendaPath(agenda, `/onderdeel/${item.code}`)}
                of={item}
                name={item.fields.title}
              />
            ),
          },
          ...Object.entries(answerWords).map(([state, words]) => ({
            heading: say(words),
            numeric: true,
            cell: ({ item, counts, suppliers }: ItemAnswers) => {
              const count = counts.find((one) => one.state === state);
              return suppliers.length === 0 ? (
                <Gap say={say} words={noSupplier} />
              ) : (
                <>
                  <a href={links.page(answerPath(item.code))}>{counted(language, count?.suppliers ?? 0)}</a>
                  {(count?.organisations ?? 0) === 0 ? null : (
                    <small className="source">
                      {counted(language, count?.organisations ?? 0)} {say(organisationsWord)}
                    </small>
                  )}
                </>
              );
            },
          })),
        ]}
      />
      <p>
        <a href={links.rows('agenda/answers', { limit: 'all' })}>{say(asData)}</a>
      </p>
    </>
  );
}

const title = w('Wat leveranciers toezeggen', 'What suppliers commit to');
const lead = w(
  'Per onderdeel: hoeveel leveranciers toezeggen of afwijzen, en hoeveel organisaties hun producten gebruiken.',
  'Per item: how many suppliers commit or decline, and how many organisations use their products.',
);
const caption = w('Leveranciers per onderdeel', 'Suppliers per item');
const itemWord = w('Onderdeel', 'Item');
const organisationsWord = w('organisaties', 'organisations');
const sectorWord = w('Sector', 'Sector');
const noSupplier = w('geen leverancier bekend', 'no supplier known');
const asData = w('Alle antwoorden als data', 'All answers as data');
