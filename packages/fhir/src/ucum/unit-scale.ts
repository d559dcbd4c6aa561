/** What a UCUM unit measures and how large it is, so that quantities in different units can be compared. */
import { UcumLhcUtils } from '@lhncbc/ucum-lhc';
import { fhirLimits } from '../limits.ts';

export interface UnitScale {
  /** Equal for units that measure the same. */
  readonly dimension: string;
  /** Size in base units. */
  readonly factor: number;
}

const known = new Map<string, UnitScale | undefined>();

/** Undefined for what UCUM does not know, and for units that are no plain multiple (degrees Celsius, pH). */
export function unitScale(code: string): UnitScale | undefined {
  if (code.length > fhirLimits.unitLength || !/^[!-~]+$/.test(code)) {
    return undefined;
  }
  if (!known.has(code)) {
    if (known.size >= fhirLimits.unitsKept) {
      known.clear();
    }
    known.set(code, readUnit(code));
  }
  return known.get(code);
}

function readUnit(code: string): UnitScale | undefined {
  const { unit } = UcumLhcUtils.getInstance().getSpecifiedUnit(code, 'validate');
  return !unit || unit.cnv_ !== null || !Number.isFinite(unit.magnitude_)
    ? undefined
    : { dimension: unit.dim_?.dimVec_?.join(' ') ?? '', factor: unit.magnitude_ };
}
