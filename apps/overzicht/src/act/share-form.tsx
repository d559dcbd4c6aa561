import { Button } from '@nl-design-system-candidate/button-react';
import type { CreatedShare, ShareDraft } from '@stelsel/citizen';
import { type FormEvent, useState } from 'react';
import { useDeed } from '../api/use-deed.ts';
import { useApp } from '../app-context.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { DeedNotice } from '../parts/deed-notice.tsx';
import { TextField } from '../parts/text-field.tsx';
import { TickField } from '../parts/tick-field.tsx';
import { act as t } from '../words/texts/act.ts';
import { useWords } from '../words/use-words.tsx';
import { shareLimits } from './limits.ts';
import { MadeLink } from './made-link.tsx';

const periods = { '1': t.hour, '24': t.day, '168': t.week, '720': t.month } as const;
const hoursOfferedFirst = '24';

/** A link with a passcode that ends by itself. */
export function ShareForm({ onMade }: { readonly onMade: () => void }) {
  const { tell } = useWords();
  const { http } = useApp();
  const deed = useDeed();
  const [label, setLabel] = useState('');
  const [what, setWhat] = useState<ShareDraft['what']>('overview');
  const [withSensitive, setWithSensitive] = useState(false);
  const [passcode, setPasscode] = useState('');
  const [hours, setHours] = useState<keyof typeof periods>(hoursOfferedFirst);
  const [short, setShort] = useState(false);
  const [made, setMade] = useState<CreatedShare>();
  const make = (event: FormEvent): void => {
    event.preventDefault();
    const tooShort = passcode.length < shareLimits.passcode;
    setShort(tooShort);
    if (!tooShort) {
      void deed.run(async () => {
        const draft: ShareDraft = { label: label.trim(), what, withSensitive, passcode, hours: Number(hours) };
        setMade(await http.post<CreatedShare>('shares', draft));
        setPasscode('');
        onMade();
      });
    }
  };
  return made === undefined ? (
    <form className="card stack" onSubmit={make} noValidate>
      <TextField label={t.label} help={t.labelHelp} value={label} onChange={setLabel} />
      <ChoiceField
        label={t.what}
        value={what}
        onChange={setWhat}
        options={[
          ['overview', t.whatOverview],
          ['all', t.whatAll],
        ]}
      />
      <TickField label={t.sensitive} help={t.sensitiveHelp} checked={withSensitive} onChange={setWithSensitive} />
      <TextField
        label={t.passcode}
        help={t.passcodeHelp}
        type="password"
        autoComplete="new-password"
        value={passcode}
        onChange={setPasscode}
        wrong={short ? t.passcodeShort : undefined}
      />
      <ChoiceField
        label={t.howLong}
        value={hours}
        onChange={setHours}
        options={(Object.keys(periods) as (keyof typeof periods)[]).map((key) => [key, periods[key]] as const)}
      />
      <DeedNotice refusal={deed.refusal} />
      <div>
        <Button purpose="primary" type="submit" busy={deed.busy}>
          {tell(t.make)}
        </Button>
      </div>
    </form>
  ) : (
    <MadeLink made={made} />
  );
}
