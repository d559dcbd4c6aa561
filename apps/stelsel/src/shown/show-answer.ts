/** Lays an answer out for people who give care: one presenter for the command line, its JSON and the page. */
import { type Exchange, pulledQueries } from '@stelsel/exchanges';
import { sourceStatusText, type Text } from '@stelsel/kernel';
import type { Answer, SourceState } from '@stelsel/network';
import {
  administrationList,
  directiveTopics,
  type Group,
  handoversIn,
  isSupporting,
  medicationOverview,
  type TreatmentRow,
  type ZibView,
  zibById,
} from '@stelsel/zibs';
import type {
  ShownAnswer,
  ShownSection,
  ShownSource,
  ShownTreatmentActs,
} from '../../../start/src/viewer/shown-answer.ts';
import { dutchDay } from './day-text.ts';
import { isDirective, isMedication } from './own-layout.ts';
import { showAdministration, type Ticking } from './show-administration.ts';
import { showHandover } from './show-handover.ts';
import { showMedication } from './show-medication.ts';
import { rowOfGroup } from './show-row.ts';
import { showTopic } from './show-topics.ts';

export interface ShowOptions {
  /** What was asked; absent when it is not known here, and then nothing is laid out in a way of its own. */
  readonly exchange?: Pick<Exchange, 'layouts' | 'versions'> | undefined;
  readonly momentMs: number;
  /** The day of the administration list, `yyyy-mm-dd`; today when absent. */
  readonly day?: string | undefined;
  /** True when who asks has no record of their own that is not in the answer. */
  readonly ownRecordIncluded?: boolean;
  /** State of the Task that it was fetched for: what that does not give yet is not expected. */
  readonly taskStatus?: string | undefined;
  /** What who looks can do about a treatment. */
  readonly actsOn?: (row: TreatmentRow) => ShownTreatmentActs;
  /** Set when who looks may tick off what is given. */
  readonly ticking?: Ticking | undefined;
}

export function showAnswer(answer: Answer, options: ShowOptions): ShownAnswer {
  const { groups, sources, questionId, status, complete, ms, step, fault } = answer;
  const { exchange, momentMs, day = dutchDay(momentMs), ownRecordIncluded = false, taskStatus } = options;
  const overview = medicationOverview({ groups, sources, momentMs, ownRecordIncluded });
  const layouts = exchange?.layouts ?? [];
  const asHandover = layouts.includes('handover');
  return {
    questionId,
    status,
    complete,
    ms,
    ...(step === undefined ? {} : { step }),
    ...(fault === undefined ? {} : { fault: { code: fault.code, text: fault.text } }),
    sources: sources.map(showSource),
    missing: overview.missing.map(({ text }) => text),
    directives: directiveTopics(groups.flatMap(newestIn), dutchDay(momentMs)).map(showTopic),
    handovers: asHandover ? handoversIn(groups, sources, expectedOf(exchange, taskStatus)).map(showHandover) : [],
    medication: showMedication(overview, options.actsOn),
    // A Task that does not give medication yet says nothing about what is to be given.
    ...(layouts.includes('administration') && (taskStatus === undefined || overview.rows.length > 0)
      ? { administration: showAdministration(administrationList({ groups, sources, day }), options.ticking) }
      : {}),
    sections: asHandover ? [] : sectionsOf(groups),
  };
}

/** An earlier version of an agreement is not another agreement. */
function newestIn({ members, withdrawn }: Group): readonly ZibView[] {
  return [...members.map(({ view }) => view), ...withdrawn];
}

/** The queries of every version, each once: a source answers in one of them. Of a Task those that it gives now. */
function expectedOf(exchange: ShowOptions['exchange'], taskStatus: string | undefined) {
  const queries = (exchange?.versions ?? []).flatMap((version) => {
    const { workflow } = version;
    return taskStatus === undefined || workflow === undefined
      ? version.queries
      : pulledQueries({ version, workflow }, taskStatus);
  });
  return [...new Map(queries.toReversed().map((query) => [query.id, query])).values()].toReversed();
}

function sectionsOf(groups: readonly Group[]): readonly ShownSection[] {
  const rows = groups.filter((group) => !(isMedication(group) || isDirective(group) || isSupporting(group.lead)));
  const byName = Map.groupBy(rows, ({ zib }) => zib);
  return [...byName].map(([zib, members]) => ({
    name: zibById(zib)?.name ?? zibById(members[0]?.lead.zib ?? '')?.name ?? zib,
    rows: members.map(rowOfGroup),
  }));
}

function showSource({ ura, name, status, statusText, resources, sections }: SourceState): ShownSource {
  const lacking = status === 'partial' ? sections.filter(isLacking).map(sectionText) : [];
  return { ura, name, status, statusText, resources, lacking };
}

function isLacking({ status }: SourceState['sections'][number]): boolean {
  return status === 'failed' || status === 'refused' || status === 'partial';
}

function sectionText({ section, status }: SourceState['sections'][number]): Text {
  const { nl, en } = sourceStatusText[status];
  return { nl: `${section.nl}: ${nl}`, en: `${section.en}: ${en}` };
}
