import { useEffect } from 'react';
import { useFrame } from '../../shared/graphql/frame.js';

/** Says in the browser's tab which page this is, and of which hub. */
export function useTabTitle(title: string): void {
  const hub = useFrame().instance?.name;
  useEffect(() => {
    document.title = [title, hub ?? 'Tidings'].join(' · ');
  }, [title, hub]);
}
