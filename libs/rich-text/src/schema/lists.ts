import { OrderedList, TaskItem, TaskList } from '@tiptap/extension-list';

/** Markdown's numbers have at most nine digits (CommonMark 5.2). */
export const HIGHEST_START = 999_999_999;

/** An ordered list that knows where its numbers start, and nothing else. */
export const NumberedList = OrderedList.extend({
  addAttributes() {
    return { start: { default: 1, parseHTML: startOf } };
  },

  renderHTML({ node }) {
    const start = node.attrs['start'] as number;
    return ['ol', { start: start === 1 ? null : start }, 0];
  },
});

export { TaskList };

/** A task: a box that is checked or not, and what is to be done. Tasks nest. */
export const Task = TaskItem.extend({
  parseHTML() {
    return [
      {
        tag: 'li[data-type="taskItem"]',
        priority: 60,
        contentElement: contentOfTask,
      },
    ];
  },

  renderHTML({ node }) {
    const checked = node.attrs['checked'] === true;
    return [
      'li',
      { 'data-type': 'taskItem', 'data-checked': String(checked) },
      ['input', { type: 'checkbox', disabled: '', checked: checked ? '' : null }],
      ['div', {}, 0],
    ];
  },
}).configure({ nested: true });

/** Tiptap and we write the text of a task in a box after its checkbox; others have it in the item itself. */
function contentOfTask(item: globalThis.Node): HTMLElement {
  const element = item as HTMLElement;
  return element.querySelector<HTMLElement>(':scope > input + div, :scope > label + div') ?? element;
}

function startOf(list: HTMLElement): number {
  const start = Number(list.getAttribute('start') ?? 1);
  return Number.isInteger(start) && start >= 0 && start <= HIGHEST_START ? start : 1;
}
