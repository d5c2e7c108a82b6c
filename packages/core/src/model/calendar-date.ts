/** A day, `YYYY-MM-DD`, without a time or a zone. Two of them compare with `<`. */
export type CalendarDate = string;

/** A moment, ISO 8601 in UTC with milliseconds, as `2024-02-01T10:15:00.000Z`. */
export type Timestamp = string;
