/** The names of the extension, its language and its commands. */
export const languageId = 'un-resolution';
export const productName = 'UN Resolution';

/** The prefix of every setting. */
export const settingsSection = 'unResolution';

/** The source of our diagnostics. */
export const diagnosticSource = 'un-resolution';

/** Users' own entries, at the root of a workspace folder. */
export const entryFileName = 'unres-catalogue.jsonl';

export const commands = {
  addResolutions: 'unResolution.addResolutions',
  allow: 'unResolution.allow',
  changeSeverity: 'unResolution.changeSeverity',
  checkWorkspace: 'unResolution.checkWorkspace',
  chooseProfile: 'unResolution.chooseProfile',
  cleanUp: 'unResolution.cleanUp',
  copyCitation: 'unResolution.copyCitation',
  copyParagraph: 'unResolution.copyParagraph',
  deleteParagraph: 'unResolution.deleteParagraph',
  fixAll: 'unResolution.fixAll',
  insertNote: 'unResolution.insertNote',
  itemInward: 'unResolution.itemInward',
  itemOutward: 'unResolution.itemOutward',
  lookUpOnline: 'unResolution.lookUpOnline',
  moveParagraphDown: 'unResolution.moveParagraphDown',
  moveParagraphUp: 'unResolution.moveParagraphUp',
  newDraft: 'unResolution.newDraft',
  openRule: 'unResolution.openRule',
  preview: 'unResolution.preview',
  removeItem: 'unResolution.removeItem',
  renumber: 'unResolution.renumber',
  restart: 'unResolution.restart',
  showCitations: 'unResolution.showCitations',
  showLog: 'unResolution.showLog',
  showReferences: 'unResolution.showReferences',
  splitParagraph: 'unResolution.splitParagraph',
  turnOffOnlineLookUp: 'unResolution.turnOffOnlineLookUp',
  turnOnOnlineLookUp: 'unResolution.turnOnOnlineLookUp',
} as const;
