import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { PersonLink } from './audit-links.js';
import type { AuditLineOf } from './audit-parts.js';
import { useAuditWords } from './audit-words.js';

/** Signs of the private use area stand for names in a sentence, wherever a language puts them, until they are shown as links. */
const FIRST = 0xe000;
const SIGN = /([\ue000-\ue00f])/u;

/** What was done, in a sentence in which people, and the app that did it, lead to where administrators see them. */
export function AuditSentence({ entry }: { entry: AuditLineOf }) {
  const { t } = useLingui();
  const words = useAuditWords();
  const links: ReactNode[] = [];
  const stands = (link: ReactNode) => String.fromCharCode(FIRST + links.push(link) - 1);
  const sentence = words(entry, {
    person: (person) => stands(<PersonLink person={person} />),
    app: ({ name }) => stands(<Link to="/admin/apps">{t`The app “${name}”`}</Link>),
  });
  return sentence.split(SIGN).map((part, index) => <Fragment key={index}>{SIGN.test(part) ? links[part.charCodeAt(0) - FIRST] : part}</Fragment>);
}
