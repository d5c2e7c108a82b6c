import { commandGroups } from '../input/command.ts';
import { cellText } from '../layout/cell-text.ts';
import { lineText } from '../layout/line.ts';
import { commandsFound } from '../screens/prompts/help-prompt.ts';
import { promptHints, promptView } from '../screens/prompts/registry.ts';
import { type AnyCommand, commandsHere, whyNotNow } from '../screens/run-command.ts';
import type { AppState } from '../state/app-state.ts';
import { type ChoiceField, type Form, type FormField, optionsOf } from '../state/form.ts';
import type { FilterFormMode, ImportPathMode } from '../state/mode.ts';
import { readDate } from '../state/read-date.ts';
import { sentences } from './row-words.ts';
import { spokenHint, spokenKey } from './spoken-key.ts';

/** What a prompt says when it opens: what it asks, what may be chosen, and its keys. */
export function promptWords(state: AppState): readonly string[] {
  const { mode } = state;
  switch (mode.kind) {
    case 'none':
      return [];
    case 'form':
      return [sentences([mode.title]), ...aboutRecord(mode), ...fieldWords(mode, state), hintWords(state)];
    case 'help':
      return [...helpWords(state), 'Type words to search, Enter does the first that fits, Escape closes.'];
    case 'palette':
      return ['Type the name of a command, Enter does it, Escape closes.'];
    case 'filter':
      return ['Filter. The same words as on the command line, such as overdue or status:paused.', hintWords(state)];
    case 'import-path':
      return ['Import a paper. Where is it?', ...pathWords(mode), hintWords(state)];
    case 'filter-form':
      return ['Filter form.', ...tickWords(mode), hintWords(state)];
    default:
      return [...boxWords(state), hintWords(state)];
  }
}

/** The box of the filter form that has the keys: "Status, 2 of 7: Paused, 3, ticked." */
export function tickWords({ columns, column, row }: FilterFormMode): readonly string[] {
  const shown = columns[column];
  const tick = shown?.ticks[row];
  if (shown === undefined || tick === undefined) return [];
  return [
    sentences([`${shown.title}, ${row + 1} of ${shown.ticks.length}: ${tick.label}, ${tick.count}, ${tick.on ? 'ticked' : 'not ticked'}`]),
  ];
}

/** What is to be said about a path: that it is being read, why it gave no paper, which names fit. */
export function pathWords({ reading, problem, offers }: ImportPathMode): readonly string[] {
  return [
    ...(reading === undefined ? [] : [sentences([`Reading ${reading}`])]),
    ...(problem === undefined ? [] : [sentences([`Error: ${problem}`])]),
    ...(offers.length === 0 ? [] : [sentences([`${offers.length} fit: ${offers.join(', ')}`])]),
  ];
}

/** What is in the box of a prompt, a line for each of its lines. */
export function boxWords(state: AppState): readonly string[] {
  const { box, screen = [] } = promptView(state);
  const lines = [...(box?.lines ?? []), ...screen].map((line) => lineText(line).trim());
  return [...(box === undefined ? [] : [sentences([box.title])]), ...lines].filter((line) => line !== '');
}

/** The field that has the keys: its name, what it holds or offers, and what it is for. */
export function fieldWords(form: Form, state: AppState): readonly string[] {
  const field = form.fields[form.focus];
  if (field === undefined) return [];
  const place = form.fields.length === 1 ? '' : `, field ${form.focus + 1} of ${form.fields.length}`;
  const problem = form.problem === undefined ? [] : [sentences([`Not yet: ${form.problem}`])];
  switch (field.kind) {
    case 'text':
      return [...problem, sentences([`${field.label}${place}`, field.about ?? ''])];
    case 'choice':
      return [...problem, sentences([`${field.label}${place}, ${optionsOf(field).length} to choose from`]), ...optionLines(field)];
    case 'date':
      return [...problem, sentences([`${field.label}${place}`, dateWords(field, state)])];
  }
}

/** The option under the cursor of a list: "Paused, needs a reason". */
export function optionWords(field: ChoiceField): string {
  const option = optionsOf(field)[field.at];
  if (option === undefined) return 'Nothing fits.';
  return sentences([option.note === undefined ? option.label : `${option.label}, ${option.note}`]);
}

/** What the words of a day mean: "Wednesday 6 March 2024, in 34 days". */
export function dateWords(field: Extract<FormField, { kind: 'date' }>, { moment }: AppState): string {
  const reading = readDate(field.editor.text, { today: moment.today, nextMeeting: field.nextMeeting, none: field.none });
  if (reading.kind === 'day' || reading.kind === 'none') return `It means ${reading.meaning}`;
  return reading.kind === 'unclear' && field.editor.text.trim() !== '' ? reading.why : '';
}

/** So many options are read out; the rest come with Down or by typing. */
const READ_OUT = 10;

function optionLines(field: ChoiceField): readonly string[] {
  const options = optionsOf(field);
  const names = options.slice(0, READ_OUT).map((option) => option.label);
  const rest = options.length - names.length;
  return [sentences([`${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`, `Chosen now: ${optionWords(field)}`])];
}

function aboutRecord(form: Form): readonly string[] {
  const [only] = form.base;
  return form.base.length === 1 && only !== undefined ? [sentences([only.text])] : [];
}

function hintWords(state: AppState): string {
  const hints = promptHints(state).map(({ key, label }) => spokenHint(`${key} ${label}`.trim()));
  return hints.length === 0 ? '' : sentences([cellText(hints.join(', '))]);
}

/** Every command that works here, by the groups of the help. */
export function helpWords(state: AppState): readonly string[] {
  const here = commandsHere(state);
  return commandGroups.flatMap((group) => {
    const own = here.filter((command) => command.group === group);
    return own.length === 0 ? [] : [sentences([group]), ...own.map((command) => commandWords(command, state))];
  });
}

/** "n, note: add a progress note. Not now: no record is chosen." */
export function commandWords(command: AnyCommand, state: AppState): string {
  const reason = whyNotNow(state, command);
  const keys = command.keys.length === 0 ? 'by name' : command.keys.map(spokenKey).join(' or ');
  return sentences([`${keys}, ${command.id}: ${command.label}`, reason === undefined ? '' : `Not now: ${reason}`]);
}

/** The command that Enter would do in a help or palette. */
export function foundWords(state: AppState): string {
  const { mode } = state;
  if (mode.kind !== 'help' && mode.kind !== 'palette') return '';
  const command = commandsFound(mode, state)[mode.at];
  return command === undefined ? `No command is called ${cellText(mode.editor.text)}.` : commandWords(command, state);
}
