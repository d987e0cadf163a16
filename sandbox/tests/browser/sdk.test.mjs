// Tests of the hosted page in frames: with the vendor's web SDK (npm), and in frames with a sandbox attribute.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { once } from "node:events";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { Sandbox } from "./sandbox.mjs";

const sdk = await readFile(fileURLToPath(import.meta.resolve("@didit-protocol/sdk-web")), "utf8");

// A page of an application. `start` opens a session with the SDK, `frame` in a frame of its own; `seen` has what arrived.
const PAGE = `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,">
<div id="here" style="width: 500px; height: 700px"></div>
<script type="module">
  import { DiditSdk } from "/sdk.js";
  globalThis.seen = { events: [], results: [], origins: [] };
  DiditSdk.shared.onEvent = (event) => seen.events.push(event);
  DiditSdk.shared.onComplete = (result) => seen.results.push(result);
  globalThis.start = (url, configuration) => DiditSdk.shared.startVerification({ url, configuration });
  globalThis.presented = () => DiditSdk.shared.isPresented;
  globalThis.frame = (url, sandbox) => {
    addEventListener("message", (event) => {
      seen.events.push(event.data);
      seen.origins.push(event.origin);
    });
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", sandbox);
    frame.src = url;
    document.getElementById("here").append(frame);
  };
</script>`;

// Serves the application on another site than the sandbox: localhost, not 127.0.0.1.
class Shop {
  static async start() {
    const shop = new Shop();
    shop.server = createServer((request, response) => {
      const script = request.url === "/sdk.js";
      response.setHeader("content-type", script ? "text/javascript" : "text/html");
      response.end(script ? sdk : request.url.startsWith("/done") ? "<h1>Welcome back</h1>" : PAGE);
    });
    shop.server.listen(0, "127.0.0.1");
    await once(shop.server, "listening");
    shop.url = `http://localhost:${shop.server.address().port}`;
    return shop;
  }

  stop() {
    this.server.closeAllConnections();
    this.server.close();
  }
}

let browser;
let sandbox;
let shop;
before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
  sandbox = await Sandbox.start();
  shop = await Shop.start();
});
after(async () => {
  await browser.close();
  sandbox.stop();
  shop.stop();
});

// Returns a page of the application, with the hosted page in `inner`.
async function open() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  page.problems = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) page.problems.push(message.text());
  });
  page.on("pageerror", (error) => page.problems.push(error.message));
  await page.goto(shop.url);
  page.inner = page.frameLocator("iframe");
  page.start = (url, configuration) => page.evaluate(([url, configuration]) => start(url, configuration), [url, configuration]);
  page.choose = (name) => page.inner.getByText(name, { exact: true }).click();
  page.complete = () => page.inner.getByRole("button", { name: "Complete the verification" }).click();
  page.leave = () => page.inner.getByRole("button", { name: "Leave without finishing" }).click();
  // Waits for a message, and returns all messages so far without their times.
  page.events = async (last) => {
    await page.waitForFunction((last) => seen.events.some(({ type }) => type === last), last);
    const events = await page.evaluate(() => seen.events);
    assert.ok(events.every(({ timestamp }) => typeof timestamp === "number"));
    return events.map(({ type, data }) => [type, data]);
  };
  page.results = async () => {
    await page.waitForFunction(() => seen.results.length > 0);
    return page.evaluate(() => seen.results);
  };
  page.finish = async () => {
    await context.close();
    assert.deepEqual(page.problems, []);
  };
  return page;
}

