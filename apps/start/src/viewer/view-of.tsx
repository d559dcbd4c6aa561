import { AnswerPage } from './answer-page.tsx';
import { AskPage } from './ask-page.tsx';
import { DosePage } from './dose-page.tsx';
import { ExaminationPage } from './examination-page.tsx';
import { PreviewPage } from './preview-page.tsx';
import { ProposalPage } from './proposal-page.tsx';
import { ReceivedPage } from './received-page.tsx';
import { RequestPage } from './request-page.tsx';
import { RoundPage } from './round-page.tsx';
import { SendPage } from './send-page.tsx';
import { SentPage } from './sent-page.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { StudyPage } from './study-page.tsx';
import { InboxPage, OutboxPage } from './task-list.tsx';
import type { ViewerView } from './viewer-model.ts';

/** One view of the page. */
export function ViewOf({ view }: { readonly view: ViewerView }) {
  switch (view.kind) {
    case 'sign-in':
      return <SignInPage view={view} />;
    case 'ask':
      return <AskPage view={view} />;
    case 'answer':
      return <AnswerPage view={view} />;
    case 'inbox':
      return <InboxPage view={view} />;
    case 'received':
      return <ReceivedPage view={view} />;
    case 'outbox':
      return <OutboxPage view={view} />;
    case 'sent':
      return <SentPage view={view} />;
    case 'send':
      return <SendPage view={view} />;
    case 'preview':
      return <PreviewPage view={view} />;
    case 'proposal':
      return <ProposalPage view={view} />;
    case 'round':
      return <RoundPage view={view} />;
    case 'dose':
      return <DosePage view={view} />;
    case 'request':
      return <RequestPage view={view} />;
    case 'examination':
      return <ExaminationPage view={view} />;
    case 'study':
      return <StudyPage view={view} />;
    default:
      return view satisfies never;
  }
}
