/** The handovers in an answer, one per sender: its document, its sections, and what changed since the one before. */
import type { SourceStatus, Text } from '@stelsel/kernel';
import type { Group } from '../merge/group.ts';
import { codesOf } from '../read/concept.ts';
import type { Source, ZibView } from '../zib.ts';
import { type HandoverChange, handoverChanges } from './handover-changes.ts';
import {
  addressOf,
  type ExpectedSection,
  type HandoverSection,
  handoverSections,
  isDocument,
  namedIn,
} from './handover-sections.ts';

/** What is known of one sender; the network's own state of a source fits. */
export interface AnsweredSender {
  readonly ura: string;
  readonly name: string;
  readonly status: SourceStatus;
  readonly sections: readonly { readonly id: string; readonly status: SourceStatus }[];
}

export interface Handover {
  readonly source: Pick<Source, 'ura' | 'name'>;
  /** The newest document; absent when the sender sent records only. */
  readonly document?: ZibView;
  readonly sections: readonly HandoverSection[];
  /** What no section expects. */
  readonly other: readonly ZibView[];
  /** "Dit bleek een fout": withdrawn by the sender. */
  readonly withdrawn: readonly ZibView[];
  /** Absent when there is no earlier document of the same kind to compare with. */
  readonly since?: HandoverSince;
  /** Said when the sender sent no document: what stands here are records, not what a nurse put together. */
  readonly remark?: Text;
}

interface HandoverSince {
  readonly document: ZibView;
  readonly changes: readonly HandoverChange[];
  /** Said when not all of the earlier document is there to compare with: then nothing of that kind is called new. */
  readonly remark?: Text;
}

const withoutDocument: Text = {
  nl: 'Geen overdrachtsdocument ontvangen. Dit zijn losse gegevens van deze organisatie.',
  en: 'No handover document received. These are single records of this organisation.',
};

/**
 * Only senders of whom something came are in it; who did not answer, or holds nothing, is told with the sources. Compared
 * are the records that two documents of one kind name: a document names its records, it does not copy them.
 */
export function handoversIn(
  groups: readonly Group[],
  senders: readonly AnsweredSender[],
  expected: readonly ExpectedSection[],
): readonly Handover[] {
  const bySender = Map.groupBy(groups.flatMap(newestIn), ({ original }) => original.source.ura);
  return senders.flatMap((sender) => {
    const views = bySender.get(sender.ura);
    return views === undefined ? [] : [handoverOf(sender, views, expected)];
  });
}

/** Earlier versions of a record are no part of a handover. */
function newestIn({ members, withdrawn }: Group): readonly ZibView[] {
  return [...members.map(({ view }) => view), ...withdrawn];
}

function handoverOf(
  { ura, name, sections }: AnsweredSender,
  views: readonly ZibView[],
  expected: readonly ExpectedSection[],
): Handover {
  const asked = new Map(sections.map(({ id, status }) => [id, status]));
  const standing = views.filter(({ enteredInError }) => !enteredInError);
  const [document, ...earlier] = standing.filter(isDocument).sort(newestFirst);
  const { sections: laidOut, other } = handoverSections({
    views: [...standing.filter((view) => !isDocument(view)), ...(document === undefined ? [] : [document])],
    expected: expected.filter(({ id }) => asked.has(id)),
    senderType: views[0]?.original.source.type,
    asked,
  });
  const before = document && earlier.find((one) => kindOf(one) === kindOf(document));
  return {
    source: { ura, name },
    ...(document === undefined ? { remark: withoutDocument } : { document }),
    sections: laidOut,
    other,
    withdrawn: views.filter(({ enteredInError }) => enteredInError),
    ...(document === undefined || before === undefined ? {} : { since: sinceOf(before, document, views) }),
  };
}

function sinceOf(before: ZibView, document: ZibView, views: readonly ZibView[]): HandoverSince {
  const there = new Set(views.map(addressOf));
  const lost = namedIn(before).filter((address) => !there.has(address));
  const types = new Set(lost.map((address) => address.split('/')[0]));
  const changes = handoverChanges(contentOf(before, views), contentOf(document, views)).filter(
    (change) => change.kind !== 'new' || !types.has(change.view.original.resource.resourceType),
  );
  return { document: before, changes, ...(lost.length === 0 ? {} : { remark: notCompared(lost.length) }) };
}

function notCompared(count: number): Text {
  return count === 1
    ? {
        nl: 'Van de vorige overdracht is 1 gegeven niet ontvangen. Dat is niet vergeleken.',
        en: '1 record of the handover before was not received. It was not compared.',
      }
    : {
        nl: `Van de vorige overdracht zijn ${count} gegevens niet ontvangen. Die zijn niet vergeleken.`,
        en: `${count} records of the handover before were not received. They were not compared.`,
      };
}

function contentOf(document: ZibView, views: readonly ZibView[]): readonly ZibView[] {
  const named = new Set(namedIn(document));
  return views.filter((view) => named.has(addressOf(view)));
}

function kindOf({ original }: ZibView): string {
  return codesOf(original.resource.type)
    .map(({ code }) => code)
    .join(' ');
}

function newestFirst(a: ZibView, b: ZibView): number {
  const order = ({ date, original }: ZibView): string =>
    `${date?.instant ?? date?.from ?? ''} ${original.resource.id ?? ''}`;
  const [left, right] = [order(a), order(b)];
  return left === right ? 0 : left < right ? 1 : -1;
}
