import { ok } from '@stelsel/kernel';
import type { MountRole } from '../process-context.ts';
export const mountCitizen: MountRole = async () => ok();
