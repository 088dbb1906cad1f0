import { contractSuite } from '../contract-suite.js';
import { subject } from './subject.js';

contractSuite('shopify', 'a stub on the published schema of the Storefront API 2026-04', subject);
