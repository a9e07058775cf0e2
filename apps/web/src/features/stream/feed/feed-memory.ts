import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Leaf } from './leaves.js';

/** A place in a list: so many pixels below the top of what has this key. */
export interface Anchor {
  key: string;
  offset: number;
}

/** What is needed to stand in a list as it was left. */
export interface Memory {
  name: string;
  leaves: readonly Leaf<never>[];
  heights: ReadonlyMap<string, number>;
  anchor: Anchor;
  scrollY: number;
  /** The item that had the focus. */
  focused?: string | undefined;
}

/** So many visits to lists are remembered. */
const VISITS = 20;
const STORED = 'tidings-feed';
const memories = new Map<string, Memory>();

/** A visit is an entry of the browser’s history: coming to the same page by a link begins on top. The first entry has no key. */
const visitOf = ({ state, href }: { state: { __TSR_key?: string }; href: string }) => state.__TSR_key ?? href;

function keep(visit: string, memory: Memory): void {
  memories.delete(visit);
  memories.set(visit, memory);
  for (const oldest of [...memories.keys()].slice(0, -VISITS)) memories.delete(oldest);
}

function store(visit: string, memory: Memory): void {
  try {
    sessionStorage.setItem(STORED, JSON.stringify({ visit, memory: { ...memory, heights: [...memory.heights] } }));
  } catch {
    // Without room to store it, the list begins on top after a reload.
  }
}

/** What was stored before a reload, or before one went to another site and came back. Who opens the address anew begins on top. */
function unstore(): void {
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  try {
    const stored = JSON.parse(sessionStorage.getItem(STORED) ?? 'null') as { visit: string; memory: Memory & { heights: [string, number][] } } | null;
    sessionStorage.removeItem(STORED);
    if (stored && opened?.type !== 'navigate') keep(stored.visit, { ...stored.memory, heights: new Map(stored.memory.heights) });
  } catch {
    // What can’t be read is as good as nothing.
  }
}
unstore();

/** How this list was left when one was at this place of the history before. */
export function useMemory(name: string): Memory | undefined {
  const router = useRouter();
  const found = useRef<Memory | null>(undefined);
  if (found.current === undefined) {
    const memory = memories.get(visitOf(router.latestLocation));
    found.current = memory?.name === name ? memory : null;
  }
  return found.current ?? undefined;
}

/** Remembers how the list is left, by whichever way. */
export function useRemember(take: () => Memory | undefined): void {
  const router = useRouter();
  const current = useRef(take);
  useEffect(() => {
    current.current = take;
  });
  useEffect(() => {
    const leave = router.subscribe('onBeforeLoad', ({ fromLocation, toLocation }) => {
      const memory = current.current();
      if (memory && fromLocation && visitOf(fromLocation) !== visitOf(toLocation)) keep(visitOf(fromLocation), memory);
    });
    const unload = () => {
      const memory = current.current();
      if (memory) store(visitOf(router.latestLocation), memory);
    };
    window.addEventListener('pagehide', unload);
    return () => {
      leave();
      window.removeEventListener('pagehide', unload);
    };
  }, [router]);
}
