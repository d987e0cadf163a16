"""Calls a sandbox as code does that was written for version 4.1 of the platform's agent skill.

Usage: skill_4_1.py CREDENTIALS [SKILL], where CREDENTIALS is the line of JSON that didit-sandbox prints, and SKILL the
skill itself (Markdown), whose Python blocks are then run as they are. Prints one line per check; the last line is
`N passed, M failed`.

The requests, the verifying functions and the scripts below were written for this test: same methods, paths, headers,
bodies and algorithms as in the skill, and only the standard library.
"""

import hashlib
import hmac
import http.server
import json
import re
import sys
import threading
import time
import types
import urllib.error
import urllib.request

SANDBOX = json.loads(sys.argv[1])
API = SANDBOX["base_url"]
ACCOUNTS = SANDBOX["account_base_url"]
EMAIL, PASSWORD, CODE = "you@gmail.com", "MyStr0ng!Pass", "A3K9F2"
UNKNOWN = "00000000-0000-4000-8000-000000000000"
SCENARIOS = [
    "approve",
    "decline_document_expired",
    "decline_could_not_recognize_document",
    "decline_mrz_validation",
    "decline_minimum_age",
    "decline_face_match_low_similarity",
    "decline_liveness_attack",
    "decline_aml_hit",
    "decline_ip_blocklist",
    "decline_poa_address_mismatch",
    "decline_nfc_chip_not_verified",
    "decline_database_no_match",
    "decline_kyb_registry_mismatch",
    "review_aml_possible_match",
    "review_face_match_borderline",
    "review_poa_partial_match",
]

passed = failed = 0


def check(what, condition, found=""):
    global passed, failed
    if condition:
        passed += 1
    else:
        failed += 1
    print("ok" if condition else "FAILED", what, "" if condition else str(found)[:200])


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}), NoRedirect)


def call(method, url, body=None, headers=None):
    """Sends a request. Returns the status, and the body as JSON, or as bytes if it is not JSON."""
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json", **(headers or {})} if data else headers or {}
    request = urllib.request.Request(url, data, headers, method=method)
    try:
        with OPENER.open(request, timeout=20) as response:
            status, text = response.status, response.read()
    except urllib.error.HTTPError as error:
        status, text = error.code, error.read()
    try:
        return status, json.loads(text) if text else None
    except ValueError:
        return status, text


# The scripts: accounts, workflows, sessions.


def register(email, password):
    return call("POST", f"{ACCOUNTS}/programmatic/register/", {"email": email, "password": password})


def verify_email(email, code):
    return call("POST", f"{ACCOUNTS}/programmatic/verify-email/", {"email": email, "code": code})


def login(email, password):
    return call("POST", f"{ACCOUNTS}/programmatic/login/", {"email": email, "password": password})


def list_workflows(key):
    return call("GET", f"{API}/v3/workflows/", headers={"x-api-key": key})


def create_workflow(key, label, kind="kyc", **flags):
    body = {"workflow_label": label, "workflow_type": kind, **flags}
    return call("POST", f"{API}/v3/workflows/", body, {"x-api-key": key})


def create_session(key, workflow_id, vendor_data=None, callback=None):
    optional = {"vendor_data": vendor_data, "callback": callback}
    body = {"workflow_id": workflow_id, **{name: value for name, value in optional.items() if value}}
    return call("POST", f"{API}/v3/session/", body, {"x-api-key": key})


# The verifying functions.


