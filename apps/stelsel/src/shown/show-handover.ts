import { type Handover, type HandoverChange, type HandoverSection, zibById } from '@stelsel/zibs';
import type {
  ShownChange,
  ShownHandover,
  ShownHandoverSection,
  ShownSince,
} from '../../../start/src/viewer/shown-answer.ts';
import { isDirective, isMedication } from './own-layout.ts';
import { rowOfView } from './show-row.ts';

/** One handover in its sections, with what changed since the one before it. */
export function showHandover({ source, document, remark, sections, other, withdrawn, since }: Handover): ShownHandover {
  return {
    source: source.name,
    ...(document === undefined ? {} : { document: rowOfView(document) }),
    ...(remark === undefined ? {} : { remark }),
    sections: sections.map(showSection),
    other: other.map(rowOfView),
    withdrawn: withdrawn.map(rowOfView),
    ...(since === undefined ? {} : { since: showSince(since) }),
  };
}

function showSince({ document, changes, remark }: NonNullable<Handover['since']>): ShownSince {
  return {
    document: rowOfView(document),
    changes: changes.map(showChange),
    ...(remark === undefined ? {} : { remark }),
  };
}

/** What is laid out over all sources stands there once, not here again. */
function showSection({ name, state, remark, views }: HandoverSection): ShownHandoverSection {
  const elsewhere =
    views.length === 0
      ? undefined
      : views.every(isMedication)
        ? 'medication'
        : views.every(isDirective)
          ? 'directives'
          : undefined;
  return {
    name,
    state,
    ...(remark === undefined ? {} : { remark }),
    rows: elsewhere === undefined ? views.map(rowOfView) : [],
    ...(elsewhere === undefined ? {} : { elsewhere }),
  };
}

function showChange(change: HandoverChange): ShownChange {
  const view = change.kind === 'gone' ? change.before : change.view;
  return {
    kind: change.kind,
    section: zibById(view.zib)?.name ?? view.zib,
    title: view.ownTitle ?? view.title,
    facts: change.kind === 'changed' ? change.facts : [],
  };
}
