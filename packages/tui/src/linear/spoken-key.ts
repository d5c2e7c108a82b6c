const names: Readonly<Record<string, string>> = {
  up: 'Up',
  down: 'Down',
  left: 'Left',
  right: 'Right',
  space: 'Space',
  enter: 'Enter',
  escape: 'Escape',
  tab: 'Tab',
  'shift-tab': 'Shift Tab',
  home: 'Home',
  end: 'End',
  'page-up': 'Page Up',
  'page-down': 'Page Down',
  backspace: 'Backspace',
  '.': 'full stop',
  '/': 'slash',
  ':': 'colon',
  '?': 'question mark',
  '%': 'per cent',
  '#': 'hash',
};

/** A key as it is said: `G` is "capital G", `ctrl-d` is "Control D", `g g` is "g g". */
export function spokenKey(keys: string): string {
  return keys
    .split(' ')
    .map(
      (key) =>
        names[key] ??
        (/^[A-Z]$/.test(key) ? `capital ${key}` : key.replace(/^ctrl-(.)$/, (_, letter: string) => `Control ${letter.toUpperCase()}`)),
    )
    .join(' ');
}

/** Signs of hints, said: "↑/↓" is "Up or Down". */
export function spokenHint(text: string): string {
  return text.replace(/↑\/↓/g, 'Up or Down').replace(/↑/g, 'Up').replace(/↓/g, 'Down').replace(/→/g, 'Right').replace(/←/g, 'Left');
}
