/** Reads the documents of the project: their code blocks, links and headings. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { marked } from 'marked';
import { kRoot } from './tool.mjs';

/** Whether a folder at the root contains only generated or foreign documents. @param {string} name */
const isSkipped = (name) => /^(\.|build|dist$)/.test(name);

/** The paths of all Markdown files, relative to the root. @returns {string[]} */
export const documents = () => {
  /** @param {string} folder @returns {string[]} */
  const below = (folder) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name === 'node_modules' || (folder === kRoot && isSkipped(entry.name))) return [];
      if (entry.isDirectory()) return below(path);
      return entry.name.endsWith('.md') ? [relative(kRoot, path)] : [];
    });
  return below(kRoot);
};

/** The text of a document. @param {string} path Relative to the root. */
export const documentAt = (path) => readFileSync(join(kRoot, path), 'utf8');

/** The code blocks of a document in one language, in order. @param {string} text @param {string} language */
export const blocksIn = (text, language) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code]) => code);

/** Calls `visit` with every token of a text, the outer ones first. @param {string} text @param {(token: any) => void} visit */
const walk = (text, visit) => {
  marked.walkTokens(marked.lexer(text), visit);
};

/** The relative addresses of all links and pictures in a text, in order. @param {string} text @returns {string[]} */
export const linksIn = (text) => {
  const links = [];
  walk(text, ({ type, href }) => {
    if ((type === 'link' || type === 'image') && !/^[a-z]+:/.test(href)) links.push(href);
  });
  return links;
};

/** The text of inline tokens, without markup. @param {any[]} tokens @returns {string} */
const wordsOf = (tokens) => tokens.map(({ tokens: inner, text, raw }) => (inner ? wordsOf(inner) : (text ?? raw))).join('');

/** The anchors of a text: those of its headings, by GitHub's rule, and those that it sets itself. @param {string} text @returns {string[]} */
export const anchorsIn = (text) => {
  const anchors = [...text.matchAll(/^<a id="([\w-]+)"><\/a>$/gm)].map(([, id]) => id);
  walk(text, ({ type, tokens }) => {
    if (type !== 'heading') return;
    const name = wordsOf(tokens).toLowerCase().replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '').replaceAll(' ', '-');
    const same = anchors.filter((other) => other === name || new RegExp(`^${name}-\\d+$`).test(other)).length;
    anchors.push(same === 0 ? name : `${name}-${same}`);
  });
  return anchors;
};

/**
 * The target of a relative link.
 * @param {string} path The document with the link, relative to the root.
 * @param {string} link
 * @returns {{file: string, anchor: string | undefined}} `file` is relative to the root.
 */
export const targetOf = (path, link) => {
  const [address, anchor] = decodeURI(link).split('#');
  return { file: address ? normalize(join(dirname(path), address)) : path, anchor };
};
