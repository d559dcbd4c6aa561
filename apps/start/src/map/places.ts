/** Where the names of places stand on the map. */
export const places = [
  { name: 'Elzerdam', x: 715, y: 238 },
  { name: 'Wijdemond', x: 240, y: 312 },
  { name: 'Hoogweert', x: 668, y: 572 },
  { name: 'Grutveen', x: 895, y: 462 },
  { name: 'Rietzijl', x: 212, y: 194 },
] as const;
