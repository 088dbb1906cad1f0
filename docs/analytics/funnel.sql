-- How far visits come: how often each step happened, and in how many visits. The drop-off is that of visits.
WITH reached AS (
  SELECT CASE name WHEN 'checkout_step' THEN params.step ELSE name END AS step, visit FROM events
  WHERE name IN (
    'note_impression', 'note_read', 'tag_click', 'view_item', 'add_to_cart', 'begin_checkout', 'checkout_step', 'purchase'
  )
  UNION ALL
  -- Orders that were not paid back as a whole.
  SELECT 'kept', visit FROM events
  LEFT JOIN refunds ON refunds.transaction = params.transaction_id AND refunds.currency = params.currency
  WHERE name = 'purchase'
    AND (refunds.value IS NULL OR refunds.value < list_sum([coalesce(item.amount, 0) FOR item IN params.items]))
), steps AS (
  SELECT place, step, count(visit) AS events, count(DISTINCT visit) AS visits
  FROM (
    SELECT unnest([
      'note_impression', 'note_read', 'tag_click', 'view_item', 'add_to_cart', 'begin_checkout',
      'address', 'delivery', 'payment', 'submit', 'purchase', 'kept'
    ]) AS step, generate_subscripts(range(12), 1) AS place
  ) LEFT JOIN reached USING (step)
  GROUP BY place, step
)
SELECT step, events, visits,
  CASE WHEN visits <= lag(visits) OVER (ORDER BY place)
    THEN (lag(visits) OVER (ORDER BY place) - visits) / nullif(lag(visits) OVER (ORDER BY place), 0) END AS drop_off
FROM steps ORDER BY place;
