import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a program said and how it ended. */
export interface Said {
  readonly ok: boolean;
  readonly text: string;
}

const parts = ['src', 'tools', 'stories', 'test/fixtures', 'test/stories', 'package.json', 'rollup.config.mjs'];
const configurations = [
  'tsconfig.json',
  'tsconfig.build.json',
  'eslint.config.mjs',
  '.prettierrc.json',
  'custom-elements-manifest.config.mjs',
];

/** A copy of the project in a temporary folder, for tools that write into it. */
export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'xhs-elements-'));

  constructor() {
    for (const part of [...parts, ...configurations]) cpSync(part, join(this.folder, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'), 'junction');
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  remove(file: string): void {
    rmSync(this.path(file), { recursive: true });
  }

  /** Runs a program of the project, or of a package, in the copy. */
  run(program: string, ...args: string[]): Said {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      // Inside a run of node's tests another one would report to it, and not to us.
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NODE_TEST_CONTEXT: undefined },
    });
    return { ok: status === 0, text: `${stderr}${stdout}` };
  }

  /** What types, lint, format and floors say against some files; nothing where all is well. */
  complaintsOf(files: readonly string[]): string {
    const sources = files.filter((path) => path.endsWith('.ts'));
    // What a package has no types for is declared once for all.
    const config = { extends: './tsconfig.json', files: sources, include: ['src/*.d.ts'] };
    writeFileSync(this.path('tsconfig.some.json'), JSON.stringify(config));
    const runs = [
      this.run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.some.json'),
      this.run('node_modules/eslint/bin/eslint.js', ...sources),
      this.run('node_modules/prettier/bin/prettier.cjs', '--check', ...files),
      this.run('tools/check-floors.mjs'),
    ];
    return runs.flatMap(({ ok, text }) => (ok ? [] : text)).join('\n');
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The files that a generator says it wrote. */
export function written({ text }: Said): readonly string[] {
  return [...text.matchAll(/^wrote {3}(\S+)$/gm)].map(([, path]) => path ?? '');
}
