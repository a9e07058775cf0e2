import { type Html, html } from '../http/html.js';
import type { DemoFace } from './demo-people.repository.js';
import type { DemoWords } from './demo-words.js';

/** The handles of the five to begin with. */
export const NAMED: readonly string[] = ['ada', 'grace', 'mia', 'tom', 'gil'];

const TONES = 8;

/** The page with faces to click. @param query the request's parameters, posted back with the choice */
export function facesPage(words: DemoWords, company: string, faces: readonly DemoFace[], query: string): Html {
  const named = faces.filter((face) => NAMED.includes(face.handle));
  const others = faces.filter((face) => !NAMED.includes(face.handle));
  const faceOf = (face: DemoFace): Html => faceButton(words, face);
  return html`<main class="wide">
<p class="soft">${words.provider}</p>
<h1>${words.whoAreYou(company)}</h1>
<p class="soft">${words.invented}</p>
${faces.length === 0 ? html`<div class="card"><p>${words.nobodyYet} <code>npm run tidings -- seed</code></p></div>` : ''}
<form method="post" action="/demo-idp/sso">
<input type="hidden" name="query" value="${query}">
${named.length > 0 ? html`<h2>${words.startHere}</h2><ul class="faces first">${named.map(faceOf)}</ul>` : ''}
${others.length > 0 ? html`<h2>${words.others}</h2><ul class="faces">${others.map(faceOf)}</ul>` : ''}
</form></main>`;
}

function faceButton(words: DemoWords, face: DemoFace): Html {
  const place = [face.title, face.department ?? (face.kind === 'GUEST' ? words.guest : null)].filter(Boolean).join(' · ');
  const why = words.shows[face.handle];
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
export function handoverPage(words: DemoWords, acsUrl: string, samlResponse: string, relayState: string): Html {
  return html`<main><div class="card"><h1>${words.signingIn}</h1>
<form method="post" action="${acsUrl}">
<input type="hidden" name="SAMLResponse" value="${samlResponse}">
<input type="hidden" name="RelayState" value="${relayState}">
<button class="button">${words.goOn}</button>
</form></div></main>`;
}

export const handoverScript = 'document.forms[0].submit();\n';

/** Where one stands at the provider. @param who the person signed in here; undefined: nobody */
export function homePage(words: DemoWords, who: string | undefined): Html {
  if (!who) {
    return html`<main><div class="card"><h1>${words.provider}</h1><p>${words.nobodySignedIn}</p>
<p class="actions"><a class="button" href="/">${words.toHub}</a></p></div></main>`;
  }
  return html`<main><div class="card"><h1>${words.signedInAs(who)}</h1><p>${words.whatSignOutDoes}</p>
<form method="post" action="/demo-idp/sign-out" class="actions"><button class="button">${words.signOutEverywhere}</button><a class="button plain" href="/">${words.toHub}</a></form></div></main>`;
}
