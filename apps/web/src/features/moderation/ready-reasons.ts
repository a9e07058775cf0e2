import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

interface ReadyReason {
  /** The kind of report that it answers; none: any. */
  about?: string;
  words: MessageDescriptor;
}

/** Why something goes, as its author reads it. */
const GOES: readonly ReadyReason[] = [
  { about: 'HARASSMENT', words: msg`This attacks or shames a person. Please say what you have to say about the matter, not about them.` },
  { about: 'HATE', words: msg`This is directed against people for what they are. That has no place here.` },
  { about: 'CONFIDENTIAL', words: msg`This tells what must not be known here. Please leave it out, or ask those whom it concerns first.` },
  { about: 'CONFIDENTIAL', words: msg`This names a customer who has not agreed to be named.` },
  { about: 'MISLEADING', words: msg`This is wrong in a way that may do harm. You’re welcome to post it again, corrected and with its source.` },
  { about: 'SPAM', words: msg`This advertises or repeats itself. There is a better place for it.` },
  { words: msg`This breaks the company’s rules for what is said here.` },
];

/** Why something stays. */
const STAYS: readonly ReadyReason[] = [
  { words: msg`It keeps to the company’s rules.` },
  { words: msg`It is an opinion, said fairly; one may disagree with it.` },
  { words: msg`Its author has changed it since.` },
  { about: 'CONFIDENTIAL', words: msg`What it tells is known already, or may be known.` },
  { about: 'MISLEADING', words: msg`It is right, or says where it is uncertain.` },
];

/** Reasons to begin from, those first that answer what was reported. */
export function readyReasons(stays: boolean, about: readonly string[]): readonly MessageDescriptor[] {
  const answers = (reason: ReadyReason) => reason.about !== undefined && about.includes(reason.about);
  const reasons = stays ? STAYS : GOES;
  return [...reasons.filter(answers), ...reasons.filter((reason) => !answers(reason))].map(({ words }) => words);
}
