/** One wish: why, how many organisations want it, in which regions, and the button to want it too. */
import { combine, err, type Fault, ok, type Result } from '@stelsel/kernel';
import {
  demandView,
  type HeldRecord,
  type Page,
  type PageForm,
  type PageRequest,
  type party,
  regieFaults,
  saveRecord,
  type WishView,
  wishVote,
} from '@stelsel/regie';
import { Refusal } from '../agenda/edit-forms.tsx';
import { ownOrganisation } from '../demand/own-organisation.ts';
import { placeOf } from '../demand/wish-edit.ts';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { InventedMark } from '../parts/invented-mark.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { sayIn, w } from '../words/words.ts';

export const wishPage: Page = {
  path: '/wensen/:code',
  render: (request) => show(request),
  submit: async (request, form) => {
    const done = await vote(request, form);
    return done.ok ? ok({ location: addressIn(request.language, request.url.pathname) }) : show(request, done.fault);
  },
};

interface View {
  readonly found: WishView;
  readonly own: HeldRecord<typeof party.fields> | undefined;
}

async function read(request: PageRequest): Promise<Result<View>> {
  const loaded = combine([await demandView(request.reader, request.wholeReader), await ownOrganisation(request)]);
  if (!loaded.ok) {
    return loaded;
  }
  const [{ wishes }, own] = loaded.value;
  const { code = '' } = request.params;
  const found = wishes.find(({ wish }) => wish.code === code);
  return found === undefined ? err(regieFaults('REG-UNKNOWN', { type: 'wish', id: code })) : ok({ found, own });
}

/** Every organisation once; its own wish counts already. */
async function vote(request: PageRequest, { writer }: PageForm): Promise<Result<unknown>> {
  const view = await read(request);
  if (!view.ok) {
    return view;
  }
  const { found, own } = view.value;
  if (own === undefined) {
    return err(regieFaults('REG-SIGN-IN'));
  }
  return found.own
    ? err(regieFaults('REG-TWICE', { what: found.wish.fields.title ?? found.wish.code }))
    : saveRecord(writer, wishVote, request.viewer, {
        expectedVersion: 0,
        code: `${found.wish.code}.${own.code}`,
        invented: found.wish.invented,
        patch: { wish: found.wish.code, ...placeOf(own) },
      });
}

async function show(request: PageRequest, fault?: Fault): Promise<Result<{ html: string; status?: number }>> {
  const view = await read(request);
  if (!view.ok) {
    return view;
  }
  const { wish } = view.value.found;
  return ok({
    ...(fault === undefined ? {} : { status: 422 }),
    html: htmlDocument({
      request,
      title: wish.fields.title ?? wish.code,
      children: <Body request={request} view={view.value} fault={fault} />,
    }),
  });
}

interface BodyProps {
  readonly request: PageRequest;
  readonly view: View;
  readonly fault: Fault | undefined;
}

function Body({ request, view: { found, own }, fault }: BodyProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const { wish, organisations, regions, bundle } = found;
  return (
    <>
      <p className="trail">
        <a href={links.page('/wensen')}>{say(all)}</a>
      </p>
      <h1>
        {wish.fields.title ?? wish.code} {wish.invented ? <InventedMark say={say} /> : null}
      </h1>
      <Refusal request={request} fault={fault} />
      <p className="lead">{wish.fields.need}</p>
      <p>
        {say(
          w(
            `${organisations} organisaties in ${regions.length} regio’s willen dit.`,
            `${organisations} organisations in ${regions.length} regions want this.`,
          ),
        )}{' '}
        <a href={links.rows('wish-votes', { wish: wish.code, limit: 'all' })}>{say(votes)}</a>
      </p>
      {bundle === undefined ? null : (
        <p>
          {say(joined)} <a href={links.page(`/wensen/vraag/${bundle.code}`)}>{bundle.fields.title ?? bundle.code}</a>
        </p>
      )}
      {own === undefined ? null : found.own ? (
        <p>
          <strong>{say(yours)}</strong>
        </p>
      ) : (
        <form method="post">
          <button type="submit" name="act" value="vote">
            {say(mine)}
          </button>
        </form>
      )}
      <SourceMark say={say} source={wish.sourceOf('title')} />
    </>
  );
}

const all = w('Alle wensen', 'All wishes');
const votes = w('Steun als data, zonder namen', 'Votes as data, without names');
const joined = w('Gebundeld in', 'Joined in');
const yours = w('Uw organisatie wil dit ook.', 'Your organisation wants this too.');
const mine = w('Wij willen dit ook', 'We want this too');
