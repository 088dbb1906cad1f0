import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** What the server says of itself once it answers. */
interface Ready {
  readonly address: string;
  /** The publishable key of the sales channel. */
  readonly key: string;
  readonly email: string;
  readonly password: string;
}

/** A Medusa with a database of its own, in a process of its own. */
export class MedusaServer {
  readonly ready: Ready;
  readonly #process: ChildProcess;
  readonly #ended: Promise<void>;
  readonly #answer: () => Promise<string>;

  private constructor(process: ChildProcess, ready: Ready, ended: Promise<void>, answer: () => Promise<string>) {
    this.#process = process;
    this.ready = ready;
    this.#ended = ended;
    this.#answer = answer;
  }

  /** Starts one and waits until it answers. It ends with this process, however that ends. */
  static async start(): Promise<MedusaServer> {
    const server = spawn(process.execPath, ['test/backends/medusa/server.mjs'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
    const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
    const answer = async (): Promise<string> => {
      const { value, done } = await lines.next();
      if (done) throw new Error('The server has ended');
      return value;
    };
    return new MedusaServer(server, JSON.parse(await answer()) as Ready, ended, answer);
  }

  get url(): string {
    return this.ready.address;
  }

  /** As when the power fails; its database goes on. */
  kill(): Promise<void> {
    return this.#order('kill');
  }

  /** Starts it again at the same address, and waits until it answers. */
  restart(): Promise<void> {
    return this.#order('start');
  }

  /** Clears a cart away, as shops do with those that nobody came back for. */
  forget(cartId: string): Promise<void> {
    return this.#order(`forget ${cartId}`);
  }

  stop(): Promise<void> {
    this.#process.stdin?.end();
    return this.#ended;
  }

  async #order(order: string): Promise<void> {
    this.#process.stdin?.write(`${order}\n`);
    await this.#answer();
  }
}
