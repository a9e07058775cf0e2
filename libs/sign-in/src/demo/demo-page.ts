import { type Html, html } from '../http/html.js';
import type { DemoFace } from './demo-people.repository.js';

/** The five to begin with, and what each shows. */
export const NAMED: ReadonlyMap<string, string> = new Map([
  ['ada', 'An engineer: the stream, articles, everyday work.'],
  ['grace', 'The chief executive: speaks to the whole company.'],
  ['mia', 'A moderator: looks after reports.'],
  ['tom', 'Of IT, an administrator: runs the hub.'],
  ['gil', 'A guest: sees one private channel and nothing else.'],
]);

const TONES = 8;

/** The page with faces to click. @param query the request's parameters, posted back with the choice */
export function facesPage(company: string, faces: readonly DemoFace[], query: string): Html {
  const named = faces.filter((face) => NAMED.has(face.handle));
  const others = faces.filter((face) => !NAMED.has(face.handle));
  return html`<main class="wide">
<p class="soft">Demo identity provider</p>
<h1>Who are you at ${company} today?</h1>
<p class="soft">Everybody here is invented and needs no password. Choose a face to sign in as.</p>
${faces.length === 0 ? html`<div class="card"><p>There are no people yet. Run <code>npm run tidings -- seed</code> and load this page again.</p></div>` : ''}
<form method="post" action="/demo-idp/sso">
<input type="hidden" name="query" value="${query}">
${named.length > 0 ? html`<h2>Start with one of these</h2><ul class="faces first">${named.map(faceOf)}</ul>` : ''}
${others.length > 0 ? html`<h2>Everybody else</h2><ul class="faces">${others.map(faceOf)}</ul>` : ''}
</form></main>`;
}

function faceOf(face: DemoFace): Html {
  const place = [face.title, face.department ?? (face.kind === 'GUEST' ? 'Guest' : null)].filter(Boolean).join(' · ');
  const why = NAMED.get(face.handle);
  return html`<li><button class="face" name="handle" value="${face.handle}">
<span class="avatar tone-${toneOf(face.handle)}" aria-hidden="true">${initialsOf(face.displayName)}</span>
<span><b>${face.displayName}</b><span class="soft">${place}</span>${why ? html`<span class="why">${why}</span>` : ''}</span>
</button></li>`;
}

/** The first letters of first and last name, without "Dr."; of a name in one word, such as a Chinese one, its last character. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s·]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word) && !word.endsWith('.'));
  if (words.length > 1) return (first(words[0]) + first(words.at(-1))).toUpperCase();
  const letters = [...(words[0] ?? '?')];
  return /\p{Script=Han}/u.test(letters[0] as string) ? (letters.at(-1) as string) : (letters[0] as string).toUpperCase();
}

function first(word: string | undefined): string {
  return [...(word ?? '')][0] ?? '';
}

function toneOf(handle: string): number {
  return [...handle].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) as number)) % 1_000_003, 7) % TONES;
}

/** Posts the response to the hub: by a script of ours, or by hand where there is none. */
export function handoverPage(acsUrl: string, samlResponse: string, relayState: string): Html {
  return html`<main><div class="card"><h1>Signing you in …</h1>
<form method="post" action="${acsUrl}">
<input type="hidden" name="SAMLResponse" value="${samlResponse}">
<input type="hidden" name="RelayState" value="${relayState}">
<button class="button">Continue</button>
</form></div></main>`;
}

export const handoverScript = 'document.forms[0].submit();\n';

/** Where one stands at the provider. @param who the person signed in here; undefined: nobody */
export function homePage(who: string | undefined): Html {
  if (!who) {
    return html`<main><div class="card"><h1>Demo identity provider</h1><p>Nobody is signed in here.</p>
<p class="actions"><a class="button" href="/">To the hub</a></p></div></main>`;
  }
  return html`<main><div class="card"><h1>Signed in as ${who}</h1><p>Signing out here ends the session in the hub as well: single logout, begun by the provider.</p>
<form method="post" action="/demo-idp/sign-out" class="actions"><button class="button">Sign out everywhere</button><a class="button plain" href="/">To the hub</a></form></div></main>`;
}
