/** Cited documents as links. */
import assert from 'node:assert/strict';
import { linksOf } from '../../../../server/src/core/ide/show/links';
import { parse } from '../../../../server/src/core/index';
import { inPreamble } from '../cursor';

const links = (text: string): readonly (readonly [string, string])[] => {
  const resolution = parse(text);
  return linksOf(resolution).map(({ span, url }) => [text.slice(span.start, span.end), url]);
};

describe('links', () => {
  const cases: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
    ['a number', 'its resolution 70/1', [['70/1', 'https://docs.un.org/en/A/RES/70/1']]],
    ['a symbol', 'document A/C.2/59/3', [['A/C.2/59/3', 'https://docs.un.org/en/A/C.2/59/3']]],
    [
      'a double symbol by its first half',
      'A/78/62-E/2023/49',
      [['A/78/62-E/2023/49', 'https://docs.un.org/en/A/78/62']],
    ],
    ['a dead link', 'resolution [70/1](#)', [['70/1', 'https://docs.un.org/en/A/RES/70/1']]],
    ['a link of its own', 'resolution [70/1](https://tides.example/a)', [['70/1', 'https://tides.example/a']]],
    ['a link without a citation', 'the [tables](https://tides.example/b)', [['tables', 'https://tides.example/b']]],
    ['no command', 'the [tables](command:tides.run)', []],
    [
      'a citation behind a command',
      'resolution [70/1](command:tides.run)',
      [['70/1', 'https://docs.un.org/en/A/RES/70/1']],
    ],
    ['no dead link without a citation', 'the [tables](#)', []],
    ['no document of another organization', 'document WHA/5/3', []],
    [
      'both of two',
      'resolutions 70/1 and [71/2](#)',
      [
        ['70/1', 'https://docs.un.org/en/A/RES/70/1'],
        ['71/2', 'https://docs.un.org/en/A/RES/71/2'],
      ],
    ],
  ];
  for (const [name, paragraph, expected] of cases) {
    it(name, () => assert.deepEqual(links(inPreamble(paragraph)), expected));
  }

  it('of notes and of the heading are found too', () => {
    const text = `**Tides**\n\n*[on the report of the Second Committee ([A/78/4](#))]*\n\n${inPreamble('ebb[^1]')}\n[^1]: A/78/5.\n`;
    assert.deepEqual(
      links(text).map(([of]) => of),
      ['A/78/4', 'A/78/5'],
    );
  });

  it('lead to the language of the draft', () => {
    const text =
      '*L’Assemblée générale*,\n\n*Notant* les lettres des États A/78/62 dans les annexes du rapport sur les marées,\n';
    assert.deepEqual(links(text), [['A/78/62', 'https://docs.un.org/fr/A/78/62']]);
  });
});
