/** The drafts of all rule pages: every rule has something to say in some of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { readRulePage } from './read-page';

export const pageDrafts: readonly string[] = readdirSync('docs/rules')
  .map((name) => readRulePage(readFileSync(`docs/rules/${name}`, 'utf8')))
  .flatMap(({ reported, notReported }) => [...reported, ...notReported].map(({ text }) => text));
