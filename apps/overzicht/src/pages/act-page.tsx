import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Share } from '@stelsel/citizen';
import { ShareForm } from '../act/share-form.tsx';
import { ShareList } from '../act/share-list.tsx';
import { useRemote } from '../api/use-remote.ts';
import { useMe } from '../app-context.ts';
import { Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { useRights } from '../session/use-rights.ts';
import type { Phrase } from '../words/define-texts.ts';
import { act as t } from '../words/texts/act.ts';
import { useWords } from '../words/use-words.tsx';

const files: readonly (readonly [string, Phrase, Phrase])[] = [
  ['pdf', t.pdf, t.pdfAbout],
  ['ips', t.ips, t.ipsAbout],
  ['fhir', t.fhir, t.fhirAbout],
];

/** Taking along and sharing. */
export function ActPage() {
  const { tell, language } = useWords();
  const me = useMe();
  const may = useRights();
  const shares = useRemote<readonly Share[]>('shares');
  const tongue = language.code === 'en' ? 'en' : 'nl';
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <div className="stack stack--wide">
        <section>
          <Heading level={2}>{tell(t.download)}</Heading>
          <p className="muted">{tell(t.downloadAbout)}</p>
          <ul className="rows">
            {files.map(([form, name, about]) => (
              <li key={form}>
                <a className="row" href={`/api/v1/download?vorm=${form}&taal=${tongue}&wat=alles`} download>
                  <span className="row__title">{tell(name)}</span>
                  <span className="row__line muted">{tell(about)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
        <section className="stack">
          <div>
            <Heading level={2}>{tell(t.share)}</Heading>
            <p className="muted">{tell(t.shareAbout)}</p>
          </div>
          {me.example ? (
            <Notice kind="plain">{tell(t.readOnly)}</Notice>
          ) : may('act') ? (
            <ShareForm onMade={shares.again} />
          ) : (
            <Notice kind="plain">{tell(t.notYou)}</Notice>
          )}
          <ShareList shares={shares} />
        </section>
      </div>
    </>
  );
}
