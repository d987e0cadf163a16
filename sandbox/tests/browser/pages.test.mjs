// Tests of the pages in a browser: keyboard, phone, light and dark, without scripts, accessibility (axe).

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { chromium } from "playwright-core";
import { Application, Sandbox } from "./sandbox.mjs";
import { seed } from "./seed.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PHONE = { width: 360, height: 740 };
// Every script except that of the dashboard.
const FOREIGN = "script:not([src='/dashboard/dashboard.js'])";
const DESKTOP = { width: 1280, height: 800 };

let browser;
before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
});
after(() => browser.close());

// Opens a page that must cause no errors, no violations of its policy and no requests to other hosts. The browser logs
// error responses to the console; `statuses` are the expected ones.
async function open(sandbox, { allow = [], statuses = [], ...options } = {}) {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const problems = [];
  page.on("console", (message) => {
    const expected = statuses.some((status) => message.text().includes(`responded with a status of ${status}`));
    if (["error", "warning"].includes(message.type()) && !expected) problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    const { origin } = new URL(request.url());
    if (![sandbox.url, ...allow].includes(origin) && origin !== "null") problems.push(`request: ${request.url()}`);
  });
  page.go = (path) => page.goto(path.startsWith("http") ? path : sandbox.url + path);
  page.finish = async () => {
    await context.close();
    assert.deepEqual(problems, []);
  };
  return page;
}

async function accessible(page, rules) {
  // Through the debugger, because the policy of the page forbids scripts.
  await page.evaluate(axe);
  const options = { resultTypes: ["violations"], ...(rules && { runOnly: rules }) };
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), options);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  assert.deepEqual(found, [], page.url());
}

const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// Returns the labels of the tables that scroll horizontally.
const scrolling = (page) =>
  page.locator(".wide").evaluateAll((tables) =>
    tables.filter((table) => table.scrollWidth > table.clientWidth).map((table) => table.ariaLabel),
  );

const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

// Presses Tab until the element has the focus.
async function tabTo(page, locator) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await locator.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`the keyboard does not reach ${locator}`);
}

