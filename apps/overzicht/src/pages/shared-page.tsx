import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ShareManifest, ShareOpen } from '@stelsel/citizen';
import { type FormEvent, useState } from 'react';
import { Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { TextField } from '../parts/text-field.tsx';
import { openFile } from '../shared/open-file.ts';
import { readDocument } from '../shared/read-document.ts';
import { readLink } from '../shared/read-link.ts';
import type { Phrase } from '../words/define-texts.ts';
import { shared as t } from '../words/texts/shared.ts';
import { useWords } from '../words/use-words.tsx';

interface OpenedFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** For whoever got a link: name and passcode first. Opening happens on this device; the key is never sent. */
export function SharedPage() {
  const { tell } = useWords();
  const [link] = useState(() => readLink(window.location.hash, window.location.origin));
  const [recipient, setRecipient] = useState('');
  const [passcode, setPasscode] = useState('');
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<{ readonly words: Phrase; readonly left?: number }>();
  const [files, setFiles] = useState<readonly OpenedFile[]>();
  const open = async (): Promise<void> => {
    if (link === undefined) {
      return;
    }
    const body: ShareOpen = { recipient: recipient.trim(), passcode };
    const response = await fetch(link.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) {
      const { remainingAttempts } = (await response.json().catch(() => ({}))) as { remainingAttempts?: number };
      setProblem(remainingAttempts === undefined ? { words: t.gone } : { words: t.attempts, left: remainingAttempts });
      return;
    }
    const manifest = (await response.json()) as ShareManifest;
    setFiles(
      await Promise.all(
        manifest.files.map(async ({ contentType, embedded }) => ({
          type: contentType,
          bytes: await openFile(embedded, link.key),
        })),
      ),
    );
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    setProblem(undefined);
    if (recipient.trim() !== '' && passcode !== '') {
      open().catch(() => setProblem({ words: t.broken }));
    }
  };
  if (files !== undefined) {
    return <Opened files={files} />;
  }
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      {link === undefined ? (
        <Notice kind="warn">{tell(t.noLink)}</Notice>
      ) : (
        <form className="card stack" onSubmit={submit} noValidate>
          <TextField
            label={t.name}
            value={recipient}
            onChange={setRecipient}
            autoComplete="name"
            wrong={tried && recipient.trim() === '' ? t.nameMissing : undefined}
          />
          <TextField
            label={t.passcode}
            type="password"
            value={passcode}
            onChange={setPasscode}
            wrong={tried && passcode === '' ? t.passcodeMissing : undefined}
          />
          <div role="alert">
            {problem === undefined ? null : (
              <Notice kind="warn">{tell(problem.words, { n: problem.left ?? 0 })}</Notice>
            )}
          </div>
          <div>
            <Button purpose="primary" type="submit">
              {tell(t.open)}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}

function Opened({ files }: { readonly files: readonly OpenedFile[] }) {
  const { tell } = useWords();
  return (
    <>
      <PageHead title={t.opened} tab={t.title} />
      <div className="stack stack--wide">
        {files.map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: files of one link never change places
          <section key={index} className="stack">
            {files.length === 1 ? null : <Heading level={2}>{tell(t.file, { n: index + 1 })}</Heading>}
            {file.type.startsWith('application/fhir+json') ? <DocumentView bytes={file.bytes} /> : null}
            <div>
              <Button purpose="secondary" onClick={() => save(file, index)}>
                {tell(t.save)}
              </Button>
            </div>
          </section>
        ))}
      </div>
    </>
  );
}

function DocumentView({ bytes }: { readonly bytes: Uint8Array }) {
  const { language, sections } = readDocument(JSON.parse(new TextDecoder().decode(bytes)) as unknown);
  return (
    <div className="stack" lang={language}>
      {sections.map(({ title, lines }) => (
        <section key={title} className="card">
          <Heading level={2}>{title}</Heading>
          <ul className="dots">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function save({ type, bytes }: OpenedFile, index: number): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = `gedeeld-${index + 1}.${type.includes('pdf') ? 'pdf' : 'json'}`;
  anchor.click();
  URL.revokeObjectURL(address);
}
