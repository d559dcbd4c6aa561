/** What a log must show to the person after it was used: the fields of NEN 7513 (chapter 7) as IHE BALP writes them. */
import type { ConformanceTests, MadeAnswers } from '../../src/conformance-tests.ts';

const entries = 'Bundle.entry.resource.ofType(AuditEvent)';
const requestor = 'agent.where(requestor = true)';
const byProfessional = `${entries}.where(${requestor}.who.identifier.value = '{professional}')`;
const byPerson = `${entries}.where(subtype.where(code = 'ITI-81').exists() and ${requestor}.who.identifier.value = '{person}')`;

const made: MadeAnswers = {
  query: 'log-entries',
  period: 'date',
  promises: [
    {
      id: 'use-once',
      after: 'use',
      sentence: {
        nl: 'Een vraag van een zorgverlener staat er precies één keer in.',
        en: 'A question of a professional is in it exactly once.',
      },
      holds: [`${byProfessional}.count() = 1`],
    },
    {
      id: 'use-who',
      after: 'use',
      sentence: {
        nl: 'Daarbij staat wie het was: de zorgverlener met rol, en de organisatie met haar nummer.',
        en: 'It says who it was: the professional with role, and the organisation with its number.',
      },
      holds: [
        `${byProfessional}.all(${requestor}.role.coding.code.exists())`,
        `${byProfessional}.all(agent.who.identifier.where(value = '{organization}').exists())`,
      ],
    },
    {
      id: 'use-what',
      after: 'use',
      sentence: {
        nl: 'Daarbij staat om wie en om wat het ging: de persoon, en de vraag of de gegevens.',
        en: 'It says about whom and what it was: the person, and the question or the data.',
      },
      holds: [
        `${byProfessional}.all(entity.where(role.code = '1').what.identifier.value = '{person}')`,
        `${byProfessional}.all(entity.query.exists() or entity.what.reference.exists())`,
      ],
    },
    {
      id: 'use-why',
      after: 'use',
      sentence: { nl: 'Daarbij staat waarom: het doel.', en: 'It says why: the purpose.' },
      holds: [`${byProfessional}.all(purposeOfEvent.coding.code = '{purpose}')`],
    },
    {
      id: 'reading-is-logged',
      after: 'own-question',
      sentence: {
        nl: 'Inzien van het logboek staat zelf ook in het logboek.',
        en: 'Reading the log is itself in the log.',
      },
      holds: [`${byPerson}.count() = 1`],
    },
    {
      id: 'attempt-is-logged',
      after: 'of-another',
      sentence: {
        nl: 'Een geweigerde poging van een ander staat er ook in, en is als geweigerd te zien.',
        en: 'A refused attempt of somebody else is in it too, and shows as refused.',
      },
      holds: [
        `${entries}.where(${requestor}.who.identifier.value = '{other}').exists()`,
        `${entries}.where(${requestor}.who.identifier.value = '{other}').all(outcome != '0')`,
      ],
    },
    {
      id: 'fields',
      after: 'own-question',
      sentence: {
        nl: 'Elke regel zegt wat er gebeurde, wanneer, hoe het afliep, wie het vastlegde, en precies één keer wie het vroeg.',
        en: 'Every entry says what happened, when, how it ended, who recorded it, and exactly once who asked.',
      },
      holds: [
        `${entries}.all(type.code.exists() and action.exists() and recorded.exists() and outcome.exists())`,
        `${entries}.all(source.observer.exists() and ${requestor}.count() = 1)`,
        `${entries}.all(entity.where(role.code = '1').what.identifier.value = '{person}')`,
      ],
    },
  ],
};

export const tests: Partial<ConformanceTests> = { made: { '1': made } };
