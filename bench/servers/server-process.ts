import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type ServerName = 'hub' | 'control' | 'worker';

/** A server that is measured, the hub or the control, or the worker beside it. */
export class ServerProcess<Name extends ServerName = ServerName> {
  private constructor(
    readonly name: Name,
    readonly port: number,
    private readonly child: ChildProcess,
  ) {}

  static async start<Name extends ServerName>(name: Name, port: number, env: NodeJS.ProcessEnv): Promise<ServerProcess<Name>> {
    const file = fileURLToPath(new URL(`serve-${name}.js`, import.meta.url));
    const child = fork(file, [], { env: { ...env, PORT: String(port), NODE_ENV: 'production' }, execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const [reason] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown];
    if (reason !== 'ready') throw new Error(`The ${name} ended with code ${String(reason)} before it listened`);
    return new ServerProcess(name, port, child);
  }

  /** Processor time used so far, user and system, in milliseconds. */
  async processorTime(): Promise<number> {
    const answer = once(this.child, 'message');
    this.child.send('cpu');
    const [{ cpu }] = (await answer) as [{ cpu: NodeJS.CpuUsage }];
    return (cpu.user + cpu.system) / 1_000;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }
}
