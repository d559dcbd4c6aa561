import { type Issue, issuesToOutcome } from '@stelsel/conformance';
import { err, ok } from '@stelsel/kernel';
import type { PendingWrites, WriteOptions } from '@stelsel/store';
import { madeItem } from '../rest/answer-body.ts';
import type { FhirAnswer } from '../rest/fhir-answer.ts';
import { notValid } from './not-valid.ts';
import { judge, profilesOf, type Validation } from './validation.ts';

export interface JudgedWrites {
  /** To be given to the store: looks at everything that is about to be committed, whatever interaction made it. */
  readonly options: Pick<WriteOptions, 'beforeCommit'>;
  /** The same answer, or with the findings in it when the asker wished an OperationOutcome. */
  told(answer: FhirAnswer, wish: string | undefined): FhirAnswer;
}

/**
 * Holds what a write makes against the profiles before it is committed: also what a patch or a conditional update made of
 * it. A refusal undoes everything and carries all findings.
 *
 * @param inBundle the findings say `Bundle.entry[n].resource` in place of the type
 */
export function judgeWrites(
  validation: Validation | undefined,
  beforeCommit: WriteOptions['beforeCommit'],
  inBundle = false,
): JudgedWrites {
  if (validation === undefined) {
    return { options: beforeCommit === undefined ? {} : { beforeCommit }, told: (answer) => answer };
  }
  let issues: readonly Issue[] = [];
  return {
    options: {
      beforeCommit: async (pending) => {
        const found = judgePending(validation, pending, inBundle);
        issues = found.issues;
        return found.refused ? err(notValid(issues)) : ((await beforeCommit?.(pending)) ?? ok());
      },
    },
    told: (answer, wish) => (wish === 'OperationOutcome' && issues.length > 0 ? outcomeAnswer(answer, issues) : answer),
  };
}

function judgePending(validation: Validation, { written }: PendingWrites, inBundle: boolean) {
  const found = written.map((one, index) => {
    const text = one?.outcome === 'unchanged' ? undefined : one?.resource?.text;
    const judged = text === undefined ? undefined : judge(validation, JSON.parse(text) as object);
    return { refused: judged?.refused ?? false, issues: placed(judged?.issues ?? [], inBundle ? index : undefined) };
  });
  const refused = found.some((one) => one.refused);
  const issues = found.flatMap((one) => one.issues);
  for (const profile of profilesOf(validation, issues)) {
    validation.count?.(refused ? 'refused' : 'warned', profile);
  }
  return { refused, issues };
}

/** The answer with findings as its body. */
export function outcomeAnswer(answer: FhirAnswer, issues: readonly Issue[]): FhirAnswer {
  return { ...answer, body: { kind: 'resource', ...madeItem(issuesToOutcome(issues)) } };
}

function placed(issues: readonly Issue[], entry: number | undefined): readonly Issue[] {
  return entry === undefined
    ? issues
    : issues.map((issue) => ({ ...issue, path: issue.path.replace(/^[A-Za-z]+/, `Bundle.entry[${entry}].resource`) }));
}
