import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/free-port.js';
import { RunningTidings, runTidings } from '../support/run-tidings.js';

const SLOW = 120_000;

describe('tidings start', () => {
  let folder: string;
  let env: NodeJS.ProcessEnv;
  const started: RunningTidings[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tidings-start-'));
    await chmod(folder, 0o711);
    env = { TIDINGS_DATA_DIR: join(folder, 'data'), PORT: String(await freePort()), TIDINGS_DEMO: 'off' };
  });
  afterAll(async () => {
    for (const hub of started) killTree(hub.pid);
    // Whoever comes last stops the database: this adopts what a failed spec has left.
    await runTidings(['migrate', 'status'], env);
    await rm(folder, { recursive: true, force: true });
  });

  async function start(): Promise<RunningTidings> {
    const hub = new RunningTidings(['start'], env);
    started.push(hub);
    await hub.printed(/Ctrl-C/);
    return hub;
  }

  const status = async (path: string) => (await fetch(`http://127.0.0.1:${env.PORT}${path}`)).status;
  const postmaster = () => join(folder, 'data', 'postgres', 'postmaster.pid');

  it('is ready when it says so, starts a killed worker again, and drains at Ctrl-C, however often it is pressed', async () => {
    const hub = await start();
    expect(await status('/healthz')).toBe(200);
    expect(await status('/readyz')).toBe(200);
    expect(hub.out).toContain(`http://localhost:${env.PORT}`);

    const worker = childrenOf(hub.pid).find(({ command }) => / worker$/.test(command));
    process.kill(worker?.pid as number, 'SIGKILL');
    await hub.printed(/The worker has ended unexpectedly \(SIGKILL\); starting it again/);

    hub.signal('SIGINT');
    hub.signal('SIGINT');
    expect(await hub.ended).toMatchObject({ code: 0 });
    expect(existsSync(postmaster())).toBe(false);
  }, SLOW);

  it('goes on after everything was killed, and stops at SIGTERM', async () => {
    const hub = await start();
    const server = Number(readFileSync(postmaster(), 'utf8').split('\n')[0]);
    killTree(hub.pid);
    process.kill(server, 'SIGKILL');
    await hub.ended;

    const next = await start();
    expect(await status('/readyz')).toBe(200);
    const during = await runTidings(['migrate', 'status'], env);
    expect(during).toMatchObject({ code: 0, out: 'Nothing is missing.\n' });
    expect(await status('/readyz')).toBe(200);
    next.signal('SIGTERM');
    expect(await next.ended).toMatchObject({ code: 0 });
    expect(existsSync(postmaster())).toBe(false);
  }, SLOW);
});

function childrenOf(parent: number): { pid: number; command: string }[] {
  const lines = execFileSync('ps', ['-Ao', 'pid=,ppid=,command='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, ppid, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(ppid) === parent ? [{ pid: Number(pid), command: command as string }] : [];
  });
}

/** A hub and what it has started, at once, without a chance to say anything. */
function killTree(pid: number): void {
  for (const each of [pid, ...childrenOf(pid).map((child) => child.pid)]) {
    try {
      process.kill(each, 'SIGKILL');
    } catch {
      // Gone already.
    }
  }
}
