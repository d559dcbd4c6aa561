/** One topic in one region: what it is, what the region does, the light per sector with what is measured, and every earlier version. */
import { err, ok, type Result } from '@stelsel/kernel';
import {
  declaredLight,
  mayWrite,
  type Page,
  type PageRequest,
  regieFaults,
  regionalTopic,
  seriesOfCell,
  type TopicInRegion,
  topicInRegion,
} from '@stelsel/regie';
import { answerOf, type FormState, firstState, isFormState, submitRecord } from '../forms/submit-record.ts';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { nameOf } from '../parts/named.tsx';
import { topicPath } from '../regional/edit-address.ts';
import { lightEdit, textEdit } from '../regional/light-edit.ts';
import { TopicBody } from '../regional/topic-body.tsx';
import type { Editing, OpenForm, TopicView } from '../regional/topic-view.ts';
import { sayIn } from '../words/words.ts';

export const topicPage: Page = {
  path: '/regionale-agenda/:region/onderwerp/:topic',
  render: async (request) => {
    const view = await topicView(request);
    if (!view.ok) {
      return view;
    }
    const edit = editOf(request, view.value);
    if (!edit.ok) {
      return edit;
    }
    return ok({ html: draw(request, view.value, edit.value === undefined ? undefined : stateOf(edit.value)) });
  },
  submit: async (request, form) => {
    const view = await topicView(request);
    const edit = view.ok ? editOf(request, view.value) : view;
    if (!view.ok || !edit.ok) {
      return view.ok ? (edit as Result<never>) : view;
    }
    if (edit.value === undefined) {
      return err(regieFaults('REG-QUERY', { parameter: 'bewerk', known: 'tekst, sector' }));
    }
    const done =
      edit.value.kind === 'light'
        ? await submitRecord(request, form, lightEdit(view.value.about, edit.value.of))
        : await submitRecord(request, form, textEdit(view.value.about));
    if (!done.ok) {
      return done;
    }
    return isFormState(done.value)
      ? ok(answerOf(done.value, draw(request, view.value, { ...edit.value, state: done.value })))
      : ok({ location: savedAddress(request, edit.value) });
  },
};

async function topicView({ reader, params, url }: PageRequest): Promise<Result<TopicView>> {
  const loaded = await topicInRegion(reader, params.region ?? '', params.topic ?? '');
  if (!loaded.ok) {
    return loaded;
  }
  const about = loaded.value;
  const asked = url.searchParams.get('sector');
  const withCell = about.sectors.filter(({ cell }) => cell !== undefined);
  const chosen =
    withCell.find(({ sector }) => sector.code === asked) ?? withCell.find(({ cell }) => cell?.differs) ?? withCell[0];
  const months =
    chosen === undefined
      ? ok([])
      : await seriesOfCell(reader, { region: about.region.code, topic: about.topic.code, sector: chosen.sector.code });
  const lights = chosen?.light === undefined ? undefined : await reader.history(declaredLight, chosen.light.id);
  const texts = about.own === undefined ? undefined : await reader.history(regionalTopic, about.own.id);
  if (!months.ok || lights?.ok === false || texts?.ok === false) {
    return months.ok ? ((lights?.ok === false ? lights : texts) as Result<never>) : months;
  }
  return ok({
    about,
    ...(chosen === undefined ? {} : { chosen }),
    months: months.value,
    lights: lights?.ok === true ? lights.value.versions : [],
    texts: texts?.ok === true ? texts.value.versions : [],
  });
}

/** What `?bewerk=` asks to change, when the viewer may; nothing without the question. */
function editOf(
  { url, viewer }: PageRequest,
  { about }: TopicView,
): Result<(Editing & { about: TopicInRegion }) | undefined> {
  const asked = url.searchParams.get('bewerk');
  if (asked === null) {
    return ok(undefined);
  }
  const of = about.sectors.find(({ sector }) => sector.code === asked);
  if (asked !== 'tekst' && of?.cell === undefined) {
    return err(regieFaults('REG-UNKNOWN', { type: 'sector', id: asked }));
  }
  const allowed =
    of === undefined
      ? mayWrite(viewer, regionalTopic, 'change', [textEdit(about).fixed])
      : mayWrite(viewer, declaredLight, 'change', [lightEdit(about, of).fixed]);
  if (!allowed.ok) {
    return allowed;
  }
  return ok(of === undefined ? { kind: 'text', about } : { kind: 'light', of, about });
}

function stateOf(edit: Editing & { readonly about: TopicInRegion }): OpenForm {
  const state = edit.kind === 'light' ? firstState(lightEdit(edit.about, edit.of)) : firstState(textEdit(edit.about));
  return { ...edit, state: state as FormState };
}

function savedAddress({ language, params }: PageRequest, edit: Editing): string {
  const saved =
    edit.kind === 'light' ? `?sector=${edit.of.sector.code}&bewaard=${edit.of.sector.code}` : '?bewaard=tekst';
  return addressIn(language, `${topicPath(params.region ?? '', params.topic ?? '')}${saved}`);
}

function draw(request: PageRequest, view: TopicView, form: OpenForm | undefined): string {
  const { about } = view;
  const name = nameOf(request.language, about.topic.fields, about.topic.code);
  return htmlDocument({
    request,
    title: `${name} – ${about.region.fields.name ?? about.region.code}`,
    wide: true,
    children: (
      <TopicBody
        request={request}
        say={sayIn(request.language)}
        view={view}
        {...(form === undefined ? {} : { form })}
      />
    ),
  });
}
