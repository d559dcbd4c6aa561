import { ok, type Result } from '@stelsel/kernel';
import type { Page, PageRequest } from '@stelsel/regie';
import { type Frame, htmlDocument } from './html-document.tsx';

/** A page that reads once and draws what it read. What cannot be read is left to the page of that fault. */
export function showPage<V>(
  path: string,
  read: (request: PageRequest) => Promise<Result<V>>,
  frame: (request: PageRequest, view: V) => Frame,
): Page {
  return {
    path,
    render: async (request) => {
      const view = await read(request);
      return view.ok ? ok({ html: htmlDocument(frame(request, view.value)) }) : view;
    },
  };
}
