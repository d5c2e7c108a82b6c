import { readFileSync } from 'node:fs';
import { campaign, count } from './campaign.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly link?: boolean;
}

/** Libraries that were weighed and left: `xlsx` is not published on the registry any more, and hangs on damaged files. */
const refused = ['xlsx', 'papaparse', 'marked', 'proper-lockfile', 'write-file-atomic'];

await campaign('F22 dependencies', async () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: { readonly [path: string]: Locked } };
  const all = Object.entries(lock.packages).filter(([path, { link }]) => path.startsWith('node_modules/') && link !== true);
  const production = all.filter(([, { dev }]) => dev !== true);
  const without = all.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path);
  const scripts = production.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path);
  const unwanted = production
    .filter(([path]) => refused.includes(path.slice(path.lastIndexOf('node_modules/') + 13)))
    .map(([path]) => path);
  const ranges = ['core', 'tui', 'cli'].flatMap((name) => {
    const manifest = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')) as {
      readonly dependencies?: { readonly [name: string]: string };
    };
    return Object.entries(manifest.dependencies ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  });
  for (const path of [...without, ...scripts, ...unwanted]) process.stderr.write(`${path}\n`);
  const text = `${without.length} without integrity, ${scripts.length} production packages with install scripts, ${unwanted.length} refused ones, ${ranges.length} direct ones without an exact version; ${count(production.length, 'production packages')} of ${all.length}`;
  return { text, held: without.length + scripts.length + unwanted.length + ranges.length === 0 };
});
