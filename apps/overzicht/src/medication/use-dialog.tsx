import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { MedicationUseDraft, RecordGroup } from '@stelsel/citizen';
import { type FormEvent, useState } from 'react';
import { useDeed } from '../api/use-deed.ts';
import { useApp } from '../app-context.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { DeedNotice } from '../parts/deed-notice.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/text-field.tsx';
import { TickField } from '../parts/tick-field.tsx';
import { medicationUse as t } from '../words/texts/medication.ts';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';

interface UseDialogProps {
  /** Absent: something bought without a prescription. */
  readonly group?: RecordGroup;
  readonly onClose: () => void;
}

/** A person's own record of use: marked as theirs, beside what others wrote. */
export function UseDialog({ group, onClose }: UseDialogProps) {
  const { tell, say } = useWords();
  const { http, collection } = useApp();
  const deed = useDeed();
  const [use, setUse] = useState<MedicationUseDraft['use']>(group === undefined ? 'as-agreed' : 'differently');
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [tellSource, setTellSource] = useState(false);
  const [wrong, setWrong] = useState(false);
  const title = say(group === undefined ? t.titleOwn : t.title, {
    name: group === undefined ? '' : say(group.ownTitle ?? group.title),
  });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const lacking = (group === undefined && name.trim() === '') || (use === 'differently' && text.trim() === '');
    setWrong(lacking);
    if (!lacking) {
      void deed.run(async () => {
        const draft: MedicationUseDraft = {
          ...(group === undefined ? { name: name.trim() } : { group: group.key }),
          use,
          text: text.trim(),
          tellSource,
        };
        void collection.put(await http.post<RecordGroup>('medication-uses', draft));
        onClose();
      });
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="stack" onSubmit={save} noValidate>
        <Heading level={2}>{title}</Heading>
        {group === undefined ? (
          <TextField
            label={t.name}
            value={name}
            onChange={setName}
            wrong={wrong && name.trim() === '' ? t.missing : undefined}
          />
        ) : (
          <ChoiceField
            label={t.used}
            value={use}
            onChange={setUse}
            options={[
              ['as-agreed', t.asAgreed],
              ['differently', t.differently],
              ['stopped', t.stopped],
            ]}
          />
        )}
        <TextField
          label={t.how}
          help={t.howHelp}
          long
          value={text}
          onChange={setText}
          wrong={wrong && use === 'differently' && text.trim() === '' ? t.missing : undefined}
        />
        {group === undefined ? null : <TickField label={t.tell} checked={tellSource} onChange={setTellSource} />}
        <DeedNotice refusal={deed.refusal} />
        <div className="actions">
          <Button purpose="primary" type="submit" busy={deed.busy}>
            {tell(shell.save)}
          </Button>
          <Button purpose="secondary" onClick={onClose}>
            {tell(shell.cancel)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
