/**
 * Whether a JSON number keeps its value when it is read and written again. `1e400` becomes infinite, `9007199254740993` (2^53 + 1) is
 * rounded, `-0` loses its sign; `1.50` and `1E3` only change their looks.
 */
export function keepsItsValue(literal: string): boolean {
  const value = Number(literal);
  if (!Number.isFinite(value) || Object.is(value, -0)) return false;
  return decimal(literal) === decimal(String(value));
}

/** The decimal value in one form: sign, digits without zeros at the ends, power of ten. */
function decimal(literal: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(literal) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  if (digits === '') return '0';
  const short = trimZeros(digits);
  return `${sign}${short}e${Number(power) - fraction.length + digits.length - short.length}`;
}

/** Without the zeros at the end, in one pass. */
function trimZeros(digits: string): string {
  let end = digits.length;
  while (end > 1 && digits.charCodeAt(end - 1) === 48) end -= 1;
  return digits.slice(0, end);
}
