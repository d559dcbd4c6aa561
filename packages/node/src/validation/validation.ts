/** What is checked of a resource that is written, and what follows when something is found: per endpoint, per profile. */
import type { Issue, Validator } from '@stelsel/conformance';

/** `refuse`: not stored; `warn`: stored and told to who asks; `off`: not looked at. */
type ValidationMode = 'refuse' | 'warn' | 'off';

export interface ValidationPolicy {
  /** For FHIR itself and for every profile that is not named. */
  readonly default: ValidationMode;
  /** By canonical, without version. */
  readonly profiles: Readonly<Record<string, ValidationMode>>;
}

export interface Validation {
  readonly validator: Pick<Validator, 'validate'>;
  readonly policy: ValidationPolicy;
  /** Whether a profile is loaded here; a resource may claim any. */
  readonly knows?: (canonical: string) => boolean;
  /** Hears for each profile that something was found for how the write ended, for the metrics; see `profilesOf`. */
  readonly count?: (ended: 'refused' | 'warned', profile: string) => void;
}

/** What was found in a resource, as far as the policy looks at it. */
export interface Judgement {
  readonly refused: boolean;
  readonly issues: readonly Issue[];
}

/** The structure of FHIR itself is always checked when a resource is read; this is about everything else. */
export function judge({ validator, policy }: Validation, resource: object): Judgement {
  if (isOff(policy)) {
    return { refused: false, issues: [] };
  }
  const issues = validator.validate(resource as never).filter((issue) => modeOf(policy, issue) !== 'off');
  const refused = issues.some((issue) => issue.severity === 'error' && modeOf(policy, issue) === 'refuse');
  return { refused, issues };
}

/** Whether nothing at all is looked at. */
export function isOff(policy: ValidationPolicy): boolean {
  return [policy.default, ...Object.values(policy.profiles)].every((mode) => mode === 'off');
}

/**
 * The profiles these findings are of, in names that nobody from outside can make up: those that are loaded or that the
 * policy names, `FHIR` for the rules of FHIR itself, and `other`.
 */
export function profilesOf({ policy, knows }: Validation, issues: readonly Issue[]): ReadonlySet<string> {
  return new Set(
    issues.map(({ profile }) => {
      const canonical = profile?.split('|', 1)[0];
      if (canonical === undefined) {
        return 'FHIR';
      }
      return Object.hasOwn(policy.profiles, canonical) || knows?.(canonical) === true ? canonical : 'other';
    }),
  );
}

function modeOf({ default: other, profiles }: ValidationPolicy, { profile }: Issue): ValidationMode {
  return profile === undefined ? other : (profiles[profile.split('|', 1)[0] ?? ''] ?? other);
}
