/** The quiz that this build carries, without its story and its numbers; `build.mjs` supplies it. */
declare module 'rolefit:quiz' {
  const text: string;
  export default text;
}

/** The same quiz as the engine takes it. */
declare module 'rolefit:packed' {
  const text: string;
  export default text;
}

/** English: what it takes to ask, what the result says, and what its last chapters say. Together `data/messages/en.json`. */
declare module 'rolefit:asking' {
  const words: import('./types.js').Pack;
  export default words;
}
declare module 'rolefit:telling' {
  const words: import('./types.js').Pack;
  export default words;
}
declare module 'rolefit:chapters' {
  const words: import('./types.js').Pack;
  export default words;
}

/** What `role-fit.js` shows by itself; see first-screens.mjs. */
declare module 'rolefit:screens' {
  /** The first question with what is around it, as HTML. */
  export const opening: string;
  /** What is said when a file is lost, behind the place of the page's own content. */
  export const losing: string;
  /** The built-in quiz. */
  export const id: string;
  /** What the element keeps of an answer to its first question, which stands in it as -1. */
  export const kept: string;
  /** That what the reader wants is on its way. */
  export const waiting: string;
  /** That it cannot be loaded. */
  export const lost: string;
}

/** The files beside `role-fit.mjs`, each named by a literal, as bundlers want it; `build.mjs` supplies it. */
declare module 'rolefit:beside' {
  export const scripts: Record<string, () => Promise<unknown>>;
  export const addresses: Record<string, () => string>;
}

/** A file of data/ as it stands; `build.mjs` supplies it. */
declare module 'rolefit:file/*' {
  const text: string;
  export default text;
}
