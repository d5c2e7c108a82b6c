import {
  type Derived,
  decisionLabel,
  formatDate,
  type Recommendation,
  type Register,
  type SourceRef,
  safeText,
  stateLabel,
  statusLabel,
} from '@scrutiny/core';

/** One recommendation as lines of plain text: its words, how it stands, what was said, and on request its lines and history. */
export function presentRecord(
  record: Recommendation,
  derived: Derived,
  register: Register,
  options: { readonly source: boolean; readonly history: boolean },
): string {
  const committee = register.committees.find((one) => one.id === record.committee);
  const lines: string[] = [
    `${clean(record.ref)}  ${statusLabel(record.status)}${derived.states.length > 0 ? ` (${derived.states.map(stateLabel).join(', ').toLowerCase()})` : ''}`,
    '',
  ];
  lines.push(...wrap(record.text), '');
  const field = (label: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') lines.push(`${label.padEnd(14)} ${clean(value)}`);
  };
  field('Topic', record.topic);
  field('Committee', committee?.name);
  field('Raised', record.raisedOn === undefined ? undefined : formatDate(record.raisedOn));
  field('Kind', `${record.class}${record.classReason === undefined ? '' : `: ${record.classReason}`}`);
  field('Addressed to', record.addressedTo?.join('; '));
  field('Responsible', record.responsible?.join('; '));
  field(
    'Follow up',
    record.followUp === undefined
      ? undefined
      : `${record.followUp.text}${record.followUp.to === undefined ? '' : ` (by ${formatDate(record.followUp.to)})`}${derived.daysLate === undefined ? '' : `, ${derived.daysLate} days late`}`,
  );
  field('Answer due', derived.responseDue === undefined ? undefined : formatDate(derived.responseDue));
  field(
    'Answer',
    record.response === undefined
      ? undefined
      : [
          record.response.decision === undefined ? '' : decisionLabel(record.response.decision),
          record.response.asWritten ?? record.response.text ?? '',
        ]
          .filter((part) => part !== '')
          .join(': '),
  );
  field('Written status', record.statusAsWritten);
  field('Reason', record.statusReason);
  field('Completed on', record.completedOn === undefined ? undefined : formatDate(record.completedOn));
  field(
    'Archived',
    record.archived
      ? `${formatDate(record.archived.on)}${record.archived.reason === undefined ? '' : `: ${record.archived.reason}`}`
      : undefined,
  );
  field('Reference', record.reference);
  field('Tags', record.tags?.join(', '));
  for (const move of record.followUpHistory ?? [])
    field(
      'Date moved',
      `${move.on}: ${move.from?.text ?? 'none'} -> ${move.to?.text ?? 'none'}${move.reason === undefined ? '' : `, ${move.reason}`}`,
    );
  for (const link of record.links ?? [])
    field('Link', `${link.kind} ${register.recommendations.find((one) => one.id === link.to)?.ref ?? link.to}`);
  for (const note of record.progress ?? []) field('Update', `${note.date === undefined ? '' : `${note.date} `}${note.text}`);
  for (const note of record.notes ?? []) field('Private note', `${note.date} ${note.text}`);
  for (const source of record.sources ?? []) lines.push(...presentSource(source, register, options.source));
  if (options.history) {
    lines.push('', 'History');
    for (const entry of record.history ?? []) {
      const to = typeof entry.to === 'string' ? entry.to : entry.to === undefined ? 'none' : JSON.stringify(entry.to);
      lines.push(
        `  ${entry.at.slice(0, 16).replace('T', ' ')}  ${clean(entry.by)}  ${clean(entry.via)}  ${entry.op === 'create' ? 'began' : `${entry.field}: ${clean(to).slice(0, 100)}`}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

/** "Source: tracker.txt, lines 12-14", the wording where it drifted, and the lines themselves on request. */
export function presentSource(source: SourceRef, register: Register, withLines: boolean): readonly string[] {
  const paper = register.papers.find((one) => one.id === source.paper);
  const [first, last] = source.lines ?? [];
  const where = first === undefined ? '' : first === last ? `, line ${first}` : `, lines ${first}-${last}`;
  const lines = [
    `${'Source'.padEnd(14)} ${clean(paper?.name ?? source.paper)}${source.page === undefined ? '' : `, page ${source.page}`}${where}`,
  ];
  if (source.wording !== undefined) lines.push(`${''.padEnd(14)} worded there: ${clean(source.wording)}`);
  if (withLines && source.quote !== undefined) {
    source.quote.split('\n').forEach((line, i) => {
      lines.push(`${String((first ?? 1) + i).padStart(7)} | ${safeText(line, { tabs: true })}`);
    });
  }
  return lines;
}

function clean(words: string): string {
  return safeText(words.replaceAll('\n', ' / '));
}

/** Words wrapped at 80 columns. */
function wrap(words: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of clean(words).split(' ')) {
    if (line !== '' && line.length + word.length + 1 > 80) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
