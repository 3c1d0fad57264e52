/** Links in the documentation lead somewhere, and nothing in it belongs to one machine. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repositoryFiles } from '../harness/repository-files';

const pages = repositoryFiles().filter(
  (path) => path.endsWith('.md') && !/^(?:samples|test)\/|\.resolution\.md$/.test(path),
);

/** The page without its examples, in which brackets are no links. */
const prose = (page: string): string => page.replace(/^```[^]*?^```$/gm, '').replace(/`[^`\n]*`/g, '``');

const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const anchorsOf = (path: string): readonly string[] =>
  [...prose(readFileSync(path, 'utf8')).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slug(heading));

describe('the documentation', () => {
  it('is found', () => {
    assert.ok(pages.includes('README.md') && pages.some((path) => path.startsWith('docs/rules/')));
  });

  for (const path of pages) {
    it(`has links that lead somewhere: ${path}`, () => {
      const links = [...prose(readFileSync(path, 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)].map(
        ([, target = '']) => target,
      );
      for (const link of links.filter((target) => !/^(?:https?|mailto|command):/.test(target))) {
        const [file = '', anchor] = link.split('#');
        const target = file === '' ? path : join(dirname(path), decodeURIComponent(file));
        assert.ok(existsSync(target), `${link}: no such file`);
        if (anchor !== undefined) assert.ok(anchorsOf(target).includes(anchor), `${link}: no such heading`);
      }
    });
  }

  it('names no folder of one machine and no registry but the public one', () => {
    const local = /(?:^|[\s"'`(=])(?:\/(?:work|home|root|Users|tmp)\/|[A-Z]:\\|(?:\.\.\/)+shared\/|~\/)/;
    for (const path of pages) assert.doesNotMatch(readFileSync(path, 'utf8'), local, path);
    const addresses = [...readFileSync('package-lock.json', 'utf8').matchAll(/"resolved": "([^"]+)"/g)];
    for (const [, address = ''] of addresses) assert.match(address, /^https:\/\/registry\.npmjs\.org\//);
  });
});
