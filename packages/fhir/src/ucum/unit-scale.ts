/** What a UCUM unit measures and how large it is, so that quantities in different units can be compared. */
import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { fhirLimits } from '../limits.ts';

export interface UnitScale {
  /** Equal for units that measure the same. */
  readonly dimension: string;
  /** Size in base units. */
  readonly factor: number;
}

interface Unit {
  readonly valid: boolean;
  readonly scale: UnitScale | undefined;
}

const known = new Map<string, Unit>();

/** Undefined for what UCUM does not know, and for units that are no plain multiple (degrees Celsius, pH). */
export function unitScale(code: string): UnitScale | undefined {
  return readUnit(code).scale;
}

/** Whether UCUM has the unit. */
export function isUcumCode(code: string): boolean {
  return readUnit(code).valid;
}

function readUnit(code: string): Unit {
  const found = known.get(code);
  if (found !== undefined) {
    return found;
  }
  if (known.size >= fhirLimits.unitsKept) {
    known.clear();
  }
  const unit = parseUnit(code);
  known.set(code, unit);
  return unit;
}

function parseUnit(code: string): Unit {
  if (code.length > fhirLimits.unitLength || !/^[!-~]+$/.test(code)) {
    return { valid: false, scale: undefined };
  }
  const { unit, status } = UcumLhcUtils.getInstance().getSpecifiedUnit(code, 'validate');
  const plain = unit && unit.cnv_ === null && Number.isFinite(unit.magnitude_);
  return {
    valid: status === 'valid',
    scale: plain ? { dimension: unit.dim_?.dimVec_?.join(' ') ?? '', factor: unit.magnitude_ } : undefined,
  };
}
