import { spawnSync } from 'node:child_process';

/**
 * Sees to it that `soffice` is there: installs LibreOffice without its desktop where that takes no password (Debian and its like, as root: a container, a
 * runner of CI), and says how elsewhere.
 */
export function needLibreOffice() {
  if (answers('soffice', ['--version'])) return;
  const packages = ['libreoffice-writer', 'libreoffice-calc'];
  const how = `apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !answers('apt-get', ['--version'])) {
    throw new Error(`LibreOffice is needed and not installed: on Debian and its like, sudo ${how}; elsewhere from libreoffice.org`);
  }
  console.error(`LibreOffice is not here yet: ${how}`);
  const quietly = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    if (spawnSync('apt-get', words, quietly).status !== 0)
      throw new Error(`apt-get ${words[0]} failed: LibreOffice could not be installed`);
  }
}

function answers(program, words) {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0;
}
