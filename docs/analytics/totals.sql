-- The sums of the period, in minor units.
SELECT
  (SELECT count(*) FROM events WHERE name = 'note_impression') AS impressions,
  (SELECT count(*) FROM events WHERE name IN ('note_read', 'live_enter')) AS reads,
  (SELECT count(*) FROM events WHERE name IN ('tag_click', 'live_item_click')) AS clicks,
  (SELECT coalesce(sum(len(params.items)), 0)::BIGINT FROM events WHERE name = 'view_item') AS views,
  (
    SELECT coalesce(sum(coalesce(item.quantity, 1)), 0)::BIGINT
    FROM (SELECT unnest(params.items) AS item FROM events WHERE name = 'add_to_cart')
  ) AS adds,
  (SELECT count(*) FROM events WHERE name = 'purchase' AND params.currency = getvariable('currency')) AS orders,
  (SELECT coalesce(sum(units), 0)::BIGINT FROM sold) AS units,
  (SELECT coalesce(sum(revenue), 0)::BIGINT FROM sold) AS revenue,
  (
    SELECT coalesce(sum(refunds.value), 0)::BIGINT
    FROM refunds
    JOIN events ON events.name = 'purchase'
      AND events.params.transaction_id = refunds.transaction AND events.params.currency = refunds.currency
    WHERE refunds.currency = getvariable('currency')
  ) AS refunded;
