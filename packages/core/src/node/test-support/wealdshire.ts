import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Recommendation } from '../../model/recommendation.ts';
import { emptyRegister, type Register } from '../../model/register.ts';

/** A recommendation of a county that does not exist. */
export function recommendation(id: string, topic = 'Young carers'): Recommendation {
  return { id, ref: `WHSC.240201.${id}`, topic, text: 'That the Executive Member reports in May.', class: 'request', status: 'unknown' };
}

/** A register with one recommendation for each id. */
export function register(...ids: readonly string[]): Register {
  return { ...emptyRegister(), recommendations: ids.map((id) => recommendation(id)) };
}

/** An edit that adds a recommendation, or puts it in the place of the one with its id. */
export function put(record: Recommendation): (fresh: Register) => Register {
  return (fresh) => ({ ...fresh, recommendations: [...fresh.recommendations.filter(({ id }) => id !== record.id), record] });
}

/** The path of a data file that is not there yet, in a folder of its own. */
export async function newPlace(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'scrutiny-')), 'scrutiny.json');
}
