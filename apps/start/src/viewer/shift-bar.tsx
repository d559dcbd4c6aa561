import { Button } from '@nl-design-system-candidate/button-react';
import { useWords } from '../language.ts';
import { SelectField } from './fields.tsx';
import { shiftTexts } from './shift-texts.ts';
import type { ShownShift, ViewerView } from './viewer-model.ts';
import { viewerPaths } from './viewer-paths.ts';

/** Who she is, for whom she works now, where she can go, and the people she opened: none of it asks for a new sign-in. */
export function ShiftBar({ shift, view }: { readonly shift: ShownShift; readonly view: ViewerView['kind'] }) {
  const say = useWords();
  const { professional, ends, at, workplaces } = shift;
  const here = workplaces.find(({ id }) => id === at);
  return (
    <section className="shift" aria-label={say(shiftTexts.shift)}>
      <div className="wrap">
        <details className="shift__self">
          <summary>
            <strong>{say(here?.name ?? '')}</strong>
            <span className="shift__name">{say(professional)}</span>
          </summary>
          <Workplace shift={shift} />
          <form method="post" action={viewerPaths.signOut} className="shift__out">
            <Button purpose="secondary" type="submit">
              {say(shiftTexts.signOut)}
            </Button>
            <span className="shift__ends">
              {say(shiftTexts.until)} {ends}
            </span>
          </form>
        </details>
        <nav className="shift__nav" aria-label={say(shiftTexts.parts)}>
          <ul>
            {places.map(({ words, href, views }) => (
              <li key={href}>
                <a href={href} {...(views.includes(view) ? { 'aria-current': 'page' } : {})}>
                  {say(words)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Clients shift={shift} />
      </div>
    </section>
  );
}

const places: readonly {
  readonly words: (typeof shiftTexts)[keyof typeof shiftTexts];
  readonly href: string;
  readonly views: readonly ViewerView['kind'][];
}[] = [
  { words: shiftTexts.ask, href: viewerPaths.ask, views: ['ask', 'answer', 'proposal', 'round', 'dose'] },
  { words: shiftTexts.inbox, href: viewerPaths.inbox, views: ['inbox', 'received', 'request'] },
  { words: shiftTexts.outbox, href: viewerPaths.outbox, views: ['outbox', 'sent'] },
  { words: shiftTexts.send, href: viewerPaths.send, views: ['send', 'preview'] },
  { words: shiftTexts.examination, href: viewerPaths.examination, views: ['examination', 'study'] },
];

function Workplace({ shift: { at, workplaces } }: { readonly shift: ShownShift }) {
  const say = useWords();
  return workplaces.length < 2 ? null : (
    <form method="post" action={viewerPaths.workplace} className="shift__at">
      <SelectField name="workplace" label={shiftTexts.worksAt} value={at} choices={workplaces} />
      <Button purpose="secondary" type="submit">
        {say(shiftTexts.change)}
      </Button>
    </form>
  );
}

/** Each a form of its own: the number of a person goes in the body, never in an address. */
function Clients({ shift: { clients, client } }: { readonly shift: ShownShift }) {
  const say = useWords();
  return clients.length === 0 ? null : (
    <section className="shift__clients" aria-labelledby="clients-title">
      <h2 id="clients-title">{say(shiftTexts.clients)}</h2>
      <ul>
        {clients.map(({ bsn, name }) => (
          <li key={bsn}>
            <form method="post" action={viewerPaths.ask}>
              <input type="hidden" name="bsn" value={bsn} />
              <button type="submit" {...(bsn === client ? { 'aria-current': 'true' } : {})}>
                {say(name)}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
