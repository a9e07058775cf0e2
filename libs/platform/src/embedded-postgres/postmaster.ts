import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A server that runs on a cluster, as its lock file tells. */
export interface Postmaster {
  readonly pid: number;
  /** TCP port on 127.0.0.1. */
  readonly port: number;
}

/** The server that runs on this cluster, or undefined. A lock file whose process is gone, or is another program by now, counts as none. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = lockFile(cluster);
  const pid = Number(lines?.[0]);
  const port = Number(lines?.[3]);
  return Number.isInteger(pid) && pid > 0 && port > 0 && isServerOf(cluster, pid) ? { pid, port } : undefined;
}

/**
 * PostgreSQL takes away a dead server's lock file by itself, unless another process of the same user has that process id by now (as
 * after a restart of a container). Then, and only when nothing at all works in the folder, it is taken away here.
 */
export async function clearStaleLock(cluster: string): Promise<void> {
  const pid = Number(lockFile(cluster)?.[0]);
  if (process.platform !== 'linux' || !(pid > 0) || !isAlive(pid) || isServerOf(cluster, pid)) return;
  const working = readdirSync('/proc').some((name) => /^\d+$/.test(name) && worksIn(cluster, Number(name)));
  if (!working) await rm(join(cluster, 'postmaster.pid'), { force: true });
}

/** Whether the process exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** PostgreSQL's processes work in the cluster's folder; Linux tells, elsewhere being alive must do. */
function isServerOf(cluster: string, pid: number): boolean {
  return process.platform === 'linux' ? worksIn(cluster, pid) : isAlive(pid);
}

function worksIn(cluster: string, pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}

function lockFile(cluster: string): string[] | undefined {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
}
