/** The agenda item of a draft as named in its last paragraph: with its sub-item, if the heading has both in one. */
import type { Resolution } from '../../document/nodes';

export interface AgendaItem {
  /** `Sustainable development`. */
  readonly title: string;
  /** `Disaster risk reduction`, if the heading has "Sustainable development: disaster risk reduction" and "20 (c)". */
  readonly subItem: string | undefined;
}

export function agendaItemOf({ heading: { agendaItem, agendaTitle } }: Resolution): AgendaItem | undefined {
  if (!agendaTitle) return undefined;
  const [, title, subItem] = /^([^:]{2,200}): (\S.{1,300})$/.exec(agendaTitle.value) ?? [];
  if (title === undefined || subItem === undefined || !/\d \([a-z]\)$/.test(agendaItem?.value ?? ''))
    return { title: agendaTitle.value, subItem: undefined };
  return { title, subItem: subItem.charAt(0).toUpperCase() + subItem.slice(1) };
}

/** `the item entitled “Oceans”`, after its session. */
export const itemWords = ({ title, subItem }: AgendaItem): string =>
  subItem === undefined
    ? ` the item entitled “${title}”`
    : `, under the item entitled “${title}”, the sub-item entitled “${subItem}”`;
