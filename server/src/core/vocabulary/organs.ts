/** The principal bodies that adopt resolutions: their names in the six languages and the prefixes of their symbols. */
import type { Language } from './languages';

/** The body that adopts a resolution. `OTHER` is a body in an organ line that has no rules here. */
export type Organ = 'GA' | 'SC' | 'ECOSOC' | 'HRC' | 'OTHER';

/** A body with a name and rules here. */
export type NamedOrgan = Exclude<Organ, 'OTHER'>;

interface OrganNames {
  /** Full name in English, as at first mention. */
  readonly name: string;
  /** As at later mentions: `the Assembly`, `the Council`. */
  readonly shortName: string;
  /** The organ line as printed by the body, without emphasis and comma. */
  readonly organLine: Readonly<Record<Language, string>>;
  /** Prefix of its resolution symbols. */
  readonly resolutionPrefix: string;
  /** Prefix of its document symbols. */
  readonly documentPrefix: string;
}

export const organs: Readonly<Record<NamedOrgan, OrganNames>> = {
  GA: {
    name: 'General Assembly',
    shortName: 'Assembly',
    organLine: {
      ar: 'إن الجمعية العامة',
      en: 'The General Assembly',
      es: 'La Asamblea General',
      fr: 'L’Assemblée générale',
      ru: 'Генеральная Ассамблея',
      zh: '大会',
    },
    resolutionPrefix: 'A/RES/',
    documentPrefix: 'A/',
  },
  SC: {
    name: 'Security Council',
    shortName: 'Council',
    organLine: {
      ar: 'إن مجلس الأمن',
      en: 'The Security Council',
      es: 'El Consejo de Seguridad',
      fr: 'Le Conseil de sécurité',
      ru: 'Совет Безопасности',
      zh: '安全理事会',
    },
    resolutionPrefix: 'S/RES/',
    documentPrefix: 'S/',
  },
  ECOSOC: {
    name: 'Economic and Social Council',
    shortName: 'Council',
    organLine: {
      ar: 'إن المجلس الاقتصادي والاجتماعي',
      en: 'The Economic and Social Council',
      es: 'El Consejo Económico y Social',
      fr: 'Le Conseil économique et social',
      ru: 'Экономический и Социальный Совет',
      zh: '经济及社会理事会',
    },
    resolutionPrefix: 'E/RES/',
    documentPrefix: 'E/',
  },
  HRC: {
    name: 'Human Rights Council',
    shortName: 'Council',
    organLine: {
      ar: 'إن مجلس حقوق الإنسان',
      en: 'The Human Rights Council',
      es: 'El Consejo de Derechos Humanos',
      fr: 'Le Conseil des droits de l’homme',
      ru: 'Совет по правам человека',
      zh: '人权理事会',
    },
    resolutionPrefix: 'A/HRC/RES/',
    documentPrefix: 'A/HRC/',
  },
};

const organIds = Object.keys(organs) as readonly NamedOrgan[];

let organsByLine: ReadonlyMap<string, NamedOrgan> | undefined;

/** The body that an organ line names, in any of the six languages; undefined for other words. */
export function organLineOrgan(words: string): NamedOrgan | undefined {
  organsByLine ??= new Map(
    organIds.flatMap((id) => Object.values(organs[id].organLine).map((line) => [fold(line), id])),
  );
  return organsByLine.get(fold(words));
}

/** The body of a document or resolution symbol; undefined for other bodies. */
export function organOfSymbol(symbol: string): NamedOrgan | undefined {
  const folded = symbol.trim().toUpperCase();
  // Human Rights Council symbols begin like those of the Assembly, its parent body.
  if (folded.startsWith(organs.HRC.documentPrefix)) return 'HRC';
  return organIds.find((id) => folded.startsWith(organs[id].documentPrefix));
}

/** Without blanks, which emphasis may remove or double. */
const fold = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064B-\u0652\u200E\u200F]/g, '')
    .replace(/['‘’ʼ]/g, '’')
    .replace(/[\s,،，;:.]+/g, '');
