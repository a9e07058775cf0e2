/** What one can still do about it. */
export interface NoticeAction {
  label: string;
  onClick: () => void;
  /** It isn’t offered any more, and wasn’t taken. */
  onLeft?: () => void;
}
