// Are our boards accepted elsewhere? `boards.mjs FILE.obz`: holds the file against the reference validator and the reader of
// @willwade/aac-processors, found from the working directory. Exit code 0: accepted; 1: not, with every complaint.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";

const find = createRequire(join(process.cwd(), "package.json"));
const { ObfValidator } = find("@willwade/aac-processors/validation");
const { ObfProcessor } = find("@willwade/aac-processors/obf");

const [file] = process.argv.slice(2);
const checks = (result) => [result, ...(result.sub_results ?? []).flatMap(checks)];

const bytes = readFileSync(file);
const result = await new ObfValidator().validate(new Uint8Array(bytes), basename(file), bytes.length);
const all = checks(result);
const results = all.flatMap((part) => part.results ?? []);
const complaints = results.filter(({ valid, warnings }) => !valid || warnings?.length);
for (const { type, description, error } of complaints) {
  console.error(`${type} (${description}): ${error}`);
}

const tree = await new ObfProcessor().loadIntoTree(file);
const pages = Object.values(tree.pages);
const buttons = pages.flatMap((page) => page.buttons);
const links = buttons.filter((button) => button.targetPageId);
const dangling = links.filter((button) => !tree.pages[button.targetPageId]);
console.log(
  `${pages.length} boards, ${buttons.length} buttons, ${links.length} links, ${results.length} checks: ${result.errors} errors, ${result.warnings} warnings`,
);
const whole = result.valid && result.errors === 0 && dangling.length === 0 && pages.length > 1 && tree.rootId;
process.exit(whole ? 0 : 1);
