/** What was found in a paragraph, kept until an edit touches it or what it was judged by. */
import type { Catalogue } from '../catalogue/catalogue';
import type { Block } from '../document/nodes';
import { Kept, type Life } from '../kept/lives';
import type { RuleList } from './active-rules';
import { moved, type Report } from './report';
import type { Context, RuleSetting } from './rule';

/** All that decides on the findings of a paragraph beside the words there. */
export interface Ground {
  readonly rules: RuleList;
  readonly severities: Readonly<Record<string, RuleSetting>> | undefined;
  readonly profiles: object | undefined;
  readonly profile: string;
  readonly catalogue: Catalogue;
  /** Language, bodies, kind of part, and what the heading says. */
  readonly facts: string;
}

export const factsOf = ({ draft: { language, organ: own, heading }, organ, part }: Context): string =>
  JSON.stringify([
    [language, own, organ, part?.type, part?.organ, part?.organLine !== undefined],
    [heading.symbol?.value, heading.session?.value, heading.number?.value, heading.adopted?.iso],
  ]);

/** A place that a rule of the whole draft looks for, in the words of a paragraph. */
export interface SoughtPlace {
  readonly rule: string;
  /** Offset of the first character. */
  readonly start: number;
  readonly words: string;
  /** Which piece of the block it stands in. */
  readonly piece: number;
}

export interface ParagraphFindings {
  readonly ground: Ground;
  /** In no order. */
  readonly reports: readonly Report[];
  readonly places: readonly SoughtPlace[];
}

const kept = new Kept<ParagraphFindings>(({ ground, reports, places }, by) => ({
  ground,
  reports: reports.map((report) => moved(report, by)),
  places: places.map((place) => ({ ...place, start: place.start + by })),
}));

/** What was found in a block, in this version or an earlier one. */
export function keptFindings(life: Life | undefined, block: Block, ground: Ground): ParagraphFindings | undefined {
  const findings = kept.get(life, block);
  return findings && isSameGround(findings.ground, ground) ? findings : undefined;
}

export const keepFindings = (life: Life | undefined, block: Block, findings: ParagraphFindings): void =>
  kept.set(life, block, findings);

const isSameGround = (one: Ground, other: Ground): boolean =>
  one === other ||
  (one.rules === other.rules &&
    one.severities === other.severities &&
    one.profiles === other.profiles &&
    one.profile === other.profile &&
    one.catalogue === other.catalogue &&
    one.facts === other.facts);
