// Writes the schema of Vendure's Shop API, as the server with its own plugins alone answers it.
//   node test/backends/vendure/print-schema.mjs http://127.0.0.1:3111 > test/vendor/vendure/shop-api.graphql
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';

const [address] = process.argv.slice(2);
if (address === undefined) throw new Error('Name the address of a server that runs');
const response = await fetch(new URL('/shop-api', address), {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: getIntrospectionQuery() }),
});
const { data } = await response.json();
console.log(printSchema(buildClientSchema(data)));
