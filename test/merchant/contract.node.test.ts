import { describe, test } from 'node:test';
import { merchantContract } from '../../src/testing.js';
import { embeddedSubject, httpSubject } from './merchant-subjects.js';

describe('a set-up out of a file', () => {
  for (const { name, run } of merchantContract(embeddedSubject)) test(name, (context) => run(context));
});

describe('a set-up over HTTP', () => {
  for (const { name, run } of merchantContract(httpSubject())) test(name, (context) => run(context));
});
