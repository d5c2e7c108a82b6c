import { type Gate, type GateFailure, safeText } from '@scrutiny/core';
import { toJson } from './json.ts';

/** What a check found. */
export interface CheckOutcome {
  readonly failures: readonly GateFailure[];
  readonly gates: readonly Gate[];
  readonly today: string;
  readonly file: string;
}

/** The outcome for people, programs, JUnit readers or GitHub's annotations. */
export function presentCheck(format: string, outcome: CheckOutcome): string {
  if (format === 'json')
    return `${toJson('check', { passed: outcome.failures.length === 0, ...outcome, gates: outcome.gates.map((gate) => gate.text) })}\n`;
  if (format === 'junit') return junit(outcome);
  if (format === 'github') return outcome.failures.map((failure) => github(failure, outcome)).join('');
  const lines = outcome.failures.map(
    (failure) => `${failure.gate}: ${failure.ref === undefined ? '' : `${failure.ref}: `}${safeText(failure.message)}\n`,
  );
  return lines.length === 0 ? 'Nothing stands against it.\n' : `${lines.join('')}${outcome.failures.length} in all.\n`;
}

/** One test case for each gate, failed when something stands against it. */
function junit({ failures, gates, today }: CheckOutcome): string {
  const names = [...new Set(['invalid', ...gates.map((gate) => gate.text)])];
  const cases = names.map((name) => {
    const mine = failures.filter((failure) => failure.gate === name);
    const body = mine
      .map((failure) => `      <failure message="${xml(`${failure.ref ?? failure.file ?? ''}: ${failure.message}`)}"/>\n`)
      .join('');
    return body === ''
      ? `    <testcase classname="scrutiny" name="${xml(name)}"/>\n`
      : `    <testcase classname="scrutiny" name="${xml(name)}">\n${body}    </testcase>\n`;
  });
  const failed = names.filter((name) => failures.some((failure) => failure.gate === name)).length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n  <testsuite name="scrutiny check, ${today}" tests="${names.length}" failures="${failed}">\n${cases.join('')}  </testsuite>\n</testsuites>\n`;
}

function xml(words: string): string {
  return safeText(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A workflow command; `%`, line ends, `:` and `,` are escaped as GitHub asks. */
function github(failure: GateFailure, { file }: CheckOutcome): string {
  const line = failure.line === undefined ? '' : `,line=${failure.line}`;
  const title = `${failure.gate}${failure.ref === undefined ? '' : ` ${failure.ref}`}`;
  return `::error file=${property(failure.file ?? file)}${line},title=${property(title)}::${data(failure.message)}\n`;
}

function data(words: string): string {
  return safeText(words).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(words: string): string {
  return data(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
