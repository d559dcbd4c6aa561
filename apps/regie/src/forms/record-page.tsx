/** A page about one record with a form for who may write it: look, save, or meet somebody else’s change. */
import { ok, type Result } from '@stelsel/kernel';
import type { FieldDefinitions, HeldRecord, Page, PageRequest } from '@stelsel/regie';
import type { ReactNode } from 'react';
import { addressIn, withQuery } from '../layout/addresses.ts';
import { type Frame, htmlDocument } from '../layout/html-document.tsx';
import { formAction, mayEdit } from '../regional/edit-address.ts';
import { type Say, sayIn, type Words, w } from '../words/words.ts';
import { RecordForm } from './record-form.tsx';
import { answerOf, type FormState, firstState, isFormState, type RecordEdit, submitRecord } from './submit-record.ts';

interface RecordPageOptions<V, D extends FieldDefinitions> {
  readonly path: string;
  readonly read: (request: PageRequest) => Promise<Result<V>>;
  /** What can be written here; undefined where there is nothing to write for this reader. */
  readonly edit: (request: PageRequest, view: V) => RecordEdit<D> | undefined;
  /** On the button, and above the form. */
  readonly title: (view: V) => Words;
  readonly draw: (request: PageRequest, view: V, editor: ReactNode) => Omit<Frame, 'request'>;
  /** Where one goes after saving; default: this page. */
  readonly after?: (request: PageRequest, saved: HeldRecord<D>) => string;
}

/** The form opens with `?bewerk`; without a script everything works the same. */
export function recordPage<V, D extends FieldDefinitions>(options: RecordPageOptions<V, D>): Page {
  const html = (request: PageRequest, view: V, edit: RecordEdit<D> | undefined, state: FormState<D> | undefined) =>
    htmlDocument({ request, ...options.draw(request, view, editor(request, options.title(view), edit, state)) });
  return {
    path: options.path,
    render: async (request) => {
      const view = await options.read(request);
      if (!view.ok) {
        return view;
      }
      const edit = options.edit(request, view.value);
      const open = edit !== undefined && request.url.searchParams.has('bewerk') && may(request, edit);
      return ok({ html: html(request, view.value, edit, open ? firstState(edit) : undefined) });
    },
    submit: async (request, form) => {
      const view = await options.read(request);
      const edit = view.ok ? options.edit(request, view.value) : undefined;
      if (!view.ok || edit === undefined) {
        return view.ok ? ok({ location: addressIn(request.language, request.url.pathname) }) : view;
      }
      const done = await submitRecord(request, form, edit);
      if (!done.ok) {
        return done;
      }
      if (isFormState(done.value)) {
        const state = done.value as FormState<D>;
        return ok(answerOf(state as FormState, html(request, view.value, edit, state)));
      }
      const path = done.value.kind === 'saved' ? options.after?.(request, done.value.record) : undefined;
      const note = done.value.kind === 'saved' ? 'bewaard' : 'voorgelegd';
      const url = new URL(path ?? request.url.pathname, request.url.origin);
      return ok({ location: addressIn(request.language, withQuery(url, { [note]: '1' })) });
    },
  };
}

function may<D extends FieldDefinitions>(request: PageRequest, edit: RecordEdit<D>): boolean {
  const { type, record, suggested, fixed } = edit;
  return mayEdit(request, type, { ...suggested, ...record?.fields, ...fixed });
}

function editor<D extends FieldDefinitions>(
  request: PageRequest,
  title: Words,
  edit: RecordEdit<D> | undefined,
  state: FormState<D> | undefined,
): ReactNode {
  const { language, url } = request;
  const say = sayIn(language);
  const here = addressIn(language, url.pathname);
  return (
    <>
      <Note say={say} url={url} />
      {edit === undefined || !may(request, edit) ? null : state === undefined ? (
        <p>
          <a className="button" href={`${here}?bewerk=1#formulier`}>
            {say(title)}
          </a>
        </p>
      ) : (
        <RecordForm
          language={language}
          say={say}
          title={say(title)}
          action={formAction(request)}
          back={here}
          fields={edit.fields}
          state={state}
        />
      )}
    </>
  );
}

function Note({ say, url }: { readonly say: Say; readonly url: URL }) {
  const words = url.searchParams.has('bewaard') ? saved : url.searchParams.has('voorgelegd') ? proposed : undefined;
  return words === undefined ? null : (
    <p className="done" role="status">
      {say(words)}
    </p>
  );
}

const saved = w('Bewaard.', 'Saved.');
const proposed = w(
  'Voorgelegd. Het geldt pas als iemand anders het goedkeurt; zie Voorstellen.',
  'Proposed. It holds only when somebody else approves it; see Proposals.',
);
