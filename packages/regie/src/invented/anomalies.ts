/** What is wrong in the invented country on purpose: each is visible on a screen and asserted by a test. */
export const anomalies = {
  /** Two new baselines make the newest plan look fine; against the original one it is red. */
  falselyGreen: { programme: 'v.beeld-overal' },
  /** Three items ask more of one supplier in one quarter than it can do. */
  capacityClash: { vendor: 'v-zorgsoft' },
  /** Declared in execution, while the network has never seen anything. */
  silentTopic: {
    region: 'v-duinrand',
    sector: 'ggz',
    topic: 'koppeltaal',
    is: (region: string, sector: string, topic: string): boolean =>
      region === 'v-duinrand' && sector === 'ggz' && topic === 'koppeltaal',
  },
  /** Paid in full, every result overdue. */
  moneyWithoutResult: { scheme: 'v.versneld-aansluiten' },
} as const;
