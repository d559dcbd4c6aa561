import { Heading } from '@nl-design-system-candidate/heading-react';
import { useWords } from '../language.ts';
import { TextField } from './fields.tsx';
import { RequestFacts } from './request-list.tsx';
import { requestTexts } from './request-texts.ts';
import type { RequestView } from './shown-request.ts';
import { StepButtons } from './step-buttons.tsx';
import { viewerPaths } from './viewer-paths.ts';

/** One question of a person: what was written, and an answer that the person reads. */
export function RequestPage({ view: { request, note } }: { readonly view: RequestView }) {
  const say = useWords();
  const { id, title, words, over, steps } = request;
  return (
    <>
      <Heading level={1}>{title}</Heading>
      <RequestFacts request={request} />
      <Heading level={2}>{say(requestTexts.wrote)}</Heading>
      <blockquote className="request__words">{words}</blockquote>
      {over || steps.length === 0 ? (
        <p className="verdict verdict--quiet">{say(requestTexts.over)}</p>
      ) : (
        <form method="post" action={viewerPaths.request(id)} className="viewer-form" noValidate>
          <Heading level={2}>{say(requestTexts.steps)}</Heading>
          <TextField name="note" label={requestTexts.note} value={note} help={requestTexts.noteHelp} />
          <StepButtons steps={steps} />
        </form>
      )}
    </>
  );
}
