// Starts the real server on a free port with a data folder of its own, and the command line on the same folder.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '..');
const binary = process.env.PAIRLOOM_BINARY ?? join(root, 'target/debug/pairloom');
const site = process.env.PAIRLOOM_SITE ?? join(root, 'target/site');
const art = process.env.PAIRLOOM_ART ?? join(root, 'art');

/** A server with its data folder. */
export class Pairloom {
  /** Where the page is, without a slash at its end. */
  readonly url: string;
  readonly data = mkdtempSync(join(tmpdir(), 'pairloom-'));
  private process?: ChildProcess;
  private said: string[] = [];

  private constructor(private readonly port: number) {
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Starts a server on a new folder. The demonstration run makes its pictures while the tests begin. */
  static async start(): Promise<Pairloom> {
    if (!existsSync(binary)) {
      throw new Error(`there is no server at ${binary}: run \`cargo xtask test\`, which builds it`);
    }
    const server = new Pairloom(await freePort());
    try {
      await server.resume();
    } catch (error) {
      await server.remove();
      throw error;
    }
    return server;
  }

  /** Starts the server on its folder and waits until it answers. */
  async resume(): Promise<void> {
    const words = ['--addr', `127.0.0.1:${this.port}`, '--data', this.data, '--site', site, '--art', art];
    this.said = [];
    this.process = spawn(binary, ['serve', ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.process.stdout?.on('data', (bytes) => this.said.push(String(bytes)));
    this.process.stderr?.on('data', (bytes) => this.said.push(String(bytes)));
    await this.answers();
  }

  /** Asks the server to end, as Ctrl-C does, and waits until it has given its folder back. */
  async halt(): Promise<void> {
    const server = this.process;
    if (!server || server.exitCode !== null) return;
    const ended = new Promise((done) => server.once('exit', done));
    server.kill('SIGTERM');
    const late = setTimeout(() => server.kill('SIGKILL'), 20_000);
    await ended;
    clearTimeout(late);
  }

  /** Ends the server and removes its folder. */
  async remove(): Promise<void> {
    await this.halt();
    rmSync(this.data, { recursive: true, force: true });
  }

  /** What the server has said since its start. */
  get log(): string {
    return this.said.join('');
  }

  /** Runs a command on the folder; returns what it wrote to standard output. */
  command(name: string, ...words: string[]): string {
    return execFileSync(binary, [name, '--data', this.data, '--art', art, ...words], { encoding: 'utf8' });
  }

  private async answers(): Promise<void> {
    const until = Date.now() + 60_000;
    while (Date.now() < until) {
      if (this.process?.exitCode !== null) {
        throw new Error(`the server ended before it answered:\n${this.log}`);
      }
      const answer = await fetch(`${this.url}/`).catch(() => null);
      if (answer?.ok) return;
      if (answer) throw new Error(`the overview answers ${answer.status}:\n${this.log}`);
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`the server does not answer after a minute:\n${this.log}`);
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}
