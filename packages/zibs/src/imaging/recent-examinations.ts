/** Was this examination made recently elsewhere? Asked before it is ordered, so that nobody is scanned twice for want of a look. */
import type { SourceStatus, Text } from '@stelsel/kernel';
import type { Group } from '../merge/group.ts';
import type { Code, ZibView } from '../zib.ts';
import { codesUnder } from './imaging-study.ts';
import { modalityKind } from './modality-words.ts';

/** The examination that somebody is about to order. */
export interface PlannedExamination {
  /** DICOM modality, such as `MR`. */
  readonly modality: string;
  /** SNOMED CT codes of the places; absent when the order does not name one. */
  readonly bodySites?: readonly string[];
  /** SNOMED CT code of the side. */
  readonly side?: string;
  /** Code of the examination itself, when the order has one. */
  readonly procedure?: Pick<Code, 'system' | 'code'>;
  /** Day of ordering, `yyyy-mm-dd`. */
  readonly on: string;
  /** How many days before that still count as recent. */
  readonly withinDays: number;
  /** URA of who orders: what is in the own record is not elsewhere. */
  readonly own?: string;
}

/** One source that was asked and how that ended. */
export interface HeardSource {
  readonly ura: string;
  readonly name: string;
  readonly status: SourceStatus;
}

export interface RecentExaminations {
  /** `none` only when every source was heard; `not-known` when one was not and nothing was found. */
  readonly answer: 'found' | 'none' | 'not-known';
  /** Comparable studies of others, newest first. */
  readonly found: readonly ComparableStudy[];
  /** Sources that could not be heard: one more may be there, also when something was found. */
  readonly unheard: readonly HeardSource[];
  readonly text: Text;
}

export interface ComparableStudy {
  readonly group: Group;
  /** What is the same: the examination by its code, kind and place, or the kind alone where a place is not told. */
  readonly same: 'procedure' | 'modality-and-place' | 'modality';
}

/**
 * Compares a planned examination with the studies in an answer. Pure. A study without a date counts as recent and one
 * without a place as comparable: overlooking it would be the worse mistake.
 */
export function recentExaminations(
  planned: PlannedExamination,
  groups: readonly Group[],
  sources: readonly HeardSource[],
): RecentExaminations {
  const found = groups
    .filter((group) => isElsewhere(group, planned.own) && isRecent(group.lead, planned))
    .flatMap((group): readonly ComparableStudy[] => {
      const same = sameness(group.lead, planned);
      return same === undefined ? [] : [{ group, same }];
    })
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  const unheard = sources.filter(({ status }) => status !== 'done' && status !== 'empty' && status !== 'not-kept');
  const answer = found.length > 0 ? 'found' : unheard.length > 0 ? 'not-known' : 'none';
  return { answer, found, unheard, text: textOf(answer, found.length, unheard) };
}

function isElsewhere({ zib, members }: Group, own: string | undefined): boolean {
  return zib === 'ImagingStudy' && members.some(({ view }) => view.original.source.ura !== own);
}

function isRecent({ date, status }: ZibView, { on, withinDays }: PlannedExamination): boolean {
  const since = new Date(Date.parse(on) - withinDays * 86_400_000).toISOString().slice(0, 10);
  return status?.code !== 'cancelled' && (date?.to ?? date?.from ?? on) >= since;
}

function sameness(view: ZibView, planned: PlannedExamination): ComparableStudy['same'] | undefined {
  const { procedure, bodySites = [], side } = planned;
  if (
    procedure !== undefined &&
    view.codes.some((code) => code.system === procedure.system && code.code === procedure.code)
  ) {
    return 'procedure';
  }
  const kinds = codesUnder(view, 'modalities').map(modalityKind);
  const sides = codesUnder(view, 'sides');
  if (
    !kinds.includes(modalityKind(planned.modality)) ||
    (side !== undefined && sides.length > 0 && !sides.includes(side))
  ) {
    return undefined;
  }
  const sites = codesUnder(view, 'sites');
  if (sites.length === 0 || bodySites.length === 0) {
    return 'modality';
  }
  return sites.some((site) => bodySites.includes(site)) ? 'modality-and-place' : undefined;
}

function dayOf({ group }: ComparableStudy): string {
  return group.lead.date?.from ?? '';
}

function textOf(answer: RecentExaminations['answer'], count: number, unheard: readonly HeardSource[]): Text {
  const names = unheard.map(({ name }) => name).join(', ');
  switch (answer) {
    case 'found':
      return count === 1
        ? { nl: 'Dit onderzoek is kort geleden elders gedaan.', en: 'This examination was done elsewhere recently.' }
        : {
            nl: `Dit onderzoek is kort geleden elders gedaan: ${count} keer.`,
            en: `This examination was done elsewhere recently: ${count} times.`,
          };
    case 'not-known':
      return {
        nl: `Niet gelukt om na te vragen bij: ${names}. Of dit onderzoek daar is gedaan, weten we niet.`,
        en: `Could not be asked: ${names}. Whether this examination was done there is not known.`,
      };
    case 'none':
      return {
        nl: 'Geen bron kent zo’n onderzoek van kort geleden.',
        en: 'No source has such an examination of recent date.',
      };
    default:
      return answer satisfies never;
  }
}
