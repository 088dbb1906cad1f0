-- What orders came about by: notes, product cards and the like, live rooms, and what nothing is known of.
SELECT carrier AS key, count(DISTINCT event) AS orders, sum(units)::BIGINT AS units, sum(revenue)::BIGINT AS revenue,
  sum(refunded)::BIGINT AS refunded
FROM credited GROUP BY carrier ORDER BY revenue DESC, key;
