// What the bindings run in the page: functions of strings and sizes, which is all that an engine has. Emscripten's own embind.js,
// for classes, values, every number, and what can go wrong between them, is three times as large, and so are the types that it
// has in the .wasm. This one takes its place; the bindings themselves are emscripten/bind.h's.
mergeInto(LibraryManager.library, {
  // Views of the memory, made anew each time: it may have grown.
  $bytes: function (at) {
    return new Uint8Array(wasmMemory.buffer, at);
  },
  $words: function (at, count) {
    return Array.from(new Uint32Array(wasmMemory.buffer, at, count));
  },

  // By the address that a type is known by: what a value goes in as, and what comes out.
  $wires: {},
  // A string is its length, and as many bytes of UTF-8. Who gets one frees it.
  _embind_register_std_string__deps: ['$bytes', '$words', '$wires'],
  _embind_register_std_string: function (type) {
    wires[type] = {
      to: function (text, lent) {
        var utf8 = new TextEncoder().encode(text);
        var at = _malloc(4 + utf8.length);
        new Uint32Array(wasmMemory.buffer, at)[0] = utf8.length;
        bytes(at + 4).set(utf8);
        lent.push(at);
        return at;
      },
      from: function (at) {
        var text = new TextDecoder().decode(bytes(at + 4).subarray(0, words(at, 1)[0]));
        _free(at);
        return text;
      },
    };
  },
  _embind_register_integer__deps: ['$wires'],
  _embind_register_integer: function (type) {
    wires[type] = {
      to: function (number) {
        return number;
      },
    };
  },
  // `types` are that of the result, then those of the arguments; the invoker takes the function before them.
  _embind_register_function__deps: ['$bytes', '$words', '$wires', '$getWasmTableEntry'],
  _embind_register_function: function (name, count, types, signature, invoker, fn) {
    var wired = words(types, count);
    var letters = bytes(name);
    Module[new TextDecoder().decode(letters.subarray(0, letters.indexOf(0)))] = function (...values) {
      var lent = [];
      var at = getWasmTableEntry(invoker)(fn, ...values.map((value, i) => wires[wired[i + 1]].to(value, lent)));
      lent.forEach(_free);
      return wires[wired[0]].from(at);
    };
  },
  // Newer compilers keep a list, for threads.
  _embind_register_bindings: function () {},

  emscripten_resize_heap__deps: [],
  // By a fifth, as Emscripten does, so that it is not done often; by as much as it must be, where there is no more.
  emscripten_resize_heap: function (size) {
    var old = wasmMemory.buffer.byteLength;
    for (var wanted of [Math.max(size, old * 1.2), size]) {
      try {
        wasmMemory.grow((wanted - old + 65535) >>> 16);
        return 1;
      } catch (full) {}
    }
    return 0;
  },
});
