import type { Words } from '../api.ts';
import { proposalTexts } from './proposal-texts.ts';
import { shiftTexts } from './shift-texts.ts';
import { studyTexts } from './study-texts.ts';
import { sendTexts, taskTexts } from './task-texts.ts';
import { tickTexts } from './tick-texts.ts';
import type { ViewerView } from './viewer-model.ts';
import { viewerTexts } from './viewer-texts.ts';

/** What a view is called in the window; never with a name of a person. */
export function titleOf(view: ViewerView): Words {
  switch (view.kind) {
    case 'sign-in':
      return shiftTexts.title;
    case 'ask':
      return viewerTexts.title;
    case 'answer':
      return view.asked.topic;
    case 'inbox':
      return taskTexts.inbox;
    case 'outbox':
      return taskTexts.outbox;
    case 'received':
    case 'sent':
      return view.task.name;
    case 'send':
      return sendTexts.title;
    case 'preview':
      return sendTexts.previewTitle;
    case 'proposal':
      return view.decisions.length > 0 ? proposalTexts.answerTitle : proposalTexts.title;
    case 'round':
      return tickTexts.title;
    case 'dose':
      return view.correcting ? tickTexts.correctTitle : tickTexts.formTitle;
    case 'request':
      return view.request.title;
    case 'examination':
      return studyTexts.title;
    case 'study':
      return view.title;
    default:
      return view satisfies never;
  }
}
