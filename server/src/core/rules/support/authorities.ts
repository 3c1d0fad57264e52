/**
 * The sources that rules cite. Facts come from United Nations texts, and the United Nations is acknowledged as their
 * source.
 */
import type { Authority } from '../rule';

const manual = 'https://www.un.org/dgacm/en/content/editorial-manual';

export const draftingManual: Authority = {
  source: 'United Nations Editorial Manual, Resolutions and decisions, part II (drafting and editing)',
  url: `${manual}/res-dec-draft-edit`,
};

export const footnoteManual: Authority = {
  source: 'United Nations Editorial Manual, Footnotes',
  url: `${manual}/footnotes`,
};

export const paragraphManual: Authority = {
  source: 'United Nations Editorial Manual, Paragraphs and subparagraphs',
  url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/format/para_subpara.htm',
};

export const markupGuide: Authority = {
  source: 'Akoma Ntoso for the United Nations, General Assembly resolutions',
  url: 'https://unsceb-hlcm.github.io/part3_ga/index-1.html',
};

export const spellingSummary: Authority = { source: 'United Nations Editorial Manual, Spelling' };

export const abbreviationManual: Authority = {
  source: 'United Nations Editorial Manual, Abbreviations and acronyms',
  url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/style/abbreviations.htm',
};

export const capitalManual: Authority = {
  source: 'United Nations Editorial Manual, Capitalization',
  url: `${manual}/capitalization`,
};

export const numberManual: Authority = {
  source: 'United Nations Editorial Manual, Numbers, dates and time',
  url: `${manual}/numbers-dates-time`,
};

export const italicsManual: Authority = {
  source: 'United Nations Editorial Manual, Italics',
  url: `${manual}/italics`,
};

export const quotationManual: Authority = {
  source: 'United Nations Editorial Manual, Quotations',
  url: 'https://www.un.org/dgacm/en/node/4440',
};

export const symbolGuide: Authority = {
  source: 'Dag Hammarskjöld Library, United Nations document symbols',
  url: 'http://research.un.org/en/docs/symbols',
};

/** A count over adopted texts, where no manual is at hand. */
export const practice = (finding: string): Authority => ({ source: `Practice of adopted resolutions: ${finding}` });
