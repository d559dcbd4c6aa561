/** Where signing out ends. */
import { ok } from '@stelsel/kernel';
import type { Page } from '@stelsel/regie';
import { htmlDocument } from '../layout/html-document.tsx';
import { sayIn, w } from '../words/words.ts';

export const signedOutPage: Page = {
  path: '/afgemeld',
  render: async (request) => {
    const say = sayIn(request.language);
    return ok({
      html: htmlDocument({
        request,
        title: say(title),
        children: (
          <>
            <h1>{say(title)}</h1>
            <p>{say(text)}</p>
          </>
        ),
      }),
    });
  },
};

const title = w('U bent afgemeld', 'You are signed out');
const text = w('U kunt als bezoeker verder lezen.', 'You can go on reading as a visitor.');
