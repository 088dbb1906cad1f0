// Writes the log of the sample shop, `demo/data/<locale>/sample-log.ndjson.gz`, which the merchant's page of the demo and the
// stories show: `node tools/sample-log/write.mjs`.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { sampleLog } from './generate.mjs';

for (const locale of ['en', 'zh-CN']) {
  const lines = sampleLog(locale);
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const packed = gzipSync(text, { level: 9 });
  writeFileSync(`demo/data/${locale}/sample-log.ndjson.gz`, packed);
  console.log(`${locale}: ${lines.length} lines, ${packed.length} bytes packed, ${text.length} as they are`);
}
