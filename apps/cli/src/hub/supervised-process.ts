import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CliError } from '../screen/cli-error.js';
import type { ChildMessage } from './parent.js';

const MAIN = fileURLToPath(new URL('../main.js', import.meta.url));
const READY_LIMIT_MS = 120_000;
/** Longer than what gateway and worker themselves give to what they have in hand. */
const STOP_LIMIT_MS = 45_000;
const WINDOW_MS = 60_000;
const ENDS_IN_WINDOW = 5;

export interface ProcessPlan {
  /** The command of `tidings` that it runs. */
  readonly name: 'gateway' | 'worker';
  readonly environment: NodeJS.ProcessEnv;
  /** File for what it prints. */
  readonly log: string;
  /** Told of unexpected ends, a line each. */
  readonly say: (line: string) => void;
}

/** A process of the hub: started again when it ends unexpectedly, until it does so too often. */
export class SupervisedProcess {
  /** Rejects when it can't be kept running. */
  readonly failed: Promise<never>;
  private child: ChildProcess | undefined;
  private stopping = false;
  private fail: (error: Error) => void = () => undefined;
  private readonly ends: number[] = [];

  constructor(private readonly plan: ProcessPlan) {
    this.failed = new Promise((_resolve, reject) => (this.fail = reject));
    this.failed.catch(() => undefined);
  }

  /** Resolves once it says that it is ready. */
  async start(): Promise<void> {
    const child = this.spawn();
    this.child = child;
    await ready(child, this.plan);
    child.once('exit', (code, signal) => void this.restart(signal ?? `exit code ${code}`));
    if (child.exitCode !== null || child.signalCode !== null) void this.restart(child.signalCode ?? `exit code ${child.exitCode}`);
  }

  /** Lets it finish what it has in hand; resolves when it has ended. */
  async stop(): Promise<void> {
    this.stopping = true;
    const child = this.child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const limit = setTimeout(() => {
      this.plan.say(`The ${this.plan.name} doesn't end; ending it by force`);
      child.kill('SIGKILL');
    }, STOP_LIMIT_MS);
    await ended;
    clearTimeout(limit);
  }

  private spawn(): ChildProcess {
    const log = openSync(this.plan.log, 'a', 0o600);
    try {
      return spawn(process.execPath, ['--enable-source-maps', MAIN, this.plan.name], {
        env: this.plan.environment,
        stdio: ['ignore', log, log, 'ipc'],
      });
    } finally {
      closeSync(log);
    }
  }

  private async restart(how: string): Promise<void> {
    // A signal to the whole group reaches the child before this process has heard of it.
    await sleep(200);
    if (this.stopping) return;
    const now = Date.now();
    this.ends.push(now);
    const recent = this.ends.filter((time) => now - time < WINDOW_MS).length;
    if (recent >= ENDS_IN_WINDOW) return this.fail(new CliError(`The ${this.plan.name} keeps ending (${how}); ${this.plan.log} says why.`));
    this.plan.say(`The ${this.plan.name} has ended unexpectedly (${how}); starting it again`);
    await this.start().catch((error: unknown) => this.restart((error as Error).message));
  }
}

function ready(child: ChildProcess, plan: ProcessPlan): Promise<void> {
  return new Promise((resolve, reject) => {
    let reason = `The ${plan.name} doesn't start; ${plan.log} says why.`;
    const limit = setTimeout(() => child.kill('SIGKILL'), READY_LIMIT_MS);
    const settle = (act: () => void) => {
      clearTimeout(limit);
      child.removeAllListeners('message').removeAllListeners('exit');
      act();
    };
    child.on('error', () => undefined);
    child.on('message', (message: ChildMessage) => {
      if ('ready' in message) settle(resolve);
      else reason = message.failed;
    });
    child.once('exit', () => settle(() => reject(new CliError(reason))));
  });
}
