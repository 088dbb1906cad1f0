import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { approvalStatuses, storeKinds, storeTrades } from '../../src/model/store-setup.js';
import { merchantContract } from '../../src/testing.js';
import { type Exchange, httpSubject } from '../merchant/merchant-subjects.js';

interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, object>> }>>>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly enum?: readonly string[] }>> };
}

const read = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object;
const api = read('docs/merchant-api.json') as Document;
const at = 'https://xhs-elements.dev/docs/merchant-api.json';
const ajv = new Ajv2020({ strict: false });
ajv.addSchema({ ...api, $id: at });
const schema = (name: string): ValidateFunction => ajv.compile({ $ref: `${at}#/components/schemas/${name}` });
const exchanges: Exchange[] = [];

before(async () => {
  for (const { run } of merchantContract(httpSubject(exchanges))) await run();
});

test('whatever is asked and answered while every promise is kept is described', () => {
  assert.ok(exchanges.length > 10, `${exchanges.length}`);
  const [isSetup, isSubmission] = [schema('StoreSetup'), schema('Submission')];
  const wrong = exchanges.flatMap(({ method, url, sent, status, answer }) => {
    const operation = api.paths[url.pathname.replace(/^\/v1/, '')]?.[method.toLowerCase()];
    if (!operation?.responses[String(status)]) return [`${method} ${url.pathname} ${status}`];
    if (sent !== undefined && !isSubmission(sent)) return [JSON.stringify(isSubmission.errors)];
    // Two promises are about answers that are none.
    const isMeant = JSON.stringify(answer).includes('perhaps') || JSON.stringify(answer).includes('notes');
    return status === 200 && !isMeant && !isSetup(answer) ? [JSON.stringify(isSetup.errors)] : [];
  });
  assert.deepEqual(wrong, []);
});

test('the words of the document are those of the model', () => {
  const { ApprovalStatus, StoreKind, StoreTrade } = api.components.schemas;
  assert.deepEqual(ApprovalStatus?.enum, approvalStatuses);
  assert.deepEqual(StoreKind?.enum, storeKinds);
  assert.deepEqual(StoreTrade?.enum, storeTrades);
});

test('the sample set-ups keep to the document, and what is wrong does not', () => {
  const isSetup = schema('StoreSetup');
  for (const locale of ['en', 'zh-CN']) {
    assert.equal(isSetup(read(`demo/data/${locale}/setup.json`)), true, JSON.stringify(isSetup.errors));
  }
  assert.equal(isSetup({ ...read('demo/data/en/setup.json'), store: { status: 'perhaps' } }), false);
});
