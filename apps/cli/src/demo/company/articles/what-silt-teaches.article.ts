import type { DemoArticle } from '../demo-company.js';
import { later, workday } from '../moments.js';

export const whatSiltTeaches: DemoArticle = {
  slug: 'was-der-schlick-uns-lehrt',
  blog: 'from-the-quay',
  title: 'Was der Schlick uns lehrt',
  author: 'anke',
  language: 'de',
  category: 'Unterwegs',
  tags: ['watt', 'montage', 'sicherheit'],
  excerpt: 'Drei Wochen mit einem Neuen im Watt. Was man jemandem beibringen kann, was nicht, und warum die trockenen Socken im Plan stehen.',
  publishedAt: workday(6, '16:10'),
  notice:
    'Drei Wochen mit Ole im Watt. Was sich beibringen lässt, was nicht, und wer wem den Stiefel aus dem Schlick gezogen hat. Auf Deutsch, weil der Schlick auch deutsch war. #watt',
  noticeReactions: { '❤️': 9, '😄': 8, '👍': 5 },
  reactions: { '❤️': 4, '👍': 4 },
  markdown: `Man kann viel über einen Menschen erfahren, wenn er bis zum Knie feststeckt und die Flut kommt. Ole hat erst gelacht, dann gefragt, dann gemacht, was ich gesagt habe. In dieser Reihenfolge. Seitdem weiß ich, dass er bleibt.

Vor drei Wochen kam er von den Windrädern zu uns. Er kann klettern, er kann messen, er hat keine Angst vor Höhe. Was er nicht kannte, war ein Arbeitsplatz, der zweimal am Tag verschwindet.

## Was man beibringen kann

**Die Zeit lesen.** Bei uns steht im Plan nicht „9 Uhr“, sondern „zwei Stunden vor Niedrigwasser“. Wer um neun da ist, steht entweder vor Wasser oder hat schon die Hälfte verloren. Ole hat sich am ersten Tag einen zweiten Wecker gekauft, der nach dem Mond geht. So etwas kann man nicht anordnen.

**Das Werkzeug zählen.** Rausgehen mit elf Teilen, reinkommen mit elf Teilen. Was im Schlick liegt, gehört dem Schlick.

**Den Rückweg zuerst.** Bevor wir einen Pegel aufmachen, gehen wir den Rückweg einmal ganz. Mit Blick nach hinten, denn von dort sieht alles anders aus.

## Was man nicht beibringen kann

Umkehren. Man kann es aufschreiben, man kann es unterschreiben lassen, und dann steht einer zwanzig Meter vor dem fertigen Pegel, die letzte Schraube in der Hand, und es zieht Nebel auf. Zwanzig Meter sind nichts. Genau deshalb.

Ich habe in zweiundzwanzig Jahren vierzehnmal umgedreht und mich vierzehnmal geärgert. Einmal zu wenig hätte gereicht.

> „Der Pegel hängt morgen auch noch da.“
>
> — Harms senior, der mir das beigebracht hat

## Die Liste

Sie hängt jetzt in beiden Bussen, laminiert:

| Vorher | Draußen | Danach |
| --- | --- | --- |
| Tide, Wind, Nebel: drei Quellen | Rückweg gehen | Abmelden. Anrufen, nicht tippen |
| Wer weiß, wo wir sind? | Elf Teile | Elf Teile |
| Funk geprüft, nicht nur geladen | Uhr: Umkehrzeit laut sagen | Fotos, Nagel inklusive, für Inês |
| Trockene Socken im Bus | Keiner allein | Socken |

Die Socken stehen wirklich im Plan. Grace hat beim Durchlesen gefragt, ob das ein Scherz sei. Ich habe sie eingeladen, im Februar mitzukommen. Jetzt stehen sie im Budget.

## Was Ole uns beigebracht hat

Am vierten Tag fragte er, warum wir die Klemmen im Stehen anschließen, über Kopf, mit Handschuhen, wenn man den Kasten doch auch vorher an Land verdrahten und draußen nur stecken könnte. Ich wollte gerade erklären, warum das nicht geht. Dann fiel mir nichts ein.

Leonor zeichnet jetzt einen Stecker. Zé Manel dreht das Muster. Wir sparen vierzig Minuten je Pegel, und vierzig Minuten sind im Watt ein Fünftel des Tages.

So ist das mit den Neuen: Man hat ungefähr drei Wochen, in denen sie noch fragen. Danach wissen sie, wie es gemacht wird. Man sollte in diesen drei Wochen mitschreiben.
`,
  discussion: [
    {
      by: 'ole',
      at: later(19),
      text: 'Zur Vollständigkeit: Den Stiefel hat am Ende Anke rausgezogen. Der Socken ist noch drin.',
      reactions: { '😄': 15 },
      replies: [{ by: 'anke', at: later(5), text: 'Was im Schlick liegt, gehört dem Schlick.', reactions: { '😄': 11 } }],
    },
    {
      by: 'leonor',
      at: later(32),
      text: 'The connector: first drawing is done, six pins, keyed so that it only fits one way, with a loop for cold fingers. Zé has it on the lathe today.',
      reactions: { '👍': 8, '🎉': 3 },
    },
    {
      by: 'felix',
      at: later(48),
      text: 'Das mit den drei Wochen gilt auch für Code. Ich schreib ab jetzt mit.',
      reactions: { '👍': 7 },
    },
    {
      by: 'huangzhiqiang',
      at: workday(5, '09:15'),
      text: '我让翻译念给我听了。“回来的路先走一遍”——在嵊泗也是一样的。榨菜建议也列进去。',
      reactions: { '😄': 8, '❤️': 5 },
    },
  ],
};
