import { useCallback, useRef, useState } from 'react';
import { useClient } from 'urql';
import { readFragment, type ResultOf } from '../../../shared/graphql/document.js';
import { messageOf } from '../../../shared/graphql/errors.js';
import { showError } from '../../../shared/ui/toast.js';
import { OrgBranchQuery, type OrgChartQuery, type OrgPerson, OrgPersonParts, OrgReports, OrgWay } from './org-person.js';

interface Below {
  ids: readonly string[];
  /** Where to go on; null: all are here. */
  more: string | null;
}

export interface OrgTree {
  people: ReadonlyMap<string, OrgPerson>;
  below: ReadonlyMap<string, Below>;
  top: readonly string[];
  expanded: ReadonlySet<string>;
}

type Reports = ResultOf<typeof OrgReports>['reports'];

/** The part of the chart that has been read, with one person on show and the way to them open. */
export function treeOf(data: ResultOf<typeof OrgChartQuery>): OrgTree {
  const people = new Map<string, OrgPerson>();
  const below = new Map<string, Below>();
  const top = data.topOfCompany.map((each) => keep(people, readFragment(OrgPersonParts, each)));
  const line = lineOf(data);
  for (const each of line) addReports(people, below, each.id, each.reports);
  for (const each of line) keep(people, each);
  // Who reports to somebody is on the way, though they came later than the first page of their colleagues.
  line.forEach((each, index) => {
    const above = line[index + 1];
    const known = above && below.get(above.id);
    if (known && !known.ids.includes(each.id)) below.set(above.id, { ...known, ids: [...known.ids, each.id] });
  });
  const highest = line.at(-1);
  if (highest && !top.includes(highest.id)) top.push(highest.id);
  return { people, below, top, expanded: new Set(line.filter(({ reportCount }) => reportCount > 0).map(({ id }) => id)) };
}

type OnTheWay = OrgPerson & { reports: Reports };

/** Whom the chart is to show, and who is above them, nearest first. */
function lineOf(data: ResultOf<typeof OrgChartQuery>): OnTheWay[] {
  const masked = data.person ?? data.viewer?.person;
  if (!masked) return [];
  const person = readFragment(OrgWay, masked);
  return [person, ...person.reportingLine].map((each) => ({ ...readFragment(OrgPersonParts, each), reports: readFragment(OrgReports, each).reports }));
}

/** Whom the chart is to show. */
export function shownIn(data: ResultOf<typeof OrgChartQuery>): string {
  return lineOf(data)[0]?.id ?? data.topOfCompany.map((each) => readFragment(OrgPersonParts, each).id)[0] ?? '';
}

function keep(people: Map<string, OrgPerson>, person: OrgPerson): string {
  people.set(person.id, person);
  return person.id;
}

function addReports(people: Map<string, OrgPerson>, below: Map<string, Below>, id: string, { edges, pageInfo }: Reports): void {
  const ids = edges.map(({ node }) => keep(people, readFragment(OrgPersonParts, node)));
  below.set(id, { ids: [...new Set([...(below.get(id)?.ids ?? []), ...ids])], more: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null });
}

/** The chart as it is opened: each level is read when it is first wanted. */
export function useOrgTree(data: ResultOf<typeof OrgChartQuery>) {
  const client = useClient();
  const [tree, setTree] = useState(() => treeOf(data));
  const [seen, setSeen] = useState(data);
  if (seen !== data) {
    // Another person is on show: what was opened before stays open.
    setSeen(data);
    setTree((before) => join(before, treeOf(data)));
  }
  const loading = useRef(new Set<string>());

  const load = useCallback(
    async (person: OrgPerson, after: string | null) => {
      if (loading.current.has(person.id)) return;
      loading.current.add(person.id);
      const result = await client.query(OrgBranchQuery, { handle: person.handle, after }).toPromise();
      loading.current.delete(person.id);
      const reports = result.data?.person?.reports;
      if (!reports) return result.error && showError(messageOf(result.error));
      setTree((before) => {
        const [people, below] = [new Map(before.people), new Map(before.below)];
        addReports(people, below, person.id, reports);
        return { ...before, people, below };
      });
    },
    [client],
  );
  const toggle = useCallback(
    (person: OrgPerson, open: boolean) => {
      setTree((before) => {
        const expanded = new Set(before.expanded);
        if (open) expanded.add(person.id);
        else expanded.delete(person.id);
        return { ...before, expanded };
      });
      if (open && !tree.below.has(person.id)) void load(person, null);
    },
    [load, tree.below],
  );
  return { tree, toggle, loadMore: (person: OrgPerson) => load(person, tree.below.get(person.id)?.more ?? null) };
}

function join(before: OrgTree, now: OrgTree): OrgTree {
  const below = new Map(before.below);
  for (const [id, each] of now.below) if (!below.has(id) || !each.ids.every((one) => below.get(id)?.ids.includes(one))) below.set(id, each);
  return {
    people: new Map([...before.people, ...now.people]),
    below,
    top: [...new Set([...before.top, ...now.top])],
    expanded: new Set([...before.expanded, ...now.expanded]),
  };
}
