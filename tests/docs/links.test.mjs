// Every relative link in a document leads to an existing file, and to an existing heading if it names one.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kRoot } from '../support/tool.mjs';
import { anchorsIn, documents, documentAt, linksIn, targetOf } from '../support/documents.mjs';

test('the documents are found', () => {
  const found = documents();
  for (const path of ['README.md', 'CONTRIBUTING.md', 'web/README.md', 'core/README.md', 'data/README.md', 'tests/README.md']) {
    assert.ok(found.includes(path), path);
  }
});

for (const path of documents()) {
  test(`${path}: every relative link leads to an existing file and heading`, () => {
    for (const link of linksIn(documentAt(path))) {
      const { file, anchor } = targetOf(path, link);
      assert.ok(existsSync(join(kRoot, file)), `${link}: there is no ${file}`);
      if (anchor) assert.ok(anchorsIn(readFileSync(join(kRoot, file), 'utf8')).includes(anchor), `${link}: ${file} has no #${anchor}`);
    }
  });
}

test('links and anchors are found by GitHub’s rules', () => {
  const text = `# What it loads, and when
## Don’t \`stop\` now_or-never
## [Twice](x.md)
## Twice
[a](b.md#c) ![picture](d.png "Title") <https://example.org> [out](https://example.org/x.md) [here](#twice-1) [e][f]

[f]: ../g.md
\`[no](link.md)\`

~~~
[no](link.md)
# No heading
~~~
`;
  assert.deepEqual(anchorsIn(text), ['what-it-loads-and-when', 'dont-stop-now_or-never', 'twice', 'twice-1']);
  assert.deepEqual(linksIn(text), ['x.md', 'b.md#c', 'd.png', '#twice-1', '../g.md']);
  assert.deepEqual(targetOf('web/README.md', '../core/README.md#the-tool'), { file: 'core/README.md', anchor: 'the-tool' });
  assert.deepEqual(targetOf('web/README.md', '#recipes'), { file: 'web/README.md', anchor: 'recipes' });
});
