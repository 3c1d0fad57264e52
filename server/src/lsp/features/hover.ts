/** The words under the cursor, and the authority of a finding there. */
import { type Hover, MarkupKind } from 'vscode-languageserver';
import { toRange } from '../convert';
import type { Feature } from '../feature';
import { atPlace } from '../on-draft';

export const hover: Feature = {
  capability: () => ({ hoverProvider: true }),

  listen: (session) =>
    session.connection.onHover(
      atPlace(session, 'textDocument/hover', null, ({ analysis }, offset): Hover | null => {
        const found = analysis.hover(offset);
        if (!found) return null;
        const contents = session.client().showsMarkdown
          ? { kind: MarkupKind.Markdown, value: found.markdown }
          : { kind: MarkupKind.PlainText, value: plain(found.markdown) };
        return { range: toRange(analysis.lines, found.span), contents };
      }),
    ),
};

/** For editors without Markdown: words without emphasis, with addresses after them. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^\][]{1,200})\]\(([^()\s]{1,400})\)/g, '$1 ($2)')
    .replace(/(?<!\\)[*_]{1,3}/g, '')
    .replace(/^---$/gm, '')
    .replace(/\\([\p{P}\p{S}])/gu, '$1')
    .replace(/\n{3,}/g, '\n\n');
