import { isPlainText } from './plain-text.ts';

/** What may stay as it is in shown text; both are off unless asked for. */
export interface SafeTextOptions {
  /** Keep line ends (CR LF becomes LF). Otherwise a line end is shown as `⏎`, so that one field stays one line. */
  readonly newlines?: boolean;
  /** Keep tabs. Otherwise a tab becomes one space. */
  readonly tabs?: boolean;
}

/** A first look by UTF-16 unit: no hit means nothing has to be done, but for line ends. Any surrogate asks for the full look. */
const suspicious =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uD800-\uDFFF\uFDD0-\uFDEF\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/;

/**
 * The same by code point: tag characters, lone surrogates and all noncharacters are visible only here. Made when it is used, as those below: the engine needs
 * milliseconds to make what asks for classes of Unicode, and nearly no text does.
 */
const unsafe = (): RegExp =>
  /\r\n|[\u0000-\u001F\u007F-\u009F\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

const joiners = /^[\u200C\u200D]$/;

/**
 * Text of a paper or a file, made safe to show: the one function that such text passes at the last step before a
 * terminal or a report. Papers come from anywhere, and a control sequence in a cell must not drive the officer's
 * terminal, nor may an invisible character make two things look alike. The text in the register is never changed by it.
 *
 * What is dangerous is shown, not dropped, so that it can be found and mended: control characters as their pictures
 * (`␛`, `␡`), C1 controls, direction marks, zero-width, tag and separator characters as `<U+202E>`, broken halves of
 * characters and noncharacters as `�`. Zero-width joiners stay where they are spelling (Arabic and Indic scripts) or hold
 * an emoji together. The result is stable: passing it again changes nothing.
 *
 * @example safeText('due\u001b[2J') // 'due␛[2J'
 * @example safeText('1. Agree\n2. Fund') // '1. Agree⏎2. Fund'
 */
export function safeText(text: string, options: SafeTextOptions = {}): string {
  const lineEndsStay = options.newlines === true || !text.includes('\n');
  if (lineEndsStay && (isPlainText(text) || !suspicious.test(text))) return text;
  return text.replace(unsafe(), (found: string, at: number) => {
    if (found === '\n' || found === '\r\n') return options.newlines === true ? '\n' : '⏎';
    if (found === '\t') return options.tabs === true ? '\t' : ' ';
    if (joiners.test(found) && isSpelling(text.slice(Math.max(0, at - 2), at), text.slice(at + 1, at + 3))) return found;
    return picture(found);
  });
}

/** Is a joiner between these two pieces of text part of the writing? */
function isSpelling(before: string, after: string): boolean {
  return (
    /[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]$/u.test(before) &&
    !/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u.test(before) &&
    /^[\p{L}\p{Extended_Pictographic}]/u.test(after)
  );
}

/** A visible stand-in for a character that must not reach a terminal. */
function picture(character: string): string {
  if (/^[\p{Cs}\p{Noncharacter_Code_Point}]$/u.test(character)) return '\uFFFD';
  const code = character.codePointAt(0) ?? 0xfffd;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
