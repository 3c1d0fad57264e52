/** Reads YAML front matter: lines of `key: value` between two lines `---` at the very start. */
import { splitLines } from './lines';
import type { FrontMatter } from '../nodes';

// A heading may begin with a rule too: front matter is short, and its first line names a key.
const maxLines = 60;
const pair = /^([A-Za-z][\w-]{0,40})\s*:\s*(.*)$/;

export function readFrontMatter(text: string): FrontMatter | undefined {
  if (!/^\uFEFF?---[ \t]*[\r\n]/.test(text)) return undefined;
  const lines = splitLines(text.slice(0, 8000)).slice(0, maxLines);
  const close = lines.findIndex((line, index) => index > 0 && text.slice(line.first, line.end) === '---');
  const first = lines[1];
  const last = lines[close];
  if (!first || !last || close < 2 || !pair.test(text.slice(first.first, first.end))) return undefined;
  const values = new Map<string, string>();
  for (const line of lines.slice(1, close)) {
    const [, key, value] = pair.exec(text.slice(line.first, line.end)) ?? [];
    if (key !== undefined && value !== undefined) values.set(key, value.replace(/^(["'])(.*)\1$/, '$2').trim());
  }
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const span = { start, end: last.end };
  return { kind: 'front-matter', span, fragments: [span], values };
}
