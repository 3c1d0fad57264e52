/** What stands under the cursor, and who says so where something is found there. */
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { attempt, type OnFailure } from '../../core/attempt';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { hoverAt } from '../../core/ide/hover/hover';
import { rules, type Report } from '../../core/index';
import { touches } from '../../core/text/span';
import { toOffset, toRange } from '../convert';
import type { DraftDocument } from '../draft-document';
import type { Feature } from '../feature';
import { ownValue } from '../../core/text/own-value';

export const hover: Feature = {
  capability: () => ({ hoverProvider: true }),

  listen: ({ connection, drafts, guard, client, catalogue, onFailure }) =>
    connection.onHover(
      guard<HoverParams, Hover | null>('textDocument/hover', null, async ({ textDocument, position }) => {
        const draft = await drafts.at(textDocument.uri);
        if (!draft) return null;
        const found = hoverOf(draft, toOffset(draft.analysis.lines, position), catalogue.current(), onFailure);
        if (!found || client().showsMarkdown) return found;
        return { ...found, contents: { kind: MarkupKind.PlainText, value: plain(found.contents.value) } };
      }),
    ),
};

function hoverOf(
  { analysis }: DraftDocument,
  offset: number,
  catalogue: Catalogue,
  onFailure: OnFailure,
): (Hover & { readonly contents: { readonly kind: MarkupKind; readonly value: string } }) | null {
  const all = attempt('hover', () => analysis.findings, [], onFailure);
  const reports = all.filter(({ span }) => touches(span, offset));
  const told = hoverAt(analysis.resolution, offset, catalogue, onFailure);
  const span = told?.span ?? reports[0]?.span;
  if (!span) return null;
  const authorities = new Map(reports.map((report) => [report.rule, authorityOf(report)]));
  const value = [...authorities.values(), ...(told ? [told.markdown] : [])].join('\n\n---\n\n');
  return { range: toRange(analysis.lines, span), contents: { kind: MarkupKind.Markdown, value } };
}

/** The requirement of the rule and its authorities; the finding itself is shown by the editor. */
function authorityOf({ rule, authority }: Report): string {
  const title = ownValue(rules, rule)?.meta.title ?? rule;
  const sources = authority.map(({ source, url }) => (url === undefined ? source : `[${source}](${url})`));
  return `**${title}**\n\nAuthority: ${sources.join('; ')}`;
}

/** For editors without Markdown: the words without emphasis, with addresses beside them. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^\][]{1,200})\]\(([^()\s]{1,400})\)/g, '$1 ($2)')
    .replace(/(?<!\\)[*_]{1,3}/g, '')
    .replace(/^---$/gm, '')
    .replace(/\\([\p{P}\p{S}])/gu, '$1')
    .replace(/\n{3,}/g, '\n\n');
