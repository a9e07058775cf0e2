import { t } from '@lingui/core/macro';
import { Children, cloneElement, isValidElement, useLayoutEffect, useRef, useState, type ReactElement, type ReactNode, type Ref } from 'react';
import { fetchCode } from '../code/fetch-code.js';
import { showError } from './toast.js';

type Layer = typeof import('./menu-layer.js');

export type Target = ReactElement<{
  ref?: Ref<HTMLElement>;
  onClick?: () => void;
  onFocus?: () => void;
  onPointerEnter?: () => void;
  'aria-haspopup'?: 'menu' | 'dialog';
  'aria-expanded'?: boolean;
}>;

const load = () => import('./menu-layer.js');
let layer: Layer | undefined;

/** Fetches what places menus over a page: an eighth of what Home would load otherwise, and nobody needs it before they point at something. */
export async function loadLayer(): Promise<Layer> {
  return (layer ??= await fetchCode(load));
}

/** Goes on when the layer is there, and what else is needed; where it can't be fetched, says so. */
export function withLayer(then: () => void, load?: () => Promise<void>): void {
  Promise.all([loadLayer(), load?.()]).then(then, () => showError(t`Tidings can’t be reached just now. Check your connection and try again.`));
}

/** What `loadLayer` has fetched. */
export function theLayer(): Layer {
  if (!layer) throw new Error('A part of a menu is shown outside of one.');
  return layer;
}

/** The child of a given component among children. */
export function partOf<Props extends { children?: ReactNode }>(children: ReactNode, type: (props: Props) => ReactNode): Props {
  const part = Children.toArray(children).find((child) => isValidElement(child) && child.type === type);
  return (part as ReactElement<Props>).props;
}

/** A button whose menu isn't there yet: it is loaded when one points at the button, or comes to it by keyboard. */
export function beforehand(target: Target, opens: 'menu' | 'dialog', { onClick, load }: { onClick?: () => void; load?: (() => Promise<void>) | undefined } = {}): Target {
  const loadAhead = () => void Promise.all([loadLayer(), load?.()]).catch(() => undefined);
  return cloneElement(target, { onPointerEnter: loadAhead, onFocus: loadAhead, 'aria-haspopup': opens, 'aria-expanded': false, ...(onClick && { onClick }) });
}

/**
 * The button once its menu is there, where it is another element than before. The menu appears closed and opens when the button has the
 * focus again, so that Mantine gives it back to it.
 */
export function useAfterwards(target: Target): { target: Target; ready: boolean } {
  const [ready, setReady] = useState(false);
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    ref.current?.focus({ preventScroll: true });
    setReady(true);
  }, []);
  return { target: cloneElement(target, { ref }), ready };
}
