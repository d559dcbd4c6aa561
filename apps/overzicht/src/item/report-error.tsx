import { Button } from '@nl-design-system-candidate/button-react';
import type { Correspondence, ErrorReport, RecordGroup } from '@stelsel/citizen';
import { type FormEvent, useId, useState } from 'react';
import { useDeed } from '../api/use-deed.ts';
import { useApp } from '../app-context.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { DeedNotice } from '../parts/deed-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { useSourceNames } from '../parts/source-names.tsx';
import { TextField } from '../parts/text-field.tsx';
import { report as t } from '../words/texts/act.ts';
import { useWords } from '../words/use-words.tsx';

const kinds = ['wrong', 'not-mine', 'outdated', 'missing-part', 'wrong-side', 'other'] as const;

/** "Klopt dit niet?": one step to the source that wrote it, in a neutral tone, and tracked until it is answered. */
export function ReportError({ group }: { readonly group: RecordGroup }) {
  const { tell, say } = useWords();
  const { http } = useApp();
  const names = useSourceNames();
  const deed = useDeed();
  const field = useId();
  const reportable = group.members.map(({ view }) => view).filter(({ source }) => source !== 'own');
  const [record, setRecord] = useState(reportable[0]?.key ?? '');
  const [kind, setKind] = useState<ErrorReport['kind']>('wrong');
  const [text, setText] = useState('');
  const [sent, setSent] = useState<Correspondence>();
  if (reportable.length === 0) {
    return null;
  }
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void deed.run(async () => {
      const body: ErrorReport = { kind, text: text.trim() };
      setSent(await http.post<Correspondence>(`records/${encodeURIComponent(record)}/report`, body));
    });
  };
  return (
    <details className="no-print">
      <summary>{tell(t.title)}</summary>
      <div role="status">
        {sent === undefined ? null : <Notice kind="good">{tell(t.sent, { to: sent.to })}</Notice>}
      </div>
      {sent === undefined ? (
        <form className="stack" onSubmit={send}>
          <p>{tell(t.about)}</p>
          {reportable.length === 1 ? null : (
            <div className="field">
              <label htmlFor={field}>{tell(t.which)}</label>
              <select id={field} className="input" value={record} onChange={({ target }) => setRecord(target.value)}>
                {reportable.map((view) => (
                  <option key={view.key} value={view.key}>
                    {names([view.source])} {view.date === undefined ? '' : `(${say(view.date.text)})`}
                  </option>
                ))}
              </select>
            </div>
          )}
          <ChoiceField
            label={t.what}
            value={kind}
            onChange={setKind}
            options={kinds.map((one) => [one, t[one]] as const)}
          />
          <TextField label={t.how} long value={text} onChange={setText} />
          <DeedNotice refusal={deed.refusal} />
          <div>
            <Button purpose="primary" type="submit" busy={deed.busy}>
              {tell(t.send)}
            </Button>
          </div>
        </form>
      ) : null}
    </details>
  );
}
