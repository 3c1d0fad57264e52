/** Colours by the kinds of words, matching the grammar so that nothing flashes. */
import { SemanticTokenModifiers, type SemanticTokens, SemanticTokenTypes } from 'vscode-languageserver';
import { type Analysis, overlaps, type Span, type TokenKind, tokenKinds } from '../../core/index';
import { toSpan } from '../convert';
import type { Feature } from '../feature';
import { onDraft } from '../on-draft';

/** For editors that do not know our names; our client colours these names. */
const standard = {
  preambularOpening: SemanticTokenTypes.keyword,
  operativeOpening: SemanticTokenTypes.function,
  bodyName: SemanticTokenTypes.type,
  addressee: SemanticTokenTypes.class,
  paragraphNumber: SemanticTokenTypes.number,
  paragraphLabel: SemanticTokenTypes.enumMember,
  documentSymbol: SemanticTokenTypes.variable,
  date: SemanticTokenTypes.string,
  noteMark: SemanticTokenTypes.decorator,
  definedName: SemanticTokenTypes.struct,
  paragraphReference: SemanticTokenTypes.property,
} as const satisfies Record<TokenKind, SemanticTokenTypes>;

/** Bits in the order of the legend. */
const modifierBits = { sequence: 1, definition: 2 } as const;

export const semanticTokens: Feature = {
  capability: ({ hasOurCommands }) => ({
    semanticTokensProvider: {
      legend: {
        tokenTypes: hasOurCommands ? [...tokenKinds] : tokenKinds.map((kind) => standard[kind]),
        tokenModifiers: hasOurCommands
          ? Object.keys(modifierBits)
          : [SemanticTokenModifiers.modification, SemanticTokenModifiers.definition],
      },
      full: true,
      range: true,
    },
  }),

  listen: (session) => {
    const empty: SemanticTokens = { data: [] };
    const { semanticTokens: tokens } = session.connection.languages;
    tokens.on(onDraft(session, 'textDocument/semanticTokens/full', empty, ({ analysis }) => encoded(analysis)));
    tokens.onRange(
      onDraft(session, 'textDocument/semanticTokens/range', empty, ({ analysis }, { range }) =>
        encoded(analysis, toSpan(analysis.lines, range)),
      ),
    );
  },
};

/** Five figures for each token, relative to the previous one. */
function encoded(analysis: Analysis, range?: Span): SemanticTokens {
  const data: number[] = [];
  let line = 0;
  let column = 0;
  for (const { span, kind, modifier } of analysis.tokens()) {
    if (range && !overlaps(span, range)) continue;
    const at = analysis.lines.position(span.start);
    const bits = modifier ? modifierBits[modifier] : 0;
    data.push(at.line - line, at.line === line ? at.column - column : at.column);
    data.push(span.end - span.start, tokenKinds.indexOf(kind), bits);
    ({ line, column } = at);
  }
  return { data };
}
