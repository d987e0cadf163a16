from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from didit_rs import AsyncDidit
from didit_rs.contrib.starlette import webhook
from receivers.handling import MAX_BODY, SECRET, deduplicator, record, simulate_failure

client = AsyncDidit()
seen = deduplicator()
verify = webhook(SECRET, max_body=MAX_BODY)


async def receive(request: Request) -> Response:
    event = await verify(request)
    assert await request.body()
    with seen.once(event) as first:
        if first:
            simulate_failure(event)
            record(event, await client.sessions.retrieve_decision(event.session_id or ""))
    return Response(status_code=204)


app = Starlette(routes=[Route("/webhooks/didit", receive, methods=["POST"])])
