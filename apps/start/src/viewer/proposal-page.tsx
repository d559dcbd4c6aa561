import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useWords } from '../language.ts';
import { FactList } from './fact-list.tsx';
import { Radios, TextField } from './fields.tsx';
import { proposalTexts } from './proposal-texts.ts';
import type { ProposalView } from './shown-proposal.ts';
import { viewerPaths } from './viewer-paths.ts';

/** A proposal to a prescriber, or the answer to one: filled in, looked over, and only then sent. */
export function ProposalPage({ view }: { readonly view: ProposalView }) {
  const say = useWords();
  const { handle, step, medicine, person, to, now, form, decisions } = view;
  const answers = decisions.length > 0;
  const decision = decisions.find(({ id }) => id === form.decision);
  const facts = [
    [proposalTexts.medicine, say(medicine)],
    [proposalTexts.about, person],
    [proposalTexts.to, to],
    ...(now === undefined ? [] : [[answers ? proposalTexts.proposed : proposalTexts.now, say(now)] as const]),
    ...(step === 'form' || answers ? [] : [[proposalTexts.use, form.use] as const]),
    ...(step === 'form' || decision === undefined ? [] : [[proposalTexts.decision, say(decision.name)] as const]),
    ...(step === 'form' || form.why === '' ? [] : [[proposalTexts.why, form.why] as const]),
  ] as const;
  return (
    <>
      <Heading level={1}>{say(answers ? proposalTexts.answerTitle : proposalTexts.title)}</Heading>
      <p>
        {say(step === 'preview' ? proposalTexts.previewLead : answers ? proposalTexts.answerLead : proposalTexts.lead)}
      </p>
      <FactList facts={facts} />
      <form method="post" action={viewerPaths.proposal} className="viewer-form" noValidate>
        <input type="hidden" name="handle" value={handle} />
        {step === 'form' ? <ProposalFields view={view} /> : <ProposalSend form={form} />}
      </form>
    </>
  );
}

function ProposalFields({ view: { form, decisions } }: { readonly view: ProposalView }) {
  const say = useWords();
  return (
    <>
      {decisions.length === 0 ? (
        <TextField name="use" label={proposalTexts.use} value={form.use} help={proposalTexts.useHelp} />
      ) : (
        <Radios name="decision" legend={proposalTexts.decision} value={form.decision} choices={decisions} />
      )}
      <TextField name="why" label={decisions.length === 0 ? proposalTexts.why : proposalTexts.words} value={form.why} />
      <Button purpose="primary" type="submit" name="step" value="preview">
        {say(proposalTexts.preview)}
      </Button>
    </>
  );
}

function ProposalSend({ form }: { readonly form: ProposalView['form'] }) {
  const say = useWords();
  return (
    <>
      {Object.entries(form).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="steps__buttons">
        <Button purpose="primary" type="submit" name="step" value="send">
          {say(proposalTexts.send)}
        </Button>
        <Button purpose="secondary" type="submit" name="step" value="form">
          {say(proposalTexts.change)}
        </Button>
      </div>
    </>
  );
}
