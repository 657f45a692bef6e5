// What embind brings and no engine needs: its types that no function of ours has, and words for what cannot happen, as every function
// has one name and known types. The glue is half as large without. bool stays, which brings what newer ones forget to say that
// integers need.
const types = ['bigint', 'emval', 'float', 'memory_view', 'std_wstring'].map((type) => `_embind_register_${type}`);
const others = ['$ensureOverloadTable', '$integerReadValueFromPointer', '$throwUnboundTypeError'];
mergeInto(
  LibraryManager.library,
  Object.fromEntries(
    [...types, ...others].flatMap((name) => [
      [name, function () {}],
      [`${name}__deps`, []],
    ]),
  ),
);
