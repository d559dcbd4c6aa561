export const stu3Limits = {
  /** Levels of a resource that are looked into; nothing that is read stands deeper. */
  depth: 40,
} as const;
