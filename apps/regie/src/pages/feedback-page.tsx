/** What readers reported, how far it is, and the form to report something. No account is needed, and no name is asked. */

import { type Fault, ok, type Result } from '@stelsel/kernel';
import {
  daysBetween,
  dayText,
  feedback,
  giveFeedback,
  type HeldRecord,
  type Page,
  type PageRequest,
} from '@stelsel/regie';
import { Day } from '../agenda/day.tsx';
import { Refusal } from '../agenda/edit-forms.tsx';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { feedbackWords } from '../words/supply-words.ts';
import { sayIn, w } from '../words/words.ts';

export const feedbackPage: Page = {
  path: '/meldingen',
  render: (request) => show(request, {}),
  submit: async (request, { fields, writer }) => {
    const [about, text] = [fields.get('about') ?? '', fields.get('text') ?? ''];
    const given = await giveFeedback(writer, { about, text });
    return given.ok
      ? ok({ location: addressIn(request.language, `/meldingen?uiterlijk=${given.value.answerBy}`) })
      : show(request, { fault: given.fault, about, text });
  },
};

interface Sent {
  readonly fault?: Fault;
  readonly about?: string;
  readonly text?: string;
}

async function show(request: PageRequest, sent: Sent): Promise<Result<{ html: string; status?: number }>> {
  const listed = await request.reader.list(feedback);
  return listed.ok
    ? ok({
        ...(sent.fault === undefined ? {} : { status: 422 }),
        html: htmlDocument({
          request,
          title: sayIn(request.language)(title),
          children: <Body request={request} sent={sent} rows={listed.value} />,
        }),
      })
    : listed;
}

interface BodyProps {
  readonly request: PageRequest;
  readonly sent: Sent;
  readonly rows: readonly HeldRecord<typeof feedback.fields>[];
}

function Body({ request, sent, rows }: BodyProps) {
  const say = sayIn(request.language);
  const { url } = request;
  const answerBy = url.searchParams.get('uiterlijk');
  const links = linksOf(request);
  return (
    <>
      <h1>{say(title)}</h1>
      <p className="lead">{say(lead)}</p>
      <Refusal request={request} fault={sent.fault} />
      {answerBy === null || !/^\d{4}-\d{2}-\d{2}$/.test(answerBy) ? null : (
        <p className="done" role="status">
          {say(
            w(
              `Ontvangen. U leest hier uiterlijk ${dayText(answerBy).nl} wat ermee is gedaan.`,
              `Received. What was done with it appears here by ${dayText(answerBy).en}.`,
            ),
          )}
        </p>
      )}
      <form method="post" className="form">
        <div className="field">
          <label htmlFor="over">{say(aboutLabel)}</label>
          <input
            id="over"
            name="about"
            type="text"
            defaultValue={sent.about ?? url.searchParams.get('over') ?? ''}
            required
          />
        </div>
        <div className="field">
          <label htmlFor="tekst">{say(textLabel)}</label>
          <p id="tekst-uitleg" className="field__help">
            {say(textHelp)}
          </p>
          <textarea
            id="tekst"
            name="text"
            rows={4}
            aria-describedby="tekst-uitleg"
            defaultValue={sent.text ?? ''}
            required
          />
        </div>
        <p className="form__buttons">
          <button type="submit">{say(send)}</button>
        </p>
      </form>
      <h2>{say(listTitle)}</h2>
      <DataTable
        id="meldingen"
        caption={say(listTitle)}
        rows={rows.toSorted((a, b) => b.code.localeCompare(a.code))}
        keyOf={({ code }) => code}
        columns={[
          {
            heading: say(aboutWord),
            cell: ({ fields }) => <a href={fields.about ?? '/'}>{fields.about}</a>,
          },
          {
            heading: say(receivedWord),
            cell: ({ fields }) => <Day language={request.language} day={fields.receivedOn} />,
          },
          {
            heading: say(stateWord),
            cell: ({ code, fields }) => (
              <>
                <a href={links.page(`/meldingen/${code}`)}>{say(feedbackWords[fields.state ?? ''] ?? w('–', '–'))}</a>{' '}
                {isLate(fields, request.reader.moment.on) ? <strong className="differs">{say(late)}</strong> : null}
              </>
            ),
          },
          { heading: say(answerWord), cell: ({ fields }) => fields.answer ?? '–' },
        ]}
      />
      <p>
        <a href={links.rows('feedback', { limit: 'all' })}>{say(asData)}</a>
      </p>
    </>
  );
}

function isLate({ answerBy, answeredOn }: BodyProps['rows'][number]['fields'], on: string): boolean {
  return answeredOn == null && answerBy != null && daysBetween(answerBy, on) > 0;
}

const title = w('Klopt hier iets niet?', 'Is something wrong here?');
const lead = w(
  'Meld een fout of een gat. Binnen veertien dagen leest u hier wat ermee is gedaan. Uw naam vragen we niet.',
  'Report a mistake or a gap. Within fourteen days you read here what was done with it. We do not ask your name.',
);
const aboutLabel = w('Om welke bladzijde gaat het?', 'Which page is it about?');
const textLabel = w('Wat klopt er niet?', 'What is wrong?');
const textHelp = w(
  'Noem geen gegevens van personen. Uw woorden worden niet openbaar, het antwoord wel.',
  'Give no data of persons. Your words do not become public, the answer does.',
);
const send = w('Verstuur', 'Send');
const listTitle = w('Meldingen en wat ermee is gedaan', 'Reports and what was done with them');
const aboutWord = w('Over', 'About');
const receivedWord = w('Ontvangen', 'Received');
const stateWord = w('Stand', 'State');
const answerWord = w('Antwoord', 'Answer');
const late = w('te laat', 'late');
const asData = w('Meldingen als data', 'Reports as data');
