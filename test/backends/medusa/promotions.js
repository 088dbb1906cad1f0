// Discount codes of the sample shop, as far as Medusa has such: one that applies to all, one for a collection, one with a
// minimum, one that has run out, and one that is a draft.
const code = (name, method, also = {}) => ({
  code: name,
  type: 'standard',
  status: 'active',
  is_tax_inclusive: true,
  ...also,
  application_method: { target_type: 'items', allocation: 'across', currency_code: 'cny', ...method },
});
const percent = (value) => ({ type: 'percentage', value });
const fixed = (value) => ({ type: 'fixed', value });

/** @param collections ids of the collections by handle. */
exports.promotionsOf = (collections) => [
  code('GLOW20', percent(20)),
  code('TEA10', {
    ...percent(10),
    target_rules: [{ attribute: 'items.product.collection_id', operator: 'in', values: [collections.shanmai] }],
  }),
  code('HOUSE1000', fixed(150), { rules: [{ attribute: 'original_item_total', operator: 'gte', values: ['1000'] }] }),
  code('SUMMER', fixed(20), {
    campaign: {
      name: 'Summer',
      campaign_identifier: 'summer',
      starts_at: '2025-06-01T00:00:00+08:00',
      ends_at: '2025-09-01T00:00:00+08:00',
    },
  }),
  code('ANNIVERSARY', fixed(30), { status: 'draft' }),
];
