import { Button } from '@nl-design-system-candidate/button-react';
import { useWords } from '../language.ts';
import { TextField } from './fields.tsx';
import { glassTexts } from './study-texts.ts';

interface GlassFormProps {
  /** Where the question goes again, with everything it had. */
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly reason: string;
}

/**
 * The emergency button beside every answer, whatever came: it looks the same for everybody (EHDS article 8), says what it does
 * before it is used, and wants a reason.
 */
export function GlassForm({ action, fields, reason }: GlassFormProps) {
  const say = useWords();
  return (
    <details className="glass">
      <summary className="glass__title">{say(glassTexts.title)}</summary>
      <p>{say(glassTexts.lead)}</p>
      <ul>
        {[glassTexts.told, glassTexts.reviewed, glassTexts.limited].map((words) => (
          <li key={words.nl}>{say(words)}</li>
        ))}
      </ul>
      <form method="post" action={action} noValidate>
        {Object.entries({ ...fields, purpose: 'BTG' }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField name="glass-reason" label={glassTexts.reason} value={reason} help={glassTexts.reasonHelp} />
        <Button purpose="secondary" type="submit">
          {say(glassTexts.use)}
        </Button>
      </form>
    </details>
  );
}

/** That it was used, and until when. */
export function GlassUsed({ until }: { readonly until: string }) {
  const say = useWords();
  return (
    <p className="verdict verdict--warn">
      <strong>
        {say(glassTexts.used)}: {until}.
      </strong>{' '}
      {say(glassTexts.usedHelp)}
    </p>
  );
}
