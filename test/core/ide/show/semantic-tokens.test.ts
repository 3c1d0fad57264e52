/** What the words of a draft are, and that the grammar says the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { semanticTokensOf, tokenKinds, type TokenKind } from '../../../../server/src/core/ide/show/semantic-tokens';
import { LineIndex, parse } from '../../../../server/src/core/index';
import { tokenize } from '../../../grammar/tokenize';

const named = (text: string): readonly string[] =>
  semanticTokensOf(parse(text)).map(
    ({ span, kind, modifier }) => `${text.slice(span.start, span.end)}: ${kind}${modifier ? `, ${modifier}` : ''}`,
  );

const operative = (paragraph: string): string =>
  `*The General Assembly*,\n\n*Noting* the tides,\n\n1. *Decides* to meet;\n\n2. ${paragraph}\n`;

const inOperative = (paragraph: string): readonly string[] => {
  const all = named(operative(paragraph));
  return all.slice(all.indexOf('2: paragraphNumber') + 1);
};

interface Manifest {
  readonly contributes: {
    readonly semanticTokenTypes: readonly { readonly id: string; readonly superType?: string }[];
    readonly semanticTokenScopes: readonly [{ readonly scopes: Readonly<Record<TokenKind, readonly [string]>> }];
  };
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

describe('what words are', () => {
  it('covers openings, numbers, citations, dates and marks', () => {
    const draft = `*The Security Council*,\n\n*Recalling also* its resolution 1325 (2000) of 31 October 2000,[^1]\n\n1. *Decides*:\n\n(a) To meet;\n\n(b) To act under paragraph 1 above.\n\n[^1]: See S/2020/4.\n`;
    assert.deepEqual(named(draft), [
      'The Security Council: bodyName',
      'Recalling: preambularOpening',
      'also: preambularOpening, sequence',
      '1325 (2000): documentSymbol',
      '31 October 2000: date',
      '1: noteMark',
      '1: paragraphNumber',
      'Decides: operativeOpening',
      '(a): paragraphLabel',
      '(b): paragraphLabel',
      '1: paragraphReference',
      '1: noteMark',
      'S/2020/4: documentSymbol',
    ]);
  });

  for (const [paragraph, addressee] of [
    ['*Requests* the Secretary-General to report.', 'the Secretary-General'],
    ['*Also calls upon* all Member States, in particular coastal States, to report.', 'all Member States'],
    [
      '*Invites* the United Nations Office on Drugs and Crime to report.',
      'the United Nations Office on Drugs and Crime',
    ],
    ['*Encourages* the international community to help.', 'the international community'],
    ['*Urges* States parties:', 'States parties'],
  ] as const) {
    it(`names whom “${paragraph}” addresses`, () => {
      assert.ok(inOperative(paragraph).includes(`${addressee}: addressee`), inOperative(paragraph).join(' | '));
    });
  }

  for (const paragraph of [
    '*Encourages* greater efforts to help.',
    '*Decides* that Member States shall report.',
    '*Requests* that tables be made.',
    'Requests the Secretary-General to report.',
  ]) {
    it(`finds nobody addressed in “${paragraph}”`, () => {
      assert.ok(!inOperative(paragraph).some((each) => each.endsWith('addressee')));
    });
  }

  it('covers names that the text gives, there and later', () => {
    const text = '*Decides* to set up a mechanism (hereinafter “the Mechanism”), and that the Mechanism shall meet.';
    assert.deepEqual(
      inOperative(text).filter((each) => each.includes('definedName')),
      ['Mechanism: definedName, definition', 'Mechanism: definedName'],
    );
  });

  it('stays on one line each', () => {
    const text = operative('*Takes note\nwith appreciation* of the tides of 3\nMay 2020.');
    assert.deepEqual(named(text).slice(-4), [
      'Takes note: operativeOpening',
      'with appreciation: operativeOpening',
      '3: date',
      'May 2020: date',
    ]);
  });
});

describe('the colours of words', () => {
  it('are stated in the manifest for each kind, and follow no kind of programs', () => {
    const { semanticTokenTypes, semanticTokenScopes } = contributes;
    assert.deepEqual(
      semanticTokenTypes.map(({ id }) => id),
      [...tokenKinds],
    );
    // A theme’s own colour for a kind of programs would differ from the one it has for the scope.
    assert.ok(semanticTokenTypes.every(({ superType }) => superType === undefined));
    assert.deepEqual(Object.keys(semanticTokenScopes[0].scopes), [...tokenKinds]);
  });

  it('are those of the grammar, so that nothing flashes', async () => {
    const { scopes } = contributes.semanticTokenScopes[0];
    /** Those that a line alone does not tell. */
    const more: readonly TokenKind[] = ['addressee', 'definedName', 'paragraphReference'];
    for (const path of ['samples/clean-resolution.resolution.md', 'samples/draft-resolution.resolution.md']) {
      const text = readFileSync(path, 'utf8');
      const lines = new LineIndex(text);
      const coloured = await tokenize(text);
      for (const { span, kind } of semanticTokensOf(parse(text))) {
        if (more.includes(kind)) continue;
        const { line, column } = lines.position(span.start);
        let at = 0;
        const there = coloured[line]?.find((token) => (at += token.text.length) > column);
        const scope = scopes[kind][0].split(' ').at(-1)?.replace('.un-resolution', '').split('.').slice(0, 3).join('.');
        const words = `${text.slice(span.start, span.end)} on line ${line + 1} of ${path}`;
        assert.ok(
          there?.scopes.some((each) => each.startsWith(scope ?? '?')),
          `${words}: ${there?.scopes.join(' ')}`,
        );
      }
    }
  });
});
