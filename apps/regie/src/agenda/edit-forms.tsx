/** Plain forms of the agenda: they work without a script, and a refusal is shown where it was asked. */
import type { Fault } from '@stelsel/kernel';
import type { PageRequest } from '@stelsel/regie';
import type { ReactNode } from 'react';
import { sayIn, type Words, w } from '../words/words.ts';

/** Whether a form is worth showing; the server decides again when it is sent. */
export function hasRole({ viewer }: Pick<PageRequest, 'viewer'>, ...asked: readonly string[]): boolean {
  return viewer?.roles.some(({ role }) => asked.includes(role)) === true;
}

interface EditFormProps {
  readonly request: PageRequest;
  /** Which form of the page. */
  readonly act: string;
  readonly title: Words;
  readonly submit: Words;
  readonly open?: boolean;
  readonly hidden?: Readonly<Record<string, string | number>>;
  readonly children: ReactNode;
}

export function EditForm({ request, act, title, submit, open = false, hidden = {}, children }: EditFormProps) {
  const say = sayIn(request.language);
  return (
    <details className="edit" {...(open ? { open: true } : {})}>
      <summary>{say(title)}</summary>
      <form method="post">
        <input type="hidden" name="act" value={act} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <button type="submit">{say(submit)}</button>
      </form>
    </details>
  );
}

/** What was refused and what to do. */
export function Refusal({ request, fault }: { readonly request: PageRequest; readonly fault: Fault | undefined }) {
  const say = sayIn(request.language);
  return fault === undefined ? null : (
    <div className="refusal" role="alert">
      <p>
        <strong>{say(refused)}</strong>
      </p>
      <p>{say(fault.text)}</p>
      <p>
        <code>{fault.code}</code>
      </p>
    </div>
  );
}

const refused = w('Dit is niet bewaard.', 'This was not saved.');
