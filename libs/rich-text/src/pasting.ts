/** Reading what is pasted, in a browser's own DOM. */
export { withInertStyles } from './html/clipboard/inert-styles.js';
export { prepareClipboard } from './html/clipboard/prepare-clipboard.js';
