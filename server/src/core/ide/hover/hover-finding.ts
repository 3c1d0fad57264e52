/** Who says so, where something is found: the requirement of a rule and its authorities. */
import type { Report } from '../../rules/report';
import { rules } from '../../rules/index';
import { ownValue } from '../../text/own-value';
import { touches } from '../../text/span';
import type { Hover } from './card';

/** The finding itself is shown by the editor. */
export function findingsHoverAt(findings: readonly Report[], offset: number): Hover | undefined {
  const there = findings.filter(({ span }) => touches(span, offset));
  const [first] = there;
  if (!first) return undefined;
  const authorities = new Map(there.map((report) => [report.rule, authorityOf(report)]));
  return { span: first.span, markdown: [...authorities.values()].join(between) };
}

function authorityOf({ rule, authority }: Report): string {
  const title = ownValue(rules, rule)?.meta.title ?? rule;
  const sources = authority.map(({ source, url }) => (url === undefined ? source : `[${source}](${url})`));
  return `**${title}**\n\nAuthority: ${sources.join('; ')}`;
}

const between = '\n\n---\n\n';

/** Findings first; the words are those that are explained. */
export const joinedHover = (found: Hover | undefined, told: Hover | undefined): Hover | undefined =>
  found && told ? { span: told.span, markdown: found.markdown + between + told.markdown } : (told ?? found);
