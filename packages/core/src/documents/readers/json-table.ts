/** What a JSON paper says, as one table. */
export interface JsonTable {
  readonly title?: string;
  readonly preamble: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Fields = Readonly<Record<string, unknown>>;

/** The columns of a list of ours, by the names that published trackers give them. Ids, history and sources are the register's own affair. */
const listColumns: readonly { readonly title: string; readonly of: (record: Fields) => unknown }[] = [
  { title: 'Reference', of: (record) => record.reference },
  { title: 'Topic', of: (record) => record.topic },
  { title: 'Meeting (date raised)', of: (record) => record.raisedOn },
  { title: 'Recommendation', of: (record) => record.text },
  { title: 'Responsible', of: (record) => record.responsible },
  { title: 'Follow up', of: (record) => field(record.followUp, 'text') },
  { title: 'Response', of: (record) => field(record.response, 'text') },
  { title: 'Status', of: (record) => record.statusAsWritten ?? record.status },
];

/** The table of a JSON paper, or the reason why it is none, in one sentence. */
export function jsonTable(value: unknown): JsonTable | string {
  if (Array.isArray(value)) return arrayTable(value);
  if (!isFields(value)) return 'this JSON is a single value, not a table';
  if (value.format === 'scrutiny-register') return 'this is a register, not a paper; open it with --data, or merge it';
  if (value.kind === 'report') return reportTable(value);
  if (value.kind === 'recommendations') return listTable(value.recommendations);
  return typeof value.kind === 'string'
    ? `this JSON is of the kind "${value.kind.slice(0, 40)}", which holds no table`
    : 'this JSON holds no table that is known';
}

function reportTable(report: Fields): JsonTable | string {
  const columns = asArray(report.columns)
    .filter(isFields)
    .map((column) => ({ key: String(column.key), title: String(column.title ?? column.key) }));
  if (columns.length === 0) return 'this report has no columns';
  const rows = asArray(report.rows)
    .filter(isFields)
    .map((row) => columns.map(({ key }) => cellText(row[key])));
  return {
    ...(typeof report.title === 'string' ? { title: report.title } : {}),
    preamble: asArray(report.preamble).filter((line) => typeof line === 'string'),
    header: columns.map((column) => column.title),
    rows,
  };
}

function listTable(records: unknown): JsonTable | string {
  if (!Array.isArray(records)) return 'this list has no recommendations';
  const all: readonly unknown[] = records;
  const columns = listColumns.filter((column) => all.some((record) => isFields(record) && cellText(column.of(record)) !== ''));
  return {
    preamble: [],
    header: columns.map((column) => column.title),
    rows: all.filter(isFields).map((record) => columns.map((column) => cellText(column.of(record)))),
  };
}

function arrayTable(items: readonly unknown[]): JsonTable | string {
  if (items.length === 0) return 'this array is empty';
  const keys = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (!isFields(item)) return `entry ${index + 1} of this array is not an object`;
    for (const [key, value] of Object.entries(item)) {
      if (!isFlat(value)) return `entry ${index + 1} of this array is not flat: "${key.slice(0, 40)}" holds another object`;
      keys.add(key);
    }
  }
  const header = [...keys];
  return { preamble: [], header, rows: items.filter(isFields).map((item) => header.map((key) => cellText(item[key]))) };
}

function cellText(value: unknown): string {
  if (Array.isArray(value)) return value.map(scalarText).join('; ');
  return scalarText(value);
}

function scalarText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function isFlat(value: unknown): boolean {
  return typeof value !== 'object' || value === null || (Array.isArray(value) && value.every((each) => typeof each !== 'object'));
}

function field(value: unknown, key: string): unknown {
  return isFields(value) ? value[key] : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
