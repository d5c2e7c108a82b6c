import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * What yargs asks of its platform. Its own platform looks for the `package.json` of whoever calls (to guess a version that we always give), opens the standard
 * streams and loads Node's assertions, all before the first word is read: a quarter of the time of a short command. The rest is as in its own.
 */
const platform = `
import { format, inspect } from 'node:util';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import Parser from 'yargs-parser';
import { getProcessArgvBin } from '../../build/lib/utils/process-argv.js';
import stringWidth from 'string-width';

const unmet = () => { throw new Error('a value that was not expected'); };
const never = (what) => () => { throw new Error('yargs is not used so here: ' + what); };
export default {
  assert: {
    notStrictEqual: (given, not) => { if (Object.is(given, not)) unmet(); },
    strictEqual: (given, wanted) => { if (!Object.is(given, wanted)) unmet(); },
  },
  // Lays out help, which most command lines do not ask for.
  cliui: (...given) => require('cliui').default(...given),
  findUp: () => undefined,
  getEnv: (key) => process.env[key],
  inspect,
  getProcessArgvBin,
  mainFilename: '.',
  Parser,
  path: { basename, dirname, extname, join, relative, resolve },
  process: {
    argv: () => process.argv,
    cwd: process.cwd,
    emitWarning: (warning, type) => process.emitWarning(warning, type),
    execPath: () => process.execPath,
    exit: never('it does not end the process'),
    nextTick: process.nextTick,
    stdColumns: null,
  },
  readFileSync: never('no files of settings'),
  readdirSync: never('no folders of commands'),
  require: never('no modules of commands'),
  getCallerFile: never('no folders of commands'),
  stringWidth,
  // English only: its own words are the keys.
  y18n: {
    __: (words, ...given) => format(words, ...given),
    __n: (one, other, count, ...given) => {
      const words = count === 1 ? one : other;
      return format(words, ...(words.includes('%d') ? [count] : []), ...given);
    },
    getLocale: () => 'en',
    setLocale: () => {},
    updateLocale: never('no other words'),
  },
};
`;

/** What the parser of yargs asks of its platform: its own makes a loader of files of settings. */
const parser = `
import { format } from 'node:util';
import { normalize, resolve } from 'node:path';
import { camelCase, decamelize, looksLikeNumber } from './string-utils.js';
import { YargsParser } from './yargs-parser.js';

const parser = new YargsParser({
  cwd: process.cwd,
  env: () => process.env,
  format,
  normalize,
  resolve,
  require: () => { throw new Error('yargs is not used so here: no files of settings'); },
});
const parse = (words, options) => parser.parse(words.slice(), options).argv;
export default Object.assign(parse, { detailed: (words, options) => parser.parse(words.slice(), options), camelCase, decamelize, looksLikeNumber });
`;

/** Yargs checks at each call that its caller gave what it may, by taking the call's own description apart. Ours are checked by their types. */
const argsert = 'export function argsert() {}';

const replaced: readonly { readonly filter: RegExp; readonly contents: string }[] = [
  { filter: /[\\/]yargs[\\/]lib[\\/]platform-shims[\\/]esm\.mjs$/, contents: platform },
  { filter: /[\\/]yargs-parser[\\/]build[\\/]lib[\\/]index\.js$/, contents: parser },
  { filter: /[\\/]yargs[\\/]build[\\/]lib[\\/]argsert\.js$/, contents: argsert },
];

/** Gives yargs a platform that loads and looks for nothing at start. */
export function leanYargs(): Plugin {
  return {
    name: 'lean-yargs',
    setup(build) {
      for (const { filter, contents } of replaced)
        build.onLoad({ filter }, ({ path }) => ({ contents, resolveDir: dirname(path), loader: 'js' }));
    },
  };
}
