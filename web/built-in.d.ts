/** The text of the quiz that this build carries, without its story; `build.mjs` supplies it. */
declare module 'rolefit:quiz' {
  const text: string;
  export default text;
}

/** The files beside `role-fit.mjs`, each named by a literal, as bundlers want it; `build.mjs` supplies it. */
declare module 'rolefit:beside' {
  export const scripts: Record<string, () => Promise<unknown>>;
  export const addresses: Record<string, () => string>;
}
