import { contextOf, findPassage } from './passage.js';

const TEXT = 'Tides turn twice a day.\n\nThe moon pulls the water, and the water follows late.\n\nTides turn twice a day, sailors say.';

function quoted(text: string, quote: string, from = text.indexOf(quote)) {
  const range = { from, to: from + quote.length };
  return { ...range, quote, ...contextOf(text, range) };
}
const found = (text: string, passage: ReturnType<typeof quoted>) => {
  const place = findPassage(text, passage);
  return place && { ...place, reads: text.slice(place.from, place.to) };
};

describe('finding a passage again', () => {
  it('finds it where it was, and where edits around it moved it', () => {
    const passage = quoted(TEXT, 'the water follows late');
    expect(found(TEXT, passage)).toMatchObject({ from: passage.from, same: true });
    const edited = `A new beginning, rather long.\n\n${TEXT.replace('The moon pulls the water', 'Sun and moon pull on the sea')}`;
    expect(found(edited, passage)).toMatchObject({ same: true, reads: passage.quote });
  });

  it('tells the same words apart by what stands around them', () => {
    const second = quoted(TEXT, 'Tides turn twice a day', TEXT.lastIndexOf('Tides'));
    expect(found(TEXT, second)?.from).toBe(second.from);
    const moved = `Preface.\n\n${TEXT}`;
    expect(found(moved, second)?.from).toBe(moved.lastIndexOf('Tides'));
    expect(found(TEXT.slice(0, second.from), second)).toBeNull();
  });

  it('takes no word for the passage that merely reads the same', () => {
    const passage = quoted(TEXT, 'late');
    expect(found('A text about something else, written late at night.', passage)).toBeNull();
    expect(found('And the water follows late, they say.', passage)).toMatchObject({ same: true });
  });

  it('finds what it became where it was changed', () => {
    const passage = quoted(TEXT, 'The moon pulls the water, and the water follows late');
    expect(found(TEXT.replace('pulls', 'draws'), passage)).toMatchObject({ same: false, reads: 'The moon draws the water, and the water follows late' });
    const long = quoted(`${'Before it. '.repeat(30)}${'One sentence of many, numbered in words. '.repeat(4)}The end of it.`, `${'One sentence of many, numbered in words. '.repeat(4)}The end of it.`);
    expect(found(`${'Before it. '.repeat(30)}${'One sentence of many, numbered in words. '.repeat(3)}A new one. The end of it.`, long)).toMatchObject({ same: false });
    expect(found('Nothing of it is left here, not a word.', passage)).toBeNull();
  });

  it('keeps context whole where it would part a character', () => {
    const { before, after } = contextOf(`${'😀'.repeat(40)}x${'😀'.repeat(40)}`, { from: 80, to: 81 });
    expect(before).toBe('😀'.repeat(32));
    expect(contextOf(`a${'😀'.repeat(40)}xy${'😀'.repeat(40)}`, { from: 81, to: 82 })).toEqual({ before: '😀'.repeat(32), after: `y${'😀'.repeat(31)}` });
    expect(after).toBe('😀'.repeat(32));
  });

  it('is not made slow by repetitions', () => {
    const began = performance.now();
    const text = 'a'.repeat(1_000_000);
    findPassage(text, { from: 500_000, to: 501_000, quote: `b${'a'.repeat(999)}`, before: '', after: '' });
    findPassage(text, { from: 500_000, to: 501_000, quote: `${'a'.repeat(999)}b`, before: '', after: '' });
    findPassage('abcdefgh'.repeat(125_000), { from: 500_000, to: 501_000, quote: `${'abcdefgh'.repeat(10)}x${'abcdefgh'.repeat(100)}`, before: '', after: '' });
    findPassage('abcdefgh'.repeat(125_000), { from: 500_000, to: 500_060, quote: `${'abcdefgh'.repeat(7)}x`, before: '', after: '' });
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
