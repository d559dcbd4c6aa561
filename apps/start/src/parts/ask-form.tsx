import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { type FormEvent, useId, useState } from 'react';
import type { Asker, NewQuestion, RegionAnswer } from '../api.ts';
import type { Phase } from '../journey.ts';
import { useWords } from '../language.ts';
import { texts } from '../texts.ts';
import { AskerMark } from './asker-mark.tsx';
import { PersonChoice } from './person-choice.tsx';
import { ReasonField } from './reason-field.tsx';

interface AskFormProps {
  readonly region: RegionAnswer;
  readonly phase: Phase;
  readonly onAsk: (question: NewQuestion) => void;
}

/** Three ways to ask, the people of the stories, and a reason when it is an emergency. */
export function AskForm({ region, phase, onAsk }: AskFormProps) {
  const say = useWords();
  const title = useId();
  const [asker, setAsker] = useState<Asker | undefined>(region.askers[0]);
  const [person, setPerson] = useState(region.people[0]?.id ?? '');
  const [reason, setReason] = useState(say(texts.reasonDefault));
  const [reasonMissing, setReasonMissing] = useState(false);
  const busy = phase === 'asking';
  const needsReason = asker !== undefined && ['BTG', 'ETREAT'].includes(asker.purpose);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const lacking = needsReason && reason.trim() === '';
    setReasonMissing(lacking);
    if (asker !== undefined && !busy && !lacking) {
      onAsk({ asker: asker.id, person, exchange: asker.exchange, ...(needsReason ? { reason: reason.trim() } : {}) });
    }
  };
  return (
    <section className="wrap ask" aria-labelledby={title}>
      <form onSubmit={submit} noValidate>
        <Heading level={2} id={title}>
          {say(texts.askTitle)}
        </Heading>
        <Paragraph>{say(texts.askLead)}</Paragraph>
        <fieldset className="askers">
          <legend>{say(texts.who)}</legend>
          {region.askers.map((choice) => (
            <label key={choice.id} className="asker">
              <input
                type="radio"
                name="asker"
                value={choice.id}
                checked={choice.id === asker?.id}
                onChange={() => setAsker(choice)}
              />
              <AskerMark purpose={choice.purpose} />
              <span className="asker__label">{say(choice.label)}</span>
              <span className="asker__organization">{choice.organization}</span>
            </label>
          ))}
        </fieldset>
        <div className="ask__row">
          <PersonChoice
            people={region.people}
            legend={say(asker?.purpose === 'PATRQT' ? texts.aboutSelf : texts.about)}
            chosen={person}
            onChoose={setPerson}
          />
          {needsReason ? <ReasonField value={reason} missing={reasonMissing} onChange={setReason} /> : null}
        </div>
        <Button purpose="primary" type="submit" busy={busy}>
          {say(busy ? texts.asking : texts.ask)}
        </Button>
      </form>
    </section>
  );
}