// Returns the messages of a session of the default workflow, until the user has submitted the form.
function flow(sessionId) {
  const event = (type, data) => [`didit:${type}`, { sessionId, ...data }];
  const next = (previousStep, step) => [
    event("step_completed", { step: previousStep, nextStep: step }),
    event("step_changed", { step, previousStep }),
    event("step_started", { step }),
  ];
  return {
    opened: [
      event("ready"),
      event("started"),
      event("status_updated", { status: "In Progress" }),
      event("step_started", { step: "document_selection" }),
    ],
    submitted: [
      ...next("document_selection", "document_front"),
      ...next("document_front", "face"),
      event("step_completed", { step: "face" }),
      event("verification_submitted", { step: "face" }),
    ],
    completed: (status) => [event("status_updated", { status }), event("completed", { status })],
    cancelled: [event("status_updated", { status: "Abandoned" }), event("cancelled")],
  };
}

// The SDK itself emits this event when it opens the page.
const OWN = ["didit:started", {}];

describe("the vendor's web SDK", () => {
  test("gets every message and the result in a modal window", async () => {
    const { session_id: id, url } = await sandbox.session();
    const page = await open();
    await page.start(url);
    const { opened, submitted, completed } = flow(id);
    assert.deepEqual(await page.events("didit:step_started"), [OWN, ...opened]);
    await page.complete();
    assert.deepEqual(await page.events("didit:completed"), [OWN, ...opened, ...submitted, ...completed("Approved")]);
    const result = { type: "completed", session: { sessionId: id, status: "Approved" } };
    assert.deepEqual(await page.results(), [result]);
    await page.inner.getByRole("heading", { name: "All done" }).waitFor();
    assert.equal(await page.evaluate(() => presented()), true);
    assert.equal(await sandbox.status(id), "Approved");
    await page.finish();
  });

  test("closes the window after the result if it is configured to", async () => {
    const { session_id: id, url } = await sandbox.session({ sandbox_scenario: "decline_document_expired" });
    const page = await open();
    await page.start(url, { closeModalOnComplete: true });
    await page.complete();
    assert.deepEqual(await page.results(), [{ type: "completed", session: { sessionId: id, status: "Declined" } }]);
    assert.equal(await page.evaluate(() => presented()), false);
    await page.finish();
  });

  test("works embedded, with options for cameras and a session in review", async () => {
    const { session_id: id, url } = await sandbox.session();
    const page = await open();
    const configuration = { embedded: true, embeddedContainerId: "here", defaultDocumentCamera: "front" };
    await page.start(url, configuration);
    await page.locator("#here iframe").waitFor();
    await page.choose("Borderline face match");
    await page.complete();
    assert.deepEqual(await page.results(), [{ type: "completed", session: { sessionId: id, status: "In Review" } }]);
    await page.inner.getByRole("heading", { name: "Nearly done" }).waitFor();
    await page.finish();
  });

  test("gets the result before the frame goes to the callback", async () => {
    const { session_id: id, url } = await sandbox.session({ callback: `${shop.url}/done` });
    const page = await open();
    await page.start(url);
    await page.complete();
    await page.inner.getByRole("heading", { name: "Welcome back" }).waitFor();
    const { opened, submitted, completed } = flow(id);
    assert.deepEqual(await page.events("didit:completed"), [OWN, ...opened, ...submitted, ...completed("Approved")]);
    const { search } = new URL(page.frames().at(-1).url());
    assert.equal(search, `?verificationSessionId=${id}&status=Approved`);
    await page.finish();
  });

  test("learns that the user left", async () => {
    const { session_id: id, url } = await sandbox.session();
    const page = await open();
    await page.start(url);
    await page.leave();
    const { opened, cancelled } = flow(id);
    assert.deepEqual(await page.events("didit:cancelled"), [OWN, ...opened, ...cancelled]);
    assert.deepEqual(await page.results(), [{ type: "cancelled", session: { sessionId: id, status: "Pending" } }]);
    assert.equal(await page.evaluate(() => presented()), false);
    assert.equal(await sandbox.status(id), "Abandoned");
    await page.finish();
  });

  test("asks for confirmation if the user closes the page", async () => {
    const { session_id: id, url } = await sandbox.session();
    const page = await open();
    await page.start(url);
    await page.inner.getByRole("button", { name: "Close" }).click();
    await page.getByText("Exit verification?").waitFor();
    await page.getByText("Exit", { exact: true }).click();
    assert.deepEqual((await page.results()).map(({ type }) => type), ["cancelled"]);
    // The user can come back.
    assert.equal(await sandbox.status(id), "In Progress");
    await page.finish();
  });

  test("opens the link of a workflow", async () => {
    const { workflow_url: link } = await sandbox.api("GET", `/v3/workflows/${sandbox.workflow}/`);
    assert.match(link, /\/u\/[\w-]{22}$/);
    const page = await open();
    await page.start(`${link}?vendor_data=ada&metadata=${encodeURIComponent('{"cart":7}')}`);
    const [, [, { sessionId }]] = await page.events("didit:ready");
    await page.complete();
    assert.deepEqual(await page.results(), [{ type: "completed", session: { sessionId, status: "Approved" } }]);
    const decision = await sandbox.api("GET", `/v3/session/${sessionId}/decision/`);
    assert.deepEqual([decision.vendor_data, decision.metadata], ["ada", { cart: 7 }]);
    await page.finish();
  });

  test("gets errors", async () => {
    const expired = await sandbox.session();
    await sandbox.control("POST", `sessions/${expired.session_id}/expire`);
    const late = await sandbox.session();
    for (const [url, error] of [
      [expired.url, "The session cannot be continued: Expired."],
      [`${sandbox.url}/session/none`, "This session does not exist, or it was deleted."],
      [`${sandbox.url}/u/none`, "This link names no workflow, or the workflow was deleted."],
      [late.url, "a session that is Abandoned cannot be started"],
    ]) {
      const page = await open();
      await page.start(url);
      if (url === late.url) {
        await page.events("didit:ready");
        await sandbox.control("POST", `sessions/${late.session_id}/abandon`);
        await page.complete();
      }
      const events = await page.events("didit:error");
      assert.equal(events.find(([type]) => type === "didit:error")[1].error, error, url);
      await page.context().close();
    }
  });

  test("learns the status of a session that was completed before", async () => {
    const { session_id: id, url } = await sandbox.session();
    await sandbox.control("POST", `sessions/${id}/complete`, { scenario: "approve" });
    const page = await open();
    await page.start(url);
    await page.events("didit:completed");
    assert.deepEqual(await page.results(), [{ type: "completed", session: { sessionId: id, status: "Approved" } }]);
    await page.finish();
  });
});

