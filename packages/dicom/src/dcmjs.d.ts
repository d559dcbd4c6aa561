/** The part of the DICOM library that is used here. */
declare module 'dcmjs' {
  interface RawAttribute {
    readonly vr: string;
    readonly Value?: unknown;
  }
  type RawDataSet = Record<string, RawAttribute>;
  interface Log {
    setLevel(level: 'silent'): void;
  }
  class DicomDict {
    constructor(meta: RawDataSet);
    dict: RawDataSet;
    meta: RawDataSet;
    write(options: { readonly fragmentMultiframe: boolean }): ArrayBuffer;
  }
  const dcmjs: {
    readonly data: {
      readonly DicomDict: typeof DicomDict;
      readonly DicomMessage: {
        readFile(
          buffer: ArrayBuffer,
          options: { readonly untilTag: string; readonly ignoreErrors: boolean },
        ): DicomDict;
      };
    };
    readonly log: Log & { getLogger(name: string): Log };
  };
  export default dcmjs;
}
