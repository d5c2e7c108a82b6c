import { nearest } from '../query/nearest.ts';
import { columnKeys } from '../reports/style/column-keys.ts';
import type { FaultAtPath } from './fault-at-path.ts';
import type { HouseStyleData } from './house-style-schema.ts';

/** Reports and columns that there are none of, and columns named twice. */
export function checkColumns(columns: HouseStyleData['columns']): readonly FaultAtPath[] {
  return Object.entries(columns ?? {}).flatMap(([kind, keys]): readonly FaultAtPath[] => {
    const known = Object.hasOwn(columnKeys, kind) ? columnKeys[kind] : undefined;
    if (known === undefined) {
      const hint = suggestion(kind, Object.keys(columnKeys));
      return [
        {
          path: ['columns', kind],
          onKey: true,
          code: 'unknown-report',
          message: `there are no columns to choose for a report "${kind}"`,
          hint,
        },
      ];
    }
    return keys.flatMap((key, at): readonly FaultAtPath[] => {
      const path = ['columns', kind, at];
      if (!known.includes(key)) {
        return [
          {
            path,
            onKey: false,
            code: 'unknown-column',
            message: `the report "${kind}" has no column "${key}"`,
            hint: suggestion(key, known),
          },
        ];
      }
      if (keys.indexOf(key) === at) return [];
      return [
        { path, onKey: false, code: 'column-twice', message: `the column "${key}" is named twice`, hint: 'Take one of the two out.' },
      ];
    });
  });
}

function suggestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? `There are ${known.join(', ')}.` : `Did you mean "${near}"?`;
}
