import { after } from 'node:test';
import { contractSuite } from '../commerce/contract-suite.js';
import { MedusaAdmin } from './medusa-admin.js';
import { MedusaServer } from './medusa-server.js';
import { medusaSubject } from './medusa-subject.js';

const server = await MedusaServer.start();
after(() => server.stop());

contractSuite('medusa', 'Medusa 2.21.2', await medusaSubject(server, new MedusaAdmin(server)));
