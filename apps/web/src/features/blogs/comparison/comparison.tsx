import { plural, t } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { DOMSerializer, type Node } from '@tiptap/pm/model';
import { Fragment, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { listed } from '../../../shared/language/formats.js';
import { Button } from '../../../shared/ui/button.js';
import '../article-body.css';
import { comparisonSchema } from './comparison-schema.js';
import { compareTexts, type ComparedRow, type ComparedText } from './compare-texts.js';
import styles from './comparison.module.css';

interface Side extends ComparedText {
  /** What stands above it: which version, whose. */
  label: ReactNode;
}

/** Unchanged blocks in a row that are shown; of longer runs, only the first and the last. */
const SHOWN = 3;
const serializer = DOMSerializer.fromSchema(comparisonSchema);

function Block({ node }: { node: Node }) {
  const place = useRef<HTMLDivElement>(null);
  // Made by the schema's own rules of what the server has validated: no HTML is read.
  useEffect(() => place.current?.replaceChildren(serializer.serializeNode(node)), [node]);
  return <div ref={place} className="article-body" dir="auto" />;
}

function Row({ row: { kind, before, after, formOnly } }: { row: ComparedRow }) {
  return (
    <div className={styles.row} data-kind={kind}>
      <div className={styles.before} data-empty={before === null || undefined}>
        {kind === 'removed' && <span className={styles.word}><Trans>Removed</Trans></span>}
        {kind === 'changed' && <span className={styles.word}><Trans>Before</Trans></span>}
        {before && <Block node={before} />}
      </div>
      <div className={styles.after} data-empty={after === null || undefined} aria-hidden={kind === 'same' || undefined}>
        {kind === 'added' && <span className={styles.word}><Trans>Added</Trans></span>}
        {kind === 'changed' && <span className={styles.word}><Trans>After</Trans></span>}
        {after && <Block node={after} />}
        {formOnly && <span className={styles.form}><Trans>The same words, set in another way</Trans></span>}
      </div>
    </div>
  );
}

/** A run of blocks that are the same in both. */
function Unchanged({ rows }: { rows: readonly ComparedRow[] }) {
  const [open, setOpen] = useState(false);
  if (open || rows.length <= SHOWN) return rows.map((row, index) => <Row key={index} row={row} />);
  return (
    <>
      <Row row={rows[0]!} />
      <div className={styles.more}>
        <Button variant="plain" size="compact-sm" onClick={() => setOpen(true)}>
          <Plural value={rows.length - 2} one="# unchanged block" other="# unchanged blocks" />
        </Button>
      </div>
      <Row row={rows.at(-1)!} />
    </>
  );
}

/** Runs of rows that are the same, and single rows that aren't. */
function runsOf(rows: readonly ComparedRow[]): ComparedRow[][] {
  const runs: ComparedRow[][] = [];
  for (const row of rows) {
    if (row.kind === 'same' && runs.at(-1)?.[0]?.kind === 'same') runs.at(-1)!.push(row);
    else runs.push([row]);
  }
  return runs;
}

const counted = {
  changed: (count: number) => plural(count, { one: '# block changed', other: '# blocks changed' }),
  added: (count: number) => plural(count, { one: '# block added', other: '# blocks added' }),
  removed: (count: number) => plural(count, { one: '# block removed', other: '# blocks removed' }),
};

function summaryOf(rows: readonly ComparedRow[]): string {
  const parts = (['changed', 'added', 'removed'] as const).flatMap((kind) => {
    const count = rows.filter((row) => row.kind === kind).length;
    return count === 0 ? [] : [counted[kind](count)];
  });
  return parts.length === 0 ? t`Both say the same.` : t`${listed(parts)}.`;
}

/** Two texts side by side, the earlier one first; on a narrow screen one under the other, block by block. */
export default function Comparison({ before, after }: { before: Side; after: Side }) {
  const rows = useMemo(
    () => compareTexts({ title: before.title, body: before.body }, { title: after.title, body: after.body }),
    [before.title, before.body, after.title, after.body],
  );
  return (
    <section className={styles.comparison} aria-label={t`Comparison`}>
      <p className={styles.summary}>{summaryOf(rows)}</p>
      <div className={styles.sides}>
        <div>{before.label}</div>
        <div>{after.label}</div>
      </div>
      {runsOf(rows).map((run, index) => (
        <Fragment key={index}>{run[0]!.kind === 'same' ? <Unchanged rows={run} /> : <Row row={run[0]!} />}</Fragment>
      ))}
    </section>
  );
}