describe("the hosted page in a sandboxed frame", () => {
  test("sends its messages and has its style without an origin", async () => {
    const { session_id: id, url } = await sandbox.session();
    const page = await open();
    await page.evaluate((url) => frame(url, "allow-scripts allow-forms"), url);
    const { opened, submitted, completed } = flow(id);
    assert.deepEqual(await page.events("didit:step_started"), opened);
    const tint = page.inner.locator(".ribbon").evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.equal(await tint, "rgb(252, 237, 207)");
    await page.complete();
    assert.deepEqual(await page.events("didit:completed"), [...opened, ...submitted, ...completed("Approved")]);
    assert.deepEqual(await page.evaluate(() => [...new Set(seen.origins)]), ["null"]);
    assert.equal(await sandbox.status(id), "Approved");
    await page.finish();
  });

  test("works without scripts", async () => {
    const { session_id: id, url } = await sandbox.session({ callback: `${shop.url}/done` });
    const page = await open();
    await page.evaluate((url) => frame(url, "allow-forms"), url);
    assert.equal(await page.inner.getByRole("button", { name: "Close" }).count(), 0);
    await page.complete();
    await page.inner.getByRole("heading", { name: "Welcome back" }).waitFor();
    assert.equal(await sandbox.status(id), "Approved");
    assert.deepEqual(await page.evaluate(() => seen.events), []);
    await page.context().close();
  });
});
