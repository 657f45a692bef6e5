// Starts the tool under Node. em++ puts it at the end of rolefit.js. Old versions of Node must be able to read it, to say that they are old.
if (parseInt(process.versions.node, 10) < 18) {
  console.error('role-fit needs Node 18 or newer; this is Node ' + process.versions.node);
  process.exit(1);
}
createRoleFitTool({ wasmBinary: require('fs').readFileSync(require('path').join(__dirname, 'rolefit.wasm')) }).catch(function (error) {
  console.error('role-fit: ' + error);
  process.exit(1);
});
