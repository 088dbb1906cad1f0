import * as v from 'valibot';
import { fields, id, list, text } from '../lib/schema-fields.js';
import type { WishlistGroup } from '../model/index.js';

const item = fields({ kind: v.picklist(['product', 'note']), id });

/** The groups of a wish list as a back end answers them. */
export const wishlistGroupsSchema = list(
  fields({ id, name: text(1_000), items: list(item, 10_000) }),
  1_000,
) satisfies v.GenericSchema<unknown, readonly WishlistGroup[]>;
