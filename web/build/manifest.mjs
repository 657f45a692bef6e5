/** Describes the element for tools: a custom-elements manifest, from the JSDoc on the element's classes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
// Imported as a function, because the analyzer's command would write into package.json.
import { create } from '@custom-elements-manifest/analyzer/src/create.js';

/** The analyzer's own copy of TypeScript. Its version differs from the project's. */
const ts = createRequire(createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/package.json'))('typescript');

const kPath = 'dist/role-fit.mjs';
const kElement = 'RoleFitQuiz';
/** What a page can ask of the element besides its attributes. The analyzer does not tell it from Lit's own methods. */
const kMembers = ['result', 'restart', 'show'];

/**
 * Keeps only what users can use: classes to import, attributes, events and styling. The analyzer also lists private files and members.
 * @param {string} folder The folder with the classes. @returns {string}
 */
export const manifest = (folder) => {
  const sources = ['events.js', 'role-fit-quiz.js'].map((name) => ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.ES2022, true));
  const { schemaVersion, modules } = create({ modules: sources, plugins: [], context: { dev: false } });
  const declared = modules.flatMap(({ declarations }) => declarations);
  const exported = modules.flatMap(({ exports }) => exports.map(({ name }) => name));
  const declarations = declared
    .filter(({ name }) => exported.includes(name))
    .sort((a, b) => Number(b.name === kElement) - Number(a.name === kElement))
    .map((declaration) => (declaration.name === kElement ? element(declaration) : event(declaration)));
  const inModule = (name) => ({ name, module: kPath });
  const module = {
    kind: 'javascript-module',
    path: kPath,
    declarations,
    exports: [
      ...declarations.map(({ name }) => ({ kind: 'js', name, declaration: inModule(name) })),
      { kind: 'custom-element-definition', name: declarations[0].tagName, declaration: inModule(kElement) },
    ],
  };
  return `${JSON.stringify({ schemaVersion, readme: 'README.md', modules: [module] }, null, 2)}\n`;
};

const element = ({ members, attributes, events, superclass: _, ...declaration }) => {
  const fields = members.filter(({ kind, name }) => kind === 'field' && attributes.some((other) => other.name === name));
  const typeOf = (name) => attributes.find((other) => other.name === name).type.text;
  return {
    ...declaration,
    superclass: { name: 'HTMLElement' },
    attributes: attributes.map((attribute) =>
      fields.some(({ name }) => name === attribute.name) ? { ...attribute, fieldName: attribute.name } : attribute,
    ),
    members: [
      ...fields.map(({ name }) => ({ kind: 'field', name, type: { text: `${typeOf(name)} | undefined` }, attribute: name })),
      ...members.filter(({ name }) => kMembers.includes(name)),
    ],
    // The analyzer adds an event without a name for each call of dispatchEvent().
    events: events.filter(({ name }) => name?.startsWith('rolefit-')),
  };
};

const event = ({ members = [], superclass: _, ...declaration }) => ({
  ...declaration,
  superclass: { name: 'Event' },
  members: members.map(({ default: _, ...member }) => member),
});
