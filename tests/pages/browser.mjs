// What a browser makes of a page: `browser.mjs CHROMIUM FILE.html [AXE.js] [PICTURE.png]`. Prints one line of JSON: what axe
// complains of (null without axe), how long each clip is and how far it played, and whether the page fits a phone.

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [chromium, file, axe, picture] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), "my-views-browser-"));
const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--mute-audio", "--remote-debugging-pipe",
  "--autoplay-policy=no-user-gesture-required", "--disable-dev-shm-usage", `--user-data-dir=${profile}`, "about:blank"];
const browser = spawn(chromium, flags, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
const [, , , into, out] = browser.stdio;

const waiting = new Map();
let number = 0;
let rest = "";
out.on("data", (bytes) => {
  const parts = (rest + bytes).split("\0");
  rest = parts.pop();
  for (const message of parts.map((part) => JSON.parse(part))) {
    waiting.get(message.id)?.(message);
  }
});

function call(method, params = {}, sessionId) {
  const id = ++number;
  into.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
  return new Promise((done, failed) => {
    waiting.set(id, ({ error, result }) => (error ? failed(new Error(`${method}: ${error.message}`)) : done(result)));
  });
}

async function look() {
  const { targetId } = await call("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await call("Target.attachToTarget", { targetId, flatten: true });
  const tab = (method, params) => call(method, params, sessionId);
  await tab("Page.enable");
  await tab("Page.navigate", { url: pathToFileURL(resolve(file)).href });
  const run = async (expression) => {
    const { result, exceptionDetails } = await tab("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(`new Promise((done) => { const wait = () => document.readyState === "complete" && location.protocol === "file:" ? done() : setTimeout(wait, 50); wait(); })`);
  let violations = null;
  if (axe) {
    await run(readFileSync(axe, "utf8"));
    violations = await run(`axe.run(document).then((found) => found.violations.map(({ id, nodes }) => id + ": " + nodes[0].html.slice(0, 160)))`);
  }
  const clips = await run(`Promise.all([...document.querySelectorAll("audio")].map(async (clip) => {
    await clip.play().catch(() => {});
    for (let turn = 0; turn < 60 && !clip.error && clip.currentTime < Math.min(0.3, clip.duration || 9); turn++) {
      await new Promise((done) => setTimeout(done, 50));
    }
    const told = { seconds: clip.duration, played: clip.currentTime, error: clip.error?.message ?? null };
    clip.pause();
    return told;
  }))`);
  if (picture) {
    await tab("Emulation.setDeviceMetricsOverride", { width: 1000, height: 1400, deviceScaleFactor: 1, mobile: false });
    const { data } = await tab("Page.captureScreenshot", { captureBeyondViewport: true });
    writeFileSync(picture, Buffer.from(data, "base64"));
  }
  await tab("Emulation.setDeviceMetricsOverride", { width: 360, height: 740, deviceScaleFactor: 2, mobile: true });
  const wide = await run("document.documentElement.scrollWidth");
  if (picture) {
    const { data } = await tab("Page.captureScreenshot", { captureBeyondViewport: false });
    writeFileSync(picture.replace(".png", "-phone.png"), Buffer.from(data, "base64"));
  }
  return { violations, clips, wide };
}

try {
  console.log(JSON.stringify(await look()));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  const ended = new Promise((done) => browser.on("exit", done));
  await call("Browser.close").catch(() => browser.kill());
  await ended;
  rmSync(profile, { recursive: true, force: true, maxRetries: 40, retryDelay: 50 });
}
