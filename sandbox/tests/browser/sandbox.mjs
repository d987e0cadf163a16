// A sandbox process with an API client, and a listener for its webhooks.

import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { once } from "node:events";
import { createInterface } from "node:readline";

const binary = process.env.DIDIT_SANDBOX ?? new URL("../../../target/debug/didit-sandbox", import.meta.url).pathname;

export class Sandbox {
  static async start() {
    const child = spawn(binary, [], { stdio: ["ignore", "pipe", "inherit"] });
    const [line] = await once(createInterface({ input: child.stdout }), "line");
    return new Sandbox(child, JSON.parse(line));
  }

  constructor(child, credentials) {
    this.child = child;
    this.url = credentials.base_url;
    this.key = credentials.api_key;
    this.workflow = credentials.workflow_id;
  }

  stop() {
    this.child.kill();
  }

  async request(method, path, body, headers = {}) {
    const response = await fetch(this.url + path, {
      method,
      headers: { "content-type": "application/json", ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  }

  api(method, path, body) {
    return this.request(method, path, body, { "x-api-key": this.key });
  }

  control(method, path, body) {
    return this.request(method, `/_sandbox/${path}`, body);
  }

  session(fields = {}) {
    return this.api("POST", "/v3/session/", { workflow_id: this.workflow, ...fields });
  }

  async status(id) {
    return (await this.api("GET", `/v3/session/${id}/decision/`)).status;
  }
}

// The server of an application: receives webhooks, and users who are redirected to the callback.
export class Application {
  static async start(webhookResponse = { status: 200, body: '{"received": true}' }) {
    const application = new Application(webhookResponse);
    application.server.listen(0, "127.0.0.1");
    await once(application.server, "listening");
    application.url = `http://127.0.0.1:${application.server.address().port}`;
    return application;
  }

  constructor(webhookResponse) {
    this.webhookResponse = webhookResponse;
    this.visits = [];
    this.server = createServer((request, response) => {
      request.resume();
      request.on("end", () => {
        if (request.method === "GET") {
          this.visits.push(request.url);
          response.setHeader("content-type", "text/html");
          response.end("<!doctype html><html lang=en><title>Shop</title><link rel=icon href=data:,><h1>Welcome back</h1>");
        } else {
          response.statusCode = this.webhookResponse.status;
          response.setHeader("content-type", "application/json");
          response.end(this.webhookResponse.body);
        }
      });
    });
  }

  stop() {
    this.server.closeAllConnections();
    this.server.close();
  }
}
