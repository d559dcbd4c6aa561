/** Measurements of the body. */
import type { Zib } from '../zib.ts';
import { bloodPressure } from './measurements/blood-pressure.ts';
import { bodyHeight } from './measurements/body-height.ts';
import { bodyTemperature } from './measurements/body-temperature.ts';
import { bodyWeight } from './measurements/body-weight.ts';
import { fluidBalance } from './measurements/fluid-balance.ts';
import { headCircumference } from './measurements/head-circumference.ts';
import { heartRate } from './measurements/heart-rate.ts';
import { o2Saturation } from './measurements/o2-saturation.ts';
import { pulseRate } from './measurements/pulse-rate.ts';
import { respiration } from './measurements/respiration.ts';

export const measured: readonly Zib[] = [
  bloodPressure,
  bodyWeight,
  bodyHeight,
  bodyTemperature,
  ...heartRate,
  ...pulseRate,
  respiration,
  o2Saturation,
  headCircumference,
  ...fluidBalance,
];
