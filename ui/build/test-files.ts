import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const withPage = '// @vitest-environment jsdom';

/** The files of tests, by whether their first line asks for a page. */
export function testFiles(): { plain: string[]; page: string[] } {
  const all = ['src', 'build'].flatMap((folder) =>
    readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => join(folder, name)),
  );
  const page = all.filter((file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').startsWith(withPage));
  return { plain: all.filter((file) => !page.includes(file)), page };
}
