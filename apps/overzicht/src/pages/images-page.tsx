import '../theme/images.css';
import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { ImageStudy, RecordGroup } from '@stelsel/citizen';
import { useCallback } from 'react';
import { useParams } from 'wouter';
import { useRemote } from '../api/use-remote.ts';
import { useApp } from '../app-context.ts';
import { useCollected } from '../collect/use-collected.ts';
import { ImageViewer } from '../images/image-viewer.tsx';
import type { PicturePlace } from '../images/picture-shelf.ts';
import { reportsNear } from '../images/reports-near.ts';
import { StudyReports } from '../images/study-reports.tsx';
import { ItemGone } from '../item/item-gone.tsx';
import { Curtain } from '../labs/curtain.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { useSourceNames } from '../parts/source-names.tsx';
import { recordIndex } from '../record/record-index.ts';
import { images as t } from '../words/texts/images.ts';
import { record } from '../words/texts/record.ts';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';

/** The pictures of one study, with what the doctor wrote beside them. */
export function ImagesPage() {
  const { tell } = useWords();
  const nameOf = useSourceNames();
  const { key = '' } = useParams();
  const collected = useCollected();
  const index = recordIndex(collected.groups);
  const group = index.rows.find(({ members }) => members.some(({ view }) => view.key === key));
  return group === undefined ? (
    <ItemGone collected={collected} />
  ) : (
    <>
      <PageHead title={group.ownTitle ?? group.title} tab={record.item} back>
        <p className="muted">
          {tell(group.lead.date?.text ?? record.item)} · {nameOf(group.sources)}
        </p>
      </PageHead>
      <Curtain group={group}>
        <Study key={key} record={key} group={group} />
      </Curtain>
    </>
  );
}

function Study({ record: key, group }: { readonly record: string; readonly group: RecordGroup }) {
  const { tell } = useWords();
  const { http } = useApp();
  const index = recordIndex(useCollected().groups);
  const study = useRemote<ImageStudy>(`collection/images/${encodeURIComponent(key)}`);
  const fetchPicture = useCallback((place: PicturePlace) => http.file(pathOf(key, place)), [http, key]);
  if (study.state === 'busy') {
    return (
      <div className="stack">
        <p role="status" className="muted">
          {tell(t.fetching)}
        </p>
        <div className="skeleton skeleton--picture" />
      </div>
    );
  }
  if (study.state === 'failed') {
    return (
      <div className="stack">
        <div role="alert">
          <Notice kind="warn">
            <Paragraph>{tell(study.refusal.text ?? t.failed)}</Paragraph>
            <Button purpose="secondary" onClick={study.again}>
              {tell(shell.retry)}
            </Button>
          </Notice>
        </div>
        <StudyReports reports={reportsNear(group, index.rows)} index={index} />
      </div>
    );
  }
  const { series, others, capped, reports } = study.value;
  return (
    <div className="images">
      <ImageViewer
        study={study.value}
        fetchPicture={fetchPicture}
        addressOf={(place) => `/api/v1/${pathOf(key, place)}`}
      />
      <div className="stack">
        <StudyReports reports={reports} index={index} />
        <div className="card card--quiet stack">
          {series.some(({ pictures }) => pictures.length > 1) ? <p>{tell(t.about)}</p> : null}
          <p>{tell(t.aboutReading)}</p>
          <p>{tell(t.aboutScreen)}</p>
          {capped ? <p>{tell(t.capped)}</p> : null}
          {others === 0 ? null : <p className="muted">{tell(t.others, { n: others })}</p>}
        </div>
      </div>
    </div>
  );
}

/** Below the API; numbers only. */
function pathOf(record: string, { series, picture, window }: PicturePlace): string {
  const query = window === undefined ? '' : `?center=${window.center}&width=${window.width}`;
  return `collection/images/${encodeURIComponent(record)}/${series}/${picture}${query}`;
}
