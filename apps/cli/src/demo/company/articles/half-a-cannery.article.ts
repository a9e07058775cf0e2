import type { DemoArticle } from '../demo-company.js';
import { workday } from '../moments.js';

/** Five years old, by somebody who has left; it came without a notice. */
export const halfACannery: DemoArticle = {
  slug: 'half-a-cannery',
  blog: 'amelia',
  title: 'Half a cannery',
  author: 'amelia',
  language: 'en',
  category: 'History',
  tags: ['history', 'baixamar'],
  excerpt: 'How a clock shop without customers became a company that listens to the sea. Written on my last day, at Grace’s request.',
  publishedAt: workday(1390, '17:00'),
  reactions: { '❤️': 23 },
  markdown: `Grace has asked me to write down how it began before I take the story with me. I’ve told it so often that parts of it may have become better than they were.

In 1991 my father’s clock shop in Matosinhos had no customers left. Everybody had a quartz watch. I had a degree in physics, two lathes, and a rent I couldn’t pay. Across the road the cannery had closed one of its two halls.

One morning in February a man came in with a tide gauge under his arm, wrapped in a towel, as one carries a sick dog. It was the harbour’s, a beautiful thing of 1938: a float in a well, a wire, a drum with paper, and a clock. The clock had stopped. He had been to four shops.

It took me a week. When he came back I asked him what it was for, and he stayed for three hours.

## What he told me

His name was Álvaro Pinho and he was the harbour’s hydrographer. He told me that the sea had been written down in that place since 1906, by hand and later by this clock, and that the line had a hole in it now, eleven weeks long, because nobody could repair the clock. He wasn’t angry. He spoke of the hole as of somebody who had died.

I didn’t sleep that night. I had repaired clocks all my life so that people would be on time for things. I had never thought that there could be a thing for which the clock was on time *itself*.

## The hall

We rented half of the cannery in autumn, Álvaro with his savings and I with my father’s lathes. It smelt of fish oil for nine years. We repaired every float gauge on the coast, then we built our own, then one with a sensor instead of a float, and in 1996 the first that we sold to somebody we didn’t know. I named the company after *baixa-mar*, low water, because that’s when you can see what you are standing on.

Zé Manel came in that year, to turn the brass. He looked at my drawing and said that it couldn’t be made. Then he made it.

## Three things I know

1. **A measurement is a promise to somebody you won’t meet.** Whoever reads our numbers in a hundred years can’t ring us. Write the date, the datum and your name.
2. **Repair before you replace.** You learn what the last person knew.
3. **Don’t grow faster than you can say good morning.** In Bremerhaven and in Ningbo we took over people before we took over machines. It was slower and it is the only part of our strategy I’d sign again unread.

## What I got wrong

I was late with radar, by six years, because I liked floats. I was late in asking for help with money. And I thought for a long time that to lead meant to know; I could have saved many people many evenings by saying earlier that I didn’t.

The gauge of 1938 stands in the corridor, next to the coffee machine. It runs. Please wind it on Mondays. If you forget, it will stop, and there will be a hole.
`,
};
