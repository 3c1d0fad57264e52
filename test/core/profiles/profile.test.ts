/** What a text is checked as, and what that changes. */
import assert from 'node:assert/strict';
import { check, parse, profileNames, profileOf, rules } from '../../../server/src/core/index';
import { profileSettings } from '../../../server/src/core/profiles/profile-settings';

const body =
  '*The General Assembly*,\n\n*Recalling* its resolutions,\n\n1. *Decides* to act;\n\n2. *Requests* a report.\n';

const guessed = (text: string): string => {
  const { name, source } = profileOf(parse(text));
  return `${name}, ${source}`;
};

describe('profile', () => {
  it('is guessed from the heading and the closing lines', () => {
    assert.equal(guessed(body), 'drafting, guessed');
    assert.equal(guessed(`${body}\n*40th plenary meeting*\n\n*1 December 2025*\n`), 'adopted, guessed');
    assert.equal(
      guessed(`**Resolution adopted by the General Assembly on 1 December 2025**\n\n${body}`),
      'adopted, guessed',
    );
    assert.equal(guessed(`A/C.2/80/L.4\n\n**Chile and Nepal: draft resolution**\n\n${body}`), 'submission, guessed');
    assert.equal(guessed(`Committee: Second Committee\n\nTopic: Rivers\n\n${body}`), 'model-un, guessed');
  });

  it('is what the front matter says, however it is written', () => {
    for (const stated of ['profile: submission', 'stage: Submission', 'profile: "submission"']) {
      assert.equal(guessed(`---\n${stated}\ntitle: Rivers\n---\n\n${body}`), 'submission, front-matter');
    }
    assert.equal(guessed(`---\nprofile: something else\ntitle: Rivers\n---\n\n${body}`), 'drafting, guessed');
  });

  it('is what someone chose, whatever the text says', () => {
    assert.deepEqual(profileOf(parse(body), 'model-un'), { name: 'model-un', source: 'chosen' });
  });

  it('changes which rules judge a text, and gives way to settings', () => {
    const text = body.replace('*Decides*', '*Decides to*');
    const found = (options: Parameters<typeof check>[1]): readonly string[] =>
      check(text, options).map(({ rule }) => rule);
    assert.ok(found({ profile: 'drafting' }).includes('italics-too-long'));
    assert.ok(!found({ profile: 'model-un' }).includes('italics-too-long'));
    assert.ok(found({ profile: 'model-un', severities: { 'italics-too-long': 'hint' } }).includes('italics-too-long'));
  });

  it('names rules that exist', () => {
    for (const name of profileNames) {
      for (const id of Object.keys(profileSettings[name])) assert.ok(id in rules, `${name}: ${id}`);
    }
  });
});
