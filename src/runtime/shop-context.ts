import { createContext } from '@lit/context';
import type { Shop } from './shop.js';

/**
 * The key under which elements find the shop of their nearest `<xhs-provider>`. A registered symbol, since a
 * page may hold two copies of the bundle; its number is that of the contract, not of the release.
 */
export const shopContext = createContext<Shop>(Symbol.for('xhs-elements/shop@1'));
