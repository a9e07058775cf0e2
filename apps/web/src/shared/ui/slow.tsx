import { useEffect, useState, type ReactNode } from 'react';

/** Shows its children only when waiting has lasted 200 ms: a skeleton that flashes by is worse than none. */
export function Slow({ children }: { children: ReactNode }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return late ? children : null;
}
