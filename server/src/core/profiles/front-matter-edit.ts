/** Sets a value in the front matter of a draft, which is created if missing. */
import type { Resolution } from '../document/nodes';
import type { Edit } from '../text/edit';

/** @param key letters only; an existing line is replaced */
export function frontMatterEdit({ text, frontMatter }: Resolution, key: string, value: string): Edit {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const line = `${key}: ${value}`;
  if (!frontMatter) {
    const start = text.startsWith('\ufeff') ? 1 : 0;
    return { span: { start, end: start }, text: `---${eol}${line}${eol}---${eol}${eol}` };
  }
  const { start, end } = frontMatter.span;
  const printed = text.slice(start, end);
  const stated = new RegExp(`^${key}[ \\t]{0,9}:[^\\r\\n]*`, 'm').exec(printed);
  if (stated) {
    const from = start + stated.index;
    return { span: { start: from, end: from + stated[0].length }, text: line };
  }
  const first = start + (/^---[ \t]*(?:\r\n|\n|\r)/.exec(printed)?.[0].length ?? 0);
  return { span: { start: first, end: first }, text: `${line}${eol}` };
}
