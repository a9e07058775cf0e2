import { describe, expect, it } from '@jest/globals';
import { articleFrom } from './article-from.js';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

describe('An article of a post’s words', () => {
  it('has a short first line for its title, and the others for its text', () => {
    expect(articleFrom('Of silt\n\nIt comes back.\nAlways. ')).toEqual({ title: 'Of silt', body: { type: 'doc', content: [paragraph('It comes back.'), paragraph('Always.')] } });
  });

  it('keeps all of a long line, and has its first words for the title', () => {
    const line = 'word '.repeat(60).trim();
    const { title, body } = articleFrom(line);
    expect(title).toBe(`${'word '.repeat(16).trim()}…`);
    expect(body.content).toEqual([paragraph(line)]);
  });

  it('cuts no character where there are no words', () => {
    expect(articleFrom(`a${'😀'.repeat(150)}`).title).toBe(`a${'😀'.repeat(39)}…`);
  });
});
