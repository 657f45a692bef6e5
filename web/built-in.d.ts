/** The text of the quiz that this build carries, without its story; `build.mjs` supplies it. */
declare module 'rolefit:quiz' {
  const text: string;
  export default text;
}
