import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ChoiceAnswer, ChoiceChanges, ChoicePreview, ChoiceReceipt, ChoicesView } from '@stelsel/citizen';
import { useState } from 'react';
import { Link } from 'wouter';
import { useDeed } from '../api/use-deed.ts';
import { type Remote, useRemote } from '../api/use-remote.ts';
import { useApp } from '../app-context.ts';
import { answerWords } from '../choices/answer-words.ts';
import { ByOthers } from '../choices/by-others.tsx';
import { Layers } from '../choices/layers.tsx';
import { PendingChoices } from '../choices/pending-choices.tsx';
import { PreviewView } from '../choices/preview-view.tsx';
import { ReceiptView } from '../choices/receipt-view.tsx';
import { DeedNotice } from '../parts/deed-notice.tsx';
import { Failure } from '../parts/failure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { paths } from '../paths.ts';
import { useRights } from '../session/use-rights.ts';
import { choices as t } from '../words/texts/choices.ts';
import { useWords } from '../words/use-words.tsx';

/** "Wie mag wat zien?": sentences in layers; before saving what follows and what others would see; after it a receipt. */
export function ChoicesPage() {
  const view = useRemote<ChoicesView>('choices');
  if (view.state === 'busy') {
    return <Loading />;
  }
  return view.state === 'failed' ? (
    <Failure refusal={view.refusal} onRetry={view.again} />
  ) : (
    <Choosing key={view.value.version} view={view.value} remote={view} />
  );
}

interface ChoosingProps {
  readonly view: ChoicesView;
  readonly remote: Remote<ChoicesView>;
}

function Choosing({ view, remote }: ChoosingProps) {
  const { tell } = useWords();
  const { http } = useApp();
  const may = useRights();
  const deed = useDeed();
  const [changes, setChanges] = useState<ReadonlyMap<string, ChoiceAnswer>>(new Map());
  const [preview, setPreview] = useState<ChoicePreview>();
  const [receipt, setReceipt] = useState<ChoiceReceipt>();
  const [undone, setUndone] = useState(false);
  const questions = new Map(view.layers.flatMap((layer) => layer.questions).map((one) => [one.key, one]));
  const body: ChoiceChanges = {
    basedOn: view.version,
    changes: [...changes].map(([question, answer]) => ({ question, answer })),
  };
  const look = (): void =>
    void deed.run(async () => setPreview(await http.post<ChoicePreview>('choices/preview', body)));
  const save = (): void =>
    void deed.run(async () => {
      setReceipt(await http.post<ChoiceReceipt>('choices', body));
      setPreview(undefined);
      window.scrollTo(0, 0);
    });
  const undo = (id: string): void =>
    void deed.run(async () => {
      await http.post(`choices/${encodeURIComponent(id)}/undo`);
      setUndone(true);
    });
  const outdated = deed.refusal?.status === 409;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <div className="stack stack--wide">
        <PendingChoices />
        <ByOthers changes={view.byOthers} onAnswer={remote.set} />
        {receipt !== undefined && !undone ? (
          <ReceiptView receipt={receipt} busy={deed.busy} onUndo={() => undo(receipt.id)} />
        ) : null}
        {undone ? <Notice kind="good">{tell(t.undone)}</Notice> : null}
        {outdated ? <Notice kind="warn">{tell(t.changedElsewhere)}</Notice> : <DeedNotice refusal={deed.refusal} />}
        {receipt !== undefined || outdated ? (
          <div>
            <Button purpose="primary" onClick={remote.again}>
              {tell(t.readAgain)}
            </Button>
          </div>
        ) : preview === undefined ? (
          <>
            {may('consent') ? null : <Notice kind="plain">{tell(t.lookOnly)}</Notice>}
            <Layers
              layers={view.layers}
              changes={changes}
              mayChoose={may('consent')}
              onChoose={(question, answer) =>
                setChanges(changed(changes, question, answer, questions.get(question)?.answer))
              }
            />
            <p className="muted">{tell(view.warning)}</p>
            <div className="actions save-bar">
              {changes.size === 0 ? null : (
                <span role="status">{tell(changes.size === 1 ? t.changedOne : t.changed, { n: changes.size })}</span>
              )}
              <Button purpose={changes.size === 0 ? 'secondary' : 'primary'} busy={deed.busy} onClick={look}>
                {tell(changes.size === 0 ? t.previewNow : t.check)}
              </Button>
            </div>
          </>
        ) : (
          <>
            {changes.size === 0 ? null : (
              <section className="card stack">
                <Heading level={2}>{tell(t.preview)}</Heading>
                {[...changes].map(([key, answer]) => {
                  const question = questions.get(key);
                  const consequence = question?.consequences[answer];
                  return question === undefined ? null : (
                    <div key={key}>
                      <p>
                        {tell(question.sentence)} <strong>{tell(answerWords[answer])}</strong>
                      </p>
                      {consequence === undefined ? null : <p className="muted">{tell(consequence)}</p>}
                    </div>
                  );
                })}
              </section>
            )}
            <PreviewView preview={preview} />
            <div className="actions save-bar">
              {changes.size === 0 ? null : (
                <Button purpose="primary" busy={deed.busy} onClick={save}>
                  {tell(t.confirm)}
                </Button>
              )}
              <Button purpose="secondary" onClick={() => setPreview(undefined)}>
                {tell(t.drop)}
              </Button>
            </div>
          </>
        )}
        <Link href={paths.choiceHistory}>{tell(t.history)}</Link>
      </div>
    </>
  );
}

/** A choice that goes back to what it was is no change. */
function changed(
  changes: ReadonlyMap<string, ChoiceAnswer>,
  question: string,
  answer: ChoiceAnswer,
  was: ChoiceAnswer | undefined,
): ReadonlyMap<string, ChoiceAnswer> {
  const next = new Map(changes);
  if (answer === was) {
    next.delete(question);
  } else {
    next.set(question, answer);
  }
  return next;
}
