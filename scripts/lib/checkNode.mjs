// Imported before all other modules. Uses only syntax that old Node versions support.
const [major, minor] = process.versions.node.split('.').map(Number);
const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;

if (!supported) {
  console.error(`This needs Node 20.19, 22.12 or newer, and this is Node ${process.versions.node}.`);
  process.exit(1);
}
