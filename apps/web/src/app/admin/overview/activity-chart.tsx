import { plural } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { plain } from '../../../shared/language/formats.js';
import { dayInWords } from '../../../shared/time/when.js';
import { Figure } from '../../../shared/ui/figure.js';
import styles from './activity-chart.module.css';

interface Day {
  day: string;
  posts: number;
  articles: number;
}

const sumOf = (days: readonly Day[], of: 'posts' | 'articles') => days.reduce((sum, day) => sum + day[of], 0);

function wordsFor({ day, posts, articles }: Day): string {
  const date = dayInWords(day);
  const written = plural(posts, { one: '# post', other: '# posts' });
  const published = plural(articles, { one: '# article', other: '# articles' });
  return [date, articles > 0 ? `${written}, ${published}` : written].join(': ');
}

/** How much was written on each of the latest days: a bar a day, with a mark where articles came out. */
export function ActivityChart({ days }: { days: readonly Day[] }) {
  const id = useId();
  const top = Math.max(1, ...days.map(({ posts }) => posts));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const [posts, articles] = [sumOf(days, 'posts'), sumOf(days, 'articles')];
  return (
    <section className={styles.activity} aria-labelledby={id}>
      <h2 id={id}>
        <Trans>The last 30 days</Trans>
      </h2>
      <dl className={styles.sums}>
        <Figure value={plain(posts)} label={<Plural value={posts} one="Post" other="Posts" />} />
        <Figure value={plain(articles)} label={<Plural value={articles} one="Article" other="Articles" />} />
      </dl>
      <ol className={styles.chart}>
        {days.map((day) => (
          <li key={day.day} title={wordsFor(day)} data-articles={day.articles > 0 || undefined}>
            <span role="img" aria-label={wordsFor(day)} style={{ height: `${(day.posts / top) * 100}%` }} />
          </li>
        ))}
      </ol>
      <p className={styles.ends}>
        <span>{dayInWords(first.day)}</span>
        <span>{dayInWords(last.day)}</span>
      </p>
      <p className={styles.note}>
        <Trans>Where the whole company reads; days in UTC. A dot: an article came out. What private channels hold isn’t counted.</Trans>
      </p>
    </section>
  );
}
