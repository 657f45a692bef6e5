/** The text of the quiz that this build carries, without its story; `build.mjs` supplies it. */
declare module 'rolefit:quiz' {
  const text: string;
  export default text;
}
/** A file of data/ as it stands; `build.mjs` supplies it. */
declare module 'rolefit:file/*' {
  const text: string;
  export default text;
}
