/** Whole paragraphs are offered as the body words them, and nothing is found in what is written. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Completion, CompletionOptions } from '../../../../server/src/core/ide/completion/completions';
import { paragraphNames } from '../../../../server/src/core/ide/completion/paragraph-templates';
import { applyEdits, check } from '../../../../server/src/core/index';
import { assembly, councilOfSecurity, labels, offered, taken } from './complete';

const preamble = '*Stressing* the tides,\n\n';
const after = '\n\n2. *Recommends* the tides to the attention of Member States.\n';
const paragraphs = { kinds: ['paragraph'] } as const;
const modelUn: CompletionOptions = { ...paragraphs, profile: { profile: 'model-un' } };

const names = (marked: string, options: CompletionOptions = paragraphs): readonly string[] => labels(marked, options);

const find = (marked: string, name: string, options: CompletionOptions = paragraphs): Completion => {
  const offer = offered(marked, options).find(({ label }) => label === name);
  assert.ok(offer, `${name} is offered`);
  return offer;
};

/** The draft once every open place is left as it is. */
function filled(marked: string, name: string, options?: CompletionOptions): string {
  const { edit, pieces = [], additionalEdits = [] } = find(marked, name, options);
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join('');
  return applyEdits(marked.replace('<|>', ''), [{ ...edit, text }, ...additionalEdits]);
}

describe('completion of whole paragraphs', () => {
  it('offers each body those that it has', () => {
    const at = (line: string, options?: CompletionOptions): readonly (readonly string[])[] => [
      names(`*The ${line}*,\n\n<|>${after}`, options),
      names(`*The ${line}*,\n\n${preamble}1. <|>${after}`, options),
    ];
    assert.deepEqual(at('General Assembly'), [
      ['recalling', 'recalling-other'],
      ['requests-report', 'agenda'],
    ]);
    assert.deepEqual(at('Security Council'), [['recalling', 'recalling-other', 'chapter-vii'], ['requests-report']]);
    assert.deepEqual(at('Human Rights Council'), [['recalling', 'recalling-other'], ['requests-report']]);
    assert.deepEqual(at('General Assembly', modelUn), [['recalling', 'recalling-other'], ['requests-report']]);
    assert.deepEqual(at('Harbour Commission'), [['recalling'], []]);
  });

  it('words a report as the body and the profile do', () => {
    const report = (organLine: string, options?: CompletionOptions): string =>
      filled(`${organLine}${preamble}1. <|>${after}`, 'requests-report', options);
    assert.match(
      report(assembly),
      /General Assembly at its eighty-second session a report on the implementation of the present resolution;$/m,
    );
    assert.match(
      report(councilOfSecurity),
      /to the Council within 60 days on the implementation of this resolution;$/m,
    );
    assert.match(
      report('*The Human Rights Council*,\n\n'),
      /High Commissioner for Human Rights to submit .* at its next session/,
    );
    assert.match(
      report(assembly, modelUn),
      /Secretary-General to report to the General Assembly on the implementation/,
    );
  });

  it('takes the number, the italics and the mark before as openings do', () => {
    const marked = `${assembly}**1.** _Requests_ States to meet.\n\nagen<|>\n`;
    assert.equal(
      filled(marked.replace('**Tides**', 'Agenda item 20\n\n**Oceans**\n\n**Tides**'), 'agenda')
        .split('resolution**')
        .at(-1)
        ?.split('*,')[1],
      '\n\n**1.** _Requests_ States to meet;\n\n**2.** _Decides_ to include in the provisional agenda of its eighty-second session the item entitled “Oceans”.\n',
    );
  });

  it('takes also where the paragraph before asks for it', () => {
    assert.match(
      filled(`${assembly}*Recalling* the tides,\n\n<|>${after}`, 'recalling'),
      /^\*Recalling also\* its resolution/m,
    );
    assert.match(
      filled(`${councilOfSecurity}*Recalling* the tides,\n\n<|>${after}`, 'recalling'),
      /^\*Recalling\* its resolution 1325 /m,
    );
    const asked = (whom: string): string =>
      filled(`${assembly}${preamble}1. *Requests* ${whom} to meet;\n\n2. <|>\n`, 'requests-report');
    assert.match(asked('the Secretary-General'), /^2\. \*Also requests\* the Secretary-General/m);
    assert.match(asked('Member States'), /^2\. \*Requests\* the Secretary-General/m);
  });

  it('writes no example into a draft whose editor cannot lead through it', () => {
    assert.match(taken(`${assembly}recalling<|>${after}`, 'recalling'), /^\*Recalling\* its resolution $/m);
    assert.match(taken(`${assembly}${preamble}1. <|>${after}`, 'requests-report'), /the present resolution;$/m);
  });

  it('are found by their names and by their words', () => {
    assert.deepEqual(names(`${councilOfSecurity}chap<|>${after}`), ['chapter-vii']);
    assert.deepEqual(names(`${councilOfSecurity}acting under<|>${after}`), ['chapter-vii']);
    assert.deepEqual(names(`${councilOfSecurity}*Act<|>*${after}`), ['chapter-vii']);
    assert.deepEqual(names(`${councilOfSecurity}zz<|>${after}`), []);
    assert.ok(find(`${assembly}recalling<|>${after}`, 'recalling').filterText.startsWith('recalling'));
  });

  it('follow the openings', () => {
    const kinds = offered(`${assembly}<|>${after}`).map(({ kind }) => kind);
    assert.equal(kinds[0], 'opening');
    assert.equal(kinds.at(-1), 'paragraph');
  });

  it('are not offered in adopted texts, nor in front of words', () => {
    assert.deepEqual(names(`${assembly}<|>${after}`, { ...paragraphs, profile: { profile: 'adopted' } }), []);
    assert.deepEqual(names(`${assembly}recalling<|> the tides,${after}`), []);
  });

  it('have names that no snippet of the editor has', () => {
    const file = readFileSync('snippets/un-resolution.code-snippets', 'utf8');
    const prefixes = Object.values(JSON.parse(file) as Record<string, { prefix: string[] }>).flatMap(
      ({ prefix }) => prefix,
    );
    assert.deepEqual(
      prefixes.filter((prefix) => paragraphNames.includes(prefix)),
      [],
    );
  });

  const bodies = [
    'General Assembly',
    'Security Council',
    'Economic and Social Council',
    'Human Rights Council',
    'Commission',
  ];
  for (const body of bodies)
    for (const profile of ['drafting', 'model-un'])
      it(`nothing is found in those of the ${body} (${profile})`, () => {
        const options = { ...paragraphs, profile: { profile } };
        for (const marked of [
          `*The ${body}*,\n\n<|>\n\n1. *Stresses* the tides;${after}`,
          `*The ${body}*,\n\n${preamble}1. <|>${after}`,
          `*The ${body}*,\n\n${preamble}1. *Stresses* the tides.\n\n<|>\n`,
        ])
          for (const name of names(marked, options)) {
            const text = filled(marked, name, options);
            const found = check(text, { profile }).filter(
              ({ rule }) =>
                rule !== 'missing-seized-paragraph' &&
                !(rule === 'last-paragraph-ending' && name === 'requests-report'),
            );
            assert.deepEqual(
              found.map(({ rule, message }) => `${rule} ${message}`),
              [],
              text,
            );
          }
      });
});
