-- The log as tables, in DuckDB's dialect. Every other file here begins after this one.
--
--   SET VARIABLE log = 'log.ndjson';       where the lines are; a pattern such as 'log/*.ndjson.gz' will do
--   SET VARIABLE since = 1788192000000;    first moment of the period, milliseconds since 1970
--   SET VARIABLE until = 1790784000000;    first moment after it
--   SET VARIABLE days = 7;                 window of attribution: 1, 7, 15 or 30
--   SET VARIABLE model = 'last';           or 'first'
--   SET VARIABLE currency = 'CNY';         whose money is summed; several are never added up
--
-- BigQuery: load with a schema, UNNEST(items) WITH OFFSET, ANY_VALUE(x HAVING MAX y) for arg_max, DECLARE for variables.
-- ClickHouse: JSONEachRow, ARRAY JOIN, argMax, {since:Int64} for variables, uniqExact for COUNT(DISTINCT …).

-- A line may have been sent twice: the first with an id counts.
CREATE OR REPLACE TEMP TABLE lines AS
SELECT *
FROM read_json(
  getvariable('log'),
  format = 'newline_delimited',
  columns = {
    v: 'INTEGER', id: 'VARCHAR', "at": 'BIGINT', visit: 'VARCHAR', name: 'VARCHAR',
    params: 'STRUCT(
      note_id VARCHAR, author_id VARCHAR, tag_id VARCHAR, live_room_id VARCHAR, item_id VARCHAR, step VARCHAR,
      transaction_id VARCHAR, currency VARCHAR, value BIGINT, tax BIGINT, shipping BIGINT,
      items STRUCT(
        item_id VARCHAR, item_category VARCHAR, affiliation VARCHAR, quantity BIGINT, amount BIGINT, "index" BIGINT,
        note_id VARCHAR, author_id VARCHAR, live_room_id VARCHAR,
        touches STRUCT(
          kind VARCHAR, note_id VARCHAR, author_id VARCHAR, live_room_id VARCHAR, "at" BIGINT, same_visit BOOLEAN
        )[]
      )[]
    )'
  }
)
WHERE v = 1
QUALIFY row_number() OVER (PARTITION BY id ORDER BY "at") = 1;

-- What was paid back of each order, whenever it was, by the index of its lines.
CREATE OR REPLACE TEMP TABLE refunds AS
SELECT params.transaction_id AS transaction, params.currency AS currency, sum(params.value)::BIGINT AS value
FROM lines WHERE name = 'refund' GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE refunded_lines AS
SELECT transaction, currency, coalesce(item."index", place - 1) AS line, sum(coalesce(item.amount, 0))::BIGINT AS amount
FROM (
  SELECT params.transaction_id AS transaction, params.currency AS currency,
    unnest(params.items) AS item, generate_subscripts(params.items, 1) AS place
  FROM lines WHERE name = 'refund'
) GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE events AS
SELECT * FROM lines WHERE "at" >= getvariable('since') AND "at" < getvariable('until');

-- The lines of the orders of the period, with what of them was paid back.
CREATE OR REPLACE TEMP TABLE sold AS
SELECT bought.*, coalesce(back.amount, 0) AS refunded
FROM (
  SELECT event, transaction, currency, "at", coalesce(item."index", place - 1) AS line, coalesce(item.quantity, 1) AS units,
    coalesce(item.amount, 0) AS revenue, item.affiliation AS store, item.item_category AS category, item.touches AS touches
  FROM (
    SELECT id AS event, params.transaction_id AS transaction, params.currency AS currency, "at",
      unnest(params.items) AS item, generate_subscripts(params.items, 1) AS place
    FROM events WHERE name = 'purchase' AND params.currency = getvariable('currency')
  )
) AS bought
LEFT JOIN refunded_lines AS back USING (transaction, currency, line);

-- What led to them, within the window: 24 hours for live rooms, whatever the window.
CREATE OR REPLACE TEMP TABLE touches AS
SELECT *, row_number() OVER (PARTITION BY event, line ORDER BY "at", place) AS number,
  row_number() OVER (PARTITION BY event, line ORDER BY "at" DESC, place DESC) AS from_last
FROM (
  SELECT event, line, revenue, ordered_at, touch.note_id AS note, touch.author_id AS author, touch.live_room_id AS live,
    touch."at" AS "at", touch.same_visit AS same_visit, place,
    CASE
      WHEN touch.kind = 'live' OR touch.live_room_id IS NOT NULL THEN 'live'
      WHEN touch.kind = 'note' OR touch.note_id IS NOT NULL THEN 'note'
      ELSE 'card'
    END AS carrier
  FROM (
    SELECT event, line, revenue, "at" AS ordered_at, unnest(touches) AS touch, generate_subscripts(touches, 1) AS place
    FROM sold
  )
)
WHERE ordered_at - "at" BETWEEN 0 AND CASE carrier WHEN 'live' THEN 1 ELSE getvariable('days') END * 86400000::BIGINT;

CREATE OR REPLACE TEMP TABLE credited AS
SELECT sold.*, touch.note, touch.author, touch.live, touch.same_visit, coalesce(touch.carrier, 'none') AS carrier
FROM sold
LEFT JOIN touches AS touch
  ON touch.event = sold.event AND touch.line = sold.line
  AND CASE getvariable('model') WHEN 'first' THEN touch.number ELSE touch.from_last END = 1;
