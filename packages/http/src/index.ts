export { fileKeyStore } from './adapters/file-key-store.ts';
export type { Authenticate, Authorize } from './authorize.ts';
export { createCertificateAuthority, issueCertificate, type KeyAndCertificate } from './certificate-authority.ts';
export { challengeOf, defaultChallenge } from './challenge-of.ts';
export {
  type Admission,
  type AdmissionOptions,
  type AdmitDeps,
  type AdmitRule,
  createAdmission,
} from './create-admission.ts';
export { createFetcher, type FetcherOptions } from './create-fetcher.ts';
export { createServer, readText, type ServerOptions } from './create-server.ts';
export { faultOfError } from './fault-of-error.ts';
export {
  faultCodeSystem,
  faultToOutcome,
  type OperationOutcome,
  type OperationOutcomeIssue,
} from './fault-to-outcome.ts';
export { faultToStatus } from './fault-to-status.ts';
export { httpFaults } from './faults.ts';
export type { Fetcher, FetchRequest, FetchResponse } from './fetcher.ts';
export { type FormPairs, formPairs, queryPairs } from './form-pairs.ts';
export { httpLimits } from './limits.ts';
export { createMetrics, type Metrics } from './metrics/create-metrics.ts';
export { isPrivateAddress } from './private-address.ts';
export { scrubText, scrubUrl } from './scrub.ts';
export { type FaultFormat, type SendFaultOptions, sendFault } from './send-fault.ts';
export { sendResource } from './send-resource.ts';
export { createThrottle, type Throttle, type ThrottleState } from './throttle/create-throttle.ts';
export { type Lane, lanes, type ProcessThrottle, type ThrottleLimits } from './throttle/throttle-limits.ts';
export { throttleRequests } from './throttle/throttle-requests.ts';
export { traceId } from './trace-id.ts';
