import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { Choices } from '../ports.ts';

/**
 * The register for a program that acts for somebody who may be 12 to 15: then it only closes. What opens more is made on the
 * site, where a parent agrees first. Asked anew each time; not being able to ask is a refusal. Faults: `CIT-TOGETHER`.
 */
export function choicesTogether(register: Choices, decidesAlone: () => Promise<Result<boolean>>): Choices {
  const alone = async (): Promise<Result<void>> => {
    const decides = await decidesAlone();
    return decides.ok && !decides.value ? err(fault('CIT-TOGETHER')) : decides.ok ? ok() : decides;
  };
  return {
    choices: () => register.choices(),
    history: () => register.history(),
    record: async (statement) => {
      const allowed = statement.decision === 'permit' ? await alone() : ok();
      return allowed.ok ? register.record(statement) : allowed;
    },
    end: async (id) => {
      const choices = await register.choices();
      if (!choices.ok) {
        return choices;
      }
      const opens = choices.value.some((choice) => choice.id === id && choice.statement.decision === 'objection');
      const allowed = opens ? await alone() : ok();
      return allowed.ok ? register.end(id) : allowed;
    },
  };
}
