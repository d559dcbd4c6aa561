/** What a CapabilityStatement says of one resource type. */
export interface TypeCapability {
  readonly type: string;
  readonly interaction: readonly { readonly code: string }[];
  readonly versioning: string;
  readonly readHistory: boolean;
  readonly updateCreate: boolean;
  readonly conditionalCreate: boolean;
  readonly conditionalRead: string;
  readonly conditionalUpdate: boolean;
  readonly conditionalDelete: string;
  readonly searchInclude?: readonly string[];
  readonly searchRevInclude?: readonly string[];
  readonly searchParam?: readonly { readonly name: string; readonly type: string }[];
  readonly documentation?: string;
  readonly operation?: readonly { readonly name: string; readonly definition: string }[];
}
