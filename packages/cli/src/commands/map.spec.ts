import type { CommandSpec } from '../command.ts';

/** `scrutiny map`: draft what the words of a council's own layout mean. */
export const mapSpec: CommandSpec = {
  name: 'map',
  positionals: '',
  summary: 'draft what the words of a council’s own layout mean',
  options: {
    from: { describe: 'the paper, or - for standard input', type: 'string', placeholder: 'PAPER' },
    map: { describe: 'keep what this mapping says, and add what the paper has beside it', type: 'string', placeholder: 'FILE' },
    as: { describe: 'take the paper for this kind', type: 'string', placeholder: 'KIND' },
    name: { describe: 'with -: the name that the paper goes by', type: 'string', placeholder: 'NAME' },
    output: { describe: 'write to this file', type: 'string', alias: 'o', placeholder: 'FILE' },
  },
  examples: [
    ['scrutiny map --from tracker.docx -o own-words.json', 'fill in what stands there as null, then import --map it'],
    ['scrutiny map --from tracker.docx --map own-words.json', 'with its columns known, the states that it uses'],
  ],
  load: () => import('./map.ts'),
};
