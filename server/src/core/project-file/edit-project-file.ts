/** Changes one value of `unres.json` and keeps every other character. */
import type { Edit } from '../text/edit';
import { applyEdits } from '../text/edit';
import { type JsonNode, readJson } from '../text/json';

/**
 * The text with `value` at `path`.
 * @param text undefined or blank for a new file
 * @returns undefined for an unreadable file, so that nothing of it is lost
 */
export function editProjectFile(
  text: string | undefined,
  path: readonly [string, ...string[]],
  value: string,
): string | undefined {
  if (text === undefined || text.trim() === '') return `${JSON.stringify(nested(path, value), null, 2)}\n`;
  let node = readJson(text).root;
  if (!node?.members) return undefined;
  for (const [depth, key] of path.entries()) {
    const member: NonNullable<JsonNode['members']>[number] | undefined = node.members?.findLast(
      (each) => each.key === key,
    );
    const rest = path.slice(depth + 1);
    if (!member)
      return applyEdits(text, [added(text, node, key, rest.length > 0 ? nested(rest, value) : value, depth)]);
    if (rest.length === 0 || !member.node.members) {
      const replaced = JSON.stringify(rest.length > 0 ? nested(rest, value) : value);
      return applyEdits(text, [{ span: member.node.span, text: replaced }]);
    }
    node = member.node;
  }
  return undefined;
}

const nested = (path: readonly string[], value: string): unknown =>
  path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);

/** A new member after the last one, indented as that is. */
function added(text: string, { span, members = [] }: JsonNode, key: string, value: unknown, depth: number): Edit {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const last = members.at(-1);
  const before = last && text.slice(0, last.keySpan.start);
  const own = before === undefined ? undefined : /[\r\n]([ \t]*)$/.exec(before.slice(-200))?.[1];
  const indent = own ?? '  '.repeat(depth + 1);
  const printed = JSON.stringify(value, null, 2).replace(/\n/g, `${eol}${indent}`);
  const member = `${JSON.stringify(key)}: ${printed}`;
  if (!last) {
    const outer = '  '.repeat(depth);
    return { span, text: `{${eol}${indent}${member}${eol}${outer}}` };
  }
  const at = last.node.span.end;
  const isOnOneLine = own === undefined;
  return { span: { start: at, end: at }, text: isOnOneLine ? `, ${member}` : `,${eol}${indent}${member}` };
}
