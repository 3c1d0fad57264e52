/** Spellings of the United Nations: British, with “-ize” where English has both. */
import type { Wording } from './wording';

/**
 * Stems before “-ise” and “-isation” in verbs that the United Nations spells with a “z”. Verbs such as advise,
 * comprise, exercise, promise, revise and supervise are left out: they have no “z”.
 */
export const izeStems: ReadonlySet<string> = new Set(
  `actual agon amort anonym antagon apolog author capital catalog categor central character civil collectiv colon
    commercial commod computer conceptual container contextual criminal critic crystal custom decarbon decentral
    decolon decriminal dehuman deinstitutional demilitar demobil democrat demon demoral denational denuclear
    depersonal depolitic deradical destabil digit digital disincentiv disorgan dramat econom emphas energ equal
    external factor familiar fertil final formal fragment general global harmon homogen hospital human ideal
    immobil immun incentiv individual industrial initial institutional instrumental intern internal
    international jeopard legal legitim liberal local marginal material maxim mechan memor militar mineral minim
    mobil modern monet monopol moral motor multilateral national natural neutral normal operational optim organ
    ostrac patron penal personal polar politic popular pressur priorit privat professional public radical random
    rational real recogn recolon regional regular remilitar remobil reorgan repriorit retraumat reutil revictim
    revital revolution ritual sanit satir scandal scrutin secular securit sensit serial sexual social special
    stabil standard stigmat subsid summar symbol sympath synchron synthes temporal terror theor total traumat
    trivial unauthor underutil universal unrecogn urban util vandal vapor verbal victim visual vocal weapon
    western`.split(/\s+/),
);

const plain = (wrong: string, right: string): Wording => ({ wrong, right, isCertain: true });

/** The word with each of its endings. */
const withEndings = (wrong: string, right: string, endings: readonly string[]): readonly Wording[] =>
  endings.map((ending) => plain(wrong + ending, right + ending));

export const spellings: readonly Wording[] = [
  ...withEndings('co-operat', 'cooperat', ['e', 'es', 'ed', 'ing', 'ion', 'ive', 'ives']),
  ...withEndings('co-ordinat', 'coordinat', ['e', 'es', 'ed', 'ing', 'ion', 'or', 'ors']),
  ...withEndings('center', 'centre', ['', 's', 'd']),
  plain('centering', 'centring'),
  ...withEndings('labor', 'labour', ['', 'er', 'ers']),
  ...withEndings('defense', 'defence', ['', 's']),
  ...withEndings('favor', 'favour', ['', 's', 'able', 'ed', 'ing', 'ably']),
  ...withEndings('honor', 'honour', ['', 's', 'ed', 'ing']),
  ...withEndings('behavior', 'behaviour', ['', 's', 'al']),
  ...withEndings('neighbor', 'neighbour', ['', 's', 'ing', 'hood', 'hoods']),
  ...withEndings('endeavor', 'endeavour', ['', 's', 'ed', 'ing']),
  ...withEndings('harbor', 'harbour', ['', 's', 'ed', 'ing']),
  ...withEndings('color', 'colour', ['', 's']),
  plain('rigor', 'rigour'),
  plain('vigor', 'vigour'),
  plain('fulfill', 'fulfil'),
  plain('fulfills', 'fulfils'),
  plain('fulfillment', 'fulfilment'),
  plain('enrollment', 'enrolment'),
  plain('installment', 'instalment'),
  plain('installments', 'instalments'),
  plain('skillful', 'skilful'),
  ...withEndings('analyz', 'analys', ['e', 'es', 'ed', 'ing']),
  ...withEndings('paralyz', 'paralys', ['e', 'es', 'ed', 'ing']),
  ...withEndings('catalyz', 'catalys', ['e', 'es', 'ed', 'ing']),
  ...withEndings('travel', 'travell', ['ed', 'ing', 'er', 'ers']),
  ...withEndings('counsel', 'counsell', ['ing', 'or', 'ors']),
  ...withEndings('label', 'labell', ['ed', 'ing']),
  ...withEndings('model', 'modell', ['ed', 'ing']),
  ...withEndings('signal', 'signall', ['ed', 'ing']),
  plain('focussed', 'focused'),
  plain('focussing', 'focusing'),
  { ...plain('toward', 'towards'), severity: 'information' },
  plain('whilst', 'while'),
  plain('amongst', 'among'),
  plain('fora', 'forums'),
  ...withEndings('program', 'programme', ['', 's']),
  ...withEndings('theater', 'theatre', ['', 's']),
  ...withEndings('meager', 'meagre', ['']),
  ...withEndings('fiber', 'fibre', ['', 's']),
  ...withEndings('catalog', 'catalogue', ['', 's']),
  plain('maneuver', 'manoeuvre'),
  plain('socio-economic', 'socioeconomic'),
  plain('policy-making', 'policymaking'),
  plain('sub-paragraph', 'subparagraph'),
  plain('sub-paragraphs', 'subparagraphs'),
  plain('capacity building', 'capacity-building'),
  plain('decision making', 'decision-making'),
  ...withEndings('peace-keep', 'peacekeep', ['ing', 'er', 'ers']),
  ...withEndings('peace-build', 'peacebuild', ['ing', 'er', 'ers']),
  plain('cease-fire', 'ceasefire'),
  plain('inter-governmental', 'intergovernmental'),
  plain('on-going', 'ongoing'),
  plain('world-wide', 'worldwide'),
  plain('multistakeholder', 'multi-stakeholder'),
  plain('nongovernmental', 'non-governmental'),
];
