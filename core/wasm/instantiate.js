// Whoever starts an engine instantiates its module. Emscripten's small runtime would do it here, and lose what fails.
var WebAssembly = {
  instantiate: (_, imports) => ({
    then: (receive) => Module.instantiate(imports).then((instance) => receive({ instance })).catch(readyPromiseReject),
  }),
};
