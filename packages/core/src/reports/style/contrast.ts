/** Contrast ratio of two colours (`#rrggbb`), 1 to 21, by the formula of WCAG 2.2 ("contrast ratio"). Symmetric. */
export function contrastRatio(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/**
 * The colour nearest to one that has a contrast to all grounds: the same tint, mixed with as little black or white as it takes. Nothing where
 * neither black nor white would do.
 *
 * @example passingColour('#8899aa', ['#ffffff'], 4.5) // a darker '#6a7785'
 */
export function passingColour(colour: string, grounds: readonly string[], ratio: number): string | undefined {
  const passes = (one: string): boolean => grounds.every((ground) => contrastRatio(one, ground) >= ratio);
  for (let step = 0; step <= steps; step += 1) {
    const found = [0, 255].map((end) => mixed(colour, end, step / steps)).find(passes);
    if (found !== undefined) return found;
  }
  return undefined;
}

const steps = 255;

/** Relative luminance of sRGB, 0 for black to 1 for white. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mixed(colour: string, end: number, share: number): string {
  const parts = channels(colour).map((value) => Math.round(value + (end - value) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
