import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How a Vendure server is started. */
export interface ServerOptions {
  /** A file that is saved after every change; in memory without it. */
  readonly database?: string;
  /** A free one without it. */
  readonly port?: number;
  readonly origins?: readonly string[];
  readonly pictures?: string;
  /** Address of the payment gateway. */
  readonly gateway?: string;
  /** Milliseconds that a payment there is open. */
  readonly paymentLife?: number;
}

/** A Vendure server in a process of its own. */
export class VendureServer {
  readonly url: string;
  readonly #process: ChildProcess;
  readonly #ended: Promise<void>;

  private constructor(process: ChildProcess, url: string, ended: Promise<void>) {
    this.#process = process;
    this.url = url;
    this.#ended = ended;
  }

  /** Starts one and waits until it answers. */
  static async start({
    database,
    port = 0,
    origins,
    pictures,
    gateway,
    paymentLife,
  }: ServerOptions = {}): Promise<VendureServer> {
    const server = spawn(process.execPath, ['test/backends/vendure/server.mjs'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        PORT: String(port),
        ...(database !== undefined && { DATABASE: database }),
        ...(origins && { ORIGINS: origins.join(',') }),
        ...(pictures !== undefined && { PICTURES: pictures }),
        ...(gateway !== undefined && { GATEWAY: gateway }),
        ...(paymentLife !== undefined && { PAYMENT_LIFE: String(paymentLife) }),
      },
    });
    // However the tests end, no server is left behind.
    process.once('exit', () => server.kill('SIGKILL'));
    const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
    const url = await new Promise<string>((resolve, reject) => {
      createInterface({ input: server.stdout }).on('line', (line) => {
        const [, address] = /^ready (\S+)/.exec(line) ?? [];
        if (address !== undefined) resolve(address);
      });
      void ended.then(() => reject(new Error('The server ended before it was ready')));
    });
    return new VendureServer(server, url, ended);
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  get shopApi(): string {
    return `${this.url}/shop-api`;
  }

  stop(): Promise<void> {
    this.#process.kill('SIGTERM');
    return this.#ended;
  }

  /** As when the power fails. */
  kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    return this.#ended;
  }
}