def whole(value):
    """Returns a value in which every whole float is an integer."""
    if isinstance(value, dict):
        return {name: whole(item) for name, item in value.items()}
    if isinstance(value, list):
        return [whole(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def digest(secret, message):
    return hmac.new(secret.encode(), message.encode(), hashlib.sha256).hexdigest()


def verify_v2(event, signature, timestamp, secret):
    text = json.dumps(whole(event), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    fresh = abs(time.time() - int(timestamp)) <= 300
    return fresh and hmac.compare_digest(digest(secret, f"{timestamp}:{text}"), signature)


def verify_simple(session_id, status, webhook_type, timestamp, signature, secret):
    message = ":".join([timestamp, session_id, status, webhook_type])
    return hmac.compare_digest(digest(secret, message), signature)


class Receiver(http.server.BaseHTTPRequestHandler):
    """Keeps the headers and the body of each webhook."""

    received = []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.received.append((self.headers, body))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_):
        pass


def control(method, path, body=None):
    status, answer = call(method, f"{API}/_sandbox/{path}", {} if body is None and method == "POST" else body)
    assert status == 200, (path, status, answer)
    return answer


def account():
    """Registers the account of the examples. Returns its application."""
    status, answer = register(EMAIL, PASSWORD)
    check("register", status == 201 and answer["email"] == EMAIL, answer)
    status, answer = verify_email(EMAIL, CODE)
    check("verify_email with the code of the example", status == 200, answer)
    application = answer["application"]
    check("the application has its key", all(application[name] for name in ("uuid", "client_id", "api_key")))
    status, tokens = login(EMAIL, PASSWORD)
    check("login", status == 200 and tokens["expires_in"] == 86400, tokens)
    bearer = {"Authorization": f"Bearer {tokens['access_token']}"}
    status, organizations = call("GET", f"{ACCOUNTS}/organizations/me/", headers=bearer)
    check("organizations are an array", status == 200 and isinstance(organizations, list), organizations)
    path = f"organizations/me/{organizations[0]['uuid']}/applications/{application['uuid']}/"
    status, found = call("GET", f"{ACCOUNTS}/{path}", headers=bearer)
    check("credentials of an application", status == 200 and found["api_key"] == application["api_key"])
    return application


def workflows(key):
    auth = {"x-api-key": key}
    flags = {"is_liveness_enabled": True, "is_face_match_enabled": True}
    status, workflow = create_workflow(key, "My KYC", **flags)
    check("a workflow is created from flat flags", status == 201 and workflow["uuid"], workflow)
    status, _ = create_workflow(key, "KYC + AML", **flags, is_aml_enabled=True)
    check("a workflow with screening is created", status == 201)
    status, found = list_workflows(key)
    check("workflows are an array", status == 200 and isinstance(found, list) and len(found) >= 2, found)
    names = ("uuid", "workflow_label", "workflow_type", "is_default", "features", "total_price")
    check("a row of a workflow has the documented fields", all(name in found[0] for name in names), found[0])
    url = f"{API}/v3/workflows/{workflow['uuid']}/"
    status, found = call("GET", url, headers=auth)
    check("a workflow is retrieved", status == 200 and found["workflow_label"] == "My KYC", found)
    status, found = call("PATCH", url, {"is_aml_enabled": True, "aml_decline_threshold": 75}, auth)
    check("a workflow is updated", status == 200 and found["aml_decline_threshold"] == 75, found)
    status, found = create_workflow(key, "Form", "questionnaire_verification")
    check("a workflow of another type is created", status == 201, found)
    status, found = call("DELETE", f"{API}/v3/workflows/{found['uuid']}/", headers=auth)
    check("a workflow is deleted", (status, found) == (204, None))
    return workflow["uuid"]


def questionnaires(key):
    auth = {"x-api-key": key}
    form = {
        "title": "Employment Details",
        "default_language": "en",
        "form_elements": [
            {"element_type": "short_text", "label": {"en": "Occupation?"}, "is_required": True},
            {
                "element_type": "multiple_choice",
                "label": {"en": "Employment status"},
                "options": [{"label": {"en": "Employed"}}, {"label": {"en": "Student"}}],
            },
        ],
    }
    status, created = call("POST", f"{API}/v3/questionnaires/", form, auth)
    check("a questionnaire is created without languages", status == 201 and created["languages"] == ["en"], created)
    uuid = created.get("uuid") if isinstance(created, dict) else None
    check("a created questionnaire has a uuid", bool(uuid), created)
    url = f"{API}/v3/questionnaires/{uuid}/"
    status, found = call("GET", url, headers=auth)
    check("a questionnaire is retrieved by its uuid", status == 200 and found["uuid"] == uuid, found)
    for kind in ("short_text", "long_text", "multiple_choice", "checkbox", "file_upload", "date", "number"):
        element = {"element_type": kind, "label": {"es": "¿Pregunta?"}, "options": [{"label": {"es": "Sí"}}]}
        body = {"title": kind, "default_language": "es", "form_elements": [element]}
        status, found = call("POST", f"{API}/v3/questionnaires/", body, auth)
        check(f"a questionnaire may have elements of the type {kind}", status == 201, found)
    status, found = call("GET", f"{API}/v3/questionnaires/", headers=auth)
    check("questionnaires are an array", status == 200 and isinstance(found, list), found)
    status, found = call("PATCH", url, {"title": "Employment"}, auth)
    check("a questionnaire is updated", status == 200 and found["title"] == "Employment", found)
    uuid = found["uuid"] if isinstance(found, dict) and "uuid" in found else uuid
    status, _ = call("DELETE", f"{API}/v3/questionnaires/{uuid}/", headers=auth)
    check("a questionnaire is deleted", status == 204, status)


def webhook_settings(key):
    url, auth = f"{API}/v3/webhook/", {"x-api-key": key}
    status, found = call("PATCH", url, {"webhook_url": "https://myapp.com/webhooks/didit", "webhook_version": "v3"}, auth)
    check("the webhook URL is set", status == 200 and found["webhook_version"] == "v3", found)
    old = found["secret_shared_key"]
    status, found = call("PATCH", url, {"rotate_secret_key": True}, auth)
    check("the secret is rotated", status == 200 and found["secret_shared_key"] != old)
    status, found = call("PATCH", url, {"webhook_url": None}, auth)
    check("webhooks are disabled", status == 200 and found["webhook_url"] is None)
    status, found = call("GET", url, headers=auth)
    names = {"webhook_url", "webhook_version", "secret_shared_key", "capture_method", "data_retention_months"}
    check("the settings have the documented fields", status == 200 and set(found) == names, found)


def sessions(key, workflow, partner):
    auth = {"x-api-key": key}
    status, session = create_session(key, workflow, "user-1", "https://myapp.com/done")
    names = ("session_id", "session_number", "session_token", "url", "status", "workflow_id")
    check("a session has the documented fields", status == 201 and all(session[name] for name in names), session)
    ident = session["session_id"]
    control("POST", f"sessions/{ident}/complete", {"scenario": "review_face_match_borderline"})
    status, decision = call("GET", f"{API}/v3/session/{ident}/decision/", headers=auth)
    lists = ("id_verifications", "liveness_checks", "face_matches", "aml_screenings", "phone_verifications")
    check("a decision has plural lists", status == 200 and all(name in decision for name in lists))
    status, review = call("POST", f"{API}/v3/sessions/{ident}/reviews/", {"new_status": "Approved"}, auth)
    fields = {"id", "action", "old_status", "new_status", "note", "created_at"}
    check("a review that is created is an item of the list", status == 201 and set(review) == fields, review)
    body = {"new_status": "Approved", "comment": "Fine", "send_email": True, "email_address": EMAIL}
    status, _ = call("PATCH", f"{API}/v3/session/{ident}/update-status/", body, auth)
    check("the status is updated", status == 200, status)
    status, found = call("GET", f"{API}/v3/sessions/{ident}/reviews/", headers=auth)
    check("reviews are an array", status == 200 and isinstance(found, list) and set(found[0]) == fields, found)
    status, found = call("GET", f"{API}/v3/session/{ident}/generate-pdf", headers=auth)
    check("a report is generated without a slash", status == 200 and found.startswith(b"%PDF"))
    status, shared = call("POST", f"{API}/v3/session/{ident}/share/", headers=auth)
    check("a session is shared without a body", status == 200 and shared["share_token"], shared)
    other = {"x-api-key": partner["key"]}
    body = {"share_token": shared.get("share_token"), "trust_review": False, "workflow_id": partner["workflow"]}
    status, found = call("POST", f"{API}/v3/session/import-shared/", body, other)
    check("a shared session is imported", status == 201 and found["status"] == "In Review", found)
    status, _ = call("POST", f"{API}/v3/session/import-shared/", body, other)
    check("it is imported once", status == 403, status)
    for what in ({"blocklist_face": True, "blocklist_document": True}, {"unblock_face": True}):
        verb = "add" if "blocklist_face" in what else "remove"
        status, found = call("POST", f"{API}/v3/blocklist/{verb}/", {"session_id": ident, **what}, auth)
        check(f"blocklist {verb}", status == 200, found)
    status, found = call("GET", f"{API}/v3/blocklist/?item_type=document", headers=auth)
    check("the blocklist is an array", status == 200 and isinstance(found, list) and len(found) == 1, found)
    status, found = call("GET", f"{API}/v3/users/user-1/", headers=auth)
    check("a user is retrieved", status == 200 and found["vendor_data"] == "user-1")
    body = {"display_name": "Ada", "status": "Approved", "metadata": {"tier": 1}}
    status, found = call("PATCH", f"{API}/v3/users/user-1/", body, auth)
    check("a user is updated", status == 200 and found["display_name"] == "Ada", found)
    status, found = call("GET", f"{API}/v3/users/?status=Approved&limit=200", headers=auth)
    check("users are a page", status == 200 and found["count"] == 1, found)
    status, found = call("POST", f"{API}/v3/users/delete/", {"vendor_data_list": ["user-1"]}, auth)
    check("users are deleted", status == 200, found)
    status, found = call("POST", f"{API}/v3/sessions/delete/", {"session_numbers": [session["session_number"]]}, auth)
    check("sessions are deleted by number", status == 200, found)
    status, session = create_session(key, workflow, "user-2")
    status, found = call("DELETE", f"{API}/v3/session/{session['session_id']}/delete/", headers=auth)
    check("a session is deleted", (status, found) == (204, None), status)


def lists_and_errors():
    control("POST", "sessions/seed", {"count": 30})
    auth = {"x-api-key": SANDBOX["api_key"]}
    status, page = call("GET", f"{API}/v3/sessions/?status=Approved,Declined,Not%20Started", headers=auth)
    check("sessions are a page of 20", status == 200 and len(page["results"]) == 20 and page["next"], page)
    for what, headers in (("without a key", {}), ("with a wrong key", {"x-api-key": "wrong"})):
        status, _ = call("GET", f"{API}/v3/sessions/", headers=headers)
        check(f"a request {what} is unauthorized", status == 401, status)
    status, balance = call("GET", f"{API}/v3/billing/balance/", headers=auth)
    check("the balance is a string", status == 200 and isinstance(balance["balance"], str), balance)
    status, top_up = call("POST", f"{API}/v3/billing/top-up/", {"amount_in_dollars": 50}, auth)
    check("a top-up has a checkout URL", status == 200 and top_up["checkout_session_url"], top_up)
    status, _ = call("GET", f"{API}/v3/session/{UNKNOWN}/decision/", headers=auth)
    check("an unknown session is not found", status == 404, status)
    control("PATCH", "behaviour", {"out_of_credits": True})
    status, _ = create_session(SANDBOX["api_key"], SANDBOX["workflow_id"])
    check("a session without credit is forbidden", status == 403, status)
    control("PATCH", "behaviour", {"out_of_credits": False})


def deliveries(v2, simple):
    """Lets the sandbox send 65 webhooks and verifies each with both functions."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    Receiver.received.clear()
    key = SANDBOX["api_key"]
    target = {"webhook_url": f"http://127.0.0.1:{server.server_port}/webhooks/didit"}
    status, settings = call("PATCH", f"{API}/v3/webhook/", target, {"x-api-key": key})
    assert status == 200, settings
    secret = settings["secret_shared_key"]
    for index, scenario in enumerate(SCENARIOS):
        _, session = create_session(key, SANDBOX["workflow_id"], f"user-{index} Ünïcødé 😀")
        ident = session["session_id"]
        control("POST", f"sessions/{ident}/complete", {"scenario": scenario})
        new = "Declined" if scenario == "approve" else "Approved"
        body = {"new_status": new, "comment": "Straße \"5\""}
        call("PATCH", f"{API}/v3/session/{ident}/update-status/", body, {"x-api-key": key})
    event = {"webhook_type": "data.updated", "session_id": UNKNOWN, "status": "Approved", "vendor_data": "名 \u007f",
             "metadata": {"score": 1.5, "whole": 2.0, "tiny": 1e-7, "b": [True, None, {}], "a": "\u2028"}}
    control("POST", "events", event)
    control("POST", "idle")
    server.shutdown()
    genuine = [(dict(headers), json.loads(body)) for headers, body in Receiver.received]
    by_v2 = by_simple = wrong = 0
    for headers, event in genuine:
        headers = {name.lower(): value for name, value in headers.items()}
        timestamp = headers["x-timestamp"]
        by_v2 += v2(event, headers["x-signature-v2"], timestamp, secret)
        fields = event["session_id"], event["status"], event["webhook_type"]
        by_simple += simple(*fields, timestamp, headers["x-signature-simple"], secret)
        wrong += v2({**event, "status": "Other"}, headers["x-signature-v2"], timestamp, secret)
        wrong += v2(event, headers["x-signature-v2"], timestamp, "another secret")
        wrong += simple(*fields, timestamp, headers["x-signature-simple"], "another secret")
    check("65 webhooks were delivered", len(genuine) == 65, len(genuine))
    check(f"{by_v2} of 65 deliveries pass the function for X-Signature-V2", by_v2 == 65)
    check(f"{by_simple} of 65 deliveries pass the function for X-Signature-Simple", by_simple == 65)
    check("no forged delivery passes", wrong == 0, wrong)


def indented(block):
    """Restores the indentation of a block that has lost it: `:` opens a level, `return` and the end of a bracket end one."""
    lines, level, depth = [], 0, 0
    for line in block.splitlines():
        line = line.strip()
        lines.append("    " * level + line)
        depth += sum(map(line.count, "([{")) - sum(map(line.count, ")]}"))
        if depth == 0 and line.endswith(":"):
            level += 1
        elif depth == 0 and line.startswith("return ") and level:
            level -= 1
    return "\n".join(lines)


def compiled(block, number):
    try:
        return compile(block, f"block {number}", "exec")
    except IndentationError:
        return compile(indented(block), f"block {number}", "exec")


def run_skill(path, key):
    """Runs the Python blocks of the skill one after the other, with the URLs of the sandbox. Returns their names."""
    import requests

    failures = []

    def send(method, url, **options):
        response = requests.api.request(method, url, **options)
        if not response.ok:
            failures.append((method, url, response.status_code, response.text))
        return response

    traced = types.ModuleType("requests")
    for method in ("get", "post", "patch", "put", "delete"):
        setattr(traced, method, lambda url, method=method, **options: send(method, url, **options))
    scripts = types.ModuleType("scripts")
    scripts.setup_account = types.ModuleType("scripts.setup_account")
    scripts.manage_workflows = types.ModuleType("scripts.manage_workflows")
    scripts.create_session = types.ModuleType("scripts.create_session")
    scripts.setup_account.__dict__.update(register=register, verify_email=verify_email, login=login)
    scripts.manage_workflows.__dict__.update(list_workflows=list_workflows, create_workflow=create_workflow)
    scripts.create_session.__dict__.update(create_session=create_session)
    sys.modules.update({module.__name__: module for module in vars(scripts).values() if isinstance(module, types.ModuleType)})
    sys.modules.update(requests=traced, scripts=scripts)
    text = open(path, encoding="utf-8").read()
    text = text.replace("https://apx.didit.me/auth/v2", ACCOUNTS).replace("https://verification.didit.me", API)
    blocks = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    check(f"the skill has {len(blocks)} Python blocks", len(blocks) > 0)
    names = {"API_KEY": key, "headers": {"x-api-key": key, "Content-Type": "application/json"}, "requests": traced}
    for number, block in enumerate(blocks, 1):
        del failures[:]
        error = ""
        try:
            exec(compiled(block, number), names)
        except Exception as raised:
            error = f"{type(raised).__name__}: {raised}"
        check(f"block {number} of the skill runs", not error and not failures, f"{error} {failures}")
        names.setdefault("API_KEY", key)
    return names


def main():
    skill = sys.argv[2] if len(sys.argv) > 2 else None
    if skill:
        names = run_skill(skill, SANDBOX["api_key"])
        v2, simple = names.get("verify_webhook_v2"), names.get("verify_webhook_simple")
        check("the skill has both verifying functions", callable(v2) and callable(simple))
        deliveries(v2, simple)
    else:
        application = account()
        key = application["api_key"]
        workflow = workflows(key)
        questionnaires(key)
        webhook_settings(key)
        sessions(key, workflow, {"key": SANDBOX["api_key"], "workflow": SANDBOX["workflow_id"]})
        lists_and_errors()
        deliveries(verify_v2, verify_simple)
    print(f"{passed} passed, {failed} failed")
    return failed != 0


sys.exit(main())
