import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/apps/cli/src/main.js', import.meta.url));
const LIMIT_MS = 60_000;

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `tidings` as a process that goes on. */
export class RunningTidings {
  out = '';
  err = '';
  readonly ended: Promise<Ended>;
  private readonly child: ChildProcess;

  constructor(args: readonly string[], env: NodeJS.ProcessEnv) {
    this.child = spawn(process.execPath, [MAIN, ...args], { env: { PATH: process.env.PATH, LOG_LEVEL: 'warn', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child.stdout?.on('data', (chunk) => (this.out += chunk));
    this.child.stderr?.on('data', (chunk) => (this.err += chunk));
    this.ended = new Promise((resolve) => this.child.once('close', (code) => resolve({ code, out: this.out, err: this.err })));
  }

  get pid(): number {
    return this.child.pid as number;
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Resolves once it has printed this; rejects with all it said when it ends before, or takes longer than a minute, or than is given. */
  async printed(pattern: RegExp, limitMs = LIMIT_MS): Promise<void> {
    const deadline = Date.now() + limitMs;
    while (!pattern.test(this.out + this.err)) {
      if (this.child.exitCode !== null || Date.now() > deadline) throw new Error(`Never printed ${pattern}:\n${this.err}${this.out}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Runs `tidings` to its end. */
export function runTidings(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return new RunningTidings(args, env).ended;
}
