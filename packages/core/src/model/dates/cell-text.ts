/** Whether a text is short enough to be a cell that holds a date and little else. */
export function isCellText(text: string): boolean {
  return text.trim().length <= 40;
}

/** Single spaces; and none inside figures that a narrow column broke apart: `10/09/202 6` is `10/09/2026`. */
export function squeezeFigures(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  if (!/^[\d\s./-]+$/.test(clean)) return clean;
  const tight = clean.replaceAll(' ', '');
  return /^(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})$/.test(tight) ? tight : clean;
}
