/** The manifest names commands and files that exist. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { generateSettings } from '../../scripts/generate/settings';
import { commands, languageId } from '../../client/src/identity';

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg?: string; readonly markdown?: string; readonly altText?: string };
}

interface Manifest {
  readonly files: readonly string[];
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly configuration: string }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly jsonValidation: readonly { readonly fileMatch: string; readonly url: string }[];
    readonly commands: readonly { readonly command: string; readonly category: string; readonly enablement?: string }[];
    readonly keybindings: readonly { readonly command: string; readonly when: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly views: { readonly explorer: readonly { readonly id: string; readonly when: string }[] };
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly scope: string; readonly description: string }>>;
    };
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
  };
}

const { contributes, files } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
const known: ReadonlySet<string> = new Set(Object.values(commands));

describe('manifest', () => {
  it('offers every command', () => {
    const offered = contributes.commands.map(({ command }) => command);
    assert.deepEqual(offered.sort(), [...known].sort());
    assert.ok(contributes.commands.every(({ category }) => category === 'UN Resolution'));
  });

  it('binds keys and fills menus with commands that exist, and shows the tree for drafts only', () => {
    const { keybindings, menus, views } = contributes;
    // Of VS Code: a plain new line, and the first of a list.
    const ofEditor = 'runCommands';
    for (const { command } of [...keybindings, ...Object.values(menus).flat()])
      assert.ok(known.has(command) || command === ofEditor, command);
    assert.ok(keybindings.every(({ when }) => when.includes('unResolution.isDraft')));
    assert.deepEqual(
      views.explorer.map(({ id, when }) => [id, when]),
      [['unResolution.draft', 'unResolution.isDraftShown']],
    );
  });

  it('offers nothing that changes a text in a read-only editor', () => {
    const changing = contributes.commands.filter(({ enablement }) => enablement === '!editorReadonly');
    assert.deepEqual(changing.map(({ command }) => command.replace('unResolution.', '')).sort(), [
      'cleanUp',
      'deleteParagraph',
      'fixAll',
      'insertNote',
      'itemInward',
      'itemOutward',
      'moveParagraphDown',
      'moveParagraphUp',
      'removeItem',
      'renumber',
      'splitParagraph',
    ]);
  });

  it('names the language as the client does', () => {
    assert.deepEqual(
      contributes.languages.map(({ id }) => id),
      [languageId],
    );
  });

  it('names files that exist and are packaged', () => {
    const named = [
      ...contributes.languages.map(({ configuration }) => configuration),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.snippets.map(({ path }) => path),
      ...contributes.jsonValidation.map(({ url }) => url),
      ...steps.map(({ media }) => media.svg ?? media.markdown ?? ''),
    ];
    for (const path of named) {
      assert.ok(existsSync(path), path);
      assert.ok(files.includes(path.replace(/^\.\//, '').split('/')[0] ?? ''), `${path} is not packaged`);
    }
  });

  it('states the settings as the server reads them', () => {
    assert.deepEqual(contributes.configuration, generateSettings().configuration);
    assert.equal(readFileSync('docs/settings.md', 'utf8'), generateSettings().page);
    const settings = Object.entries(contributes.configuration.properties);
    assert.deepEqual(settings.map(([name]) => name).sort(), [
      'unResolution.body',
      'unResolution.codeLens.references',
      'unResolution.format.noBreakSpaces',
      'unResolution.format.quotationMarks',
      'unResolution.inlayHints.paragraphs',
      'unResolution.inlayHints.titles',
      'unResolution.markdown',
      'unResolution.onlineLookup',
      'unResolution.profile',
      'unResolution.profiles',
      'unResolution.rules',
      'unResolution.workspaceCheck',
    ]);
    for (const [name, { scope, description }] of settings) {
      assert.equal(scope, name === 'unResolution.onlineLookup' ? 'application' : 'resource', name);
      assert.notEqual(description, '', name);
    }
  });

  it('completes project files by the schema of the same settings', () => {
    assert.deepEqual(contributes.jsonValidation, [{ fileMatch: 'unres.json', url: './schemas/unres.schema.json' }]);
    const { schema, configuration } = generateSettings();
    assert.equal(readFileSync('schemas/unres.schema.json', 'utf8'), schema);
    const { properties } = JSON.parse(schema) as { properties: object };
    const names = Object.entries(configuration.properties)
      .filter(([, { scope }]) => scope === 'resource')
      .map(([name]) => name.replace('unResolution.', ''))
      .filter((name) => !/^(?:codeLens|inlayHints)\.|^workspaceCheck$/.test(name));
    assert.deepEqual(Object.keys(properties), ['$schema', ...names]);
  });

  it('leads from the walkthrough to commands that exist', () => {
    for (const { id, description } of steps) {
      for (const [, command = ''] of description.matchAll(/\(command:([\w.]+)\)/g)) {
        assert.ok(known.has(command) || command.startsWith('workbench.'), `${id}: ${command}`);
      }
    }
  });

  it('describes the pictures of the walkthrough', () => {
    for (const { id, media } of steps) assert.ok(media.markdown ?? media.altText, id);
  });
});
