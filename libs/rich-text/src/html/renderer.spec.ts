import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { fromMarkdown } from '../markdown/from-markdown.js';
import { renderHtml } from './render-html.js';
import { RENDERER } from './renderer.js';

/** Something of each kind that an article holds. */
const EACH = `## Heading

Words, *leaning*, **bold**, ~~struck~~, \`code\`, [out](https://old.example/), [in](/a/one), a note[^1]\\
and a break.

- one
- [x] done

1. first

> said
>
> <cite>Ada</cite>

| a | b |
| --- | ---: |
| 1 | 2 |

\`\`\`typescript
const a: number = 1; // one
\`\`\`

<figure data-layout="wide"><img src="/media/one" alt="One"><figcaption>A *caption*</figcaption></figure>

<figure><img src="https://old.example/pier.png" alt="Pier"><figcaption></figcaption></figure>

<div data-gallery=""><figure><img src="/media/one" alt=""><figcaption></figcaption></figure></div>

<div data-embed="https://old.example/"><a href="https://old.example/">https://old.example/</a></div>

---

[^1]: What it says.
`;

it('has another number when it writes something else: raise RENDERER, then put its new digest here', () => {
  const digest = createHash('sha256').update(renderHtml(fromMarkdown(EACH).body)).digest('hex').slice(0, 16);
  expect({ [RENDERER]: digest }).toEqual({ 2: 'e56c26d85637b4a6' });
});
