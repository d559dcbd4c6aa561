/** Devices that someone uses or will get. The narrower stands first. */
import type { Zib } from '../zib.ts';
import { feedingTubeSystem } from './devices/feeding-tube-system.ts';
import { infusion } from './devices/infusion.ts';
import { medicalDevice } from './devices/medical-device.ts';
import { medicalDeviceProduct } from './devices/medical-device-product.ts';
import { plannedMedicalDevice } from './devices/planned-medical-device.ts';

export const devices: readonly Zib[] = [
  infusion,
  feedingTubeSystem,
  medicalDevice,
  medicalDeviceProduct,
  plannedMedicalDevice,
];
