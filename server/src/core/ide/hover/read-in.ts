/** Links to a document in the six official languages, on one line. */
import type { Language } from '../../vocabulary/languages';
import { documentUrl } from '../../vocabulary/symbols';
import { escapeMarkdown } from '../wording/escape';

/** Each in its own language. Arabic comes last: it would reorder the others. */
const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
  zh: '中文',
  ar: 'العربية',
};

/** The language of the draft comes first. */
export function readIn(symbol: string, language: Language): string {
  const others = (Object.keys(languageNames) as readonly Language[]).filter((each) => each !== language);
  const links = [language, ...others].map((each) => `[${languageNames[each]}](${documentUrl(symbol, each)})`);
  return `Read ${escapeMarkdown(symbol)}: ${links.join(' · ')}`;
}

/** A symbol as a link to its document. */
export const symbolLink = (symbol: string, language: Language): string =>
  `[${escapeMarkdown(symbol)}](${documentUrl(symbol, language)})`;
