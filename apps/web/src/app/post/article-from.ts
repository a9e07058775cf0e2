/** Longest title that is taken from the text, in UTF-16 code units. */
const LONGEST = 80;

/** An article of a post's words: its first line, where that is short, is the title, else the first words are; a paragraph a line. */
export function articleFrom(text: string) {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const [first = '', ...others] = lines;
  const short = first.length <= LONGEST && others.length > 0;
  const content = (short ? others : lines).map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] }));
  return { title: short ? first : beginningOf(first), body: { type: 'doc', content } };
}

function beginningOf(line: string): string {
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  const words = cut.slice(0, cut.lastIndexOf(' ') + 1).trim() || cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${words}…`;
}
