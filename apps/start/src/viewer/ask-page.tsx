import { Heading } from '@nl-design-system-candidate/heading-react';
import { useWords } from '../language.ts';
import { ViewerForm } from './viewer-form.tsx';
import type { AskView } from './viewer-model.ts';
import { viewerTexts } from './viewer-texts.ts';

/** Before anything was asked. */
export function AskPage({ view }: { readonly view: AskView }) {
  const say = useWords();
  return (
    <>
      <Heading level={1}>{say(viewerTexts.title)}</Heading>
      <p>{say(viewerTexts.lead)}</p>
      <ViewerForm choices={view} />
    </>
  );
}
