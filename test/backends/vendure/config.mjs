// What the server is made of. Everything that a test or the demo chooses comes from the environment: see server.mjs.
import {
  DefaultGuestCheckoutStrategy,
  DefaultLogger,
  LanguageCode,
  LogLevel,
  PaymentMethodHandler,
} from '@vendure/core';
import { gatewayHandler } from './gateway-plugin.mjs';

// A server of ours tells nobody that it runs.
process.env.VENDURE_DISABLE_TELEMETRY = 'true';

export const administrator = { identifier: 'superadmin', password: 'superadmin' };
/** One line of an order holds so many units at most. */
export const mostOfALine = 99;

const words = (value) => [{ languageCode: LanguageCode.en, value }];

/** Pays at once, and moves no money. */
const sandbox = new PaymentMethodHandler({
  code: 'sandbox',
  description: words('Pays at once and moves no money'),
  args: {},
  createPayment: (_context, order, amount) => ({
    amount,
    state: 'Settled',
    transactionId: `sandbox-${order.code}`,
  }),
  settlePayment: () => ({ success: true }),
});

/** Always says no. */
const declining = new PaymentMethodHandler({
  code: 'sandbox-declined',
  description: words('Declines every payment'),
  args: {},
  createPayment: (_context, _order, amount) => ({ amount, state: 'Declined', errorMessage: 'Declined' }),
  settlePayment: () => ({ success: false, errorMessage: 'Declined' }),
});

/** Keeps no file: an asset is an address at which the demo has a picture. */
class PicturesOfTheDemo {
  constructor(base) {
    this.base = base;
  }

  toAbsoluteUrl(_request, identifier) {
    return new URL(identifier, this.base).href;
  }

  fileExists() {
    return Promise.resolve(true);
  }

  deleteFile() {
    return Promise.resolve();
  }
}
for (const call of ['writeFileFromStream', 'writeFileFromBuffer', 'readFileToBuffer', 'readFileToStream']) {
  PicturesOfTheDemo.prototype[call] = () => Promise.reject(new Error('This shop keeps no files'));
}

/**
 * @param options.database `{ bytes }` for one in memory, `{ file }` for one that is saved after every change.
 * @param options.port 0 for a free one.
 * @param options.origins pages that may call the shop.
 * @param options.pictures address of the demo's folder of pictures.
 * @param options.plugins more plugins, such as one that pays by code.
 */
export function makeConfig({ database, port, origins, pictures, plugins = [] }) {
  return {
    logger: new DefaultLogger({ level: process.env.DEBUG ? LogLevel.Debug : LogLevel.Warn, timestamp: false }),
    apiOptions: {
      hostname: '127.0.0.1',
      port,
      adminApiPath: 'admin-api',
      shopApiPath: 'shop-api',
      // A browser keeps no cookie of another site for it: nothing but the token is needed.
      cors: { origin: origins, exposedHeaders: ['vendure-auth-token'] },
      // Documents are a shop's own: nothing is gained by refusing long ones here.
      shopListQueryLimit: 200,
    },
    authOptions: {
      tokenMethod: ['bearer'],
      superadminCredentials: administrator,
      requireVerification: false,
    },
    dbConnectionOptions: {
      type: 'sqljs',
      synchronize: database.fresh === true,
      ...(database.file !== undefined && { location: database.file, autoSave: true }),
      ...(database.bytes !== undefined && { database: database.bytes }),
    },
    paymentOptions: { paymentMethodHandlers: [sandbox, declining, gatewayHandler] },
    orderOptions: {
      orderLineItemsLimit: mostOfALine,
      // A cart is a guest's, also of somebody who has an account.
      guestCheckoutStrategy: new DefaultGuestCheckoutStrategy({ allowGuestCheckoutForRegisteredCustomers: true }),
    },
    assetOptions: { assetStorageStrategy: new PicturesOfTheDemo(pictures) },
    defaultLanguageCode: LanguageCode.en,
    plugins,
  };
}
