/** Reads the examples of a rule page: a text with marks below its lines, and its fixed form. */
import type { Span } from '../../server/src/core/index';

/** A marked place of an example, and its message. */
export interface Mark {
  readonly span: Span;
  readonly message: string;
}

/** One example of a rule page. */
interface Example {
  /** Line of the page, from 1, where the example begins. */
  readonly line: number;
  /** The draft, without the marks. */
  readonly text: string;
  /** Findings, from the lines of carets. A finding over several lines is marked on its first. */
  readonly reported: readonly Mark[];
  /** Related places, from the lines of tildes. */
  readonly related: readonly Mark[];
  /** The draft after its fix; undefined if the page shows none. */
  readonly fixed: string | undefined;
}

export interface RulePage {
  readonly title: string;
  readonly reported: readonly Example[];
  readonly notReported: readonly Example[];
}

const fence = /^```(.*)$/;
const markLine = /^( *)(\^+|~+) (\S.*)$/;

export function readRulePage(page: string): RulePage {
  const reported: Example[] = [];
  const notReported: Example[] = [];
  let section = '';
  let title = '';
  const lines = page.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    title ||= /^# (.*)$/.exec(line)?.[1] ?? '';
    section = /^## (.*)$/.exec(line)?.[1] ?? section;
    const info = fence.exec(line)?.[1];
    if (info === undefined) continue;
    const end = lines.indexOf('```', index + 1);
    if (end < 0) throw new Error(`line ${index + 1}: the example does not end`);
    const content = lines.slice(index + 1, end);
    const list = section === 'Reported' ? reported : notReported;
    if (info === 'resolution') list.push(readExample(content, index + 1));
    else if (info === 'resolution fixed') list.push({ ...last(list, index + 1), fixed: content.join('\n') });
    else throw new Error(`line ${index + 1}: an example of kind “${info}”`);
    index = end;
  }
  return { title, reported, notReported };
}

/** Removes the example of a fixed text from its list. */
function last(list: Example[], line: number): Example {
  const example = list.pop();
  if (!example || example.fixed !== undefined) throw new Error(`line ${line}: a fixed text follows no example`);
  return example;
}

function readExample(content: readonly string[], line: number): Example {
  const marks: Record<'^' | '~', Mark[]> = { '^': [], '~': [] };
  let text = '';
  let lineStart = 0;
  for (const each of content) {
    const mark = markLine.exec(each);
    if (!mark) {
      lineStart = text.length;
      text += `${each}\n`;
      continue;
    }
    const [, indent = '', signs = '', message = ''] = mark;
    const start = lineStart + indent.length;
    marks[signs.startsWith('^') ? '^' : '~'].push({ span: { start, end: start + signs.length }, message });
  }
  return { line, text: text.slice(0, -1), reported: marks['^'], related: marks['~'], fixed: undefined };
}
