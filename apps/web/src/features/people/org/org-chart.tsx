import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ResultOf } from '../../../shared/graphql/document.js';
import { itemsOf, goalOf } from './org-keys.js';
import { OrgItem } from './org-item.js';
import type { OrgChartQuery } from './org-person.js';
import styles from './org-tree.module.css';
import { useDragToPan } from './use-drag-to-pan.js';
import { shownIn, useOrgTree } from './use-org-tree.js';

interface OrgChartProps {
  data: ResultOf<typeof OrgChartQuery>;
  zoom: number;
  onZoom: (step: number) => void;
}

/** The company as a tree that one pans by dragging or scrolling, opens level by level, and walks through by the arrow keys. */
export function OrgChart({ data, zoom, onZoom }: OrgChartProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { tree, toggle, loadMore } = useOrgTree(data);
  const shown = shownIn(data);
  const [focused, setFocused] = useState(shown);
  const list = useRef<HTMLUListElement>(null);
  const view = useDragToPan(onZoom);

  useEffect(() => {
    setFocused(shown);
    list.current?.querySelector(`[data-org-person="${shown}"]`)?.scrollIntoView({ block: 'center', inline: 'center' });
  }, [shown]);

  const press = (event: KeyboardEvent) => {
    const item = (event.target as HTMLElement).closest<HTMLElement>('[role="treeitem"]');
    const person = item && tree.people.get(item.dataset['orgPerson']!);
    if (!item || !person || event.target !== item || event.ctrlKey || event.metaKey || event.altKey) return;
    const goal = goalOf(event.key, item, itemsOf(list.current!));
    if (goal === 'open' || goal === 'close') toggle(person, goal === 'open');
    else if (goal === 'visit') void navigate({ to: '/@{$handle}', params: { handle: person.handle } });
    else if (goal) {
      goal.focus({ preventScroll: true });
      goal.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else return;
    event.preventDefault();
  };
  // Closing a branch takes whoever of it could be reached by Tab away.
  const focusable = isShown(focused) ? focused : shown;
  function isShown(id: string): boolean {
    if (tree.top.includes(id)) return true;
    for (const [above, { ids }] of tree.below) if (ids.includes(id) && tree.expanded.has(above) && above !== id && isShown(above)) return true;
    return false;
  }
  return (
    <div ref={view} className={styles.view}>
      <ul ref={list} role="tree" aria-label={t`Org chart`} className={styles.tree} style={{ zoom }} onKeyDown={press}>
        {tree.top.map((id, index) => (
          <OrgItem
            key={id}
            id={id}
            tree={tree}
            focusable={focusable}
            shown={shown}
            level={1}
            place={index + 1}
            of={tree.top.length}
            above={[]}
            onToggle={toggle}
            onMore={(person) => void loadMore(person)}
            onFocus={setFocused}
          />
        ))}
      </ul>
    </div>
  );
}
