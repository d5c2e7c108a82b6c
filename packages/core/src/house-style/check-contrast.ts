import type { Palette } from '../reports/palette.ts';
import { paletteFaults } from '../reports/style/palette-faults.ts';
import type { FaultAtPath } from './fault-at-path.ts';
import type { HouseStyleData } from './house-style-schema.ts';

/**
 * The colours of a style that are too near to what they stand on, in the light scheme and the dark. Told at the colour that the style sets: the mark,
 * else its ground.
 */
export function checkContrast(
  palettes: { readonly light: Palette; readonly dark: Palette },
  given: HouseStyleData['colours'],
): readonly FaultAtPath[] {
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const palette = palettes[scheme];
    const own = new Set(Object.keys(given?.[scheme] ?? {}));
    return paletteFaults(palette).map(({ ground, mark, nearest, needed, ratio }): FaultAtPath => {
      const at = own.has(mark) ? mark : ground;
      const message = `the contrast of ${mark} (${palette[mark]}) to ${ground} (${palette[ground]}) in the ${scheme} scheme is ${ratio.toFixed(2)} to 1; WCAG 2.2 AA asks ${needed} to 1`;
      const hint =
        nearest === undefined
          ? `No shade of ${mark} would do on all that it stands on: choose grounds that are more alike.`
          : `The nearest ${mark} that would do is ${nearest}.`;
      return { path: ['colours', scheme, at], onKey: false, code: 'contrast', message, hint };
    });
  });
}
