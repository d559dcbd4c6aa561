import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useWords } from '../language.ts';
import { PurposeFields, SelectField, TextField } from './fields.tsx';
import { GlassForm, GlassUsed } from './glass-form.tsx';
import type { ExaminationView, FoundExaminations, ShownStudyLink } from './shown-study.ts';
import { studyTexts } from './study-texts.ts';
import { Sources } from './viewer-answer.tsx';
import { viewerPaths } from './viewer-paths.ts';
import { viewerTexts } from './viewer-texts.ts';

/** Before ordering: was it made already elsewhere? Not found and not heard are two answers. */
export function ExaminationPage({ view }: { readonly view: ExaminationView }) {
  const say = useWords();
  const { found, form, modalities, places, purposes } = view;
  const { bsn, modality, place } = form;
  return (
    <>
      <Heading level={1}>{say(studyTexts.title)}</Heading>
      {found === undefined ? (
        <p>{say(studyTexts.lead)}</p>
      ) : (
        <>
          <Found found={found} />
          <GlassForm action={viewerPaths.examination} fields={{ bsn, modality, place }} reason="" />
          <Heading level={2}>{say(viewerTexts.formAgain)}</Heading>
        </>
      )}
      <form method="post" action={viewerPaths.examination} className="viewer-form" noValidate>
        <div className="viewer-form__fields">
          <TextField name="bsn" kind="bsn" label={viewerTexts.bsn} value={bsn} help={viewerTexts.bsnHelp} />
          <SelectField name="modality" label={studyTexts.modality} value={modality} choices={modalities} />
          <SelectField name="place" label={studyTexts.place} value={place} choices={places} />
        </div>
        <PurposeFields purposes={purposes} form={form} />
        <Button purpose="primary" type="submit">
          {say(studyTexts.check)}
        </Button>
      </form>
    </>
  );
}

const tones = { found: 'good', none: 'quiet', 'not-known': 'bad', refused: 'warn' } as const;

function Found({ found }: { readonly found: FoundExaminations }) {
  const say = useWords();
  const { person, answer, words, sources, comparable, others, glassUntil } = found;
  return (
    <>
      <p className="about__person">{person}</p>
      {glassUntil === undefined ? null : <GlassUsed until={glassUntil} />}
      <p className={`verdict verdict--${tones[answer]}`} role="status">
        <strong>{say(words)}</strong>
      </p>
      <Sources answer={{ sources, status: answer === 'refused' ? 'refused' : 'answered' }} />
      <Studies studies={comparable} />
      {others.length === 0 ? null : (
        <>
          <Heading level={2}>{say(studyTexts.otherImages)}</Heading>
          <Studies studies={others} />
        </>
      )}
    </>
  );
}

function Studies({ studies }: { readonly studies: readonly ShownStudyLink[] }) {
  const say = useWords();
  return (
    <ul className="records">
      {studies.map(({ handle, title, date, source, same }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one study may be at two sources; the page is drawn once
        <li key={index} className="record">
          <p className="record__title">
            {say(title)}
            {date === undefined ? null : <span className="record__line"> {say(date)}</span>}
          </p>
          <p className="record__sources">
            {source}
            {same === undefined ? null : ` · ${say(same)}`}
          </p>
          {handle === undefined ? (
            <p>{say(studyTexts.noPlace)}</p>
          ) : (
            <form method="post" action={viewerPaths.study(handle)}>
              <button type="submit" className="task__open">
                {say(studyTexts.open)}
                <span className="visually-hidden">: {say(title)}</span>
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
