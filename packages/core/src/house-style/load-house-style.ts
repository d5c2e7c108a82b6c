import { dirname, join } from 'node:path';
import { DocumentError } from '../base/errors.ts';
import { err, ok, type Result } from '../base/result.ts';
import { readPaper } from '../node/read-file.ts';
import type { HouseStyle, Logo } from '../reports/style/house-style.ts';
import { type HouseStyleFault, type HouseStyleFile, parseHouseStyle } from './parse-house-style.ts';

/** Far more than any style says, and far larger than a picture at the head of a paper needs to be. */
const maxStyleBytes = 1024 * 1024;
const maxLogoBytes = 512 * 1024;

/**
 * Reads a house style and its picture from files. What is wrong with either is told with line and column of the style file; a style file that cannot be
 * read at all is a `DocumentError`.
 */
export async function loadHouseStyle(path: string): Promise<Result<HouseStyle, readonly HouseStyleFault[]>> {
  const { bytes } = await readPaper(path, maxStyleBytes);
  const parsed = parseHouseStyle(textOf(bytes, path));
  if (!parsed.ok) return parsed;
  const { logo, style } = parsed.value;
  if (logo === undefined) return ok(style);
  const picture = await loadLogo(dirname(path), logo);
  return picture.ok ? ok({ ...style, logo: picture.value }) : err([picture.error]);
}

/**
 * Where the house style is that a register's settings name: from the register's folder downwards, as a register that came from elsewhere must not have other
 * files read. `undefined` for a path that leads anywhere else.
 */
export function registerStylePath(setting: string, dataFile: string): string | undefined {
  if (/^(?:[/\\]|[a-z]:)/i.test(setting) || setting.split(/[/\\]/).includes('..')) return undefined;
  return join(dirname(dataFile), setting);
}

async function loadLogo(folder: string, { alt, file, place }: NonNullable<HouseStyleFile['logo']>): Promise<Result<Logo, HouseStyleFault>> {
  try {
    const { bytes } = await readPaper(join(folder, file), maxLogoBytes);
    // Few styles have a picture, and what reads one is large.
    const { readLogo } = await import('./read-logo.ts');
    const found = readLogo(bytes, alt);
    if (found.ok) return found;
    return err({ code: found.error.code, message: `the picture ${file}: ${found.error.message}`, hint: found.error.hint ?? '', ...place });
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const hint =
      error.code === 'missing' ? 'Its path counts from the folder of the style file.' : (error.details.hint ?? 'Choose another picture.');
    return err({
      code: `logo-${error.code}`,
      message: `the picture ${file} cannot be read: ${saidOf(error, folder, file)}`,
      hint,
      ...place,
    });
  }
}

/** The message without the whole path, which the fault names as the style does. */
function saidOf({ message }: DocumentError, folder: string, file: string): string {
  return message.replace(`${join(folder, file)}: `, '');
}

function textOf(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new DocumentError('encoding', `${path}: the file is not UTF-8 text`, { path, hint: 'Save it as UTF-8.' }, { cause: error });
  }
}
