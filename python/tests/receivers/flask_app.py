import sys

from flask import Flask, request
from werkzeug.serving import make_server

from didit_rs import Didit
from didit_rs.contrib.flask import webhook
from didit_rs.models import WebhookEvent
from receivers.handling import MAX_BODY, SECRET, deduplicator, trouble, write_down

app = Flask(__name__)
client = Didit()
seen = deduplicator()


@app.post("/webhooks/didit")
@webhook(SECRET, max_body=MAX_BODY)
def receive(event: WebhookEvent) -> tuple[str, int]:
    assert request.get_data()
    with seen.once(event) as first:
        if first:
            trouble(event)
            write_down(event, client.sessions.retrieve_decision(event.session_id or ""))
    return "", 204


if __name__ == "__main__":
    # What `flask run` starts, at a socket that listens already.
    make_server("127.0.0.1", 0, app, threaded=True, fd=int(sys.argv[1])).serve_forever()
