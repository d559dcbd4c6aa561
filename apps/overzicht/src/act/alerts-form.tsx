import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Alerts } from '@stelsel/citizen';
import { type FormEvent, useState } from 'react';
import { useDeed } from '../api/use-deed.ts';
import { useApp } from '../app-context.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { DeedNotice } from '../parts/deed-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { TextField } from '../parts/text-field.tsx';
import { TickField } from '../parts/tick-field.tsx';
import { messages as t } from '../words/texts/act.ts';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';

interface AlertsFormProps {
  readonly alerts: Alerts;
  readonly onSaved: (alerts: Alerts) => void;
}

const kinds = [
  ['choiceChanged', t.choiceChanged],
  ['together', t.together],
  ['linkOpened', t.linkOpened],
  ['lookedAlong', t.lookedAlong],
] as const;

/** About what a mail may come; who looked, also in an emergency, always stands among the messages. */
export function AlertsForm({ alerts, onSaved }: AlertsFormProps) {
  const { tell } = useWords();
  const { http } = useApp();
  const deed = useDeed();
  const [wanted, setWanted] = useState(alerts);
  const [saved, setSaved] = useState(false);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setSaved(false);
    void deed.run(async () => {
      onSaved(await http.post<Alerts>('alerts', wanted));
      setSaved(true);
    });
  };
  return (
    <form className="card stack" onSubmit={save}>
      <div>
        <Heading level={2}>{tell(t.alerts)}</Heading>
        <p className="muted">{tell(t.alertsAbout)}</p>
        <p className="muted">{tell(t.emergency)}</p>
      </div>
      <div>
        {kinds.map(([kind, label]) => (
          <TickField
            key={kind}
            label={label}
            checked={wanted[kind]}
            onChange={(checked) => setWanted({ ...wanted, [kind]: checked })}
          />
        ))}
      </div>
      <TextField
        label={t.email}
        help={t.emailHelp}
        type="email"
        autoComplete="email"
        value={wanted.email}
        onChange={(email) => setWanted({ ...wanted, email })}
      />
      <ChoiceField
        label={t.language}
        value={wanted.language}
        onChange={(language) => setWanted({ ...wanted, language })}
        options={[
          ['nl', t.inDutch],
          ['en', t.inEnglish],
        ]}
      />
      <DeedNotice refusal={deed.refusal} />
      {alerts.email !== '' && !alerts.confirmed ? (
        <Notice kind="plain" icon="letter">
          {tell(t.confirm)}
        </Notice>
      ) : null}
      <div className="actions">
        <Button purpose="primary" type="submit" busy={deed.busy}>
          {tell(shell.save)}
        </Button>
        <span role="status">{saved ? tell(t.saved) : null}</span>
      </div>
    </form>
  );
}
