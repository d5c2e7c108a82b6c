import { archivable, archivePolicyOf, type Recommendation, type Register } from '@scrutiny/core';
import { type AppState, topScreen } from '../../state/app-state.ts';
import type { ChangeRequest } from '../../state/change-request.ts';
import type { Form } from '../../state/form.ts';
import type { PreviewItem } from '../../state/mode.ts';
import { planRequest } from '../../state/plan-request.ts';
import type { SubmitOptions } from '../../state/submit.ts';
import { editWords } from './edit-words.ts';

/** Shows what a change of several records would do to each, and which are left out and why. Nothing is written before `y`. */
export function openPreview(state: AppState, request: ChangeRequest, form: Form, options: SubmitOptions): AppState {
  const items = form.base.map((record) => itemOf(record, request, state));
  const screen = topScreen(state);
  const shown = 'shown' in screen ? new Set(screen.shown.map((row) => row.id)) : undefined;
  const hidden = shown === undefined ? [] : form.ids.filter((id) => !shown.has(id));
  const reason = form.fields.find((field) => field.name === 'reason');
  const about =
    reason !== undefined && reason.kind === 'text' && reason.editor.text.trim() !== '' ? [`reason "${reason.editor.text.trim()}"`] : [];
  return { ...state, mode: { kind: 'preview', title: `${form.title}?`, about, request, options, form, items, at: 0, hidden } };
}

/** A request about some of its records only. */
export function withIds(request: ChangeRequest, ids: readonly string[]): ChangeRequest {
  if (request.kind === 'together') return { ...request, requests: request.requests.map((one) => withIds(one, ids)) };
  return 'ids' in request ? { ...request, ids } : request;
}

function itemOf(record: Recommendation, request: ChangeRequest, state: AppState): PreviewItem {
  const { register } = state.data;
  const known = { id: record.id, ref: record.ref, text: record.topic ?? record.text };
  const plan = planRequest(register, withIds(request, [record.id]), { user: state.user, today: state.moment.today });
  if (!plan.ok) return { ...known, change: '', included: false, left: plan.error.message };
  const edits = plan.value.edits.filter((edit) => edit.kind !== 'create');
  if (edits.length === 0) return { ...known, change: '', included: false, left: whyNothing(register, record, request) };
  return { ...known, change: editWords(edits, record, register), included: true };
}

/** Why a change leaves a record as it is. */
function whyNothing(register: Register, record: Recommendation, request: ChangeRequest): string {
  if (request.kind !== 'archive') return 'so already';
  return archivable(record, request.meeting, archivePolicyOf(record, register), register).why.text;
}
