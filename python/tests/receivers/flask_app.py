import signal
import sys

from flask import Flask, request
from werkzeug.serving import ThreadedWSGIServer

from didit_rs import Didit
from didit_rs.contrib.flask import webhook
from didit_rs.models import WebhookEvent
from receivers.handling import MAX_BODY, SECRET, deduplicator, record, simulate_failure

app = Flask(__name__)
client = Didit()
seen = deduplicator()


@app.post("/webhooks/didit")
@webhook(SECRET, max_body=MAX_BODY)
def receive(event: WebhookEvent) -> tuple[str, int]:
    assert request.get_data()
    with seen.once(event) as first:
        if first:
            simulate_failure(event)
            record(event, client.sessions.retrieve_decision(event.session_id or ""))
    return "", 204


if __name__ == "__main__":
    # The server of `flask run`, on a socket that is already listening. It completes all requests before it stops.
    server = ThreadedWSGIServer("127.0.0.1", 0, app, fd=int(sys.argv[1]))
    server.daemon_threads = False
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    server.serve_forever()
