export interface ServerSettings {
  readonly port: number;
  /** False gives up safety against a crash of the machine for speed: for tests. */
  readonly durable: boolean;
}

/** The server's command line after the data folder. What isn't named here stays as PostgreSQL has it. */
export function serverArguments({ port, durable }: ServerSettings): string[] {
  const settings: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '256MB',
    effective_cache_size: '1GB',
    work_mem: '8MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    // Data lies on flash nearly everywhere by now, where a random page costs about what the next one does.
    random_page_cost: 1.1,
    // Compiling pays for reports of seconds; the hub's queries take milliseconds.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    log_min_messages: 'warning',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
