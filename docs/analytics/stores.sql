-- What was looked at, put into carts and sold, by store. Goods of no store are in no row.
WITH wanted AS (
  SELECT item.affiliation AS key, count(*) FILTER (name = 'view_item') AS views,
    coalesce(sum(coalesce(item.quantity, 1)) FILTER (name = 'add_to_cart'), 0)::BIGINT AS adds
  FROM (SELECT name, unnest(params.items) AS item FROM events WHERE name IN ('view_item', 'add_to_cart'))
  GROUP BY key
), bought AS (
  SELECT store AS key, count(DISTINCT event) AS orders, sum(units)::BIGINT AS units, sum(revenue)::BIGINT AS revenue,
    sum(refunded)::BIGINT AS refunded
  FROM sold GROUP BY key
)
SELECT key, coalesce(views, 0) AS views, coalesce(adds, 0) AS adds, coalesce(orders, 0) AS orders,
  coalesce(units, 0) AS units, coalesce(revenue, 0) AS revenue, coalesce(refunded, 0) AS refunded
FROM wanted FULL JOIN bought USING (key)
WHERE key IS NOT NULL
ORDER BY revenue DESC, key;
