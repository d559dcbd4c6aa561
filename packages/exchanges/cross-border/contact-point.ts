/** The national contact point is no care organisation and has no RoleCodeNL type: its own name stands for it. */
export const contactPoint: readonly string[] = ['NCPEH'];
