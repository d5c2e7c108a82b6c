import { expect, test } from 'vitest';
import { newFolder, runIn } from './run-in.ts';

test.each(['--data.x', '--__proto__.polluted', '--constructor.prototype.polluted', '--limit.__proto__.polluted'])(
  '%s is an option that is not there, and reaches into nothing',
  async (option) => {
    const { code, err, out } = await runIn(newFolder(), ['list', option, 'y']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(option.slice(2));
    expect('polluted' in {}).toBe(false);
  },
);
