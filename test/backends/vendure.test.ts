import { after } from 'node:test';
import { startGateway } from '../../demo/gateway/server.mjs';
import { contractSuite } from '../commerce/contract-suite.js';
import { VendureAdmin } from './vendure-admin.js';
import { checkoutCases } from './vendure-checkout-cases.js';
import { hardCases } from './vendure-hard-cases.js';
import { paymentCases } from './vendure-payments.js';
import { VendureServer } from './vendure-server.js';
import { vendureSubject } from './vendure-subject.js';

const gateway = await startGateway();
const server = await VendureServer.start({ gateway: gateway.url });
const admin = new VendureAdmin(server.url);

contractSuite('vendure', 'Vendure 3.7.3 on sql.js', await vendureSubject(server, admin));
hardCases(server, admin);
checkoutCases(server, admin);
paymentCases(server, admin, gateway);
after(async () => {
  await server.stop();
  await gateway.close();
});
