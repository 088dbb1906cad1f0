import { after } from 'node:test';
import { contractSuite } from '../commerce/contract-suite.js';
import { VendureAdmin } from './vendure-admin.js';
import { checkoutCases } from './vendure-checkout-cases.js';
import { hardCases } from './vendure-hard-cases.js';
import { VendureServer } from './vendure-server.js';
import { vendureSubject } from './vendure-subject.js';

const server = await VendureServer.start();
const admin = new VendureAdmin(server.url);

contractSuite('vendure', 'Vendure 3.7.3 on sql.js', await vendureSubject(server, admin));
hardCases(server, admin);
checkoutCases(server, admin);
// After the suite, which looks into the shop once more when it is over.
after(() => server.stop());
