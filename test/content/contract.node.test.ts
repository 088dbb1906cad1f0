import { after, describe, test } from 'node:test';
import { contentContract } from '../../src/testing.js';
import { httpSubject, jsonSubject } from './content-subjects.js';

/** A file has nobody to tell whom somebody follows, or what they like. */
const beyondFiles = ['whom a visitor follows is remembered', 'a note is liked and saved, and no longer'];

describe('content from a file', () => {
  const promises = contentContract(jsonSubject).filter(({ name }) => !beyondFiles.includes(name));
  for (const { name, run } of promises) test(name, (context) => run(context));
});

describe('content over HTTP', () => {
  const subject = httpSubject();
  after(() => subject.close());
  for (const { name, run } of contentContract(subject)) test(name, (context) => run(context));
});
