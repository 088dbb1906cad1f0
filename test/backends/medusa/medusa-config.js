// The shop that the adapter is tested against: no admin pages, no Redis, nothing that leaves this machine.
const { defineConfig } = require('@medusajs/framework/utils');

module.exports = defineConfig({
  admin: { disable: true },
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    databaseDriverOptions: { ssl: false, connection: { ssl: false } },
    http: {
      // Pages of any port of this machine, and of no other.
      storeCors: '/^http:\\/\\/(localhost|127\\.0\\.0\\.1)(:\\d+)?$/',
      adminCors: 'http://127.0.0.1',
      authCors: 'http://127.0.0.1',
      jwtSecret: 'of-the-test-shop-alone',
      cookieSecret: 'of-the-test-shop-alone',
    },
  },
});
