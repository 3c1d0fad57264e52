/** What the client says in the status bar and in messages. */
import assert from 'node:assert/strict';
import { additionReport, isWithinLimit } from '../../client/src/commands/messages/addition-report';
import { summary, type CheckOutcome } from '../../client/src/commands/messages/check-summary';
import { countFindings } from '../../client/src/views/findings';
import { fixAllMessage } from '../../client/src/commands/messages/fix-all-message';
import { roomMessage } from '../../client/src/commands/messages/room-message';
import { profileItems, targetsFor } from '../../client/src/views/profile-items';
import { foldersAbove } from '../../client/src/workspace/project-folders';
import { profileText, statusText } from '../../client/src/views/status-text';

const profile = { name: 'adopted', source: 'guessed' } as const;

describe('status bar', () => {
  it('counts paragraphs and findings', () => {
    const status = statusText({ preambular: 56, operative: 59, profile }, { errors: 1, warnings: 2, remarks: 0 });
    assert.deepEqual(status, {
      text: '56 PP · 59 OP · 3 findings',
      tooltip:
        '56 preambular paragraphs (PP) and 59 operative paragraphs (OP).\n1 error, 2 warnings. Click to see them.',
    });
  });

  it('says when nothing was found', () => {
    const status = statusText({ preambular: 1, operative: 1, profile }, { errors: 0, warnings: 0, remarks: 0 });
    assert.deepEqual(status, {
      text: '1 PP · 1 OP · no findings',
      tooltip: '1 preambular paragraph (PP) and 1 operative paragraph (OP).\nNothing was found.',
    });
  });

  it('says what the draft is checked as, and why', () => {
    const { text, tooltip } = profileText(profile);
    assert.equal(text, 'adopted');
    assert.equal(tooltip, 'Checked as an adopted resolution, as it looks like one. Click to choose another.');
    assert.equal(
      profileText({ name: 'our-committee', source: 'front-matter' }).tooltip,
      'Checked as “our-committee”, as it says itself. Click to choose another.',
    );
  });

  it('speaks of a single finding', () => {
    const status = statusText({ preambular: 0, operative: 2, profile }, { errors: 0, warnings: 0, remarks: 1 });
    assert.equal(status.text, '0 PP · 2 OP · 1 finding');
    assert.match(status.tooltip, /^1 remark\. /m);
  });

  it('counts our own findings only, by their severity', () => {
    const source = 'un-resolution';
    assert.deepEqual(
      countFindings([
        { source, severity: 0 },
        { source, severity: 1 },
        { source, severity: 2 },
        { source, severity: 3 },
        { source: 'markdownlint', severity: 0 },
        { severity: 0 },
      ]),
      { errors: 1, warnings: 1, remarks: 2 },
    );
  });
});

describe('end of a check of the workspace', () => {
  const outcome: CheckOutcome = {
    drafts: 0,
    findings: 0,
    draftsWithFindings: 0,
    unreadable: [],
    tooLong: [],
    isCancelled: false,
  };
  const cases: readonly (readonly [Partial<CheckOutcome>, string])[] = [
    [{}, 'No draft was found in the workspace.'],
    [{ drafts: 1 }, '1 draft was checked: nothing was found.'],
    [{ drafts: 3, findings: 1, draftsWithFindings: 1 }, '3 drafts were checked: 1 finding in 1.'],
    [{ drafts: 3, findings: 12, draftsWithFindings: 2 }, '3 drafts were checked: 12 findings in 2.'],
    [{ isCancelled: true }, 'The check was stopped.'],
    [{ isCancelled: true, drafts: 2 }, 'The check was stopped. 2 drafts were checked: nothing was found.'],
    [
      { drafts: 1, unreadable: ['a.md', 'b.md'] },
      '1 draft was checked: nothing was found. Could not be read: a.md, b.md.',
    ],
    [
      { drafts: 1, unreadable: ['1', '2', '3', '4', '5', '6', '7'], tooLong: ['a.unres'] },
      '1 draft was checked: nothing was found. Could not be read: 1, 2, 3, 4, 5 and 2 more. Too long to be checked: a.unres.',
    ],
  ];
  for (const [changes, expected] of cases) {
    it(expected, () => assert.equal(summary({ ...outcome, ...changes }), expected));
  }
});

describe('after fixing a draft', () => {
  it('says what was done', () => {
    assert.match(fixAllMessage(true, 5), /was fixed/);
    assert.match(fixAllMessage(false, 0), /nothing to fix/);
    assert.match(fixAllMessage(false, 2), /needs your decision/);
  });
});

describe('choice of a profile', () => {
  it('offers ours, then those of the user', () => {
    const values = profileItems(['our-committee']).map(({ value }) => value);
    assert.deepEqual([values[0], values[1], values.at(-1)], ['auto', 'drafting', 'our-committee']);
  });

  it('may be kept in the draft, in the workspace or in the settings', () => {
    const kept = (...of: Parameters<typeof targetsFor>): readonly string[] =>
      targetsFor(...of).map(({ value }) => value);
    assert.deepEqual(kept('submission', true, true), ['draft', 'project', 'user']);
    assert.deepEqual(kept('auto', true, true), ['project', 'user']);
    assert.deepEqual(kept('submission', false, false), ['user']);
  });
});

describe('project file', () => {
  it('may stand in any folder between the draft and the root', () => {
    assert.deepEqual(foldersAbove('/desk/drafts/a/b.unres', '/desk/'), ['/desk/drafts/a', '/desk/drafts', '/desk']);
    assert.deepEqual(foldersAbove('/b.unres', '/'), ['/']);
    assert.deepEqual(foldersAbove('/elsewhere/b.unres', '/desk'), []);
  });
});

describe('after adding resolutions to the catalogue', () => {
  const summary = '2 resolutions added, 1 completed, 0 unchanged.';

  it('says how many', () => {
    assert.deepEqual(additionReport({ summary, problems: [], differences: [] }, []), { summary, details: [] });
  });

  it('names the first file that could not be read, and leaves the others to the log', () => {
    const told = additionReport({ summary, problems: ['b.xml: it is empty.'], differences: [] }, [
      'a.xml: it is gone.',
    ]);
    assert.equal(told.summary, `${summary} Not readable: a.xml: it is gone. The log names 1 more.`);
    assert.deepEqual(told.details, ['a.xml: it is gone.', 'b.xml: it is empty.']);
  });

  it('says that dates differ', () => {
    const told = additionReport({ summary, problems: [], differences: ['A/RES/78/999: …'] }, []);
    assert.equal(told.summary, `${summary} A date differs from the catalogue; the log says which.`);
    assert.deepEqual(told.details, ['A/RES/78/999: …']);
  });

  it('reads no more than what fits', () => {
    assert.deepEqual(
      [isWithinLimit([]), isWithinLimit([32_000_000]), isWithinLimit([32_000_000, 1])],
      [true, true, false],
    );
  });
});

describe('message behind new numbers', () => {
  it('tells where a reference could not follow, in a few words', () => {
    assert.equal(roomMessage([]), undefined);
    assert.match(roomMessage(['“paragraph 2 above”: check it.']) ?? '', /Look at .*“paragraph 2 above”: check it\.$/);
    assert.match(roomMessage(['a', 'b', 'c', 'd', 'e']) ?? '', /a b c … and 2 more\.$/);
  });
});