describe("the hosted page", () => {
  let sandbox;
  let application;
  before(async () => {
    sandbox = await Sandbox.start();
    application = await Application.start();
  });
  after(() => {
    sandbox.stop();
    application.stop();
  });

  test("shows the user, the steps and that it is a simulation", async () => {
    const session = await sandbox.session({ vendor_data: "ada", language: "es" });
    const page = await open(sandbox);
    await page.go(session.url);
    assert.equal(await page.title(), "Verification · Didit sandbox");
    assert.equal(await page.locator("h1").innerText(), "ID Verification");
    assert.match(await page.locator("header").innerText(), /Sandbox\. .*no person is verified/);
    assert.deepEqual(await page.locator("dd").allInnerTexts(), ["ada", "es"]);
    assert.deepEqual(await page.locator(".steps li").allInnerTexts(), [
      "Identity document",
      "Liveness",
      "Face match",
    ]);
    assert.deepEqual(await page.locator("legend").allInnerTexts(), ["Approved", "In Review", "Declined"]);
    // Only scenarios that fit the workflow.
    assert.equal(await page.getByRole("radio").count(), 8);
    assert.equal(await page.getByRole("radio", { name: "All checks pass" }).isChecked(), true);
    assert.equal(await sandbox.status(session.session_id), "In Progress");
    await page.finish();
  });

  test("works by keyboard, with a visible focus", async () => {
    const session = await sandbox.session();
    const page = await open(sandbox);
    await page.go(session.url);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the content" });
    assert.equal(await skip.evaluate((element) => element === document.activeElement), true);
    assert.ok((await skip.boundingBox()).y >= 0, "the focused link must be visible");
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("radio", { name: "All checks pass" }));
    const card = page.locator(".choice", { has: page.locator(":focus-visible") });
    assert.match(await card.evaluate((element) => getComputedStyle(element).outline), /solid 3px|3px .*solid/);
    await page.keyboard.press("ArrowDown");
    assert.equal(await page.getByRole("radio", { name: "Borderline face match" }).isChecked(), true);
    const button = page.getByRole("button", { name: "Complete the verification" });
    await tabTo(page, button);
    assert.match(await button.evaluate((element) => getComputedStyle(element).outline), /solid 3px|3px .*solid/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Nearly done" }).waitFor();
    assert.equal(await page.title(), "Verification: In Review · Didit sandbox");
    assert.equal(await sandbox.status(session.session_id), "In Review");
    await page.finish();
  });

  test("fits a phone, and the whole card of a scenario is a touch target", async () => {
    const session = await sandbox.session({ vendor_data: "a-long-name-without-spaces-".repeat(5) });
    const page = await open(sandbox, { viewport: PHONE, hasTouch: true, isMobile: true });
    await page.go(session.url);
    assert.equal(await overflow(page), 0);
    const card = page.locator(".choice", { hasText: "Document expired" });
    await card.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await card.boundingBox();
    await page.touchscreen.tap(x + width - 6, y + height - 6);
    assert.equal(await page.getByRole("radio", { name: "Document expired" }).isChecked(), true);
    for (const button of await page.getByRole("button").all()) {
      assert.ok((await button.boundingBox()).height >= 44, "the button is too small for touch");
    }
    const complete = page.getByRole("button", { name: "Complete the verification" });
    const box = await complete.boundingBox();
    assert.ok(box.y + box.height <= PHONE.height, "the button must stay visible");
    await complete.tap();
    await page.getByText("The verification was declined.").waitFor();
    assert.equal(await overflow(page), 0);
    assert.equal(await sandbox.status(session.session_id), "Declined");
    await page.finish();
  });

  test("redirects the user with the parameters of the platform", async () => {
    const callback = `${application.url}/done?order=7`;
    const session = await sandbox.session({ callback, sandbox_scenario: "review_poa_partial_match" });
    const page = await open(sandbox, { allow: [application.url] });
    await page.go(session.url);
    // The scenario of the creation is selected.
    await page.getByRole("button", { name: "Complete the verification" }).click();
    await page.getByRole("heading", { name: "Welcome back" }).waitFor();
    const url = new URL(page.url());
    assert.equal(url.href, `${callback}&verificationSessionId=${session.session_id}&status=In%20Review`);
    assert.equal(application.visits.at(-1), url.pathname + url.search);
    // The link shows the result now, and a link back.
    await page.go(session.url);
    await page.getByRole("link", { name: "Go back" }).click();
    await page.getByRole("heading", { name: "Welcome back" }).waitFor();
    await page.finish();
  });

  test("lets the user abandon the session", async () => {
    const session = await sandbox.session();
    const page = await open(sandbox, { statuses: [422] });
    await page.go(session.url);
    await page.getByRole("button", { name: "Leave without finishing" }).click();
    await page.getByRole("heading", { name: "You left" }).waitFor();
    assert.equal(await sandbox.status(session.session_id), "Abandoned");
    // A form of an outdated page is rejected.
    const late = await sandbox.session();
    await page.go(late.url);
    await sandbox.control("POST", `sessions/${late.session_id}/abandon`);
    await page.getByRole("button", { name: "Complete the verification" }).click();
    await page.getByText("The verification was not finished.").waitFor();
    await page.finish();
  });

  test("executes nothing from the fields of a session", async () => {
    const evil = `"><script>alert(1)</script><img src=x onerror=alert(2)>`;
    const workflow = await sandbox.api("POST", "/v3/workflows/", { workflow_label: "<b onclick=alert(3)>W</b>" });
    const session = await sandbox.session({
      workflow_id: workflow.uuid,
      vendor_data: evil,
      metadata: { evil },
      language: evil,
      callback: "javascript://x/%0aalert(4)",
    });
    const page = await open(sandbox);
    await page.go(session.url);
    assert.equal(await page.locator("h1").innerText(), "<b onclick=alert(3)>W</b>");
    assert.equal(await page.locator("dd").first().innerText(), evil);
    await page.getByRole("button", { name: "Complete the verification" }).click();
    await page.getByRole("heading", { name: "All done" }).waitFor();
    assert.equal(await page.getByRole("link", { name: "Go back" }).count(), 0);
    for (const path of ["", "sessions/", `sessions/${session.session_id}/`, "workflows/", `workflows/${workflow.uuid}/`]) {
      await page.go(`/dashboard/${path}`);
      assert.equal(await page.locator(`${FOREIGN}, [onerror], [onclick]`).count(), 0, path);
    }
    await page.go(`/dashboard/sessions/?text=${encodeURIComponent(evil)}&status=${encodeURIComponent(evil)}`);
    assert.equal(await page.getByLabel("User, identifier or number").inputValue(), evil);
    assert.equal(await page.locator(`${FOREIGN}, [onerror]`).count(), 0);
    await page.go(`/dashboard/?done=${encodeURIComponent(evil)}`);
    assert.equal(await page.getByRole("status").count(), 0);
    await page.finish();
  });
});

