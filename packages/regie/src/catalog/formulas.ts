/** How computed columns come about, in words and as a formula: whoever has the rows can compute them again. */
import type { Text } from '@stelsel/kernel';
import { smallDenominator } from '../rules/bounds.ts';
import { cellRule } from '../rules/cell-light.ts';
import { demandRule } from '../rules/demand-rules.ts';
import { handoverRule } from '../rules/hand-over-criteria.ts';
import { programmeRule } from '../rules/programme-light.ts';
import { publicLoadRule } from '../rules/public-load.ts';
import { realUseRule } from '../rules/real-use.ts';
import { thresholdRule } from '../rules/threshold.ts';
import { loadRule } from '../rules/vendor-load.ts';

export interface Formula {
  readonly code: string;
  readonly name: Text;
  readonly about: Text;
  /** One step a line; names are columns of the datasets. */
  readonly steps: readonly string[];
  /** Names of the datasets that hold the inputs and the outcome. */
  readonly datasets: readonly string[];
}

export const formulas: readonly Formula[] = [
  {
    code: 'grenzen',
    name: { nl: 'Aandeel met ondergrens en bovengrens', en: 'Share with lower and upper bound' },
    about: {
      nl: 'Wie onbekend is, telt in de ondergrens als nee en in de bovengrens als ja. De waarheid ligt ertussen.',
      en: 'Whoever is unknown counts as no in the lower bound and as yes in the upper. The truth lies between.',
    },
    steps: [
      'lower = numerator / denominator',
      'upper = min(1, (numerator + unknown) / denominator)',
      'denominator = 0  ->  null',
      `denominator < ${smallDenominator}  ->  counts only, no share`,
    ],
    datasets: ['observations', 'regional-agenda'],
  },
  {
    code: 'stoplicht-cel',
    name: { nl: 'Stoplicht van een onderwerp in een regio', en: 'Light of a topic in a region' },
    about: {
      nl: 'Uit de afspraak van de regio en uit wat het netwerk ziet. Het stoplicht dat de RSO opgeeft staat ernaast en verandert hierdoor niet.',
      en: 'From the commitment of the region and what the network sees. The light the RSO declares stands beside it and is not changed by it.',
    },
    steps: [
      'population = 0  ->  n.v.t.',
      `agreed = commitment in (${cellRule.agreed.join(', ')})`,
      'started = max(organisations with a track, organisations in use)',
      `needed = max(1, ceil(${cellRule.startedShare} * population))`,
      'not agreed  ->  niet-op-agenda',
      'agreed and started >= needed  ->  in-uitvoering, else volgend',
      `gerealiseerd: lower >= ${cellRule.threshold}; stilgevallen: newest evidence > ${cellRule.stalledDays} days`,
      `geen-data: unknown / denominator > ${cellRule.unknownShare}; praktijk-loopt-voor: not agreed and lower > ${cellRule.aheadShare}`,
    ],
    datasets: ['regional-agenda', 'regional-commitments', 'observations', 'tracks'],
  },
  {
    code: 'licht-programma',
    name: { nl: 'Licht van een programma', en: 'Light of a programme' },
    about: {
      nl: 'Altijd tegen de oorspronkelijke planning. Een nieuwe planning staat ernaast en verandert de kleur niet.',
      en: 'Always against the original plan. A new plan is shown beside it and does not change the colour.',
    },
    steps: [
      `slip = max(0, forecastEnd - original.end) / max(${programmeRule.shortestPlanDays} days, original.end - original.start)`,
      'cost = max(0, forecastCost - original.budget) / original.budget',
      'scope = max(0, results due by now - results) / results promised',
      `slip, cost, scope: <= ${programmeRule.amber} groen; <= ${programmeRule.red} oranje; else rood`,
      `adoption - plan: >= ${programmeRule.adoptionGreen} groen; >= ${programmeRule.adoptionAmber} oranje; else rood`,
      `forecastEnd > legalDate + ${programmeRule.legalDays} days  ->  rood`,
      `lastUpdate older than ${programmeRule.staleDays} days  ->  grijs`,
      'light = worst of the parts that are known',
    ],
    datasets: ['programme-lights', 'programmes', 'baselines'],
  },
  {
    code: 'drempel',
    name: { nl: 'Of een drempel is gehaald', en: 'Whether a threshold is met' },
    about: {
      nl: 'Op de ondergrens, twee maanden achter elkaar. Een schatting van bereik is geen drempel.',
      en: 'On the lower bound, two months in a row. An estimate of reach is not a threshold.',
    },
    steps: [
      `met: lower >= value in ${thresholdRule.months} months in a row`,
      `lost: lower < value - ${thresholdRule.hysteresis} in ${thresholdRule.months} months in a row`,
      `met with gaps: a sector below ${thresholdRule.sectorFloor} or a region below ${thresholdRule.regionFloor}`,
      'possible: upper >= value',
    ],
    datasets: ['thresholds', 'observations'],
  },
  {
    code: 'optellen',
    name: { nl: 'Optellen van gedrukte bedragen', en: 'Adding up printed amounts' },
    about: {
      nl: 'Een totaal dat een document drukt, telt nooit mee naast zijn eigen rijen. Ramingen, delen van een andere rij en bedragen voor context tellen ook niet mee; elke rij die niet meetelt, heeft een reden.',
      en: 'A total that a document prints is never added to its own rows. Estimates, parts of another row and amounts for context are not added either; every row left out has a reason.',
    },
    steps: [
      'left out = kind in (totaal-vermeld, context, voorbeeld, raming, bestedingsraming)',
      '        or partOf in codes of the same programme  or  amountEur is null',
      'total = sum(amountEur) of the other rows',
      'difference = printed total - total',
    ],
    datasets: ['funding-streams'],
  },
  {
    code: 'gebruik-r4',
    name: { nl: 'Gebruik in het netwerk (R4)', en: 'Use in the network (R4)' },
    about: {
      nl: 'Hoeveel organisaties een uitwisseling echt gebruiken, geteld in de logboeken van het netwerk. Wie niets laat weten en niet gezien is, is onbekend.',
      en: 'How many organisations really use an exchange, counted in the logs of the network. Who tells nothing and is not seen is unknown.',
    },
    steps: [
      `window = ${realUseRule.windowDays} days`,
      `in use = answered requests >= ${realUseRule.requests}, on >= ${realUseRule.days} days, with >= ${realUseRule.counterparties} other organisations`,
      'started = at least one answered request; either direction counts',
      'numerator = organisations in use; denominator = organisations of the sector in the region',
      'unknown = neither reported nor seen',
    ],
    datasets: ['observations', 'regional-agenda'],
  },
  {
    code: 'grootboek',
    name: { nl: 'Boeken in evenwicht', en: 'Books in balance' },
    about: {
      nl: 'Wat de ene rekening verlaat, komt op een andere aan. Alle boekingen samen zijn nul, op de cent.',
      en: 'What leaves one account arrives at another. All bookings together are zero, to the cent.',
    },
    steps: [
      'sum(amountCents) per transaction = 0',
      'balance(account) = sum(amountCents) of the account',
      'committed = sum(amountCents > 0 and stage = commitment)',
      'paid = sum(amountCents > 0 and stage = advance)',
      'per place: committed - released >= paid >= accounted for + returned',
      'verified = sum(amountCents > 0 and account = resultaat:geverifieerd)',
      'without result = paid > 0 and delivered = 0 and a promised result is past its date',
    ],
    datasets: ['ledger-entries', 'funding-flows', 'result-claims', 'funding-schemes'],
  },
  {
    code: 'belasting-leveranciers',
    name: { nl: 'Belasting van leveranciers per sector', en: 'Load of suppliers per sector' },
    about: {
      nl: 'Gevraagde persoondagen gedeeld door beschikbare. Nooit per leverancier openbaar.',
      en: 'Person-days asked divided by those available. Never public per supplier.',
    },
    steps: [
      'asked = items that are geprioriteerd, vastgesteld or in uitvoering',
      'demand = sum(effort.mid * share of the build window in the quarter * product families not yet qualified)',
      'a supplier that declined or withdrew: demand of that item = 0',
      'a supplier that committed: its own window and, where given, its own person-days',
      'load = demand / capacity',
      `<= ${loadRule.ok} ok; <= ${loadRule.conflict} tight; else conflict`,
      `public only with >= ${publicLoadRule.vendorsMin} suppliers, none above ${publicLoadRule.largestShare} of the demand`,
    ],
    datasets: ['efforts', 'agenda-items', 'supplier-answers', 'capacity-conflicts'],
  },
  {
    code: 'invoering-geteld',
    name: { nl: 'Invoering geteld', en: 'Implementation counted' },
    about: {
      nl: 'Elk spoor telt in precies één rij mee, in precies één stand. De laatste drie standen volgen uit het netwerk.',
      en: 'Every track counts in exactly one row, in exactly one state. The last three states follow from the network.',
    },
    steps: [
      'rows = tracks grouped by the columns of ?by= (default: topic, region, sector)',
      'tracks = number of tracks of the row',
      'tracks = notStarted + preparing + setUp + testing + live + inUse + routine + notApplicable',
      'item = items of the multi-year agendas with the topic of the row',
    ],
    datasets: ['tracks-aggregate', 'tracks'],
  },
  {
    code: 'overdracht',
    name: { nl: 'Gereed voor de volgende fase', en: 'Ready for the next phase' },
    about: {
      nl: 'De criteria zijn van ons: de documenten vragen om overdracht en noemen er geen. Wat niemand vastlegde, is onbekend en geen nee.',
      en: 'The criteria are ours: the documents ask for hand-over and name none. What nobody recorded is unknown, not a no.',
    },
    steps: [
      'to realisatie: owner, deliverable, plateau, principle, decision, buildFrom and buildTo are recorded',
      'to implementatie: all milestones spec and pilot met; ictRequirements, obligated and a steering mechanism recorded',
      `to implementatie: suppliers that committed or are ready >= ${handoverRule.committed} of all`,
      `to beheer: all milestones vendorReady met; suppliers that are ready >= ${handoverRule.ready} of all; owner recorded`,
      'state of the item goes on only when a handover to that phase is overgenomen, approved by somebody else',
    ],
    datasets: ['handovers', 'agenda-items', 'milestones', 'supplier-answers', 'steering-mechanisms'],
  },
  {
    code: 'gebundelde-vraag',
    name: { nl: 'Wensen bundelen', en: 'Joining wishes' },
    about: {
      nl: 'Elke organisatie telt één keer, ook als zij meer wensen van een vraag steunt. Een vraag noemt geen leverancier, product of prijs.',
      en: 'Every organisation counts once, also when it supports more wishes of a request. A request names no supplier, product or price.',
    },
    steps: [
      'organisations = distinct organisations that shared or voted for a wish of the request',
      `fixed only after a consultation of >= ${demandRule.consultationDays} days that is over, approved by somebody else`,
      'what was fixed never changes; a new request names the one it follows',
    ],
    datasets: ['wishes', 'wish-votes', 'wish-bundles'],
  },
];
