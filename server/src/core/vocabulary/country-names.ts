/** Countries whose official name differs from the everyday one. */
import type { Wording } from './wording';

const country = (wrong: string, right: string, rest: Partial<Wording> = {}): Wording => ({
  wrong,
  right,
  isCertain: false,
  notBefore: /^\s(?:\p{Lu}|\()/u,
  // “Islamic Republic of Iran”, “Republic of Moldova”, “formerly Swaziland”, and the names of cases and bodies.
  notAfter: /(?:\bof\s|\bformerly\s|\bv\.\s|\p{Lu}[\p{L}’]+\s|\/)$/u,
  ...rest,
});

export const countryNames: readonly Wording[] = [
  country('Vietnam', 'Viet Nam'),
  country('North Korea', 'Democratic People’s Republic of Korea'),
  country('South Korea', 'Republic of Korea'),
  country('Iran', 'the Islamic Republic of Iran'),
  country('Russia', 'the Russian Federation'),
  country('Moldova', 'the Republic of Moldova'),
  country('Tanzania', 'the United Republic of Tanzania'),
  country('Laos', 'the Lao People’s Democratic Republic'),
  country('Ivory Coast', 'Côte d’Ivoire'),
  country('Cape Verde', 'Cabo Verde'),
  country('Swaziland', 'Eswatini'),
  country('Macedonia', 'North Macedonia'),
  country('Czech Republic', 'Czechia'),
  country('Burma', 'Myanmar'),
  country('East Timor', 'Timor-Leste'),
];

/** Since June 2022; earlier texts, and the places of earlier meetings, have the other name. */
export const turkey: Wording = country('Turkey', 'Türkiye', { severity: 'information' });
