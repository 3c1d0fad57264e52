/** Settings that someone typed, read one by one. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultSettings, parseSettings } from '../../server/src/core/settings';
import { rules } from '../../server/src/core/index';

describe('reading settings', () => {
  it('keeps what is allowed', () => {
    const given = {
      markdown: 'never',
      profile: 'submission',
      rules: { 'unknown-opening': 'off', 'italics-too-long': 'error' },
    };
    assert.deepEqual(parseSettings(given), { settings: given, rejected: [] });
  });

  it('falls back for what is not allowed only', () => {
    assert.deepEqual(
      parseSettings({ markdown: true, profile: 7, rules: { 'unknown-opening': 'hint', 'no-such-rule': 'off' } }),
      {
        settings: { markdown: 'auto', profile: 'auto', rules: { 'unknown-opening': 'hint' } },
        rejected: ['markdown', 'profile', 'rules.no-such-rule'],
      },
    );
  });

  it('has defaults for nothing at all', () => {
    for (const nothing of [undefined, null, {}, { markdown: null, rules: null }]) {
      assert.deepEqual(parseSettings(nothing), { settings: defaultSettings, rejected: [] });
    }
  });

  it('gives settings whatever is typed', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (whole, value) => {
        for (const given of [whole, { markdown: value }, { rules: value }, { rules: { 'unknown-opening': value } }]) {
          const { settings } = parseSettings(given);
          assert.match(settings.markdown, /^(?:auto|always|never)$/);
          for (const [id, setting] of Object.entries(settings.rules)) {
            assert.ok(Object.hasOwn(rules, id) && /^(?:error|warning|information|hint|off)$/.test(setting));
          }
        }
      }),
    );
  });
});
