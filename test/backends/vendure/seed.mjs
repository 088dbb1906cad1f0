// Makes the database of the sample shop and writes it to a file.
//   node test/backends/vendure/seed.mjs shop.sqlite
import { readFileSync, writeFileSync } from 'node:fs';
import { bootstrap, RequestContextService, TransactionalConnection, User } from '@vendure/core';
import { administrator, makeConfig } from './config.mjs';
import { seedCatalogue } from './seed-catalogue.mjs';
import { seedMarkets, seedPromotions, seedTrade } from './seed-trade.mjs';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file to write');

const read = (locale) =>
  JSON.parse(readFileSync(new URL(`../../../demo/data/${locale}/shop.json`, import.meta.url), 'utf8'));
const data = { en: read('en'), zh: read('zh-CN') };

const app = await bootstrap(
  makeConfig({ database: { fresh: true }, port: 0, origins: false, pictures: 'http://127.0.0.1/' }),
);
/** The administrator: a product is put into another channel by somebody who may. */
const administrating = () =>
  app
    .get(TransactionalConnection)
    .rawConnection.getRepository(User)
    .findOneOrFail({ where: { identifier: administrator.identifier }, relations: ['roles', 'roles.channels'] });
const context = async () => app.get(RequestContextService).create({ apiType: 'admin', user: await administrating() });

await seedTrade(app, await context(), data);
await seedCatalogue(app, await context(), data);
await seedPromotions(app, await context(), data);
await seedMarkets(app, await context(), administrating);
writeFileSync(file, app.get(TransactionalConnection).rawConnection.driver.export());
await app.close();
process.exit(0);
