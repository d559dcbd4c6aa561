import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { LogLine, RegionOrganization } from '../api.ts';
import { useWords } from '../language.ts';
import { partyOf } from '../steps.ts';
import { texts } from '../texts.ts';

interface LogListProps {
  readonly log: readonly LogLine[];
  readonly organizations: readonly RegionOrganization[];
}

/** The log events of this question, with the ids that citizen and asker both see. */
export function LogList({ log, organizations }: LogListProps) {
  const say = useWords();
  return (
    <>
      <Heading level={3}>{say(texts.logTitle)}</Heading>
      <Paragraph>{say(log.length === 0 ? texts.logNone : texts.logLead)}</Paragraph>
      {log.length === 0 ? null : (
        <details className="log">
          <summary>
            {log.length} {say(texts.logTitle).toLowerCase()}
          </summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{say(texts.logParty)}</th>
                <th scope="col">{say(texts.logAct)}</th>
                <th scope="col">{say(texts.logOutcome)}</th>
                <th scope="col">{say(texts.logNumber)}</th>
              </tr>
            </thead>
            <tbody>
              {log.map((line) => (
                <tr key={line.eventId}>
                  <th scope="row">{partyName(line.party)}</th>
                  <td>{say(line.act)}</td>
                  <td>{say(line.outcome)}</td>
                  <td>
                    <code>{line.eventId}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  );

  function partyName(party: string): string {
    const { name, ura } = partyOf(party);
    return organizations.find((organization) => organization.ura === (ura ?? party))?.name ?? say(name ?? party);
  }
}
