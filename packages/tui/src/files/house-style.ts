import { DocumentError, type HouseStyle, type Register } from '@scrutiny/core';
import { loadHouseStyle, registerStylePath } from '@scrutiny/core/node';

/** The house style of a register's papers; `fault` where it has one that cannot be used, and its papers are written without. */
export interface FoundStyle {
  readonly style?: HouseStyle;
  readonly fault?: string;
}

/** Looks for the house style that the settings of a register name. */
export async function houseStyleOf({ settings }: Register, dataFile: string | undefined): Promise<FoundStyle> {
  if (settings.style === undefined || dataFile === undefined) return {};
  const path = registerStylePath(settings.style, dataFile);
  if (path === undefined) return { fault: `${settings.style} does not lead from the register's folder downwards` };
  try {
    const loaded = await loadHouseStyle(path);
    if (loaded.ok) return { style: loaded.value };
    const [first] = loaded.error;
    return { fault: first === undefined ? settings.style : `${settings.style}:${first.line}:${first.column}: ${first.message}` };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { fault: error.message };
  }
}
