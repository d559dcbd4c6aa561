/** Drawings of 24 by 24 for each kind of organisation, by RoleCodeNL. */
const glyphs = {
  hospital: 'M12 5v14M5 12h14',
  practice: 'M5 12l7-6.500 7 6.500M7.500 10.500V18h9v-7.500',
  pharmacy:
    'M8 16a4 4 0 0 1 0-5.700l2.300-2.300a4 4 0 0 1 5.700 5.700L13.700 16a4 4 0 0 1-5.700 0zM9.200 9.200l5.600 5.600',
  care: 'M12 18.500C7 15 5 12.400 5 9.800A3.600 3.600 0 0 1 12 8a3.600 3.600 0 0 1 7 1.800c0 2.600-2 5.200-7 8.700z',
  ambulance: 'M4 13h4l2-6 3.500 11L16 11l1 2h3',
  movement: 'M13.500 6.500a1.500 1.500 0 1 1-3 0 1.500 1.500 0 0 1 3 0M12 9v5l-3 5M12 14l3 5M7.500 11.500h9',
  mind: 'M6 7h12v8h-6l-4 3.500V15H6z',
  child: 'M15 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0M7.500 19c.3-4 1.700-6 4.500-6s4.200 2 4.500 6',
  birth: 'M12 5c3.500 4 5 6.500 5 9a5 5 0 0 1-10 0c0-2.500 1.500-5 5-9z',
  laboratory: 'M10 5h4M11 5v5l-4.500 8h11L13 10V5M9 14.500h6',
  citizen:
    'M15.500 8.500a3.500 3.500 0 1 1-7 0 3.500 3.500 0 0 1 7 0M5.500 19c.5-3.700 2.800-5.500 6.500-5.500s6 1.800 6.500 5.500',
} as const;

const glyphOfType: Readonly<Record<string, keyof typeof glyphs>> = {
  V4: 'hospital',
  V5: 'hospital',
  V6: 'hospital',
  Z3: 'practice',
  N6: 'practice',
  J8: 'pharmacy',
  T2: 'care',
  X3: 'care',
  AMB: 'ambulance',
  F1: 'movement',
  G5: 'mind',
  JGZ: 'child',
  G3: 'birth',
  L1: 'laboratory',
  PGO: 'citizen',
};

export function glyphOf(type: string): string {
  return glyphs[glyphOfType[type] ?? 'practice'];
}
