/** What a terminal sends for keys that have a name; `ctrl-a` to `ctrl-z` are told by rule. */
const named: Readonly<Record<string, string>> = {
  enter: '\r',
  tab: '\t',
  'shift-tab': '\u001b[Z',
  escape: '\u001b',
  backspace: '\u007f',
  delete: '\u001b[3~',
  space: ' ',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  home: '\u001b[H',
  end: '\u001b[F',
  'page-up': '\u001b[5~',
  'page-down': '\u001b[6~',
  f1: '\u001bOP',
};

/** The bytes of a key: `j`, `?`, `enter`, `ctrl-d`. Throws on a name that is none, so that a test cannot press nothing. */
export function keyBytes(key: string): string {
  const sequence = named[key];
  if (sequence !== undefined) return sequence;
  const control = /^ctrl-([a-z])$/.exec(key)?.[1];
  if (control !== undefined) return String.fromCharCode(control.charCodeAt(0) - 0x60);
  if ([...key].length === 1) return key;
  throw new Error(`no key is called ${key}`);
}
