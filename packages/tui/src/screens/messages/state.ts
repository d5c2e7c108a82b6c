/** Everything that was said in this session. */
export interface MessagesState {
  readonly kind: 'messages';
  /** So many lines above the newest. */
  readonly back: number;
}
