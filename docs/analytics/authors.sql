-- What each author brought. Money is put down to the touch that the model names; `direct` is what of it was bought in the
-- same visit, `assisted` is what it had another part in, which several may have in the same money.
WITH seen AS (
  SELECT params.author_id AS key,
    count(*) FILTER (name = 'note_impression') AS impressions,
    count(*) FILTER (name IN ('note_read', 'live_enter')) AS reads,
    count(*) FILTER (name IN ('tag_click', 'live_item_click')) AS clicks
  FROM events
  WHERE name IN ('note_impression', 'note_read', 'live_enter', 'tag_click', 'live_item_click')
  GROUP BY key
), wanted AS (
  SELECT item.author_id AS key, count(*) FILTER (name = 'view_item') AS views,
    coalesce(sum(coalesce(item.quantity, 1)) FILTER (name = 'add_to_cart'), 0)::BIGINT AS adds
  FROM (SELECT name, unnest(params.items) AS item FROM events WHERE name IN ('view_item', 'add_to_cart'))
  GROUP BY key
), bought AS (
  SELECT author AS key, count(DISTINCT event) AS orders, sum(units)::BIGINT AS units, sum(revenue)::BIGINT AS revenue,
    sum(refunded)::BIGINT AS refunded
  FROM credited GROUP BY key
), parts AS (
  SELECT touched.key,
    coalesce(sum(touched.revenue) FILTER (is_direct), 0)::BIGINT AS direct,
    coalesce(sum(touched.revenue) FILTER (NOT is_direct), 0)::BIGINT AS assisted
  FROM (
    SELECT touch.author AS key, touch.event, touch.line, touch.revenue,
      coalesce(any_value(credited.author) = touch.author AND any_value(credited.same_visit), false) AS is_direct
    FROM touches AS touch JOIN credited USING (event, line)
    GROUP BY touch.author, touch.event, touch.line, touch.revenue
  ) AS touched
  GROUP BY touched.key
)
SELECT key, coalesce(impressions, 0) AS impressions, coalesce(reads, 0) AS reads, coalesce(clicks, 0) AS clicks,
  coalesce(views, 0) AS views, coalesce(adds, 0) AS adds, coalesce(orders, 0) AS orders, coalesce(units, 0) AS units,
  coalesce(revenue, 0) AS revenue, coalesce(refunded, 0) AS refunded, coalesce(direct, 0) AS direct,
  coalesce(assisted, 0) AS assisted
FROM seen FULL JOIN wanted USING (key) FULL JOIN bought USING (key) FULL JOIN parts USING (key)
WHERE key IS NOT NULL
ORDER BY revenue DESC, key;
