// A Medusa with the sample shop on a free port of loopback, over a database of its own. Prints one line of JSON when it is
// ready: its address, the publishable key, and who may look after the shop. It takes orders line by line from its input,
// and answers each with a line: `kill`, `start` again at the same port, `forget <cart id>`. It ends with its input.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { medusa } from './medusa.mjs';
import { freePort, startPostgres } from './postgres.mjs';
import { openShopDatabase } from './seeded-database.mjs';

const postgres = await startPostgres();
let server;
let ended = Promise.resolve();

async function stop() {
  server?.kill('SIGKILL');
  await ended;
  await postgres.stop();
  process.exit();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
const orders = createInterface({ input: process.stdin });
orders.on('close', stop);

try {
  const database = openShopDatabase(postgres, 'shop');
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;

  const start = async () => {
    const [command, args, options] = medusa(['start', '-p', String(port), '-H', '127.0.0.1'], database);
    server = spawn(command, args, options);
    ended = new Promise((resolve) => server.on('exit', resolve));
    let log = '';
    server.stdout.on('data', (chunk) => (log = (log + chunk).slice(-20_000)));
    const answers = () =>
      fetch(`${address}/health`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await answers())) {
      if (server.exitCode !== null) throw new Error(`Medusa does not start:\n${log}`);
      await wait(100);
    }
  };
  const carryOut = {
    async kill() {
      server.kill('SIGKILL');
      await ended;
    },
    start,
    // Shops clear away carts that nobody came back for; Medusa has no call for that.
    forget: (id) => postgres.query('shop', `update cart set deleted_at = now() where id = '${id.replaceAll("'", '')}'`),
  };

  await start();
  const key = postgres.query('shop', "select token from api_key where title = 'Pages'");
  console.log(JSON.stringify({ address, key, email: 'keeper@shop.test', password: 'of-the-test-shop' }));
  for await (const line of orders) {
    const [order, ...given] = line.split(' ');
    await carryOut[order](...given);
    console.log(JSON.stringify({ done: order }));
  }
} catch (error) {
  console.error(error);
  process.exitCode = 1;
  await stop();
}
