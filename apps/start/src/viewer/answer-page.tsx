import { Heading } from '@nl-design-system-candidate/heading-react';
import { useWords } from '../language.ts';
import { GlassForm, GlassUsed } from './glass-form.tsx';
import { ViewerAnswer } from './viewer-answer.tsx';
import { ViewerForm } from './viewer-form.tsx';
import type { AnswerView, AskedByViewer } from './viewer-model.ts';
import { viewerPaths } from './viewer-paths.ts';
import { viewerTexts } from './viewer-texts.ts';

/** What came of a question, with the emergency button and the form for the next one. */
export function AnswerPage({ view }: { readonly view: AnswerView }) {
  const say = useWords();
  const { asked, form } = view;
  const { bsn, topic, day } = form;
  return (
    <>
      <AboutWhom asked={asked} />
      {asked.glassUntil === undefined ? null : <GlassUsed until={asked.glassUntil} />}
      <ViewerAnswer answer={asked.answer} />
      <GlassForm action={viewerPaths.ask} fields={{ bsn, topic, day }} reason="" />
      <details className="again">
        <summary>{say(viewerTexts.formAgain)}</summary>
        <ViewerForm choices={view} />
      </details>
    </>
  );
}

function AboutWhom({ asked }: { readonly asked: AskedByViewer }) {
  const say = useWords();
  const { person, professional, organization, topic, purpose, reason, answer, onDay } = asked;
  return (
    <div className="about">
      <Heading level={1}>
        {say(topic)}: {person?.name ?? say(viewerTexts.somebody)}
      </Heading>
      {person === undefined ? null : (
        <p className="about__person">
          {say(viewerTexts.born)} {say(person.birthDate)}
        </p>
      )}
      {onDay === undefined ? null : (
        <p className="about__person">
          {say(viewerTexts.onDay)} {say(onDay)}
        </p>
      )}
      <p>
        {say(viewerTexts.askedBy)} {say(professional)}, {organization}. {say(purpose)}.
        {reason === undefined ? null : ` “${reason}”.`} {say(viewerTexts.inLog)} <code>{answer.questionId}</code>.
      </p>
    </div>
  );
}
