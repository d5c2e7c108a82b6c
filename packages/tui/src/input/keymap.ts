import { type KeyPress, keyId } from './key.ts';

/** What has keys: `j`, `down`, `ctrl-d`, or two in a row: `g g`. */
export interface Bound {
  readonly keys: readonly string[];
}

/** What a key comes to. `pending`: the first of two; the next key decides. */
export type Lookup<B extends Bound> =
  | { readonly kind: 'run'; readonly command: B }
  | { readonly kind: 'pending'; readonly prefix: string }
  | { readonly kind: 'nothing' };

/**
 * Finds what a key does. Layers stand in order: the first that binds the key wins, so a screen may give a key of the whole
 * program a meaning of its own. After a `pending` first key only pairs count, and a key that ends no pair is dropped with it.
 */
export function lookUp<B extends Bound>(layers: readonly (readonly B[])[], pending: string, key: KeyPress): Lookup<B> {
  const id = pending === '' ? keyId(key) : `${pending} ${keyId(key)}`;
  for (const layer of layers) {
    const command = layer.find((one) => one.keys.includes(id));
    if (command !== undefined) return { kind: 'run', command };
  }
  if (pending === '' && layers.some((layer) => layer.some((one) => one.keys.some((keys) => keys.startsWith(`${id} `))))) {
    return { kind: 'pending', prefix: id };
  }
  return { kind: 'nothing' };
}

const shown: Readonly<Record<string, string>> = {
  enter: 'Enter',
  escape: 'Esc',
  tab: 'Tab',
  'shift-tab': 'Shift-Tab',
  space: 'space',
  down: '↓',
  up: '↑',
  left: '←',
  right: '→',
  home: 'Home',
  end: 'End',
  'page-up': 'PgUp',
  'page-down': 'PgDn',
  backspace: 'Backspace',
  f1: 'F1',
};

/** A key as help and hints write it: `ctrl-d` is `Ctrl-D`, `g g` is `gg`. */
export function keyLabel(keys: string): string {
  if (keys.includes(' ')) return keys.split(' ').join('');
  return shown[keys] ?? (/^ctrl-[a-z]$/.test(keys) ? `Ctrl-${keys.slice(5).toUpperCase()}` : keys);
}
