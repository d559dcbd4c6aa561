import { Button } from '@nl-design-system-candidate/button-react';
import type { Note, RecordGroup } from '@stelsel/citizen';
import { type FormEvent, useState } from 'react';
import { useDeed } from '../api/use-deed.ts';
import { useRemote } from '../api/use-remote.ts';
import { useApp } from '../app-context.ts';
import { DeedNotice } from '../parts/deed-notice.tsx';
import { TextField } from '../parts/text-field.tsx';
import { longDay } from '../record/dates.ts';
import { report as t } from '../words/texts/act.ts';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';

/** Own notes beside an item: sealed for who wrote them. */
export function Notes({ group }: { readonly group: RecordGroup }) {
  const { tell, locale } = useWords();
  const { http } = useApp();
  const notes = useRemote<readonly Note[]>('notes');
  const deed = useDeed();
  const [text, setText] = useState('');
  const all = notes.state === 'here' ? notes.value : [];
  const own = all.filter((note) => note.group === group.key);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') {
      void deed.run(async () => {
        const note = await http.post<Note>('notes', { text: text.trim(), group: group.key });
        notes.set([note, ...all]);
        setText('');
      });
    }
  };
  const remove = (key: string): void =>
    void deed.run(async () => {
      await http.remove(`notes/${encodeURIComponent(key)}`);
      notes.set(all.filter((note) => note.key !== key));
    });
  return (
    <details className="no-print">
      <summary>
        {tell(t.note)}
        {own.length === 0 ? '' : ` (${own.length})`}
      </summary>
      <p className="muted">{tell(t.noteAbout)}</p>
      {own.length === 0 ? null : (
        <ul className="rows">
          {own.map((note) => (
            <li key={note.key} className="source">
              <p className="quote">{note.text}</p>
              <p className="muted">{longDay(note.at, locale)}</p>
              <div>
                <Button purpose="subtle" onClick={() => remove(note.key)}>
                  {tell(t.noteRemove)}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <form className="stack" onSubmit={save}>
        <TextField label={t.noteText} long value={text} onChange={setText} />
        <DeedNotice refusal={deed.refusal ?? (notes.state === 'failed' ? notes.refusal : undefined)} />
        <div>
          <Button purpose="secondary" type="submit" busy={deed.busy}>
            {tell(shell.save)}
          </Button>
        </div>
      </form>
    </details>
  );
}
