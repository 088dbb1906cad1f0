// Payments over the gateway of the demo: the shop's page begins one by a mutation of its own, the gateway tells the shop by
// a signed notice, and the shop believes neither before it has asked the gateway. Written out without decorators, since
// nothing here is compiled.
import { readFileSync } from 'node:fs';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Allow,
  Ctx,
  LanguageCode,
  PaymentMethodHandler,
  Permission,
  PluginCommonModule,
  VendurePlugin,
} from '@vendure/core';
import { parse } from 'graphql';

/** Only the desk itself settles an order by it: to a shopper who adds such a payment by hand it says no. */
export const gatewayHandler = new PaymentMethodHandler({
  code: 'gateway',
  description: [{ languageCode: LanguageCode.en, value: 'Paid at the gateway of the demo' }],
  args: {},
  createPayment: (context, _order, amount, _args, { trade }) =>
    context.apiType === 'admin' && typeof trade === 'string'
      ? { amount, state: 'Settled', transactionId: trade }
      : { amount, state: 'Declined', errorMessage: 'Paid elsewhere' },
  settlePayment: () => ({ success: true }),
});

/** Where a notice arrives. */
export const noticePath = 'payments/notify';

/** @param desk see payment-desk.mjs */
export function gatewayPlugin(desk) {
  class PaymentIntents {
    paymentIntent(context) {
      return desk.current(context);
    }

    createPaymentIntent(context, wanted) {
      return desk.create(context, wanted);
    }
  }
  const prototype = PaymentIntents.prototype;
  const decorate = (name, decorators, given) => {
    for (const [index, decorator] of given.entries()) decorator(prototype, name, index);
    for (const decorator of decorators) decorator(prototype, name, Object.getOwnPropertyDescriptor(prototype, name));
  };
  decorate('paymentIntent', [Query(), Allow(Permission.Owner)], [Ctx()]);
  decorate('createPaymentIntent', [Mutation(), Allow(Permission.Owner)], [Ctx(), Args()]);
  Resolver()(PaymentIntents);

  class GatewayPlugin {
    desk = desk;
  }
  VendurePlugin({
    imports: [PluginCommonModule],
    compatibility: '^3.0.0',
    shopApiExtensions: {
      schema: parse(readFileSync(new URL('payment-intents.graphql', import.meta.url), 'utf8')),
      resolvers: [PaymentIntents],
    },
    configuration: (config) => {
      config.orderOptions.process = [...(config.orderOptions.process ?? []), desk.orderProcess];
      config.apiOptions.middleware = [
        ...(config.apiOptions.middleware ?? []),
        {
          route: noticePath,

          handler: (request, response) => void answerNotice(desk, request, response),
        },
      ];
      return config;
    },
  })(GatewayPlugin);
  return GatewayPlugin;
}

async function answerNotice(desk, { body }, response) {
  const taken = await desk.notice({ ...body }).catch(() => false);
  response.setHeader('content-type', 'text/plain');
  response.end(taken ? 'success' : 'failure');
}
