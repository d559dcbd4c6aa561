declare module '@lhncbc/ucum-lhc' {
  export interface UcumUnit {
    readonly magnitude_: number;
    readonly dim_: { readonly dimVec_: readonly number[] | null } | null;
    /** Name of the function of a unit that is no plain multiple, such as degrees Celsius. */
    readonly cnv_: string | null;
  }
  export interface UcumLhcUtils {
    getSpecifiedUnit(
      code: string,
      mode: 'validate',
    ): { readonly unit?: UcumUnit | null; readonly status?: 'valid' | 'invalid' | 'error' };
  }
  export const UcumLhcUtils: { getInstance(): UcumLhcUtils };
}
