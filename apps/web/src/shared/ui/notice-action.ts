/** What one can still do about it. */
export interface NoticeAction {
  label: string;
  onClick: () => void;
}
