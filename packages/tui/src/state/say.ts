import type { AppState, Message } from './app-state.ts';

/** How many messages a session remembers. */
const KEPT = 500;

/** Says something on the message line and keeps it among the messages. */
export function say(state: AppState, level: Message['level'], text: string): AppState {
  const message: Message = { level, text, time: state.moment.time, at: state.moment.now };
  return { ...state, message, log: [...state.log, message].slice(-KEPT) };
}

/** Seconds for which a message about something done stays at least. */
const SHOWN_SECONDS = 6;

/** The state as a key finds it: a message that was on the screen long enough goes, an error stays. */
export function letGo(state: AppState): AppState {
  const { message, moment } = state;
  if (message === undefined || message.level === 'error') return state;
  const age = Date.parse(moment.now) - Date.parse(message.at);
  return age >= SHOWN_SECONDS * 1000 ? { ...state, message: undefined } : state;
}
