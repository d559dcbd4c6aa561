/** The version of this release, as every package, `stelsel --version` and every CapabilityStatement says it. */
export const release = '0.1.0';
