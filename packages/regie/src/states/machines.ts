/** Every state machine of the agendas, as tables. */
import type { StateMachine } from '../records/state-machine.ts';

export const commitmentStates = {
  states: ['voorgenomen', 'afgesproken', 'gestart', 'gerealiseerd', 'ingetrokken'],
  initial: ['voorgenomen', 'afgesproken'],
  moves: [
    { from: 'voorgenomen', to: 'afgesproken', needs: ['decisionDoc'] },
    { from: 'afgesproken', to: 'gestart' },
    { from: 'gestart', to: 'gerealiseerd' },
    { from: ['voorgenomen', 'afgesproken', 'gestart'], to: 'ingetrokken', needs: ['reason'] },
    { from: 'ingetrokken', to: 'voorgenomen' },
  ],
} as const satisfies StateMachine;

const paused = ['uitgesteld', 'stopgezet'] as const;

export const itemStates = {
  states: [
    'idee',
    'verkend',
    'geprioriteerd',
    'vastgesteld',
    'in uitvoering',
    'in beheer',
    'afgerond',
    'uitgesteld',
    'stopgezet',
  ],
  initial: ['idee'],
  moves: [
    { from: 'idee', to: 'verkend' },
    { from: 'verkend', to: 'geprioriteerd' },
    { from: 'geprioriteerd', to: 'vastgesteld', needs: ['decision'] },
    { from: 'vastgesteld', to: 'in uitvoering' },
    { from: 'in uitvoering', to: 'in beheer' },
    { from: ['in uitvoering', 'in beheer'], to: 'afgerond' },
    ...paused.map((to) => ({
      from: ['verkend', 'geprioriteerd', 'vastgesteld', 'in uitvoering'],
      to,
      needs: ['reason', 'decision'],
    })),
    { from: 'uitgesteld', to: 'geprioriteerd' },
    { from: 'uitgesteld', to: 'stopgezet', needs: ['reason', 'decision'] },
    // The learning cycle: an evaluation can open the question again.
    { from: ['in beheer', 'afgerond'], to: 'idee', needs: ['reason'] },
  ],
} satisfies StateMachine;

export const obstacleStates = {
  states: [
    'gemeld',
    'geclassificeerd',
    'toegewezen',
    'in oplossing',
    'opgelost',
    'gevalideerd',
    'gesloten',
    'niet oplosbaar',
    'stuurgroep',
  ],
  initial: ['gemeld'],
  moves: [
    { from: 'gemeld', to: 'geclassificeerd', needs: ['kind', 'layer'] },
    { from: 'geclassificeerd', to: 'toegewezen', needs: ['owner', 'neededDecision', 'deadline'] },
    { from: ['toegewezen', 'stuurgroep'], to: 'in oplossing' },
    { from: 'in oplossing', to: 'opgelost', needs: ['solution'] },
    { from: 'opgelost', to: 'gevalideerd' },
    { from: 'opgelost', to: 'in oplossing' },
    { from: 'gevalideerd', to: 'gesloten' },
    { from: ['geclassificeerd', 'toegewezen', 'in oplossing'], to: 'niet oplosbaar', needs: ['reason'] },
    { from: ['toegewezen', 'in oplossing', 'niet oplosbaar'], to: 'stuurgroep' },
  ],
} as const satisfies StateMachine;

/** The last three follow from the network. */
export const trackStates = {
  states: [
    'niet gestart',
    'voorbereiding',
    'inrichten',
    'testen',
    'live',
    'in gebruik',
    'routine',
    'niet van toepassing',
  ],
  initial: ['niet gestart', 'voorbereiding', 'inrichten', 'testen', 'niet van toepassing'],
  moves: [
    { from: 'niet gestart', to: 'voorbereiding' },
    { from: 'voorbereiding', to: 'inrichten' },
    { from: 'inrichten', to: 'testen' },
    { from: 'testen', to: 'inrichten' },
    {
      from: ['niet gestart', 'voorbereiding'],
      to: 'niet van toepassing',
      needs: ['notApplicableReason', 'notApplicableReviewer'],
    },
    { from: 'niet van toepassing', to: 'niet gestart' },
  ],
  measured: ['live', 'in gebruik', 'routine'],
} as const satisfies StateMachine;

/** A project of a region: Architectuurtafel, then CIO-adviesgroep, then stuurgroep. */
export const reviewStates = {
  states: ['ingediend', 'architectuurtafel', 'cio-adviesgroep', 'stuurgroep', 'akkoord', 'aanpassen', 'afgewezen'],
  initial: ['ingediend'],
  moves: [
    { from: 'ingediend', to: 'architectuurtafel' },
    { from: 'architectuurtafel', to: 'cio-adviesgroep', needs: ['scores'] },
    { from: 'architectuurtafel', to: 'aanpassen', needs: ['reason'] },
    { from: 'cio-adviesgroep', to: 'stuurgroep', needs: ['advice'] },
    { from: 'stuurgroep', to: 'akkoord', needs: ['decision'] },
    { from: 'stuurgroep', to: 'aanpassen', needs: ['reason'] },
    { from: 'stuurgroep', to: 'afgewezen', needs: ['decision', 'reason'] },
    { from: 'aanpassen', to: 'architectuurtafel' },
  ],
} as const satisfies StateMachine;

