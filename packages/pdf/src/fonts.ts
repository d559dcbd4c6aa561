/** The letters that go into a PDF: Source Sans 3, as files beside the program. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export interface Fonts {
  readonly regular: string;
  readonly bold: string;
}

/** In the bundle they stand in `fonts` beside it; from source they come from their package. */
export function findFonts(): Fonts {
  return { regular: fontFile('400Regular'), bold: fontFile('700Bold') };
}

function fontFile(weight: '400Regular' | '700Bold'): string {
  const name = `SourceSans3_${weight}.ttf`;
  const beside = fileURLToPath(new URL(`./fonts/${name}`, import.meta.url));
  return existsSync(beside)
    ? beside
    : createRequire(import.meta.url).resolve(`@expo-google-fonts/source-sans-3/${weight}/${name}`);
}
