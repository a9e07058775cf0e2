import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { PersonWord } from '../../../shared/graphql/generated/graphql.js';

/** What is read of an assertion, for people. */
export const PERSON_WORDS: Record<PersonWord, { label: MessageDescriptor; about: MessageDescriptor }> = {
  subject: { label: msg`Who it is, for good`, about: msg`Empty: the NameID. Map an attribute only where the NameID doesn’t last.` },
  name: { label: msg`Name`, about: msg`The name that is shown.` },
  givenName: { label: msg`Given name`, about: msg`Used where the name is missing.` },
  familyName: { label: msg`Family name`, about: msg`Used where the name is missing.` },
  mail: { label: msg`Mail address`, about: msg`One that is somebody else’s here is left out.` },
  title: { label: msg`Title`, about: msg`What somebody does.` },
  department: { label: msg`Department`, about: msg`By its name; one that isn’t there is made.` },
  manager: { label: msg`Manager`, about: msg`A mail address or a handle of somebody who is here.` },
  groups: { label: msg`Groups`, about: msg`What roles and guests are decided by, below.` },
};

export const WORDS_IN_ORDER = Object.keys(PERSON_WORDS) as PersonWord[];
