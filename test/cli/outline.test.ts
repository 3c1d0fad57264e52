/** `unres outline`: a draft as plain values. */
import assert from 'node:assert/strict';
import { Folder } from './run-unres';

const draft = `**78/999. Lighthouses**

**Resolution adopted by the General Assembly on 19 December 2023**

*The General Assembly*,

*Recalling* its [resolution 77/150](#) of 14 December 2022,[^1]

*Noting* that lamps:

(a) *Shine* at night;

Considering that lighthouses stand alone,

1. *Welcomes also* the
**report**<sup>2</sup> of the keepers:

(a) On lamps;

(i) With oil;

(b) On stairs;

2. *Adopts* the declaration contained in the annex to the present resolution.

[^1]: See A/79/10.

<sup>2</sup> *Ibid.*, para. 3.

**Annex**

**Declaration on lamps**

1. Lamps shine.
`;

const draftCut = `*The General Assembly*,

1. *Welcomes* the 5\\* lamps<sup>1</sup> of

---

<sup>1</sup> See A/79/10.

the **keepers** of lighthouses;

2. *Requests* a\\_b.
`;

describe('unres outline', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  it('lists the paragraphs of the resolution itself, its notes and its citations', async () => {
    folder.write('a.unres', draft);
    const { code, out } = await folder.unres(['outline', 'a.unres']);
    assert.equal(code, 0);
    const leaf = { opening: '', children: [] };
    assert.deepEqual(JSON.parse(out), {
      files: [
        {
          path: 'a.unres',
          organ: 'GA',
          language: 'en',
          symbol: 'A/RES/78/999',
          title: 'Lighthouses',
          adopted: '2023-12-19',
          preamble: [
            { line: 7, opening: 'Recalling', text: 'Recalling its resolution 77/150 of 14 December 2022,' },
            {
              line: 9,
              opening: 'Noting',
              text: 'Noting that lamps:',
              children: [{ line: 11, number: '(a)', opening: 'Shine', text: 'Shine at night;', children: [] }],
            },
            { line: 13, opening: '', text: 'Considering that lighthouses stand alone,' },
          ],
          operative: [
            {
              line: 15,
              number: '1.',
              opening: 'Welcomes also',
              text: 'Welcomes also the report of the keepers:',
              children: [
                {
                  ...leaf,
                  line: 18,
                  number: '(a)',
                  text: 'On lamps;',
                  children: [{ ...leaf, line: 20, number: '(i)', text: 'With oil;' }],
                },
                { ...leaf, line: 22, number: '(b)', text: 'On stairs;' },
              ],
            },
            {
              line: 24,
              number: '2.',
              opening: 'Adopts',
              text: 'Adopts the declaration contained in the annex to the present resolution.',
              children: [],
            },
          ],
          notes: [
            { mark: '1', line: 26, text: 'See A/79/10.' },
            { mark: '2', line: 28, text: 'Ibid., para. 3.' },
          ],
          citations: [
            { text: '77/150', symbol: 'A/RES/77/150', line: 7, column: 29 },
            { text: 'A/79/10', symbol: 'A/79/10', line: 26, column: 11 },
          ],
        },
      ],
    });
  });

  it('joins what a page break cut, and leaves out every sign of Markdown', async () => {
    const stdin = draftCut;
    const { out } = await folder.unres(['outline', '-'], { stdin });
    const [file] = (JSON.parse(out) as { files: [{ operative: { number: string; text: string }[] }] }).files;
    assert.deepEqual(
      file.operative.map(({ number, text }) => `${number} ${text}`),
      ['1. Welcomes the 5* lamps of the keepers of lighthouses;', '2. Requests a_b.'],
    );
  });

  it('lists the paragraphs of lettered parts one after the other', async () => {
    const part = (letter: string): string =>
      `**${letter}**\n\n*The General Assembly*,\n\n*Recalling* part ${letter},\n\n1. *Welcomes* it;\n\n2. *Rests*.\n\n`;
    const { out } = await folder.unres(['outline', '-'], { stdin: `**78/999. Lamps**\n\n${part('A')}${part('B')}` });
    const [file] = (JSON.parse(out) as { files: [{ preamble: { text: string }[]; operative: unknown[] }] }).files;
    assert.deepEqual(
      file.preamble.map(({ text }) => text),
      ['Recalling part A,', 'Recalling part B,'],
    );
    assert.equal(file.operative.length, 4);
  });

  it('says null for what is unknown, and leaves a lone paragraph without a number', async () => {
    const { out } = await folder.unres(['outline', '-'], { stdin: '*The General Assembly*\n\n*Decides* to rest.\n' });
    assert.deepEqual(JSON.parse(out), {
      files: [
        {
          path: '-',
          organ: 'GA',
          language: 'en',
          symbol: null,
          title: null,
          adopted: null,
          preamble: [],
          operative: [{ line: 3, number: '', opening: 'Decides', text: 'Decides to rest.', children: [] }],
          notes: [],
          citations: [],
        },
      ],
    });
  });

  it('writes the symbol of the Security Council as its resolutions do', async () => {
    const stdin =
      '**Resolution 2999 (2023)**\n\n*The Security Council*,\n\n1. *Decides* to remain seized of the matter.\n';
    assert.match((await folder.unres(['outline', '-'], { stdin })).out, /"symbol": "S\/RES\/2999 \(2023\)"/);
  });

  it('pretty: prints a paragraph a line, sub-paragraphs further in', async () => {
    const { out } = await folder.unres(['outline', '--format', 'pretty', '-'], { stdin: draft });
    assert.match(out, /^ {2}A\/RES\/78\/999 · Lighthouses · adopted 2023-12-19$/m);
    assert.match(
      out,
      /^ {4}15 {2}1\. Welcomes also the report of the keepers:\n {4}18 {4}\(a\) On lamps;\n {4}20 {6}\(i\) With oil;$/m,
    );
  });

  it('returns 2 where a file cannot be read, and prints the others', async () => {
    folder.write('a.unres', draft);
    const { code, out, err } = await folder.unres(['outline', 'gone.unres', 'a.unres']);
    assert.equal(code, 2);
    assert.equal(err, 'unres: gone.unres cannot be read: no such file or folder\n');
    assert.match(out, /"path": "a\.unres"/);
  });
});
