import type { WxrAuthor, WxrComment } from '../wxr/wxr-file.js';
import type { PlannedPerson } from './import-plan.js';

/** The people of an export, each once: authors by login, commenters by mail address, or by name where there is none. */
export class PlannedPeople {
  private readonly byId = new Map<string, PlannedPerson>();
  private readonly byEmail = new Map<string, string>();
  private readonly byName = new Map<string, string>();

  constructor(authors: readonly WxrAuthor[]) {
    for (const { login, email, displayName } of authors) {
      this.add({ externalId: `author:${login}`, displayName, email: email.toLowerCase() || null, login, hadAccount: true });
    }
  }

  get all(): PlannedPerson[] {
    return [...this.byId.values()];
  }

  /** The author of an item; one that the list of authors has forgotten is made from the login. */
  author(creator: string): string {
    // What `sanitize_user` of WordPress never lets into a login.
    const login = creator.replace(/[<>&"'%]/g, '').trim();
    const externalId = `author:${login || 'unknown'}`;
    if (!this.byId.has(externalId)) this.add({ externalId, displayName: login || 'Unknown author', email: null, login: login || null, hadAccount: true });
    return externalId;
  }

  /** Who wrote a comment: an author with that mail address or login, or somebody of their own. */
  commenter({ author, email }: WxrComment): string {
    const address = email.toLowerCase();
    const known = this.byEmail.get(address) ?? (address === '' ? this.byName.get(author.toLowerCase()) : undefined);
    if (known !== undefined) return known;
    const displayName = author || 'Anonymous';
    return this.add({ externalId: `commenter:${address || displayName.toLowerCase()}`, displayName, email: address || null, login: null, hadAccount: false });
  }

  private add(person: PlannedPerson): string {
    this.byId.set(person.externalId, person);
    if (person.email !== null && !this.byEmail.has(person.email)) this.byEmail.set(person.email, person.externalId);
    for (const name of [person.displayName, person.login]) {
      if (name !== null && !this.byName.has(name.toLowerCase())) this.byName.set(name.toLowerCase(), person.externalId);
    }
    return person.externalId;
  }
}
