/** Small words that several parts of the API share. */
import type { SourceStatus } from '@stelsel/kernel';

/** Levels of sign-in; health data need at least `substantieel`. */
export type AssuranceLevel = 'substantieel' | 'hoog';

/** The seven states of a source: bezig, klaar, niets gevonden, deels gelukt, geweigerd, niet gelukt, hoort niet bij deze bron. */
export type SourceWord = SourceStatus;
