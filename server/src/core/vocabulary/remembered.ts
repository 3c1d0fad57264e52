/** Remembers answers about words of a part, since drafts repeat a few openings. */
import type { OpeningPart } from './opening-table';

/** A whole draft has fewer different openings; hostile ones are forgotten. */
const maxRemembered = 2000;

type Ask<Answer> = (part: OpeningPart, words: string) => Answer;

export function remembered<Answer>(ask: Ask<Answer>): Ask<Answer> {
  const answers = { preambular: new Map<string, Answer>(), operative: new Map<string, Answer>() };
  return (part, words) => {
    const known = answers[part];
    const found = known.get(words);
    if (found !== undefined || known.has(words)) return found as Answer;
    if (known.size >= maxRemembered) known.clear();
    const answer = ask(part, words);
    known.set(words, answer);
    return answer;
  };
}
