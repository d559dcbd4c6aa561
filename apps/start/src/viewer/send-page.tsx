import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useWords } from '../language.ts';
import { Radios, SelectField, TextField } from './fields.tsx';
import { ListFailed } from './list-failed.tsx';
import type { SendView } from './shown-task.ts';
import { sendTexts } from './task-texts.ts';
import { viewerPaths } from './viewer-paths.ts';

/** What goes about whom; then to whom; then the preview. Every step is this one form, so that nothing is filled in twice. */
export function SendPage({ view }: { readonly view: SendView }) {
  const say = useWords();
  const { kinds, form, receivers, more } = view;
  return (
    <>
      <Heading level={1}>{say(sendTexts.title)}</Heading>
      <p>{say(sendTexts.lead)}</p>
      {kinds.state === 'failed' ? (
        <ListFailed why={kinds.why} />
      ) : kinds.items.length === 0 ? (
        <p className="verdict verdict--quiet">{say(sendTexts.nothingToSend)}</p>
      ) : (
        <form method="post" action={viewerPaths.send} className="viewer-form" noValidate>
          <Radios
            name="exchange"
            legend={sendTexts.kind}
            value={form.exchange}
            choices={kinds.items.map(({ id, name, description }) => ({ id, name, help: description }))}
          />
          <TextField name="bsn" kind="bsn" label={sendTexts.person} value={form.bsn} help={sendTexts.bsnHelp} />
          <TextField name="search" kind="search" label={sendTexts.search} value={form.search} />
          <Button purpose={receivers === undefined ? 'primary' : 'secondary'} type="submit" name="step" value="find">
            {say(sendTexts.find)}
          </Button>
          <Receivers receivers={receivers} form={form} more={more} />
        </form>
      )}
    </>
  );
}

function Receivers({ receivers, form, more }: Pick<SendView, 'receivers' | 'form' | 'more'>) {
  const say = useWords();
  if (receivers === undefined) {
    return null;
  }
  if (receivers.state === 'failed') {
    return <ListFailed why={receivers.why} />;
  }
  if (receivers.items.length === 0) {
    return (
      <p className="verdict verdict--quiet" role="status">
        {say(sendTexts.noReceivers)}
      </p>
    );
  }
  return (
    <>
      <SelectField
        name="receiver"
        label={sendTexts.receiver}
        value={form.receiver}
        choices={receivers.items.map(({ id, name }) => ({ id, name: { nl: name, en: name } }))}
      />
      {more ? <p>{say(sendTexts.more)}</p> : null}
      <TextField name="words" label={sendTexts.words} value={form.words} />
      <Button purpose="primary" type="submit" name="step" value="preview">
        {say(sendTexts.preview)}
      </Button>
    </>
  );
}
