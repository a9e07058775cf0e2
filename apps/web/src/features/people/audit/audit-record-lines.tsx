import { Trans } from '@lingui/react/macro';
import type { AuditLineOf } from './audit-parts.js';

/** An entry as the record has it: its own words and ids, as exports and the API give them. */
export function AuditRecordLines({ entry: { action, subjectId, details, chainNumber, hash } }: { entry: AuditLineOf }) {
  const lines = [['action', action] as const, ...(subjectId ? [['subjectId', subjectId] as const] : []), ...details.map(({ name, value }) => [`details.${name}`, value] as const)];
  return (
    <dl>
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            <code>{value}</code>
          </dd>
        </div>
      ))}
      <div>
        <dt>
          <Trans>In the chain</Trans>
        </dt>
        <dd>{chainNumber ? <code>{`${chainNumber}:${hash}`}</code> : <Trans>not yet; within a minute</Trans>}</dd>
      </div>
    </dl>
  );
}