describe("the dashboard", () => {
  let sandbox;
  let application;
  let seeded;
  let pages;
  before(async () => {
    sandbox = await Sandbox.start();
    application = await Application.start();
    seeded = await seed(sandbox, application);
    await sandbox.control("POST", "faults", { fault: { status: 503 }, times: 2, prefix: "GET /nothing" });
    const [delivery] = await sandbox.control("GET", "deliveries");
    const checkout = await sandbox.api("POST", "/v3/billing/top-up/", { amount_in_dollars: 50 });
    pages = [
      "/",
      "/dashboard/",
      "/dashboard/sessions/",
      "/dashboard/sessions/?status=Approved&text=ada",
      "/dashboard/sessions/new/",
      `/dashboard/sessions/${seeded.sessions.linus.session_id}/`,
      `/dashboard/sessions/${seeded.sessions.donald.session_id}/`,
      "/dashboard/deliveries/",
      `/dashboard/deliveries/${delivery.uuid}/`,
      "/dashboard/workflows/",
      `/dashboard/workflows/${seeded.premium.uuid}/`,
      "/dashboard/deliveries/?type=status.updated",
      "/dashboard/calls/",
      "/dashboard/calls/1/",
      "/dashboard/calls/?method=POST&response=2xx",
      "/dashboard/faults/",
      "/dashboard/faults/?edit=1",
      "/dashboard/behaviour/",
      "/dashboard/clock/",
      "/dashboard/clock/?done=clock",
      "/dashboard/credentials/",
      "/dashboard/credentials/?reveal=api_key",
      new URL(checkout.checkout_session_url).pathname,
      new URL(seeded.sessions.mary.url).pathname,
      new URL(seeded.sessions.ada.url).pathname,
    ];
  });
  after(() => {
    sandbox.stop();
    application.stop();
  });

  test("is accessible", async () => {
    const page = await open(sandbox, { colorScheme: "light" });
    for (const path of pages) {
      assert.equal((await page.go(path)).status(), 200, path);
      await accessible(page);
      assert.equal(await ground(page), "rgb(245, 245, 248)");
    }
    await page.finish();
  });

  test("fits a phone on every page, and is readable in dark mode", async () => {
    const page = await open(sandbox, { viewport: PHONE, isMobile: true, hasTouch: true, colorScheme: "dark" });
    for (const path of pages) {
      await page.go(path);
      assert.equal(await overflow(page), 0, path);
      assert.deepEqual(await scrolling(page), [], path);
      // Only these rules depend on the color scheme or the size of the screen.
      await accessible(page, ["color-contrast", "scrollable-region-focusable", "target-size"]);
      assert.equal(await ground(page), "rgb(20, 20, 27)");
    }
    await page.finish();
  });

  test("shows a page for 404", async () => {
    const page = await open(sandbox, { statuses: [404] });
    for (const path of ["/dashboard/nothing/", "/session/none", "/dashboard/sessions/none/"]) {
      assert.equal((await page.go(path)).status(), 404);
      await accessible(page);
    }
    await page.finish();
  });

  test("filters sessions, and shows the timeline", async () => {
    const page = await open(sandbox);
    await page.go("/");
    assert.equal(new URL(page.url()).pathname, "/dashboard/");
    await page.getByRole("navigation", { name: "Dashboard" }).getByRole("link", { name: "Sessions" }).click();
    assert.equal(await page.getByRole("link", { name: "Sessions", exact: true }).getAttribute("aria-current"), "page");
    await page.getByLabel("Status").selectOption("Approved");
    await page.getByLabel("User, identifier or number").fill("linus");
    await page.getByRole("button", { name: "Filter" }).click();
    assert.equal(await page.locator("tbody tr").count(), 1);
    await page.getByRole("link", { name: "#3" }).click();
    const line = await page.locator(".line li").allInnerTexts();
    const what = line.map((text) => text.split("\n")[0].replace(/\s+/g, " ").trim());
    assert.deepEqual(what, [
      "Created Not Started",
      "Webhook status.updated: Not Started 200",
      "The user opened the link In Progress",
      "The user completed the session: Borderline face match In Review",
      "Webhook status.updated: In Progress 200",
      "Webhook status.updated: In Review 200",
      "Manual decision: Compared by hand Approved",
      "Webhook status.updated: Approved 200",
    ]);
    const decision = JSON.parse(await page.getByRole("group", { name: "Decision" }).innerText());
    assert.equal(decision.status, "Approved");
    await page.finish();
  });

  test("shows a delivery, verifies its signatures and sends it again", async () => {
    const page = await open(sandbox);
    await page.go("/dashboard/deliveries/");
    const before = await page.locator("tbody tr").count();
    await page.locator("tbody tr", { hasText: "Approved" }).first().getByRole("link").first().click();
    const checks = page.getByRole("group", { name: "Signatures" }).locator("tbody tr");
    assert.deepEqual(
      (await checks.allInnerTexts()).map((text) => text.split("\t").at(-1).trim()),
      ["matches", "matches", "does not match", "matches"],
    );
    const headers = await page.getByRole("group", { name: "Request headers" }).innerText();
    assert.match(headers, /X-Signature-V2[\s\S]*User-Agent\s+DiditWebhook/);
    assert.equal(JSON.parse(await page.getByRole("group", { name: "Payload", exact: true }).innerText()).status, "Approved");
    assert.match(await page.getByRole("group", { name: "Response body" }).innerText(), /received/);
    await page.getByRole("button", { name: "Send again" }).click();
    await page.getByRole("status").getByText(/The event was sent again\. The target responded with 200 after \d+ ms\./).waitFor();
    assert.equal(await page.locator("tbody tr").count(), before + 1);
    // Failed and pending deliveries.
    application.webhookResponse = { status: 503, body: "" };
    await page.locator("tbody a").first().click();
    await page.getByRole("button", { name: "Send again" }).click();
    await page.getByRole("heading", { name: "Pending" }).waitFor();
    await page.getByRole("status").getByText("The target responded with 503").waitFor();
    await page.getByRole("link", { name: "Show the delivery" }).click();
    assert.match(await page.locator("main").innerText(), /Response\s+503 after/);
    await page.goBack();
    await page.getByLabel("Response").selectOption("failed");
    await page.getByRole("button", { name: "Filter" }).click();
    assert.equal(await page.getByRole("group", { name: "Deliveries" }).locator("tbody tr").count(), 1);
    application.webhookResponse = { status: 200, body: "{}" };
    // After a rotation no signature matches the new secret.
    await page.go("/dashboard/credentials/");
    await page.getByRole("button", { name: "Rotate the webhook secret" }).click();
    await page.go("/dashboard/deliveries/");
    await page.locator("tbody tr").last().getByRole("link").first().click();
    assert.equal(await page.getByText("does not match").count(), 4);
    await page.finish();
  });

  test("says when there is something new", async () => {
    const page = await open(sandbox);
    const waits = () => page.waitForRequest((request) => request.url().includes("/dashboard/changes?after="));
    let waiting = waits();
    await page.go("/dashboard/sessions/?text=carol");
    await waiting;
    const news = page.getByText("There is something new.");
    // A change that the page does not show.
    waiting = waits();
    await sandbox.session({ vendor_data: "dave" });
    await waiting;
    assert.equal(await news.isVisible(), false);
    await sandbox.session({ vendor_data: "carol" });
    await news.waitFor();
    await accessible(page);
    await page.getByRole("link", { name: "Refresh" }).click();
    await page.getByRole("cell", { name: "carol" }).waitFor();
    assert.equal(new URL(page.url()).search, "?text=carol");
    assert.equal(await news.isVisible(), false);
    await page.finish();
  });

  test("copies values", async () => {
    const page = await open(sandbox, { permissions: ["clipboard-read", "clipboard-write"] });
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const { session_id: id } = seeded.sessions.ada;
    await page.go(`/dashboard/sessions/${id}/`);
    const button = page.getByRole("button", { name: "Copy session identifier" });
    await button.click();
    await page.getByRole("button", { name: "Copied session identifier" }).waitFor();
    assert.equal(await copied(), id);
    await page.getByRole("button", { name: "Copy Decision" }).click();
    await page.getByRole("button", { name: "Copied Decision" }).waitFor();
    assert.equal(JSON.parse(await copied()).session_id, id);
    // As on a page that is neither HTTPS nor local.
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await button.click();
    await page.getByRole("button", { name: "Copied session identifier" }).waitFor();
    await page.reload();
    assert.equal(await copied(), id);
    await page.finish();
  });

  test("fits a phone with a row as a card", async () => {
    const page = await open(sandbox, { viewport: PHONE, isMobile: true, hasTouch: true });
    await page.go("/dashboard/deliveries/");
    const cells = page.getByRole("group", { name: "Deliveries" }).locator("tbody tr").first().locator("th, td");
    const places = await cells.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().y));
    assert.equal(places.length, 5);
    assert.ok(places.every((y, index) => index === 0 || y > places[index - 1]), "each value has a line of its own");
    const names = await cells.evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, "::before").content));
    assert.deepEqual(names, ['"Sent"', '"Event"', '"Response"', '"Attempt"', '"Session"']);
    await page.finish();
  });

  test("hides credentials until they are revealed", async () => {
    const page = await open(sandbox);
    await page.go("/dashboard/credentials/");
    assert.equal((await page.content()).includes(sandbox.key), false);
    await page.getByRole("link", { name: "Reveal the API key" }).click();
    assert.equal(await page.getByText(sandbox.key, { exact: true }).count(), 1);
    assert.equal((await page.content()).includes("whsec_"), false);
    await page.getByRole("link", { name: "Hide the API key" }).click();
    assert.equal((await page.content()).includes(sandbox.key), false);
    await page.finish();
  });
});

