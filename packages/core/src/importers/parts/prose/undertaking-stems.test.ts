import { expect, test } from 'vitest';
import { undertakingStem } from './undertaking-stems.ts';

test('what introduces a list of undertakings, and what only talks', () => {
  expect(undertakingStem('The Minister agreed to provide the Committee with the following;')?.owner).toBe('Minister');
  expect(undertakingStem('Dame Ivy Crook undertook to:')?.owner).toBe('Dame Ivy Crook');
  expect(undertakingStem('The Minister spoke of the following:')).toBeUndefined();
});
