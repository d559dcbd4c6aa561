/** The named people of the demo, in the order of their numbers. */
import { aafke } from './aafke.ts';
import { bram } from './bram.ts';
import { cor } from './cor.ts';
import { emre, mees, sanne } from './family.ts';
import { hanna } from './hanna.ts';
import { noor } from './noor.ts';
import { petra } from './petra.ts';
import type { Story } from './story-person.ts';
import { willem } from './willem.ts';
import { zoe } from './zoe.ts';

export const stories: readonly Story[] = [hanna, bram, noor, mees, sanne, emre, willem, petra, aafke, cor, zoe];