export const parliamentStates = {
  states: ['open', 'in behandeling', 'afgedaan', 'vervallen'],
  initial: ['open'],
  moves: [
    { from: 'open', to: 'in behandeling' },
    { from: ['open', 'in behandeling'], to: 'afgedaan', needs: ['evidence', 'settledOn'] },
    { from: ['open', 'in behandeling'], to: 'vervallen', needs: ['reason'] },
    { from: ['afgedaan', 'vervallen'], to: 'in behandeling', needs: ['reason'] },
  ],
} as const satisfies StateMachine;

export const claimStates = {
  states: ['toegezegd', 'gemeld', 'geverifieerd', 'afgewezen', 'teruggevorderd'],
  initial: ['toegezegd'],
  moves: [
    { from: 'toegezegd', to: 'gemeld' },
    { from: 'gemeld', to: 'geverifieerd', needs: ['evidence'] },
    { from: 'gemeld', to: 'afgewezen', needs: ['reason'] },
    { from: ['toegezegd', 'afgewezen'], to: 'teruggevorderd', needs: ['reason'] },
    { from: 'afgewezen', to: 'gemeld' },
  ],
} as const satisfies StateMachine;

export const changeRequestStates = {
  states: ['voorgesteld', 'ingediend', 'aanvaard', 'afgewezen', 'uitgevoerd'],
  initial: ['voorgesteld'],
  moves: [
    { from: 'voorgesteld', to: 'ingediend' },
    { from: 'ingediend', to: 'aanvaard', needs: ['decision'] },
    { from: 'ingediend', to: 'afgewezen', needs: ['decision', 'reason'] },
    { from: 'aanvaard', to: 'uitgevoerd' },
  ],
} as const satisfies StateMachine;

/** What a supplier answers to an item; that it delivered follows from its qualification. */
export const answerStates = {
  states: ['in beraad', 'toegezegd', 'afgewezen', 'ingetrokken'],
  initial: ['in beraad', 'toegezegd', 'afgewezen'],
  initialNeeds: { toegezegd: ['buildTo', 'promisedFirst'], afgewezen: ['reason'] },
  moves: [
    { from: ['in beraad', 'afgewezen', 'ingetrokken'], to: 'toegezegd', needs: ['buildTo', 'promisedFirst'] },
    { from: 'in beraad', to: 'afgewezen', needs: ['reason'] },
    { from: 'toegezegd', to: 'ingetrokken', needs: ['reason'] },
    { from: ['afgewezen', 'ingetrokken'], to: 'in beraad' },
  ],
} as const satisfies StateMachine;

export const wishStates = {
  states: ['gedeeld', 'ingetrokken', 'vervuld'],
  initial: ['gedeeld'],
  moves: [
    { from: 'gedeeld', to: 'ingetrokken', needs: ['reason'] },
    { from: 'gedeeld', to: 'vervuld', needs: ['reason'] },
    { from: ['ingetrokken', 'vervuld'], to: 'gedeeld' },
  ],
} as const satisfies StateMachine;

/** Wishes of many as one request: first a consultation, then fixed; what is fixed changes only as a new bundle. */
export const bundleStates = {
  states: ['concept', 'consultatie', 'vastgesteld', 'lopend', 'afgesloten'],
  initial: ['concept'],
  moves: [
    { from: 'concept', to: 'consultatie', needs: ['consultationFrom', 'consultationTo'] },
    { from: 'consultatie', to: 'concept', needs: ['reason'] },
    { from: 'consultatie', to: 'vastgesteld', needs: ['fixedOn'] },
    { from: 'vastgesteld', to: 'lopend', needs: ['item'] },
    { from: ['vastgesteld', 'lopend'], to: 'afgesloten', needs: ['reason'] },
  ],
} as const satisfies StateMachine;

/** An item goes from one phase to the next: one party hands it over, another takes it. */
export const handoverStates = {
  states: ['aangeboden', 'overgenomen', 'teruggegeven'],
  initial: ['aangeboden'],
  moves: [
    { from: 'aangeboden', to: 'overgenomen', needs: ['takenOn'] },
    { from: 'aangeboden', to: 'teruggegeven', needs: ['reason'] },
    { from: 'teruggegeven', to: 'aangeboden' },
  ],
} as const satisfies StateMachine;

export const feedbackStates = {
  states: ['ontvangen', 'in behandeling', 'verbeterd', 'niet gewijzigd'],
  initial: ['ontvangen'],
  moves: [
    { from: 'ontvangen', to: 'in behandeling' },
    { from: ['ontvangen', 'in behandeling'], to: 'verbeterd', needs: ['answer', 'answeredOn'] },
    { from: ['ontvangen', 'in behandeling'], to: 'niet gewijzigd', needs: ['answer', 'answeredOn'] },
    { from: ['verbeterd', 'niet gewijzigd'], to: 'in behandeling' },
  ],
} as const satisfies StateMachine;

/** What comes back to policy: it is answered with a change, or with the reason why nothing changes. */
export const policyFeedbackStates = {
  states: ['gemeld', 'in behandeling', 'aangepast', 'niet gewijzigd'],
  initial: ['gemeld'],
  moves: [
    { from: 'gemeld', to: 'in behandeling' },
    { from: ['gemeld', 'in behandeling'], to: 'aangepast', needs: ['answer', 'answeredOn'] },
    { from: ['gemeld', 'in behandeling'], to: 'niet gewijzigd', needs: ['answer', 'answeredOn'] },
    { from: ['aangepast', 'niet gewijzigd'], to: 'in behandeling' },
  ],
} as const satisfies StateMachine;
