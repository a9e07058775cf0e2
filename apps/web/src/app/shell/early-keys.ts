let stop: (() => void) | undefined;
let typed = '';

/** Keeps what is typed from now on, for a field that is still on its way. */
export function keepEarlyKeys(): void {
  stop?.();
  typed = '';
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const letter = [...event.key].length === 1;
    if (!letter && event.key !== 'Backspace') return;
    typed = letter ? typed + event.key : [...typed].slice(0, -1).join('');
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('keydown', onKeyDown, true);
  stop = () => document.removeEventListener('keydown', onKeyDown, true);
}

/** What was typed since, once: from now on the field has the keys itself. */
export function takeEarlyKeys(): string {
  stop?.();
  stop = undefined;
  const taken = typed;
  typed = '';
  return taken;
}
