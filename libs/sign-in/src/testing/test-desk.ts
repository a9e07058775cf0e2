import { Role, systemViewer, type Viewer } from '#access';
import { decodeId, sql } from '#platform';
import type { SignInFinding } from '../checks/finding.type.js';
import { SignInTestsRepository } from '../tests/sign-in-tests.repository.js';
import { testFrom } from '../tests/sign-in-test-view.js';
import type { SignInTest } from '../tests/sign-in-test.type.js';
import { StartTestCommand } from '../tests/start-test.command.js';
import type { SignInHub } from './sign-in-hub.js';
import type { TestBrowser } from './test-browser.js';
import { requestIdIn } from './test-provider.js';

/** An administrator who is signed in, and tries connections out. */
export class TestDesk {
  private constructor(
    private readonly hub: SignInHub,
    readonly browser: TestBrowser,
    readonly viewer: Viewer,
  ) {}

  static async open(hub: SignInHub): Promise<TestDesk> {
    const { browser } = await hub.signIn({ nameId: 'admin-1', attributes: { displayName: ['Tom Admin'] } });
    const session = await hub.test.database.first<{ id: string; personId: string }>(sql`SELECT id, person_id FROM session ORDER BY id DESC LIMIT 1`);
    const { id: sessionId, personId } = session as { id: string; personId: string };
    await hub.test.database.execute(sql`INSERT INTO role_grant (person_id, role) VALUES (${personId}, 'ADMINISTRATOR')`);
    return new TestDesk(hub, browser, { ...systemViewer, kind: 'person', principalId: personId, personId, sessionId, roles: new Set([Role.ADMINISTRATOR]) });
  }

  /** @returns where the window is sent, as a path */
  async start(): Promise<string> {
    const id = await this.hub.app.get(StartTestCommand, { strict: false }).run(this.viewer, this.hub.connection.id);
    return (await this.find(id)).startUrl;
  }

  /** Opens the window. @returns our request's id */
  async begin(): Promise<string> {
    const { location } = await this.browser.get(`${this.hub.url}${await this.start()}`);
    return requestIdIn(location as string);
  }

  /** A whole test. @param relayState the request's id unless another is given */
  async run(answer: (requestId: string) => string, relayState?: string): Promise<SignInTest> {
    const requestId = await this.begin();
    const { status, location } = await this.hub.deliver(this.browser, answer(requestId), relayState ?? requestId);
    if (status !== 303 || !location) throw new Error(`The answer to a test was met with ${status}`);
    return this.find(decodeId('test', location.split('/').at(-1) as string));
  }

  async find(id: string): Promise<SignInTest> {
    const row = await this.hub.app.get(SignInTestsRepository, { strict: false }).ofSession(this.hub.test.database, id, this.viewer.sessionId as string);
    if (!row) throw new Error('There is no such test');
    return testFrom(row, this.hub.connection.slug);
  }
}

/** What failed, check by check. */
export function failed({ findings }: { readonly findings: readonly SignInFinding[] }): Record<string, SignInFinding['problem']> {
  return Object.fromEntries(findings.filter(({ state }) => String(state) === 'FAILED').map(({ check, problem }) => [check, problem]));
}
