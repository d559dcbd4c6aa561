export { createGrants, type GrantKey, type Grants } from './create-grants.ts';
export { createPolicyEngine, type PolicyEngine } from './create-policy-engine.ts';
export type {
  Assessment,
  Decision,
  DecisionAsk,
  DecisionReason,
  DeliveryAsk,
  WorkflowAsk,
  WorkflowStep,
} from './decision.ts';
export { authorizationFaults } from './faults.ts';
export { authorizationLimits } from './limits.ts';
