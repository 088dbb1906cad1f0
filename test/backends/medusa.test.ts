import { after } from 'node:test';
import { contractSuite } from '../commerce/contract-suite.js';
import { MedusaAdmin } from './medusa-admin.js';
import { checkoutCases } from './medusa-checkout-cases.js';
import { customerCases } from './medusa-customer-cases.js';
import { hardCases } from './medusa-hard-cases.js';
import { MedusaServer } from './medusa-server.js';
import { medusaSubject } from './medusa-subject.js';

const server = await MedusaServer.start();
const admin = new MedusaAdmin(server);

contractSuite('medusa', 'Medusa 2.21.2', await medusaSubject(server, admin));
hardCases(server, admin);
checkoutCases(server, admin);
customerCases(server, admin);
after(() => server.stop());
