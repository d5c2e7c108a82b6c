/**
 * Takes the terminal over: alternate screen, no cursor, marked pastes, no automatic wrapping (a line that is a cell too wide
 * must not spill into the next), an empty screen.
 */
export const ENTER_MODES = '\u001B[?1049h\u001B[?25l\u001B[?2004h\u001B[?7l\u001B[0m\u001B[2J\u001B[H';

/** Reports of clicks, drags and the wheel, in the form that has no limit of columns. */
export const MOUSE_ON = '\u001B[?1002h\u001B[?1006h';

/** Gives the mouse back to the terminal, so that text can be selected. */
export const MOUSE_OFF = '\u001B[?1006l\u001B[?1002l';

/** Gives everything back as it was, whatever of it was on: safe to send at any moment, also in the middle of a frame. */
export const LEAVE_MODES = `\u001B[?2026l${MOUSE_OFF}\u001B[?2004l\u001B[?7h\u001B[?25h\u001B[0m\u001B[?1049l`;
