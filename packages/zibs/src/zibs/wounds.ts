/** What can be seen on the skin. */
import type { Zib } from '../zib.ts';
import { burnWound } from './wounds/burn-wound.ts';
import { pressureUlcer } from './wounds/pressure-ulcer.ts';
import { skinDisorder } from './wounds/skin-disorder.ts';
import { stoma } from './wounds/stoma.ts';
import { wound } from './wounds/wound.ts';

export const wounds: readonly Zib[] = [wound, pressureUlcer, burnWound, skinDisorder, stoma];
