/** Reading what is pasted, in a browser's own DOM. */
export { prepareClipboard } from './html/clipboard/prepare-clipboard.js';
