/** What a product that receives must do with a notice: take it, fetch the Task and what it gives a right to, and move the Task on. */
import { isOpen, pulledQueries } from '@stelsel/exchanges';
import type { CertificationTest } from '../certification-test.ts';
import { failed, passed, skipped, type Verdict, verdictOf } from '../verdict.ts';
import { type ClientScope, clientTest, heardOfKind } from './client-scope.ts';
import { deliveryTests } from './delivery-tests.ts';
import { onlyThese } from './retrieve-tests.ts';

/** @param noticeStatus status of the product's answer to our notice or signal; undefined when the exchange has none */
export function receiveTests(scope: ClientScope, noticeStatus: number | undefined): readonly CertificationTest[] {
  const deliveries = (scope.version.deliveries ?? [])
    .filter(({ takenBy }) => scope.organizationType === undefined || takenBy.includes(scope.organizationType))
    .flatMap((delivery) => deliveryTests(scope, delivery));
  return [...(noticeStatus === undefined ? [] : pulls(scope, noticeStatus)), ...deliveries];
}

function pulls(scope: ClientScope, noticeStatus: number): readonly CertificationTest[] {
  const { version, exchange, counterpart } = scope;
  const { workflow } = version;
  const queries = workflow === undefined ? [] : pulledQueries({ version, workflow });
  return [
    clientTest(
      scope,
      'notice-taken',
      { nl: 'Het product neemt de kennisgeving aan.', en: 'The product takes the notice.' },
      () =>
        noticeStatus >= 200 && noticeStatus < 300
          ? passed
          : failed(`Het antwoord had status ${noticeStatus}.`, `The answer had status ${noticeStatus}.`),
    ),
    clientTest(
      scope,
      'task-read',
      {
        nl: 'Het product haalt de Task op waar de kennisgeving naar wijst.',
        en: 'The product fetches the Task of the notice.',
      },
      () =>
        heardOfKind(scope, 'task-read').length > 0
          ? passed
          : failed('De Task is niet gelezen.', 'The Task was not read.'),
    ),
    clientTest(
      scope,
      'base-echoed',
      {
        nl: 'Het product geeft bij het vragen van een token de grondslag uit de kennisgeving terug, onveranderd.',
        en: 'The product gives the authorization base of the notice back with its token request, unchanged.',
      },
      () => baseVerdict(scope),
    ),
    clientTest(
      scope,
      'pulled',
      {
        nl: `Het product haalt op wat de Task noemt (${queries.length} vragen), en niets anders.`,
        en: `The product fetches what the Task names (${queries.length} queries), and nothing else.`,
      },
      () => {
        const asked = heardOfKind(scope, 'query').map(({ id }) => id);
        const none = asked.length === 0 ? [{ nl: 'er is niets opgehaald', en: 'nothing was fetched' }] : [];
        const other = asked.filter((id) => !queries.some((query) => query.id === id));
        return verdictOf([
          ...none,
          ...other.map((id) => ({ nl: `${id} hoort er niet bij`, en: `${id} does not belong` })),
        ]);
      },
    ),
    clientTest(
      scope,
      'task-moved',
      {
        nl: `Het product brengt de Task van ${exchange.name.nl} langs de toegestane stappen naar een einde.`,
        en: `The product moves the Task of ${exchange.name.en} along the permitted steps to an end.`,
      },
      () => {
        const status = counterpart.task()?.status;
        return workflow !== undefined && !isOpen(workflow, status) && heardOfKind(scope, 'task-change').length > 0
          ? passed
          : failed(`De Task staat nog op ${String(status)}.`, `The Task is still ${String(status)}.`);
      },
    ),
    onlyThese(scope),
  ];
}

function baseVerdict(scope: ClientScope): Verdict {
  const asked = heardOfKind(scope, 'token').flatMap((one) => one.asked ?? []);
  if (scope.authorizationBase === undefined || asked.length === 0) {
    return scope.authorizationBase === undefined
      ? skipped('Een kaal signaal geeft geen grondslag.', 'A bare signal gives no authorization base.')
      : skipped('Er is geen token gevraagd.', 'No token was asked for.');
  }
  return asked.some(({ authorizationBase }) => authorizationBase === scope.authorizationBase)
    ? passed
    : failed('De grondslag kwam niet terug.', 'The authorization base did not come back.');
}
