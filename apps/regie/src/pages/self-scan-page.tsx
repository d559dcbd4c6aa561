/** The self-scan: an organisation answers seven questions; what is known already is filled in beforehand. Only it sees its answers. */
import { combine, err, ok, type Result } from '@stelsel/kernel';
import {
  type Account,
  type HeldRecord,
  maturity,
  mayWrite,
  type Page,
  type PageRequest,
  party,
  prefilledAnswer,
  type Reader,
  region,
  type ScanAnswer,
  saveRecord,
  scanQuestions,
  scanScore,
  scanTemplate,
  selfScan,
  track,
} from '@stelsel/regie';
import { FieldBox } from '../forms/field-box.tsx';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { formAction } from '../regional/edit-address.ts';
import { sayIn, type Words, w } from '../words/words.ts';

export const selfScanPage: Page = {
  path: '/architectuur/:region/zelfscan',
  render: async (request) => {
    const view = await scanView(request);
    return view.ok ? ok({ html: draw(request, view.value) }) : view;
  },
  submit: async (request, { fields, writer }) => {
    const view = await scanView(request);
    if (!view.ok) {
      return view;
    }
    const { at, organisation, known, saved } = view.value;
    const done = await saveRecord(writer, selfScan, request.viewer, {
      ...(saved === undefined
        ? { code: `${organisation}.${scanTemplate.name}`, invented: at.invented }
        : { id: saved.id }),
      expectedVersion: Number(fields.get('versie') ?? 0),
      patch: {
        organisation,
        region: at.code,
        template: scanTemplate.name,
        validUntil: nextYear(request.reader.moment.on),
        answers: scanQuestions.map(({ code }) => {
          const answer = answers.find((one) => one === fields.get(code)) ?? 'weet niet';
          return { question: code, answer, prefilled: known.get(code) === answer };
        }),
      },
    });
    return done.ok
      ? ok({ location: addressIn(request.language, `/architectuur/${at.code}/zelfscan?bewaard=1`) })
      : done;
  },
};

const answers = ['ja', 'deels', 'nee', 'weet niet'] as const satisfies readonly ScanAnswer[];

interface ScanView {
  readonly at: HeldRecord<typeof region.fields>;
  readonly organisation: string;
  /** As the register calls it. */
  readonly called: string;
  readonly saved: HeldRecord<typeof selfScan.fields> | undefined;
  /** Answers that follow from what is known, by question. */
  readonly known: ReadonlyMap<string, ScanAnswer>;
}

async function scanView({ reader, params, viewer }: PageRequest): Promise<Result<ScanView>> {
  const at = await reader.get(region, params.region ?? '');
  if (!at.ok) {
    return at;
  }
  const organisation = partyOf(viewer);
  const allowed = mayWrite(viewer, selfScan, 'new', [{ organisation }]);
  if (!allowed.ok) {
    return allowed;
  }
  const scans = await reader.list(selfScan);
  const own = await reader.get(party, organisation);
  const known = await knownAnswers(reader, organisation);
  if (!scans.ok || !known.ok) {
    return scans.ok ? (known as Result<never>) : err(scans.fault);
  }
  return ok({
    at: at.value,
    organisation,
    called: own.ok ? (own.value.fields.name ?? organisation) : organisation,
    known: known.value,
    saved: scans.value.find(({ fields }) => fields.organisation === organisation),
  });
}

function partyOf(viewer: Account | undefined): string {
  return viewer?.roles.find(({ role }) => role === 'careAdmin')?.party ?? viewer?.party ?? '';
}

async function knownAnswers(reader: Reader, organisation: string): Promise<Result<ReadonlyMap<string, ScanAnswer>>> {
  const loaded = combine([await reader.list(maturity, { subject: organisation }), await reader.list(track)]);
  if (!loaded.ok) {
    return loaded;
  }
  const [levels, tracks] = loaded.value;
  const facts = {
    levels: Object.fromEntries(
      levels.flatMap(({ fields }) => (fields.model == null ? [] : [[fields.model, fields.level ?? undefined]])),
    ),
    trackStates: tracks
      .filter(({ fields }) => fields.organisation === organisation)
      .flatMap(({ fields }) => fields.state ?? []),
  };
  return ok(
    new Map(
      scanQuestions.flatMap((question) => {
        const answer = prefilledAnswer(question, facts);
        return answer === undefined ? [] : [[question.code, answer] as const];
      }),
    ),
  );
}

function nextYear(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + scanTemplate.validDays * 86_400_000).toISOString().slice(0, 10);
}

function draw(request: PageRequest, { at, called, saved, known }: ScanView): string {
  const { language } = request;
  const say = sayIn(language);
  const given = new Map((saved?.fields.answers ?? []).map(({ question, answer }) => [question, answer]));
  const score = scanScore(scanQuestions.map(({ code }) => given.get(code) ?? 'weet niet'));
  return htmlDocument({
    request,
    title: say(title),
    children: (
      <>
        <p className="trail">
          <a href={addressIn(language, `/architectuur/${at.code}`)}>{at.fields.name ?? at.code}</a>
        </p>
        <h1>{say(title)}</h1>
        <p className="lead">{say(lead)}</p>
        {request.url.searchParams.has('bewaard') ? (
          <p className="done" role="status">
            {say(savedText)}
          </p>
        ) : null}
        <p>
          {say(forWhom)}: <strong>{called}</strong>
          {saved === undefined ? null : (
            <>
              {' · '}
              {say(result)}: {Math.round(score.lower * 100)}% – {Math.round(score.upper * 100)}% · {say(validUntil)}{' '}
              {saved.fields.validUntil}
            </>
          )}
        </p>
        <form method="post" action={formAction(request)} className="form">
          <input type="hidden" name="versie" value={saved?.version ?? 0} />
          {scanQuestions.map(({ code, text }) => {
            const beforehand = known.get(code);
            return (
              <FieldBox
                key={code}
                say={say}
                field={{
                  name: code,
                  label: text,
                  kind: 'choice',
                  options: answers.map((value) => ({ value, words: answerWords[value] })),
                  ...(beforehand === undefined ? {} : { help: filledIn(beforehand) }),
                }}
                values={{ [code]: given.get(code) ?? beforehand ?? '' }}
              />
            );
          })}
          <p>
            <button type="submit">{say(save)}</button>
          </p>
        </form>
      </>
    ),
  });
}

const answerWords: Readonly<Record<ScanAnswer, Words>> = {
  ja: w('ja', 'yes'),
  deels: w('deels', 'partly'),
  nee: w('nee', 'no'),
  'weet niet': w('weet niet', 'do not know'),
};

function filledIn(answer: ScanAnswer): Words {
  const { nl, en } = answerWords[answer];
  return w(
    `Vooraf ingevuld uit wat bekend is: ${nl}. Klopt het niet, wijzig het dan.`,
    `Filled in from what is known: ${en}. If it is not right, change it.`,
  );
}

const title = w('Zelfscan', 'Self-scan');
const lead = w(
  'Zeven vragen over uw organisatie. Alleen uw organisatie ziet de antwoorden.',
  'Seven questions about your organisation. Only your organisation sees the answers.',
);
const savedText = w('Bewaard.', 'Saved.');
const forWhom = w('Organisatie', 'Organisation');
const result = w('Uitkomst, van zeker tot hoogstens', 'Outcome, from certain to at most');
const validUntil = w('geldig tot', 'valid until');
const save = w('Bewaar de antwoorden', 'Save the answers');
