import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interleave } from '../../../src/rules/list/interleave.js';
import { countedWords, searchWords, splitSuggestion } from '../../../src/rules/typed/search-words.js';

test('words are searched for without the space around and between them, and not longer than a field takes', () => {
  assert.equal(searchWords('  lip \t tea\n'), 'lip tea');
  assert.equal(searchWords('　乌龙　茶 '), '乌龙 茶');
  assert.equal(searchWords(' \n'), '');
  assert.equal(searchWords('a'.repeat(100)).length, 60);
});

test('what may be somebody’s is not counted', () => {
  for (const [words, counted] of [
    ['Lip  Tea', 'lip tea'],
    ['防晒 SPF50', '防晒 spf50'],
    ['ＳＰＦ５０', 'spf50'],
    ['618 2026', undefined],
    ['iphone 17 256', 'iphone 17 256'],
    ['13800138000', undefined],
    ['138 0013-8000', undefined],
    ['１３８００１３８０００', undefined],
    ['+86 (138) 0013.8000', undefined],
    ['who is anna@example.com', undefined],
    ['11010519491231002X', undefined],
    ['   ', undefined],
  ] as const) {
    assert.equal(countedWords(words), counted, words);
  }
});

test('a suggestion is split where it holds what was typed', () => {
  assert.deepEqual(splitSuggestion('Lip Tea Tint', 'tea'), ['Lip ', 'Tea', ' Tint']);
  assert.deepEqual(splitSuggestion('茶汤唇釉', '唇'), ['茶汤', '唇', '釉']);
  assert.deepEqual(splitSuggestion('Candle', 'tea'), ['', '', 'Candle']);
  assert.deepEqual(splitSuggestion('İstanbul tea', 'tea'), ['', '', 'İstanbul tea'], 'small it is longer');
});

test('products stand between the notes, and what is left of either at the end', () => {
  assert.deepEqual(interleave(['a', 'b', 'c', 'd', 'e'], ['1', '2', '3']), ['a', 'b', '1', 'c', 'd', '2', 'e', '3']);
  assert.deepEqual(interleave([], ['1', '2']), ['1', '2']);
  assert.deepEqual(interleave(['a', 'b', 'c'], []), ['a', 'b', 'c']);
});
