/** The type in the credential of a service for citizens; RoleCodeNL has none, such a service gives no care. */
export const citizenServiceType = 'PGO';
