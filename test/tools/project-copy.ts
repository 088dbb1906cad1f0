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
  /** What is wrong with the project itself is told by its own check, not by the tests of a generator. */
  readonly #floorsBefore: readonly string[];

  constructor() {
    for (const part of [...parts, ...configurations]) cpSync(part, join(this.folder, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'), 'junction');
    this.#floorsBefore = this.#floors();
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

  /** Types, lint and format of some files, and the floors; what they complain of since the copy was made. */
  complaintsOf(files: readonly string[]): string {
    const config = { extends: './tsconfig.json', files, include: [] };
    writeFileSync(this.path('tsconfig.some.json'), JSON.stringify(config));
    const runs = [
      this.run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.some.json'),
      this.run('node_modules/eslint/bin/eslint.js', ...files),
      this.run('node_modules/prettier/bin/prettier.cjs', '--check', ...files),
    ];
    const complaints = runs.filter(({ ok }) => !ok).map(({ text }) => text);
    return [...complaints, ...this.#floors().filter((line) => !this.#floorsBefore.includes(line))].join('\n');
  }

  #floors(): readonly string[] {
    return this.run('tools/check-floors.mjs')
      .text.split('\n')
      .filter((line) => !line.startsWith('floors:'));
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The files that a generator says it wrote. */
export function written({ text }: Said): readonly string[] {
  return [...text.matchAll(/^wrote {3}(\S+)$/gm)].map(([, path]) => path ?? '');
}
