/**
 * Puts words where the reader can paste them. A page without https has no clipboard of its own; there what is marked can still be copied, in
 * the way of older browsers. @returns whether they are there
 */
export async function putOnClipboard(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyMarked(words);
  }
}

function copyMarked(words: string): boolean {
  const selection = document.getSelection();
  if (!selection) return false;
  const marked = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  const carrier = document.createElement('span');
  carrier.textContent = words;
  carrier.ariaHidden = 'true';
  Object.assign(carrier.style, { position: 'fixed', top: '0', opacity: '0', whiteSpace: 'pre', userSelect: 'text' });
  // The words alone, without how they look.
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', words);
  };
  document.body.append(carrier);
  document.addEventListener('copy', onCopy, true);
  try {
    selection.selectAllChildren(carrier);
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy, true);
    selection.removeAllRanges();
    for (const range of marked) selection.addRange(range);
    carrier.remove();
  }
}
