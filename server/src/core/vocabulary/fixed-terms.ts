/** Terms with one form in resolutions, and the forms to avoid. */
import type { Wording } from './wording';

const always = (wrong: string, right: string): Wording => ({ wrong, right, isCertain: true });
const usually = (wrong: string, right: string, rest: Partial<Wording> = {}): Wording => ({
  wrong,
  right,
  isCertain: false,
  ...rest,
});

/** Hyphenated only before a noun: “a two-thirds majority”. */
const fraction = (wrong: string, right: string): Wording =>
  usually(wrong, right, { severity: 'information', notBefore: /^\s(?!of\s)/ });

export const fixedTerms: readonly Wording[] = [
  // Other organizations write their own title without a hyphen.
  { ...always('Secretary General', 'Secretary-General'), notBefore: /^\sof\s(?!the\sUnited\sNations)/ },
  always('UN Charter', 'Charter of the United Nations'),
  always('United Nations Charter', 'Charter of the United Nations'),
  usually('United Nations System', 'United Nations system', {
    severity: 'information',
    notBefore: /^(?:\s\*?\p{Lu}|\sof\s|-)/u,
  }),
  always('UN system', 'United Nations system'),
  usually('sustainable development goals', 'Sustainable Development Goals', { severity: 'information' }),
  always('Sustainable development goals', 'Sustainable Development Goals'),
  always('Sustainable Development goals', 'Sustainable Development Goals'),
  { ...always('Agenda 2030', '2030 Agenda'), severity: 'information' },
  { ...always('2030 agenda', '2030 Agenda'), notAfter: /Education\s$/ },
  usually('titled “', 'entitled “'),
  always('internet', 'Internet'),
  always('general assembly', 'General Assembly'),
  always('General assembly', 'General Assembly'),
  always('security council', 'Security Council'),
  always('Security council', 'Security Council'),
  always('secretary-general', 'Secretary-General'),
  always('Secretary-general', 'Secretary-General'),
  ...['all', 'coastal', 'developing', 'donor', 'neighbouring', 'small island developing'].map((kind) => ({
    ...usually(`${kind} states`, `${kind} States`),
    // States of a federation, of matter or of mind.
    notBefore: /^\s(?:and\s(?:regions|provinces|territories)|of\s\p{Ll})/u,
  })),
  always('states parties', 'States parties'),
  {
    ...always('the government of', 'the Government of'),
    // “The government of the day” and “the government of the Territory” are not names.
    notBefore: /^(?!\s\p{Lu})/u,
  },
  ...['half', 'third', 'quarter', 'fifth'].map((part) => fraction(`one-${part}`, `one ${part}`)),
  fraction('two-thirds', 'two thirds'),
  fraction('three-quarters', 'three quarters'),
  usually('spokesman', 'spokesperson', { severity: 'information' }),
  usually('policemen', 'police officers', { severity: 'information' }),
  usually('businessmen', 'business people', { severity: 'information' }),
  usually('man-made', 'human-made', { severity: 'information', notAfter: /\bnatural\sand\s$/ }),
  usually('chairman', 'chair', { severity: 'information' }),
  usually('chairmen', 'chairs', { severity: 'information' }),
  usually('mankind', 'humankind', { severity: 'information' }),
  usually('manpower', 'workforce', { severity: 'information' }),
];

const member = { notAfter: /\bfederal\s$/ };

/** “Member States” of the United Nations; the member States of other bodies are in lower case. */
export const memberStates: readonly Wording[] = [
  { wrong: 'Member states', right: 'Member States', isCertain: true },
  { wrong: 'member states', right: 'Member States', isCertain: false, ...member },
];

export const indigenousPeoples: readonly Wording[] = [
  { wrong: 'indigenous peoples', right: 'Indigenous Peoples', isCertain: true },
  { wrong: 'Indigenous peoples', right: 'Indigenous Peoples', isCertain: true },
  { wrong: 'indigenous Peoples', right: 'Indigenous Peoples', isCertain: true },
];
