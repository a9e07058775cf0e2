import type { DemoArticle } from '../demo-company.js';
import { later, workday } from '../moments.js';

export const oneDoor: DemoArticle = {
  slug: 'one-door',
  blog: 'tom',
  title: 'One door: why you sign in once now, and what I deleted',
  author: 'tom',
  coAuthors: ['nadia'],
  language: 'en',
  category: 'IT',
  tags: ['sso', 'security', 'passwords'],
  excerpt: 'We had fourteen places with passwords. Now there are two. What changed for you, what didn’t, and what I’d like you to stop writing on the monitor.',
  publishedAt: workday(9, '10:00'),
  notice:
    'Since this week you sign in once and are in: mail, Almanac’s admin side, the wiki, this place. What happens behind the door, what we see and what we don’t, and the list of twelve passwords you may now forget. #sso',
  noticeReactions: { '👍': 14, '🎉': 6, '❤️': 3 },
  reactions: { '👍': 8, '💡': 3 },
  markdown: `IT lives in what used to be the cannery’s spice cupboard. It still smells of bay leaf. From here Nadia, 顾明 and I look after three networks, fifty-eight laptops and, until last week, fourteen different places in which a colleague could forget a password.

On average each of you forgot 3.1 a year. I know because I counted the tickets. I’m not complaining. I was two of them.

## What changed for you

You sign in in one place, in the morning, with your password and your key or phone. After that the mail, the wiki, Almanac’s admin pages, the travel forms and this site just open. When you leave the company, one switch closes all of them, in the same minute.

~~~text
before   you ── password ──▶ mail
         you ── another  ──▶ wiki
         you ── the cat  ──▶ travel forms
         … eleven more

now      you ──▶ one door ──▶ everything
~~~

## What happens behind the door

When you open, say, the wiki, it doesn’t ask who you are. It sends your browser to the door with a note: *please tell me who this is*. The door looks at you, writes an answer, **signs it**, and sends you back with it. The wiki checks the signature, the date, whom the answer was written for, and that it hasn’t seen the same one before. The whole business takes about as long as this sentence.

It is called SAML and it is twenty years old. New things are exciting; for doors I like old.

## What we see, and what we don’t

| We see | We don’t see |
| --- | --- |
| That you signed in, when, from which network | What you read or write |
| Which services you opened | How long you stayed |
| Failed attempts | Your password. It’s stored as a hash, and I can’t undo one |
| Every change an administrator makes, me included | — |

The last line is new and I asked for it. Whatever I do with my keys goes into a log that I can’t edit. Ulrike and Henrik get a copy. If you ever wonder what IT can do to your account, ask to see it.

## What I deleted

- Twelve password databases
- The shared account \`workshop\`, password on the lathe since 2009. Zé Manel has his own now. He asked whether he could keep the sticker, and he may
- \`admin/admin\` on the big printer
- Forty-one accounts of people who have left us, the oldest since 2014

## What to do

1. If you have a **hardware key**, register the spare one as well. Keys go swimming; ours more than most.
2. **Field service**: the door works with a code from your phone, without any network. We tried on the Jade, up to the knee.
3. If something asks for a *second* password, **don’t type it**. Tell me. Either I’ve forgotten a place or somebody is fishing.
4. Take the note off the monitor. You know which.

> The best day in IT is one on which nobody knows that I exist.

I’ve written that for years and have been asked to stop, because it makes me sound sad. I’m not. I’m in a cupboard that smells of bay leaf and everything is green.
`,
  discussion: [
    {
      by: 'ze_manel',
      at: later(30),
      text: 'The sticker stays. The password on it was my mother’s name. Now it’s only her name again. Better.',
      reactions: { '❤️': 19 },
    },
    {
      by: 'priya',
      at: later(44),
      text: 'Why twenty-year-old XML and not the newer thing? Honest question, I only do waves.',
      replies: [
        {
          by: 'nadia',
          at: later(16),
          text: 'Because half of what we run speaks only this. The door speaks both; as things are replaced they get the newer one. You’ll notice nothing, which is the idea.',
          reactions: { '👍': 7, '💡': 3 },
        },
      ],
    },
    {
      by: 'guming',
      at: later(22),
      text: '宁波这边：手机验证码在车间没信号也能用，放心。备用钥匙找我领，每人一把，签字。 #sso',
      reactions: { '👍': 6 },
    },
    {
      by: 'mia',
      at: later(70),
      text: 'The log that even Tom can’t edit covers moderation too, by the way: what I hide or restore is in it, with a reason.',
      reactions: { '👍': 10 },
      replies: [{ by: 'isabel', at: later(18), text: 'How many lines so far?', replies: [{ by: 'mia', at: later(3), text: 'One. It was a test. I hid my own post, for a typo.', reactions: { '😄': 12 } }] }],
    },
  ],
};
