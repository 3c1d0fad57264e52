/** Abbreviations that resolutions write in full. */
import type { Wording } from './wording';

/** Continuations that make the abbreviation part of a name: “SIDS Accelerated …”, “UN News”. */
const name = /^\s(?:\*?\p{Lu}|\d)/u;
/** Words before it in a name, or joining it to one. */
const nameBefore = /(?:\p{Lu}[\p{L}’]+\s(?:(?:in|for|on)\s)?|[&(])$/u;

const full = (wrong: string, right: string, isCertain = true): Wording => ({
  wrong,
  right,
  isCertain,
  notBefore: name,
  notAfter: nameBefore,
});

export const abbreviations: readonly Wording[] = [
  full('UN', 'United Nations'),
  full('GA', 'General Assembly'),
  full('SC', 'Security Council'),
  full('SG', 'Secretary-General'),
  full('ECOSOC', 'Economic and Social Council'),
  full('SDGs', 'Sustainable Development Goals'),
  { ...full('SDG', 'Sustainable Development Goal', false), notBefore: /^\s\*?\p{Lu}/u, severity: 'information' },
  full('MDGs', 'Millennium Development Goals'),
  full('LDCs', 'least developed countries'),
  full('SIDS', 'small island developing States'),
  full('ICTs', 'information and communications technologies'),
  full('ICT', 'information and communications technology', false),
  full('NGOs', 'non-governmental organizations'),
  full('NGO', 'non-governmental organization', false),
];

/** Shortened words, which resolutions never use. */
export const shortenedWords: readonly Wording[] = [
  { wrong: 'e.g.', right: 'for example', isCertain: false },
  { wrong: 'i.e.', right: 'that is', isCertain: false },
  { wrong: 'etc.', right: 'and others', isCertain: false },
  { wrong: '&', right: 'and', isCertain: false, notBefore: /^(?:[a-z]+;|#|\s\p{Lu})/u, notAfter: /\p{Lu}\p{L}*\s$/u },
];
