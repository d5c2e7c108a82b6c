/**
 * Characters that JSON may hold as they are and a terminal or an editor would act on: DEL and C1 controls, direction marks,
 * zero-width and separator characters, tag characters.
 */
const unsafeInJson =
  /[\u007F-\u009F\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]|[\uDB40][\uDC00-\uDC7F]/g;

/**
 * JSON text that is safe to print: characters that drive a screen or hide from the eye stand as escapes. Escaped, they are the same text for a
 * program and do nothing to a terminal.
 *
 * @example escapeJson('"a\u202Eb"') // '"a\\u202eb"'
 */
export function escapeJson(json: string): string {
  return json.replace(unsafeInJson, escapeUnits);
}

function escapeUnits(found: string): string {
  let escaped = '';
  for (let index = 0; index < found.length; index += 1) escaped += `\\u${found.charCodeAt(index).toString(16).padStart(4, '0')}`;
  return escaped;
}
