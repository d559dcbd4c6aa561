import type { WebApp } from '@stelsel/regie';
import { htmlDocument } from '../layout/html-document.tsx';
import { sayIn, w } from '../words/words.ts';

/** What went wrong and what to do, in the frame of the site. */
export const faultPage: WebApp['renderFault'] = (fault, request) => {
  const say = sayIn(request.language);
  return htmlDocument({
    request,
    title: say(title),
    children: (
      <>
        <h1>{say(title)}</h1>
        <p>{say(fault.text)}</p>
        <p>
          <code>{fault.code}</code>
        </p>
      </>
    ),
  });
};

const title = w('Dit lukt niet', 'This does not work');
