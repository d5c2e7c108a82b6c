import { type Key, namedKey, typedKey } from './key.ts';
import { readEscape } from './read-escape.ts';
import { incompleteTail } from './utf8-tail.ts';

/** What the decoder still holds between two chunks. */
export interface DecoderState {
  /** Bytes of a character that has not arrived whole. */
  readonly tail: Uint8Array;
  /** Characters that cannot be told yet: an ESC, part of a sequence, or the text of a paste so far. */
  readonly pending: string;
  /** Between the start and the end mark of a paste. */
  readonly pasting: boolean;
}

/** What a decoder made of its input: the keys, and the state to go on with. */
export interface Decoded {
  readonly state: DecoderState;
  readonly keys: readonly Key[];
}

/** Nothing held. */
export const emptyDecoder: DecoderState = { tail: new Uint8Array(), pending: '', pasting: false };

const PASTE_END = '\u001B[201~';

/**
 * Bytes of the terminal as keys. Every key of a burst is told on its own; sequences, characters and pastes may be split
 * anywhere between two chunks and come out the same; a paste is one event; answers of the terminal are swallowed; `ESC x` is
 * Esc and then `x`. A lone ESC waits: see {@link waitingFor} and {@link flush}.
 */
export function decode(state: DecoderState, chunk: Uint8Array): Decoded {
  const bytes = state.tail.length === 0 ? chunk : Buffer.concat([state.tail, chunk]);
  const cut = bytes.length - incompleteTail(bytes);
  const text = state.pending + new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, cut));
  const read = readKeys(text, state.pasting ? state.pending.length : undefined);
  return { ...read, state: { ...read.state, tail: Uint8Array.from(bytes.subarray(cut)) } };
}

/** What the held input may still become, and so how long to wait before {@link flush}. */
export type Waiting = 'nothing' | 'escape' | 'sequence' | 'paste';

/**
 * How long to wait after the last byte, in milliseconds: after an ESC, long enough for the rest of a key over a slow line
 * and too short to notice (`ESCDELAY` overrides it); for a sequence that has begun and for the end of a paste, until it is
 * plain that the rest was lost.
 */
export const WAIT_MS = { escape: 40, sequence: 500, paste: 5000 } as const;

/** What a decoder waits for. */
export function waitingFor(state: DecoderState): Waiting {
  if (state.pasting) return 'paste';
  if (state.pending === '') return 'nothing';
  return state.pending.length <= 2 ? 'escape' : 'sequence';
}

/**
 * Ends the waiting: a lone ESC is the Esc key, and a bracket after it was typed; a sequence whose rest was lost is dropped
 * (typing its digits would run commands); a paste without end is told as it is, `complete: false`. A split character stays.
 */
export function flush(state: DecoderState): Decoded {
  const held = { ...emptyDecoder, tail: state.tail };
  switch (waitingFor(state)) {
    case 'nothing':
    case 'sequence':
      return { state: held, keys: [] };
    case 'escape':
      return { state: held, keys: [namedKey('escape'), ...[...state.pending.slice(1)].map(typedKey)] };
    case 'paste':
      return { state: held, keys: state.pending === '' ? [] : [pasteKey(state.pending, false)] };
  }
}

/** Reads as far as it can be told. `pasted`: inside a paste, so much of the text has been searched for its end before. */
function readKeys(text: string, pasted: number | undefined): Decoded {
  const keys: Key[] = [];
  let at = 0;
  let searchFrom = pasted === undefined ? undefined : Math.max(0, pasted - PASTE_END.length);
  while (at < text.length || searchFrom !== undefined) {
    if (searchFrom !== undefined) {
      const end = text.indexOf(PASTE_END, searchFrom);
      if (end === -1) return { keys, state: { ...emptyDecoder, pending: text.slice(at), pasting: true } };
      keys.push(pasteKey(text.slice(at, end), true));
      at = end + PASTE_END.length;
      searchFrom = undefined;
    } else if (text[at] === '\u001B') {
      const reading = readEscape(text, at);
      if (reading.kind === 'more') return { keys, state: { ...emptyDecoder, pending: text.slice(at) } };
      at += reading.length;
      if (reading.kind === 'paste') searchFrom = at;
      else keys.push(...reading.keys);
    } else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      at += character.length;
      keys.push(...characterKey(character));
    }
  }
  return { keys, state: emptyDecoder };
}

/** The key of one character outside any sequence. */
function characterKey(character: string): readonly Key[] {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x0d) return [namedKey('enter')];
  if (code === 0x09) return [namedKey('tab')];
  // Terminals differ in which of the two their Backspace sends; no command is bound to Ctrl-H.
  if (code === 0x7f || code === 0x08) return [namedKey('backspace')];
  if (code === 0) return [namedKey('space', { ctrl: true })];
  if (code < 0x20) return [namedKey(String.fromCharCode(code + 0x40).toLowerCase(), { ctrl: true })];
  // 8-bit controls are nothing that a person can type.
  if (code >= 0x80 && code <= 0x9f) return [];
  return [typedKey(character)];
}

function pasteKey(text: string, complete: boolean): Key {
  return { kind: 'paste', text: text.replace(/\r\n?/g, '\n'), complete };
}
