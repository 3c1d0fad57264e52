/** Drafts to be edited: adopted ones of all languages where they are at hand, and invented ones. */
import { inventedDraft } from './invented-draft';
import { hasCorpus, readTexts } from '../corpus/texts';
import type { Random } from '../corpus/random-edits';

const languages = ['en', 'en', 'en', 'fr', 'es', 'ru', 'zh', 'ar'];

/** UTF-16 units; of a longer text the beginning is enough. */
const maxLength = 20_000;

/** `count` of them, others with each seed; every fourth has line ends of two signs. */
export function* someTexts(random: Random, count: number): Iterable<{ readonly name: string; readonly text: string }> {
  for (let index = 0; index < count; index++) {
    const { name, text } = hasCorpus() && random(3) > 0 ? adopted(random) : invented(random);
    yield { name, text: random(4) === 0 ? text.replaceAll('\n', '\r\n') : text };
  }
}

function invented(random: Random): { readonly name: string; readonly text: string } {
  const from = random(1_000_000);
  return { name: `invented draft ${from}`, text: inventedDraft(from) };
}

function adopted(random: Random): { readonly name: string; readonly text: string } {
  const texts = readTexts(languages[random(languages.length)]);
  const chosen = texts[random(texts.length)];
  if (!chosen) return invented(random);
  const cut = chosen.text.indexOf('\n\n', maxLength);
  return { name: chosen.name, text: cut < 0 ? chosen.text : chosen.text.slice(0, cut) };
}
