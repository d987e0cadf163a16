from django.core.asgi import get_asgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path

from didit_rs import AsyncDidit
from didit_rs.contrib.django import webhook
from didit_rs.models import WebhookEvent
from receivers.django_settings import configure
from receivers.handling import MAX_BODY, SECRET, async_deduplicator, record, simulate_failure

configure(__name__)
client = AsyncDidit()
seen = async_deduplicator()


@webhook(SECRET, max_body=MAX_BODY)
async def receive(request: HttpRequest, event: WebhookEvent) -> HttpResponse:
    assert request.body
    async with seen.once(event) as first:
        if first:
            simulate_failure(event)
            record(event, await client.sessions.retrieve_decision(event.session_id or ""))
    return HttpResponse(status=204)


urlpatterns = [path("webhooks/didit", receive)]
application = get_asgi_application()