describe("the dashboard's forms, without scripts", () => {
  let sandbox;
  let application;
  let page;
  before(async () => {
    sandbox = await Sandbox.start();
    application = await Application.start();
    page = await open(sandbox, { javaScriptEnabled: false, statuses: [422], allow: [application.url] });
  });
  after(async () => {
    sandbox.stop();
    application.stop();
    await page.finish();
  });

  // Submits a form with a button, and waits for the message.
  async function press(button, message) {
    await page.getByRole("button", { name: button, exact: true }).click();
    await page.getByRole("status").getByText(message).waitFor();
  }
  const badge = () => page.locator(".heading .badge").innerText();

  test("a session is created, completed, decided and deleted", async () => {
    await page.go("/dashboard/");
    await page.getByRole("link", { name: "New session" }).click();
    await page.getByLabel("User", { exact: true }).fill("ada");
    await page.getByRole("button", { name: "Show its scenarios" }).click();
    assert.equal(await page.getByLabel("User", { exact: true }).inputValue(), "ada");
    assert.equal(await page.getByLabel("Scenario").locator("option").count(), 9);
    await page.getByLabel("Callback URL").fill(`${application.url}/done`);
    await press("Create the session", "was created");
    assert.equal(await badge(), "Not Started");
    await press("Await the user", "is awaiting");
    assert.equal(await badge(), "Awaiting User");
    await page.getByLabel("Scenario").selectOption("decline_liveness_attack");
    await press("Complete", "was completed");
    assert.equal(await badge(), "Declined");
    await page.getByLabel("Comment").fill("It was a twin");
    await press("Approve", "was changed");
    assert.equal(await badge(), "Approved");
    await press("Expire the approval", "has expired");
    assert.equal(await badge(), "Kyc Expired");
    await press("Request resubmission", "was changed");
    assert.equal(await badge(), "Resubmitted");
    await press("Abandon", "was abandoned");
    assert.match(await page.locator(".line").innerText(), /Manual decision: It was a twin/);
    await page.getByText("Delete the session").click();
    await press("Delete permanently", "was deleted");
    assert.match(await page.locator("main").innerText(), /No matching sessions/);
    await page.go("/dashboard/sessions/new/");
    await press("Create the session", "was created");
    await press("Expire", "has expired");
    assert.equal(await badge(), "Expired");
  });

  test("a person completes a session and returns", async () => {
    const session = await sandbox.session({ callback: `${application.url}/done` });
    await page.go(session.url);
    await page.getByText("User below the minimum age").click();
    await page.getByRole("button", { name: "Complete the verification" }).click();
    await page.getByRole("heading", { name: "Welcome back" }).waitFor();
    assert.equal(new URL(page.url()).searchParams.get("status"), "Declined");
  });

  test("faults are injected and removed", async () => {
    const balance = async () =>
      (await fetch(`${sandbox.url}/v3/billing/balance/`, { headers: { "x-api-key": sandbox.key } })).status;
    await page.go("/dashboard/faults/");
    await page.getByLabel("Fault", { exact: true }).selectOption("status_retry_after");
    await page.getByLabel("Status").fill("429");
    await page.getByLabel("Number of requests").fill("2");
    await page.getByLabel("Method and path prefix").fill("GET /v3/billing");
    await press("Add the fault", "was added");
    assert.match(await page.locator("tbody").innerText(), /GET \/v3\/billing\s+2\s+respond with 429 and Retry-After: 1/);
    assert.equal(await balance(), 429);
    // One of several is changed and removed.
    await page.getByRole("link", { name: "Edit the fault of GET /v3/billing" }).click();
    assert.equal(await page.getByLabel("Number of requests").inputValue(), "1");
    await page.getByLabel("Status").fill("503");
    await press("Change the fault", "was changed");
    assert.equal(await balance(), 503);
    for (const prefix of ["GET /v3/billing", "GET /v3/sessions"]) {
      await page.getByLabel("Method and path prefix").fill(prefix);
      await press("Add the fault", "was added");
    }
    await press("Remove the fault of GET /v3/billing", "was removed");
    assert.equal(await page.locator("tbody tr").count(), 1);
    assert.equal(await balance(), 200);
    await press("Clear all faults", "were removed");
    await page.getByLabel("Percentage").fill("100");
    await press("Start", "were started");
    assert.match(await page.locator("main").innerText(), /100 % of all other requests fail at random/);
    await press("Stop random faults", "were stopped");
    assert.equal(await balance(), 200);
  });

  test("the behaviour can be changed", async () => {
    await page.go("/dashboard/behaviour/");
    await page.getByLabel("Out of credit").check();
    await page.getByLabel("Response without credit").selectOption("error");
    await page.getByLabel("Days until an approval expires").fill("30");
    await press("Save", "was changed");
    assert.equal(await page.getByLabel("Out of credit").isChecked(), true);
    await assert.rejects(sandbox.session(), /403 {"error":"You don't have enough credits/);
    const { approval_days, redirect_to_slash } = await sandbox.control("GET", "behaviour");
    assert.deepEqual([approval_days, redirect_to_slash], [30, true], "settings that were not changed must stay");
    await page.getByLabel("Out of credit").uncheck();
    await page.getByLabel("Days until an approval expires").fill("");
    await press("Save", "was changed");
    await sandbox.session();
  });

  test("a preset replaces all settings", async () => {
    const before = await sandbox.control("GET", "behaviour");
    await page.go("/dashboard/behaviour/");
    await press("Use these settings", "was changed");
    assert.match(await page.locator("main").innerText(), /skill-4\.1\): the current settings/);
    assert.equal((await sandbox.control("GET", "behaviour")).page_size, 20);
    await sandbox.control("PATCH", "behaviour", before);
  });

  test("the clock can be advanced, and sessions expire", async () => {
    const session = await sandbox.session({ vendor_data: "late" });
    await page.go("/dashboard/clock/");
    await press("1 hour", "was advanced");
    await page.getByLabel("By", { exact: true }).fill("7");
    await page.getByLabel("Unit").selectOption("days");
    await press("Advance the clock", "was advanced");
    assert.match(await page.locator("main").innerText(), /Offset from the system time\s+7 days 1 hour/);
    assert.match(await page.locator("header").innerText(), /Moved: 7 days 1 hour ahead of the system time/);
    assert.equal(await sandbox.status(session.session_id), "Expired");
  });

  test("an invalid form shows its error", async () => {
    await page.go("/dashboard/deliveries/");
    await page.getByLabel("Webhook URL").fill("ftp://example.org/x");
    await page.getByRole("button", { name: "Save the URL" }).click();
    assert.match(await page.getByRole("alert").innerText(), /Error: webhook_url: Enter a valid URL/);
    assert.match(await page.title(), /^Error: /);
    assert.equal(await page.getByLabel("Webhook URL").inputValue(), "ftp://example.org/x");
  });

  test("all data can be deleted", async () => {
    await page.go("/dashboard/credentials/");
    await page.locator("summary", { hasText: "Delete all data" }).click();
    await press("Delete all data", "All data was deleted");
    assert.match(await page.locator("main").innerText(), /No sessions yet/);
    await sandbox.session();
  });
});

test("other web pages can neither read nor control the sandbox", async () => {
  const sandbox = await Sandbox.start();
  const elsewhere = await Application.start();
  const page = await open(sandbox, { allow: [elsewhere.url], statuses: [403] });
  try {
    const session = await sandbox.session();
    // Any web page can send a form.
    const send = async (path, name, value) => {
      await page.goto(`${elsewhere.url}/`);
      await page.setContent(`<form method="post" action="${sandbox.url}${path}"><button name="${name}" value="${value}">Win`);
      const response = page.waitForResponse((received) => received.url() === sandbox.url + path);
      await page.getByRole("button").click();
      return (await response).status();
    };
    assert.equal(await send(`/dashboard/sessions/${session.session_id}/`, "action", "delete"), 403);
    await accessible(page);
    assert.equal(await send(new URL(session.url).pathname, "scenario", "approve"), 403);
    assert.equal(await send("/_sandbox/reset", "a", "b"), 403);
    assert.equal(await sandbox.status(session.session_id), "Not Started");
    await page.goto(`${elsewhere.url}/`);
    const frame = (url) =>
      page.evaluate(
        (src) =>
          new Promise((done) => {
            document.body.append(Object.assign(document.createElement("iframe"), { src, onload: done }));
          }).then(() => undefined),
        url,
      );
    await frame(`${sandbox.url}/dashboard/`);
  } finally {
    sandbox.stop();
    elsewhere.stop();
  }
  // The browser logs that it did not show the frame.
  await assert.rejects(page.finish(), /frame-ancestors 'none'/);
});
