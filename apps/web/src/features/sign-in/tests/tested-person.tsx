import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Role, TestedPersonOutcome } from '../../../shared/graphql/generated/graphql.js';
import { listed } from '../../../shared/language/formats.js';
import styles from '../connections/connection.module.css';
import type { ShownTest } from './test-result.js';

const OUTCOMES: Record<TestedPersonOutcome, MessageDescriptor> = {
  KNOWN: msg`Is here, and has signed in by this connection before.`,
  FOUND_BY_MAIL: msg`Is here, and would be found by mail address.`,
  NEW: msg`Would be added.`,
};

const ROLES: Record<Role, MessageDescriptor> = {
  EMPLOYEE: msg`Employee`,
  GUEST: msg`Guest`,
  MODERATOR: msg`Moderator`,
  ADMINISTRATOR: msg`Administrator`,
};

/** Whom a sign-in would let in, as they would be. */
export function TestedPersonFacts({ person }: { person: NonNullable<ShownTest['person']> }) {
  const { t } = useLingui();
  return (
    <dl className={styles.facts}>
      <dt><Trans>Name</Trans></dt>
      <dd><strong>{person.displayName}</strong> <bdi>@{person.handle}</bdi>. {t(OUTCOMES[person.outcome])}</dd>
      <dt><Trans>Mail address</Trans></dt>
      <dd>{person.mail ?? '–'}</dd>
      <dt><Trans>Title</Trans></dt>
      <dd>{person.title ?? '–'}</dd>
      <dt><Trans>Department</Trans></dt>
      <dd>{person.department ?? '–'}</dd>
      <dt><Trans>Roles</Trans></dt>
      <dd>{listed(person.roles.map((role) => t(ROLES[role])))}</dd>
    </dl>
  );
}
