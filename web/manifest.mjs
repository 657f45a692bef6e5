/** The element as tools want it told: a custom-elements manifest, from the JSDoc on its classes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
// The analyzer's command would write into package.json.
import { create } from '@custom-elements-manifest/analyzer/src/create.js';

/** The TypeScript that the analyzer reads with, which is not ours. */
const ts = createRequire(createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/package.json'))('typescript');

const kPath = 'dist/role-fit.mjs';
const kElement = 'RoleFitQuiz';

/**
 * The analyzer tells of files and members that no user meets: what stays is what can be imported, written on the tag, listened to
 * and styled.
 * @param {string} folder The one with the classes' files. @returns {string}
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
    members: fields.map(({ name }) => ({ kind: 'field', name, type: { text: `${typeOf(name)} | undefined` }, attribute: name })),
    // The analyzer adds a nameless one for each place where one is sent off.
    events: events.filter(({ name }) => name?.startsWith('rolefit-')),
  };
};

const event = ({ members = [], superclass: _, ...declaration }) => ({
  ...declaration,
  superclass: { name: 'Event' },
  members: members.map(({ default: _, ...member }) => member),
});
