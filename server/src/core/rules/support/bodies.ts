/** Facts about the bodies whose habits rules follow. */
import type { Organ } from '../../vocabulary/organs';

const names = {
  GA: 'the General Assembly',
  ECOSOC: 'the Economic and Social Council',
  HRC: 'the Human Rights Council',
  SC: 'the Security Council',
} as const;

export type NamedBody = keyof typeof names;

/** The adopting body, if it is one of the four whose practice was counted. */
export function namedBody({ organ }: { readonly organ: Organ | undefined }): NamedBody | undefined {
  return organ && organ !== 'OTHER' ? organ : undefined;
}

/** "the General Assembly". */
export const bodyName = (body: NamedBody): string => names[body];
