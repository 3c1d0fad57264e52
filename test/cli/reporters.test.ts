/** How findings are printed. */
import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/index';
import { cleanDraft, draftOf, faultyDraft, Folder } from './run-unres';

const wait = (folder: Folder, format: string, ...more: readonly string[]) =>
  folder.unres(['check', '--format', format, ...more]);

describe('the formats of unres check', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());

  it('json: lines and columns count from 1, columns in UTF-16 units', async () => {
    folder.write('a.unres', draftOf('1. *Welcomes* the 🕊 report,', '2. *Requests* a further report.'));
    folder.write('b.unres', cleanDraft);
    const { out } = await wait(folder, 'json', 'a.unres', 'b.unres');
    assert.deepEqual(JSON.parse(out), {
      files: [
        {
          path: 'a.unres',
          findings: [
            {
              rule: 'operative-ending',
              severity: 'error',
              message:
                'This operative paragraph ends with a comma; it should end with a semicolon, because it is not the last.',
              start: { line: 5, column: 28 },
              end: { line: 5, column: 29 },
              fixable: true,
            },
          ],
        },
        { path: 'b.unres', findings: [] },
      ],
    });
  });

  it('json, sarif: are written as one would write the whole, none, one or several drafts', async () => {
    const drafts = ['a.unres', 'b.unres', 'c.unres'];
    drafts.forEach((name, index) => folder.write(name, index === 1 ? cleanDraft : faultyDraft));
    for (const format of ['json', 'sarif']) {
      for (let count = 0; count <= drafts.length; count++) {
        const names = count === 0 ? ['gone.unres'] : drafts.slice(0, count);
        const { out } = await wait(folder, format, ...names);
        assert.equal(out, `${JSON.stringify(JSON.parse(out), undefined, 2)}\n`, `${format} ${count}`);
      }
    }
  });

  it('json: says that a finding without a safe fix is not fixable', async () => {
    folder.write('a.unres', draftOf('1. *Welcomes* the report;[^4]', '2. *Requests* a further report.'));
    const { out } = await wait(folder, 'json', 'a.unres');
    assert.match(out, /"rule": "mark-without-note"[^}]*\}[^}]*\},\s*"fixable": false/);
  });

  it('pretty: groups by file, underlines the flagged words and sums up', async () => {
    folder.write('a.unres', faultyDraft);
    folder.write('b.unres', cleanDraft);
    const { out } = await wait(folder, 'pretty', 'a.unres', 'b.unres');
    assert.equal(
      out,
      `a.unres
   5:25 error This operative paragraph ends with a comma; it should end with a semicolon, because it is not the last. operative-ending
        1. *Welcomes* the report,
                                ^

1 finding in 2 drafts: 1 error.
1 can be fixed with --fix.
More about a rule: unres explain operative-ending
`,
    );
  });

  it('pretty: colours only on a terminal, and not against the wish of its user', async () => {
    const coloured = async (columns?: number, env = {}): Promise<boolean> =>
      (await folder.unres(['check', 'a.unres'], { ...(columns && { columns }), env })).out.includes('\u001b[31m');
    folder.write('a.unres', faultyDraft);
    assert.deepEqual(
      [
        await coloured(),
        await coloured(80),
        await coloured(80, { NO_COLOR: '1' }),
        await coloured(80, { TERM: 'dumb' }),
      ],
      [false, true, false, false],
    );
  });

  it('pretty: cuts a long line around the flagged words, and counts wide signs as two columns', async () => {
    folder.write('a.unres', draftOf(`1. *Welcomes* ${'the report and '.repeat(40)}水水水,`, '2. *Requests* a report.'));
    const { out } = await folder.unres(['check', 'a.unres'], { columns: 60, env: { NO_COLOR: '1' } });
    const [, , source = '', underline = ''] = out.split('\n');
    assert.match(source, /^ {8}….*水水水,$/);
    assert.ok(source.length <= 60);
    // Each of the three signs takes one place more on the screen than in the string.
    assert.equal(underline.indexOf('^'), source.indexOf(',', 20) + 3);
  });

  it('pretty: cuts words that are flagged over more than the line takes', async () => {
    folder.write(
      'a.unres',
      draftOf(`1. *Welcomes ${'the report and '.repeat(40)}all* the stairs;`, '2. *Requests* a report.'),
    );
    const { out } = await folder.unres(['check', 'a.unres'], { columns: 60, env: { NO_COLOR: '1' } });
    const [, , source = '', underline = ''] = out.split('\n');
    assert.match(source, /^ {8}1\. \*Welcomes the report .*…$/);
    assert.ok(source.length <= 60);
    assert.match(underline, /^ {20,21}\^{20,}$/);
    assert.equal(underline.length, source.length);
  });

  it('pretty: prints no control that a draft, or its name, could command the terminal with', async () => {
    const hostile = '\u001b]0;gotcha\u0007\u009b31m\u202e';
    folder.write(
      `a${hostile}.unres`,
      draftOf(`1. *Welcomes* ${hostile} the report,`, `2. *Requ${hostile}ests* a report.`),
    );
    for (const format of ['pretty', 'github', 'json', 'sarif']) {
      const { out } = await wait(folder, format, '.');
      assert.match(out, /operative-ending/, format);
      // eslint-disable-next-line no-control-regex
      assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/, format);
    }
    const outline = await folder.unres(['outline', '--format', 'pretty', '.']);
    assert.match(outline.out, /Welcomes/);
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(outline.out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    const { err } = await folder.unres(['check', `gone${hostile}`]);
    // eslint-disable-next-line no-control-regex
    assert.match(err, /^[^\u0000-\u001f\u007f-\u009f]+\n$/);
  });

  it('json: an escaped control says the same', async () => {
    folder.write('a\u009b.unres', cleanDraft);
    const { out } = await wait(folder, 'json', '.');
    assert.deepEqual(JSON.parse(out), { files: [{ path: 'a\u009b.unres', findings: [] }] });
  });

  it('github: escapes what would end a property or a message', async () => {
    folder.write('50%, a:b.unres', draftOf('1. *Wellcomes% now* the report;', '2. *Requests* a report,'));
    const { out } = await wait(folder, 'github', '.');
    assert.match(
      out,
      /^::error file=50%25%2C a%3Ab\.unres,line=7,endLine=7,col=23,endColumn=24,title=last-paragraph-ending::[^\n]+$/m,
    );
    assert.ok(
      out
        .split('\n')
        .slice(0, -1)
        .every((line) => /^::(?:error|warning|notice) /.test(line)),
      out,
    );
  });

  it('github: leaves the columns of a finding over several lines out', async () => {
    folder.write('a.unres', draftOf('1. Expresses\nits appreciation to all;', '2. *Requests* a report.'));
    const { out } = await wait(folder, 'github', 'a.unres');
    assert.match(out, /^::\w+ file=a\.unres,line=5,endLine=6,title=operative-opening-not-italic::/m);
  });

  it('sarif: describes every rule and places each result', async () => {
    folder.write('été 1/a#b.unres', faultyDraft);
    const { out } = await folder.unres(['check', '--format', 'sarif', '.', 'gone.unres']);
    const { version, runs } = JSON.parse(out) as SarifLog;
    const [run] = runs;
    assert.equal(version, '2.1.0');
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.deepEqual(
      run.tool.driver.rules.map(({ id }) => id),
      Object.keys(rules),
    );
    assert.equal(run.invocations[0].executionSuccessful, false);
    const [result] = run.results;
    assert.equal(run.tool.driver.rules[result.ruleIndex]?.id, 'operative-ending');
    assert.deepEqual(
      { rule: result.ruleId, level: result.level, place: result.locations[0].physicalLocation },
      {
        rule: 'operative-ending',
        level: 'error',
        place: {
          artifactLocation: { uri: '%C3%A9t%C3%A9%201/a%23b.unres' },
          region: { startLine: 5, startColumn: 25, endLine: 5, endColumn: 26 },
        },
      },
    );
  });

  it('sarif: names a file outside the folder by its full address', async () => {
    const other = new Folder();
    const path = other.write('a.unres', faultyDraft);
    const { out } = await wait(folder, 'sarif', path);
    other.remove();
    assert.match(out, /"uri": "file:\/\/\/[^"]+\/a\.unres"/);
  });
});

interface SarifLog {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly columnKind: string;
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly [{ readonly executionSuccessful: boolean }];
      readonly results: readonly [
        {
          readonly ruleId: string;
          readonly ruleIndex: number;
          readonly level: string;
          readonly locations: readonly [{ readonly physicalLocation: unknown }];
        },
      ];
    },
  ];
}
