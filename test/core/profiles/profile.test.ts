/** What a text is checked as, and what that changes. */
import assert from 'node:assert/strict';
import { applyEdits, check, parse, rules } from '../../../server/src/core/index';
import { profileNames, profileOf } from '../../../server/src/core/profiles/profile';
import { openingEntry } from '../../../server/src/core/vocabulary/openings';
import { frontMatterEdit } from '../../../server/src/core/profiles/front-matter-edit';
import { builtInProfiles, profileRules } from '../../../server/src/core/profiles/profile-settings';

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
    assert.deepEqual(profileOf(parse(body), { profile: 'model-un' }), { name: 'model-un', source: 'chosen' });
  });

  it('changes which rules judge a text, and gives way to settings', () => {
    const text = body.replace('*Decides*', '*Decides to*');
    const found = (options: Parameters<typeof check>[1]): readonly string[] =>
      check(text, options).map(({ rule }) => rule);
    assert.ok(found({ profile: 'drafting' }).includes('italics-too-long'));
    assert.ok(!found({ profile: 'model-un' }).includes('italics-too-long'));
    assert.ok(found({ profile: 'model-un', severities: { 'italics-too-long': 'hint' } }).includes('italics-too-long'));
  });

  it('gives way to the front matter, unless someone insists', () => {
    const resolution = parse(`---\nprofile: submission\n---\n\n${body}`);
    assert.equal(profileOf(resolution, { profile: 'adopted' }).name, 'submission');
    assert.equal(profileOf(resolution, { profileOverride: 'adopted' }).name, 'adopted');
  });

  it('asks more of a draft that is handed in than of one being written or adopted', () => {
    const open = body.replace('to act', 'to [act] by XX December 2026');
    const severities = (profile: string): readonly string[] =>
      check(open, { profile })
        .filter(({ rule }) => ['unresolved-text', 'missing-sponsors', 'placeholder'].includes(rule))
        .map(({ rule, severity }) => `${rule}: ${severity}`);
    assert.deepEqual(severities('drafting'), ['unresolved-text: hint', 'placeholder: hint']);
    assert.deepEqual(severities('submission'), [
      'missing-sponsors: error',
      'unresolved-text: error',
      'placeholder: error',
    ]);
    assert.deepEqual(severities('adopted'), ['placeholder: error']);
  });

  it('may be one’s own, and allow openings besides', () => {
    const text = body.replace('*Decides* to act', '*Pays homage to* the keepers');
    const profiles = {
      'our-committee': { extends: 'house', openings: ['Pays homage to'] },
      house: { extends: 'submission', rules: { 'missing-sponsors': 'off' as const } },
    };
    const found = (profile: string): readonly string[] => check(text, { profile, profiles }).map(({ rule }) => rule);
    assert.deepEqual(found('house'), ['unknown-opening']);
    assert.deepEqual(found('our-committee'), []);
    assert.equal(profileOf(parse(`---\nprofile: Our committee\n---\n\n${body}`), { profiles }).name, 'our-committee');
  });

  it('of one’s own is for drafts that are being written, where it does not say otherwise', () => {
    const profiles = { ours: { rules: { 'double-space': 'off' as const } } };
    assert.deepEqual(profileRules('ours', profiles).rules, {
      ...builtInProfiles.drafting.rules,
      'double-space': 'off',
    });
    const rules = check(`${body.replace('to act', 'to [act]')}`, { profile: 'ours', profiles }).map(
      ({ rule, severity }) => `${rule}: ${severity}`,
    );
    assert.deepEqual(rules, ['unresolved-text: hint']);
  });

  it('leaves habits of adopted texts alone', () => {
    const text = body.replace('*Requests* a report', '*Decides* to meet');
    const found = (profile: string): readonly string[] => check(text, { profile }).map(({ rule }) => rule);
    assert.ok(found('drafting').includes('missing-sequence-word'));
    assert.deepEqual(found('adopted'), []);
  });

  it('that extends itself in a circle, or none at all, does no harm', () => {
    const profiles = {
      a: { extends: 'b' },
      b: { extends: 'a', rules: { placeholder: 'off' as const } },
      c: { extends: 'd' },
    };
    assert.deepEqual(profileRules('a', profiles), { rules: { placeholder: 'off' }, openings: [] });
    assert.deepEqual(profileRules('c', profiles), { rules: {}, openings: [] });
  });

  it('knows the openings that are taught for Model United Nations', () => {
    for (const words of ['Designates', 'Solemnly affirms', 'Has resolved']) {
      assert.equal(openingEntry('operative', words)?.status, 'model-un');
      assert.deepEqual(check(body.replace('Decides', words), { profile: 'model-un' }), []);
    }
    const other = check(body.replace('Decides', 'Salutes'), { profile: 'model-un' });
    assert.deepEqual(
      other.map(({ rule, severity }) => `${rule}: ${severity}`),
      ['unknown-opening: hint'],
    );
  });

  it('names rules that exist', () => {
    for (const name of profileNames) {
      for (const id of Object.keys(builtInProfiles[name].rules ?? {})) assert.ok(id in rules, `${name}: ${id}`);
    }
  });
});

describe('body', () => {
  const text = '*Recalling* its resolutions,\n\n1. *Calls on* all States to act;\n\n2. *Requests* a report.\n';
  const found = (of: string, options?: Parameters<typeof check>[1]): boolean =>
    check(of, options).some(({ rule }) => rule === 'opening-of-another-body');

  it('is what the settings or the front matter say where the text does not', () => {
    assert.equal(parse(`---\nbody: sc\n---\n\n${text}`).organ, 'SC');
    assert.ok(!found(text));
    assert.ok(found(text, { body: 'GA' }));
    assert.ok(found(`---\nbody: GA\n---\n\n${text}`));
    assert.ok(!found(text, { body: 'SC' }));
    assert.ok(!found(`---\nbody: SC\n---\n\n${text}`));
  });

  it('is what the text says where it does', () => {
    assert.ok(found(`*The General Assembly*,\n\n${text}`, { body: 'SC' }));
    assert.equal(parse(`---\nbody: SC\n---\n\n*The General Assembly*,\n\n${text}`).organ, 'GA');
  });
});

describe('front matter', () => {
  const stated = (text: string): string => applyEdits(text, [frontMatterEdit(parse(text), 'profile', 'adopted')]);

  it('is written, added to or changed', () => {
    assert.equal(stated(body), `---\nprofile: adopted\n---\n\n${body}`);
    assert.equal(stated(`---\ntitle: Rivers\n---\n\n${body}`), `---\nprofile: adopted\ntitle: Rivers\n---\n\n${body}`);
    assert.equal(stated(`---\nprofile: drafting\n---\n\n${body}`), `---\nprofile: adopted\n---\n\n${body}`);
    for (const before of [body, `---\r\ntitle: Rivers\r\n---\r\n\r\n${body}`]) {
      assert.equal(profileOf(parse(stated(before))).name, 'adopted');
    }
  });
});
