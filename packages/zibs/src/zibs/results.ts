/** What examinations brought to light. The narrower stands first. */
import { imagingEndpoint } from '../imaging/imaging-endpoint.ts';
import { imagingStudy } from '../imaging/imaging-study.ts';
import type { Zib } from '../zib.ts';
import { document, woundImage } from './results/document.ts';
import { laboratoryTestResult } from './results/laboratory-test-result.ts';
import { specimen } from './results/specimen.ts';
import { substance } from './results/substance.ts';
import { textResult } from './results/text-result.ts';
import { visualResult } from './results/visual-result.ts';

export const results: readonly Zib[] = [
  laboratoryTestResult,
  specimen,
  substance,
  textResult,
  visualResult,
  imagingStudy,
  imagingEndpoint,
  woundImage,
  document,
];
