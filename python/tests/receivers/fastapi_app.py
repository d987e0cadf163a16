from typing import Annotated

from fastapi import Depends, FastAPI, Request

from didit_rs import AsyncDidit
from didit_rs.contrib.starlette import webhook
from didit_rs.models import WebhookEvent
from receivers.handling import MAX_BODY, SECRET, deduplicator, record, simulate_failure

app = FastAPI()
client = AsyncDidit()
seen = deduplicator()
Verified = Annotated[WebhookEvent, Depends(webhook(SECRET, max_body=MAX_BODY))]


@app.post("/webhooks/didit", status_code=204)
async def receive(event: Verified, request: Request) -> None:
    assert await request.body()
    with seen.once(event) as first:
        if first:
            simulate_failure(event)
            record(event, await client.sessions.retrieve_decision(event.session_id or ""))
