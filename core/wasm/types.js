// embind's own types that no function of the engine has: without what turns them into JavaScript's the glue is a third smaller.
const unused = ['std_wstring', 'memory_view', 'emval', 'float', 'bool', 'bigint'];
mergeInto(
  LibraryManager.library,
  Object.fromEntries(
    unused.flatMap((type) => [
      [`_embind_register_${type}`, function () {}],
      [`_embind_register_${type}__deps`, []],
      [`_embind_register_${type}__sig`, undefined],
    ]),
  ),
);
