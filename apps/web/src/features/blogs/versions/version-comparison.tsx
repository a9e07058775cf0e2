import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import type { JSONContent } from '@tiptap/core';
import { useQuery } from 'urql';
import { lazyPart } from '../../../shared/code/lazy-part.js';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import { Failure } from '../../../shared/ui/failure.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { PostsSkeleton } from '../../../shared/ui/skeleton.js';
import { shortMoment } from '../schedule.js';
import { ListedVersion } from './version-list.js';
import styles from './version-comparison.module.css';

const Comparison = lazyPart(() => import('../comparison/comparison.js'));

void ListedVersion;

const ComparedVersionsQuery = graphql(`
  query ComparedVersions($before: ID!, $after: ID!) {
    before: node(id: $before) {
      __typename
      ... on Revision {
        id
        body
        ...ListedVersion
      }
    }
    after: node(id: $after) {
      __typename
      ... on Revision {
        id
        body
        ...ListedVersion
      }
    }
  }
`);

interface VersionComparisonProps {
  versions: readonly FragmentType<typeof ListedVersion>[];
  /** Numbers. */
  before: number;
  after: number;
  onChoose: (before: number, after: number) => void;
}

/** Two versions of an article side by side, the earlier one first. */
export function VersionComparison({ versions: masked, before, after, onChoose }: VersionComparisonProps) {
  const { t } = useLingui();
  const versions = masked.map((version) => readFragment(ListedVersion, version));
  const idOf = (wanted: number) => versions.find(({ number }) => number === wanted)?.id ?? '';
  const choices = versions.map(({ number, createdAt, author }) => ({ value: String(number), label: t`Version ${number} · ${shortMoment(createdAt)} · ${author.displayName}` }));
  return (
    <>
      <div className={styles.choices}>
        <SelectField label={t`From`} choices={choices} value={String(before)} onChange={(number) => onChoose(Number(number), after)} />
        <SelectField label={t`To`} choices={choices} value={String(after)} onChange={(number) => onChoose(before, Number(number))} />
      </div>
      <Texts before={idOf(before)} after={idOf(after)} />
    </>
  );
}

function Texts({ before, after }: { before: string; after: string }) {
  const [{ data, error }, retry] = useQuery({ query: ComparedVersionsQuery, variables: { before, after } });
  if (error) return <Failure error={error} onRetry={() => retry()} />;
  if (data?.before?.__typename !== 'Revision' || data.after?.__typename !== 'Revision' || data.before.id !== before || data.after.id !== after) return <PostsSkeleton count={2} />;
  const [one, other] = [data.before, data.after].map((revision) => {
    const { number, title, createdAt, author } = readFragment(ListedVersion, revision);
    const label = (
      <>
        <strong><Trans>Version {number}</Trans></strong> · {author.displayName}, <RelativeTime date={createdAt} />
      </>
    );
    return { title, body: revision.body as JSONContent, label };
  });
  return (
    <Suspense fallback={<PostsSkeleton count={2} />}>
      <Comparison before={one!} after={other!} />
    </Suspense>
  );
}
