from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path

from didit_rs import Didit
from didit_rs.contrib.django import webhook
from didit_rs.models import WebhookEvent
from receivers.django_settings import configure
from receivers.handling import MAX_BODY, SECRET, deduplicator, record, simulate_failure

configure(__name__)
client = Didit()
# A call before gunicorn forks its workers, so that they inherit a client with open connections.
workflows = client.workflows.list().results
seen = deduplicator()


@webhook(SECRET, max_body=MAX_BODY)
def receive(request: HttpRequest, event: WebhookEvent) -> HttpResponse:
    assert request.body
    with seen.once(event) as first:
        if first:
            simulate_failure(event)
            record(event, client.sessions.retrieve_decision(event.session_id or ""))
    return HttpResponse(status=204)


urlpatterns = [path("webhooks/didit", receive)]
application = get_wsgi_application()
