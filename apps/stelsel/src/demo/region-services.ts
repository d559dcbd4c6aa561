import { consentOrganization, indexOrganization } from '../identities/national-organizations.ts';

/** What every process of the region knows of it: whom to trust, and where the national roles are. */
export function regionServices(national: string, certificateAuthority: string) {
  return {
    trust: {
      certificateAuthority,
      issuers: [`did:web:${new URL(national).host.replace(':', '%3A')}:issuer`],
      loopback: true,
    },
    national: {
      directory: `${national}/directory`,
      index: `${national}/index`,
      pseudonyms: `${national}/pseudonyms`,
      consent: `${national}/consent`,
      issuer: `${national}/issuer`,
      synchronizeSeconds: 3,
      indexUra: indexOrganization.ura,
      consentUra: consentOrganization.ura,
    },
  };
}
