import { type EmbeddedPostgres, startEmbeddedPostgres } from '#platform';

/** The embedded database, started again whenever its server is killed, at the same address. */
export class KeptEmbeddedPostgres {
  readonly url: string;
  private stopping = false;

  private constructor(
    private server: EmbeddedPostgres,
    private readonly dataDir: string,
    private readonly say: (line: string) => void,
  ) {
    this.url = server.url;
    this.watch();
  }

  static async start(dataDir: string, say: (line: string) => void): Promise<KeptEmbeddedPostgres> {
    const server = await startEmbeddedPostgres({ dataDir, log: say });
    if (server.adopted) say('The database was running already');
    return new KeptEmbeddedPostgres(server, dataDir, say);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.server.stop();
  }

  private watch(): void {
    void this.server.lost.then(async () => {
      if (this.stopping) return;
      this.say('The database has ended unexpectedly; starting it again');
      try {
        this.server = await startEmbeddedPostgres({ dataDir: this.dataDir, log: this.say });
        this.say('The database runs again');
        this.watch();
      } catch (error) {
        this.say(`${(error as Error).message}`);
      }
    });
  }
}
