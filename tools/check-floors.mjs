// The floors hold: imports point down only, never sideways between rooms of floor 2, never in a circle, and no file
// is longer than 400 lines. `checkFloors(folder)` answers the problems it finds; as a program it prints them.
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles } from './list-files.mjs';

const floors = {
  model: 0,
  rules: 1,
  lib: 1,
  i18n: 1,
  events: 1,
  commerce: 2,
  content: 2,
  live: 2,
  payments: 2,
  analytics: 2,
  merchant: 2,
  state: 3,
  runtime: 4,
  elements: 5,
};
const longest = 400;
/** Rooms of floor 1 that may use another of the same floor. */
const sideways = { rules: [], lib: [], i18n: ['lib'], events: [], testing: [] };

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

function roomOf(path) {
  const [room, rest] = path.split('/');
  return rest === undefined ? 'entry' : room;
}

function floorOf(path) {
  const room = roomOf(path);
  if (room === 'entry') return path === 'version.ts' ? 0 : 6;
  return room === 'testing' ? 6 : floors[room];
}

/** Problems of the tree below a folder, a line each. */
export function checkFloors(folder) {
  const problems = [];
  const graph = new Map();
  for (const file of listFiles(folder, (path) => path.endsWith('.ts'))) {
    const path = file.slice(folder.length + 1);
    const text = readFileSync(file, 'utf8');
    const lines = text.split('\n').length - 1;
    if (lines > longest) problems.push(`${path}: ${lines} lines, ${longest} is the most`);
    const floor = floorOf(path);
    if (floor === undefined) {
      problems.push(`${path}: the folder is on no floor`);
      continue;
    }
    const targets = new Set();
    for (const match of text.matchAll(importPattern)) {
      const specifier = match[1] ?? match[2] ?? match[3];
      if (!specifier?.startsWith('.')) continue;
      const target = normalize(join(dirname(path), specifier))
        .replaceAll('\\', '/')
        .replace(/\.js$/, '.ts');
      const typeOnly = /^\s*(?:import|export)\s+type\b/.test(match[0].trimStart());
      if (!typeOnly && !match[3]) targets.add(target);
      const room = roomOf(path);
      const other = roomOf(target);
      const targetFloor = floorOf(target);
      if (targetFloor === undefined || targetFloor > floor) {
        problems.push(`${path}: imports ${target}, which is on a higher floor`);
      } else if (targetFloor === floor && room !== other && floor > 0 && floor < 6) {
        if (!sideways[room]?.includes(other)) problems.push(`${path}: imports ${target}, a room beside its own`);
      } else if (floor === 5 && targetFloor === 3 && !typeOnly) {
        problems.push(`${path}: imports ${target}; elements may use the types of state only`);
      } else if (floor === 5 && targetFloor === 2 && !typeOnly) {
        problems.push(`${path}: imports ${target}; elements reach seams through the shop only`);
      }
    }
    graph.set(path, targets);
  }
  return [...problems, ...circles(graph)];
}

function circles(graph) {
  const problems = [];
  const done = new Set();
  const path = [];
  const visit = (node) => {
    if (path.includes(node)) {
      problems.push(`circle: ${[...path.slice(path.indexOf(node)), node].join(' → ')}`);
      return;
    }
    if (done.has(node)) return;
    path.push(node);
    for (const target of graph.get(node) ?? []) visit(target);
    path.pop();
    done.add(node);
  };
  for (const node of graph.keys()) visit(node);
  return problems;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problems = checkFloors(process.argv[2] ?? 'src');
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? 'floors: in order' : `floors: ${problems.length} problems`);
  process.exit(problems.length === 0 ? 0 : 1);
}
