import { expect } from '@open-wc/testing';
import { clipUrl } from '../../stories/sample-shop.js';

it('the server of the tests answers with the part of a video that is asked for', async () => {
  const answer = await fetch(clipUrl('pour.webm'), { headers: { range: 'bytes=10-19' } });
  expect(answer.status).to.equal(206);
  expect(answer.headers.get('content-range')).to.match(/^bytes 10-19\/\d+$/);
  expect((await answer.arrayBuffer()).byteLength).to.equal(10);
});
