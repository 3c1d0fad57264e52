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
    const { settings, stated, rejected } = parseSettings(given);
    assert.deepEqual(
      { settings, stated, rejected },
      { settings: { ...defaultSettings, ...given }, stated: given, rejected: [] },
    );
  });

  it('falls back for what is not allowed only', () => {
    const given = { markdown: true, profile: 7, rules: { 'unknown-opening': 'hint', 'no-such-rule': 'off' } };
    const { settings, rejected } = parseSettings(given);
    assert.deepEqual(settings, { ...defaultSettings, rules: { 'unknown-opening': 'hint' } });
    assert.deepEqual(
      rejected.map(({ path }) => path.join('.')),
      ['markdown', 'profile', 'rules.no-such-rule'],
    );
  });

  it('reads what is shown between and above the lines', () => {
    const { stated, rejected } = parseSettings({ codeLens: { references: true }, inlayHints: { titles: 'yes' } });
    assert.deepEqual(stated, { codeLens: { references: true }, inlayHints: { paragraphs: false, titles: false } });
    assert.deepEqual(
      [...rejected, ...parseSettings({ codeLens: true }).rejected].map(
        ({ path, message }) => `${path.join('.')}: ${message}`,
      ),
      ['inlayHints.titles: Write true or false.', 'codeLens: Write what is shown: { "references": true }.'],
    );
  });

  it('has defaults for nothing at all', () => {
    for (const nothing of [undefined, null, {}, { markdown: null, rules: null }]) {
      assert.deepEqual(parseSettings(nothing), { settings: defaultSettings, stated: {}, rejected: [], untold: 0 });
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
