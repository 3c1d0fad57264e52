/** What is kept from one version of a draft to the next is what a fresh reading gives, whatever was edited. */
import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/index';
import { livesOf } from '../../../server/src/core/kept/lives';
import { readAgain } from '../../../server/src/core/rules/read-again';
import { someTexts } from '../../../scripts/laws/kept-texts';
import { assertKept } from '../../../scripts/laws/kept';
import { randomFrom } from '../../../scripts/laws/random';
import { seed } from '../../harness/seed';

describe('what is kept after an edit', () => {
  it('is what a fresh reading gives, in drafts of every language and with every line end', () => {
    const random = randomFrom(seed);
    for (const { name, text } of someTexts(random, 25)) {
      const from = random(1_000_000);
      try {
        assertKept(text, randomFrom(from), 20);
      } catch (error) {
        throw new Error(`${name}, edits ${from} of UNRES_SEED=${seed}`, { cause: error });
      }
    }
  });

  it('is all of a draft but the paragraph changed and those beside it', () => {
    const paragraphs = Array.from(
      { length: 40 },
      (_, index) =>
        `${index + 1}. *Notes* the tides of ${1900 + index}${', as observed on the coasts of all Member States'.repeat(3)};`,
    );
    const text = `*The General Assembly*,\n\n${paragraphs.join('\n\n')}\n`;
    const before = parse(text);
    const lives = new Set(livesOf(before).values());
    const after = readAgain(before, text.replace('1920', '1920 and of the year before'));
    const kept = after.blocks.map((block) => livesOf(after).get(block)).filter((life) => life && lives.has(life));
    assert.equal(kept.length, after.blocks.length - 3);
  });
});
