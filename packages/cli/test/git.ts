import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

/** A folder for `PATH` in which `scrutiny` is this very program, made from the sources; and how to take it away again. */
export async function builtProgram(): Promise<{ readonly bin: string; remove(): void }> {
  // Beside node_modules, so that the libraries are found.
  const folder = mkdtempSync(join(here, '..', 'node_modules', '.scrutiny-git-'));
  await build({
    stdin: {
      contents: `import { run } from './main.ts'; import { processIo } from './process-io.ts';
        process.exitCode = await run(process.argv.slice(2), processIo());`,
      resolveDir: join(here, '../src'),
      loader: 'ts',
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@scrutiny/source'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
    plugins: [
      {
        name: 'libraries-and-screens-stay-outside',
        setup: (it) =>
          it.onResolve({ filter: /^[^./]/ }, ({ path }) => (path.startsWith('@scrutiny/core') ? undefined : { path, external: true })),
      },
    ],
  }).catch((error: unknown) => {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  });
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'scrutiny'), `#!/bin/sh\nexec "${process.execPath}" "${join(folder, 'stdin.mjs')}" "$@"\n`);
  chmodSync(join(bin, 'scrutiny'), 0o755);
  return { bin, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A git repository in a new folder, untouched by the settings of whoever runs the tests. */
export class Repository {
  readonly folder = mkdtempSync(join(tmpdir(), 'scrutiny-git-'));

  constructor(readonly bin?: string) {
    this.git('init', '-q', '-b', 'main');
    this.git('config', 'user.name', 'A. Clerk');
    this.git('config', 'user.email', 'clerk@wealdshire.example');
  }

  /** Runs git; what it prints, and whether it went well. */
  git(...args: readonly string[]): { readonly ok: boolean; readonly out: string } {
    const path = this.bin === undefined ? process.env.PATH : `${this.bin}${delimiter}${process.env.PATH}`;
    const env = { PATH: path, HOME: this.folder, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C', SCRUTINY_TODAY: '2025-03-10' };
    try {
      return { ok: true, out: execFileSync('git', args, { cwd: this.folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }) };
    } catch (error) {
      const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
      return { ok: false, out: `${stdout ?? ''}${stderr ?? ''}` };
    }
  }

  get text(): string {
    return readFileSync(join(this.folder, 'scrutiny.json'), 'utf8');
  }

  commit(text: string, message: string): void {
    writeFileSync(join(this.folder, 'scrutiny.json'), text);
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', message);
  }

  /** Commits `base`, then `theirs` on a branch and `ours` on the main one, and merges. */
  merge(base: string, ours: string, theirs: string): { readonly ok: boolean; readonly out: string } {
    this.commit(base, 'base');
    this.git('branch', '-f', 'other');
    this.git('checkout', '-q', 'other');
    this.commit(theirs, 'theirs');
    this.git('checkout', '-q', 'main');
    this.commit(ours, 'ours');
    return this.git('merge', '--no-edit', 'other');
  }

  /** Ends a merge that was not finished, and forgets what it left. */
  abort(): void {
    this.git('reset', '-q', '--hard', 'main');
    this.git('clean', '-q', '-f');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
