// Written for this test. What role-fit.js did in builds that knew each other by their version alone, as far as it matters here: it draws
// into the element, loads role-fit-quiz.js, and says "Try again" if that does not leave its part under the version's name.
(() => {
  const name = 'role-fit-quiz';
  if (Symbol.for('role-fit-at-work') in globalThis) return;
  globalThis[Symbol.for('role-fit-at-work')] = true;
  const { src } = document.currentScript;
  const fill = (html) => {
    for (const element of document.querySelectorAll(name)) (element.shadowRoot ?? element.attachShadow({ mode: 'open' })).innerHTML = html;
  };
  fill('<form class="asked"><p>The first question</p></form>');
  const script = document.createElement('script');
  script.src = new URL('role-fit-quiz.js?01d01d01', src);
  script.onload = () => {
    const define = globalThis[Symbol.for(`${name}@0.1.0`)];
    if (define) define();
    else fill('<slot></slot><div class="failure"><p>could not be loaded</p><button>Try again</button></div>');
  };
  document.head.append(script);
})();
