import type { DemoThread } from '../demo-company.js';
import { later, minutesAgo, workday } from '../moments.js';

/** The private channel with the guest from the dredging firm. Nobody but its members reads this. */
export const douroBar: readonly DemoThread[] = [
  {
    key: 'bar-welcome',
    channel: 'douro-bar',
    by: 'isabel',
    at: workday(20, '14:10'),
    text: 'This is our room with Antunes Dragagens. @gil, you see this channel and nothing else of ours, so nobody needs to be careful for your sake, only clear. Inês leads on levels, Rui on ladders, Chiara on what comes next.',
    reactions: { '👍': 5 },
    replies: [
      { by: 'gil', at: later(22), text: 'Thanks for having me. My needs in one line: water level on the bar, every minute, to 2 cm, or the dredger stands and costs 1,400 euros an hour.', reactions: { '👀': 3, '👍': 2 } },
      { by: 'ines', at: later(31), text: 'Relative to what?', replies: [{ by: 'gil', at: later(6), text: 'I was warned. Chart datum Leixões, please.', reactions: { '😄': 6 } }] },
    ],
  },
  {
    key: 'bar-sites',
    channel: 'douro-bar',
    by: 'catarina',
    at: workday(17, '10:30'),
    text: 'Three sites: the north mole’s light, the Cabedelo spit (moves), the marina wall. Permits for one and three are in. The spit belongs to nobody and to five authorities; I’ve written to all five.',
    reactions: { '👍': 3 },
    replies: [
      { by: 'gil', at: later(15), text: 'The spit has moved 11 m south since our survey in spring. Whatever you bolt there, bolt it to something that comes along.' },
      {
        by: 'leonor',
        at: later(26),
        text: 'I have mooring drawings of a wave buoy that nobody needs any more. A spar on a clump weight, gauge on top, GNSS for the height? It’d come along.',
        reactions: { '💡': 5 },
        replies: [
          { by: 'gil', at: later(12), text: 'That’s cleverer than our pole. We can lay the clump with the dredger’s crane, it’s there anyway.', reactions: { '🎉': 4 } },
          { by: 'anke', at: later(40), text: 'Only at slack water and with your skipper’s word, not his assistant’s. I’ll write the sheet.' },
        ],
      },
    ],
  },
  {
    key: 'bar-north-mole',
    channel: 'douro-bar',
    by: 'rui',
    at: workday(13, '11:50'),
    text: 'North mole is up: first level 1.72 m CD at 11:41. Swell over the parapet twice, coffee lost, spanner kept.',
    reactions: { '🎉': 6 },
    replies: [
      { by: 'gil', at: later(9), text: 'Seen on my screen on the bridge. Our own staff says 1.70, but our staff has been hit by a tug.', reactions: { '😄': 4 } },
      { by: 'ines', at: later(24), text: 'Then believe ours until I’ve levelled yours. Can I come aboard on the next neap?', replies: [{ by: 'gil', at: later(5), text: 'Any day. Bring a lifejacket; lunch is ours.', reactions: { '👍': 3 } }] },
    ],
  },
  {
    key: 'bar-outage',
    channel: 'douro-bar',
    by: 'ada',
    at: workday(14, '09:38'),
    text: 'Gil, for you directly: levels in Almanac were up to 40 minutes old this morning, cause found, catching up. Your gauges aren’t installed yet, but you’d have relied on it, so you should know.',
    replies: [
      { by: 'gil', at: later(14), text: 'Thanks for saying it unasked. What would my skipper have seen?', replies: [{ by: 'ada', at: later(7), text: 'A number that looks fine and isn’t. From today it goes grey after ten minutes. I’d be glad if your contract demanded it.', reactions: { '👍': 4 } }, { by: 'gil', at: later(20), text: 'It does now. Clause 7b, “grey after ten”.', reactions: { '😄': 5, '👍': 2 } }] },
    ],
  },
  {
    key: 'bar-forecast',
    channel: 'douro-bar',
    by: 'chiara',
    at: workday(9, '14:25'),
    text: 'First forecast for the bar: tide, plus a river term from the dam’s releases, plus weather. In the last nine days it was within 6 cm for 95 % of minutes. The other 5 % were one afternoon on which the dam did as it pleased.',
    reactions: { '💡': 4, '👍': 3 },
    replies: [
      { by: 'gil', at: later(18), text: 'The dam publishes its releases an hour ahead. Shall I get you the feed? My cousin.', reactions: { '😄': 3 }, replies: [{ by: 'chiara', at: later(3), text: 'Please thank your cousin. An hour ahead is worth 4 cm.', reactions: { '👍': 3 } }] },
    ],
  },
  {
    key: 'bar-clump',
    channel: 'douro-bar',
    by: 'gil',
    at: workday(6, '16:05'),
    text: 'Clump and spar laid at 15:20, slack water, skipper’s own word as ordered. It stands like a heron. Photograph: https://photos.example.com/spar-1',
    reactions: { '🎉': 7 },
    replies: [
      { by: 'leonor', at: later(8), text: 'It FLOATS. I mean, it was always going to. I’ll sit down for a moment.', reactions: { '❤️': 6 } },
      { by: 'anke', at: later(17), text: 'Clean. Whoever tied that bowline may come and work for me.', replies: [{ by: 'gil', at: later(6), text: 'That was my aunt. She’s seventy and expensive.', reactions: { '😄': 8 } }] },
    ],
  },
  {
    key: 'bar-first-week',
    channel: 'douro-bar',
    by: 'gil',
    at: workday(1, '15:15'),
    text: 'First full week with three gauges: the dredger stood for 2 hours instead of the usual 19. That’s 23,800 euros and one very quiet skipper. He asks what the small brass plate is for.',
    reactions: { '🎉': 8 },
    replies: [
      { by: 'isabel', at: later(12), text: 'It’s a number, turned by hand. It means that somebody knows which one this is. May I tell the house about the 19 and the 2?', replies: [{ by: 'gil', at: later(9), text: 'The hours yes, the euros when my uncle has seen them.', reactions: { '👍': 3 } }] },
      { by: 'chiara', at: later(25), text: 'The two hours were the dam?', replies: [{ by: 'gil', at: later(4), text: 'The two hours were lunch.', reactions: { '😄': 7 } }] },
    ],
  },
  {
    key: 'bar-today',
    channel: 'douro-bar',
    by: 'ines',
    at: minutesAgo(265),
    text: 'Levelled your staff aboard, @gil: it is 2.3 cm low. The tug owes you an apology. Report with nail photographs is in the folder.',
    reactions: { '👍': 3 },
    replies: [
      { by: 'gil', at: minutesAgo(252), text: 'The tug denies everything. Repainting the staff today. When’s the next neap window for the spit’s battery?' },
      { by: 'catarina', at: minutesAgo(214), text: 'In six days, 10:40 to 12:05, permit’s in. Rui and one of yours who can tie a bowline.', replies: [{ by: 'gil', at: minutesAgo(45), text: 'My aunt says yes and names a price.', reactions: { '😄': 5 } }] },
    ],
  },
];
