import {
  type FileFormat,
  fileFormats,
  formatOfName,
  type HouseStyle,
  isFileFormat,
  type ReportFormat,
  renderReport,
  reportFormats,
  reportKinds,
  styleReport,
} from '@scrutiny/core';
import { renderReportFile } from '@scrutiny/core/writers';
import { type Arguments, flag, text } from '../command.ts';
import { committeeNamed } from '../committee.ts';
import { deliver } from '../deliver.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { toJson } from '../present/json.ts';
import { withProgress } from '../progress.ts';
import { selected } from '../selection.ts';
import { dateOf, openView, type View } from '../session.ts';
import { UsageError } from '../usage-error.ts';

/** Builds a report from the selected recommendations and writes it in a format; Word and Excel files never to a terminal. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const name = text(args, 'kind');
  const kind = reportKinds.find((one) => one.kind === name);
  if (kind === undefined) {
    throw new UsageError(
      name === undefined ? 'which report?' : `there is no report ${name}`,
      `reports: ${reportKinds.map((one) => one.kind).join(', ')}`,
    );
  }
  const view = await openView(args, io);
  const meeting = dateOf(args, 'meeting', io);
  const since = dateOf(args, 'since', io);
  const committee = text(args, 'committee');
  const body = committee === undefined ? undefined : committeeNamed(view.register, committee);
  const records = selected(args, view).filter((record) => body === undefined || record.committee === body.id);
  const addressee = text(args, 'to');
  const path = text(args, 'output');
  const format = formatFor(args, path);
  const toTerminal = (path === undefined || path === '-') && io.stdout.isTTY;
  if (toTerminal && (format === 'docx' || format === 'xlsx')) {
    throw new UsageError(`a ${format} file cannot be shown in a terminal`, `write it to a file: -o ${kind.kind}.${format}`);
  }
  const style = await styleOf(args, io, view);
  const paper = await withProgress(args, io, async (progress) => {
    progress.say(`Building the report ${kind.kind}`);
    const built = kind.build(view.register, {
      today: view.today,
      records,
      ...(view.asAt === undefined ? {} : { asAt: view.asAt }),
      ...(body === undefined ? {} : { committee: body.id }),
      ...(meeting === undefined ? {} : { meeting }),
      ...(since === undefined ? {} : { since }),
      ...(addressee === undefined ? {} : { addressee }),
      withEvents: format === 'ics',
    });
    progress.say(`Writing the report ${kind.kind} as ${format}`);
    const report = style === undefined ? built : styleReport(built, style, format);
    if (format === 'json') return `${toJson('report', JSON.parse(renderReport(report, 'json')))}\n`;
    if (!isFileFormat(format)) return renderReport(report, format, toTerminal ? { width: io.stdout.columns } : {});
    if (format === 'ics' && report.events === undefined) {
      throw new UsageError(`the report ${kind.kind} has no days for a calendar`, 'ics: tracker, outstanding, overdue, responses');
    }
    return renderReportFile(report, format, { today: view.today });
  });
  return deliver(io, path, paper);
}

/** The house style that `--style` names, else the register; what reads it is loaded only where there is one. */
async function styleOf(args: Arguments, io: Io, { register, store }: View): Promise<HouseStyle | undefined> {
  const said = text(args, 'style');
  if (said === 'none' || (said === undefined && register.settings.style === undefined)) return undefined;
  const { namedStyle, registersStyle } = await import('../house-style.ts');
  return said === undefined ? registersStyle(register.settings.style ?? '', store.name, io) : namedStyle(said, io);
}

/** `--json`, `-O`, the file's extension, else text. */
function formatFor(args: Arguments, path: string | undefined): ReportFormat | FileFormat {
  if (flag(args, 'json')) return 'json';
  const said = [...reportFormats, ...fileFormats].find((format) => format === text(args, 'format'));
  return said ?? (path === undefined ? undefined : formatOfName(path)) ?? 'text';
}
