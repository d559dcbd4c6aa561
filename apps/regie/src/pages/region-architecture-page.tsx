/** The architecture of one region: principles, reviews on their way, applications that could become fewer, and maturity. */
import { err, ok, type Result } from '@stelsel/kernel';
import {
  architectureReview,
  type Page,
  type PageRequest,
  type RegionArchitecture,
  regieFaults,
  regionArchitecture,
} from '@stelsel/regie';
import { LandscapeSection } from '../architecture/landscape-section.tsx';
import { MaturitySection } from '../architecture/maturity-section.tsx';
import { stepEdit, submissionEdit } from '../architecture/review-edit.ts';
import { ReviewSection } from '../architecture/review-section.tsx';
import { RecordForm } from '../forms/record-form.tsx';
import {
  answerOf,
  type FormState,
  firstState,
  isFormState,
  type RecordEdit,
  submitRecord,
} from '../forms/submit-record.ts';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { formAction, mayEdit, regionPath } from '../regional/edit-address.ts';
import { sayIn, w } from '../words/words.ts';

type ReviewEdit = RecordEdit<typeof architectureReview.fields>;

export const regionArchitecturePage: Page = {
  path: '/architectuur/:region',
  render: async (request) => {
    const view = await regionArchitecture(request.reader, request.params.region ?? '');
    const edit = view.ok ? editOf(request, view.value) : view;
    if (!view.ok || !edit.ok) {
      return view.ok ? (edit as Result<never>) : view;
    }
    return ok({
      html: draw(
        request,
        view.value,
        edit.value,
        edit.value === undefined ? undefined : (firstState(edit.value) as FormState),
      ),
    });
  },
  submit: async (request, form) => {
    const view = await regionArchitecture(request.reader, request.params.region ?? '');
    const edit = view.ok ? editOf(request, view.value) : view;
    if (!view.ok || !edit.ok) {
      return view.ok ? (edit as Result<never>) : view;
    }
    if (edit.value === undefined) {
      return err(regieFaults('REG-QUERY', { parameter: 'bewerk', known: 'nieuw, toets' }));
    }
    const done = await submitRecord(request, form, edit.value);
    if (!done.ok) {
      return done;
    }
    return isFormState(done.value)
      ? ok(answerOf(done.value, draw(request, view.value, edit.value, done.value)))
      : ok({ location: addressIn(request.language, `/architectuur/${view.value.region.code}?bewaard=1#toetsen`) });
  },
};

/** `?bewerk=nieuw` submits a project, `?bewerk={code}` takes the next step with it. */
function editOf({ url, viewer, reader }: PageRequest, view: RegionArchitecture): Result<ReviewEdit | undefined> {
  const asked = url.searchParams.get('bewerk');
  if (asked === null) {
    return ok(undefined);
  }
  if (viewer === undefined) {
    return err(regieFaults('REG-SIGN-IN'));
  }
  if (asked === 'nieuw') {
    return ok(submissionEdit(view, viewer.party, reader.moment.on));
  }
  const review = view.reviews.find(({ record }) => record.code === asked);
  return review === undefined
    ? err(regieFaults('REG-UNKNOWN', { type: architectureReview.name, id: asked }))
    : ok(stepEdit(view, review));
}

function draw(
  request: PageRequest,
  view: RegionArchitecture,
  edit: ReviewEdit | undefined,
  state: FormState | undefined,
): string {
  const { language } = request;
  const say = sayIn(language);
  const { code, fields, invented } = view.region;
  const name = fields.name ?? code;
  return htmlDocument({
    request,
    title: `${say(title)}: ${name}`,
    wide: true,
    children: (
      <>
        <p className="trail">
          <a href={addressIn(language, '/architectuur')}>{say(title)}</a> ›{' '}
          <a href={addressIn(language, regionPath(code))}>{name}</a>
        </p>
        <h1>
          {say(title)}: {name} {invented ? <InventedMark say={say} /> : null}
        </h1>
        {request.url.searchParams.has('bewaard') ? (
          <p className="done" role="status">
            {say(saved)}
          </p>
        ) : null}
        {edit === undefined || state === undefined ? null : (
          <RecordForm
            language={language}
            say={say}
            title={edit.record?.fields.title ?? say(newProject)}
            action={formAction(request)}
            back={addressIn(language, `/architectuur/${code}`)}
            fields={edit.fields}
            state={state}
          />
        )}
        <h2>{say(principlesTitle)}</h2>
        {invented ? null : <p>{say(nationalPrinciples)}</p>}
        {view.principles.length === 0 ? (
          <p className="gap">{say(noPrinciples)}</p>
        ) : (
          <ol className="principles">
            {view.principles.map((one) => (
              <li key={one.code}>
                <strong>{one.fields.name}</strong>
                {one.fields.test == null ? null : <> – {one.fields.test}</>}
              </li>
            ))}
          </ol>
        )}
        <ReviewSection
          language={language}
          say={say}
          view={view}
          editable={mayEdit(request, architectureReview, { region: code })}
        />
        <LandscapeSection say={say} view={view} />
        <MaturitySection request={request} say={say} view={view} />
      </>
    ),
  });
}

const title = w('Architectuur', 'Architecture');
const saved = w('Bewaard.', 'Saved.');
const newProject = w('Project indienen', 'Submit a project');
const principlesTitle = w('Principes', 'Principles');
const nationalPrinciples = w(
  'De regio noemt geen eigen principes; dit zijn de landelijke.',
  'The region names no principles of its own; these are the national ones.',
);
const noPrinciples = w('Er zijn geen principes ingevuld.', 'No principles are filled in.');
