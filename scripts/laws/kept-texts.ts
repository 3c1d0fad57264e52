/** Drafts to be edited: adopted ones of all languages where they are at hand, invented ones, and ones rich in findings. */
import { inventedDraft } from './invented-draft';
import { hasCorpus, readTexts } from '../corpus/texts';
import { pageDrafts } from '../rule-pages/page-drafts';
import type { Random } from '../corpus/random-edits';

const languages = ['en', 'en', 'en', 'fr', 'es', 'ru', 'zh', 'ar'];

/** UTF-16 units; of a longer text the beginning is enough. */
const maxLength = 20_000;

/** `count` of them, others with each seed; every fourth has line ends of two signs. */
export function* someTexts(random: Random, count: number): Iterable<{ readonly name: string; readonly text: string }> {
  for (let index = 0; index < count; index++) {
    const kind = random(4);
    const { name, text } = kind === 0 ? faulty(random) : kind > 1 && hasCorpus() ? adopted(random) : invented(random);
    yield { name, text: random(4) === 0 ? text.replaceAll('\n', '\r\n') : text };
  }
}

/** Several examples of rule pages as one draft: adopted texts have hardly a finding that could be out of date. */
function faulty(random: Random): { readonly name: string; readonly text: string } {
  const first = random(pageDrafts.length);
  const chosen = Array.from({ length: 6 }, (_, index) => pageDrafts[(first + index * 7) % pageDrafts.length] ?? '');
  return { name: `examples from ${first}`, text: chosen.join('\n\n') };
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
