/** Colours by what words are, the same as those of the grammar where both know a word, so that nothing flashes. */
import {
  SemanticTokenModifiers,
  type SemanticTokens,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
  SemanticTokenTypes,
} from 'vscode-languageserver';
import type { OnFailure } from '../../core/attempt';
import { semanticTokensOf, tokenKinds, type TokenKind } from '../../core/ide/show/semantic-tokens';
import type { Analysis, Span } from '../../core/index';
import { overlaps } from '../../core/text/span';
import { toSpan } from '../convert';
import type { Feature } from '../feature';

/** For editors that do not know our own names; our client gives these names their colours. */
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

  listen: ({ connection, drafts, guard, onFailure }) => {
    const empty: SemanticTokens = { data: [] };
    connection.languages.semanticTokens.on(
      guard<SemanticTokensParams, SemanticTokens>('textDocument/semanticTokens/full', empty, async (params) => {
        const draft = await drafts.at(params.textDocument.uri);
        return draft ? encoded(draft.analysis, undefined, onFailure) : empty;
      }),
    );
    connection.languages.semanticTokens.onRange(
      guard<SemanticTokensRangeParams, SemanticTokens>('textDocument/semanticTokens/range', empty, async (params) => {
        const draft = await drafts.at(params.textDocument.uri);
        return draft ? encoded(draft.analysis, toSpan(draft.analysis.lines, params.range), onFailure) : empty;
      }),
    );
  },
};

/** Five figures for each token, its place told from the one before. */
function encoded({ resolution, lines }: Analysis, range: Span | undefined, onFailure: OnFailure): SemanticTokens {
  const data: number[] = [];
  let line = 0;
  let column = 0;
  for (const { span, kind, modifier } of semanticTokensOf(resolution, onFailure)) {
    if (range && !overlaps(span, range)) continue;
    const at = lines.position(span.start);
    const bits = modifier ? modifierBits[modifier] : 0;
    data.push(at.line - line, at.line === line ? at.column - column : at.column);
    data.push(span.end - span.start, tokenKinds.indexOf(kind), bits);
    ({ line, column } = at);
  }
  return { data };
}
