import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useWords } from '../language.ts';
import { FactList } from './fact-list.tsx';
import { Radios, SelectField, TextField } from './fields.tsx';
import type { DoseView } from './shown-round.ts';
import { tickTexts } from './tick-texts.ts';
import { viewerPaths } from './viewer-paths.ts';
import { viewerTexts } from './viewer-texts.ts';

/** One dose that went otherwise, was not given, or was ticked off wrongly. */
export function DosePage({ view }: { readonly view: DoseView }) {
  const say = useWords();
  const { handle, dose, person, shown, correcting, kinds, reasons, unit, form } = view;
  const help = unit === undefined ? tickTexts.amountHelp : withUnit(unit);
  return (
    <>
      <Heading level={1}>{say(correcting ? tickTexts.correctTitle : tickTexts.formTitle)}</Heading>
      <p>{say(correcting ? tickTexts.correctLead : tickTexts.formLead)}</p>
      <FactList
        facts={[
          [viewerTexts.medication, shown.title],
          [
            viewerTexts.administration,
            [shown.time, shown.dose].flatMap((part) => (part === undefined ? [] : [say(part)])).join(', '),
          ],
          [viewerTexts.forWhom, say(person)],
          [
            viewerTexts.standsNow,
            [say(shown.stateText), ...(shown.note === undefined ? [] : [say(shown.note)])].join(' '),
          ],
        ]}
      />
      <form method="post" action={viewerPaths.round} className="viewer-form" noValidate>
        <input type="hidden" name="round" value={handle} />
        <input type="hidden" name="dose" value={dose} />
        <Radios name="what" legend={tickTexts.what} value={form.what} choices={kinds} />
        <SelectField name="reason" label={tickTexts.reason} value={form.reason} choices={reasons} />
        <TextField name="amount" label={tickTexts.amount} value={form.amount} help={help} />
        <TextField name="time" label={tickTexts.time} value={form.time} help={tickTexts.timeHelp} />
        <TextField name="words" label={tickTexts.words} value={form.words} help={tickTexts.wordsHelp} />
        {correcting ? <TextField name="why" label={tickTexts.why} value={form.why} /> : null}
        <div className="steps__buttons">
          <Button purpose="primary" type="submit" name="step" value="save">
            {say(tickTexts.save)}
          </Button>
          <a className="plain-link" href={viewerPaths.roundOf(handle)}>
            {say(tickTexts.back)}
          </a>
        </div>
      </form>
    </>
  );
}

function withUnit(unit: string): { readonly nl: string; readonly en: string } {
  const { nl, en } = tickTexts.amountHelp;
  return { nl: `${nl} In: ${unit}.`, en: `${en} In: ${unit}.` };
}
