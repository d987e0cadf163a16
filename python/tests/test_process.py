"""The client in a real process: threads, forks, signals, event loops, the end of the interpreter."""

import asyncio
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from didit_rs import AsyncDidit, Didit, errors
from didit_rs.models import AsyncSessionPage
from didit_rs.testing import Sandbox


def run(sandbox: Sandbox, task: Callable[[AsyncDidit], Any]) -> Any:
    async def main() -> Any:
        async with sandbox.async_client() as client:
            return await task(client)

    return asyncio.run(main())


def test_asyncio(sandbox: Sandbox) -> None:
    async def task(client: AsyncDidit) -> None:
        create = client.sessions.create
        made = await asyncio.gather(*(create(workflow_id=sandbox.workflow_id, vendor_data=f"u{n}") for n in range(8)))
        one = await asyncio.create_task(client.sessions.retrieve_decision(made[0].session_id))
        assert one.session_id == made[0].session_id
        found = [session.session_id async for session in client.sessions.list(limit=3)]
        assert sorted(found) == sorted(session.session_id for session in made)
        page = await client.sessions.list(limit=3)
        assert len(page.results) == 3
        assert len([session async for session in page]) == 8
        with pytest.raises(TypeError, match="AsyncSessionPage' object is not iterable"):
            list(page)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
        following = await page.next_page()
        assert isinstance(following, AsyncSessionPage)
        assert len(following.results) == 3
        twin = pickle.loads(pickle.dumps(page))
        assert twin == page
        assert await twin.next_page() is None
        raw = await client.sessions.with_raw_response.list(limit=3)
        assert raw.status_code == 200
        assert isinstance(raw.parse(), AsyncSessionPage)
        with pytest.raises(errors.NotFoundError):
            await client.sessions.retrieve_decision("00000000-0000-4000-8000-000000000000")
        with pytest.raises(TypeError, match="vendor_data"):
            await create(workflow_id="w", vendor_dta="x")  # type: ignore[call-arg]  # pyright: ignore

    run(sandbox, task)


def test_cancelling_a_task_drops_its_connection() -> None:
    async def main() -> None:
        asked, dropped = asyncio.Event(), asyncio.Event()

        async def platform(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            asked.set()
            # It never answers; what it reads next is the end of the connection.
            assert await reader.read(1) == b""
            dropped.set()
            writer.close()

        server = await asyncio.start_server(platform, "127.0.0.1", 0)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with AsyncDidit(base_url=url, api_key="key", timeout=50, max_retries=0) as client:
            waiting = asyncio.create_task(client.workflows.retrieve("w"))
            await asked.wait()
            assert not dropped.is_set()
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            await asyncio.wait_for(dropped.wait(), 20)
            # `wait_for` and time limits of the event loop are cancellations too.
            asked.clear()
            dropped.clear()
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.workflows.retrieve("w"), 0.05)
            await asyncio.wait_for(dropped.wait(), 20)
        server.close()

    asyncio.run(main())


def test_threads_share_a_client(client: Didit, sandbox: Sandbox) -> None:
    made: list[str] = []

    def work() -> None:
        for _ in range(5):
            made.append(client.sessions.create(workflow_id=sandbox.workflow_id).session_id)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 40


def test_other_threads_run_during_a_call(client: Didit, sandbox: Sandbox) -> None:
    sandbox.fail_next({"delay": 300}, prefix="GET /v3/")
    caller = threading.Thread(target=client.workflows.list)
    caller.start()
    steps = 0
    while caller.is_alive():
        steps += 1
    # One step would be all if the call held the interpreter.
    assert steps > 100


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_client_works_after_a_fork(client: Didit, sandbox: Sandbox) -> None:
    changed = client.with_options(max_retries=0)
    assert client.workflows.list().results
    children = []
    for _ in range(3):
        child = os.fork()
        if child == 0:
            # No exception may climb into the copy of the test run.
            code = 1
            try:
                signal.alarm(20)
                code = 0 if client.workflows.list().results and changed.workflows.list().results else 2
            finally:
                os._exit(code)
        children.append(child)
    assert client.workflows.list().results
    for child in children:
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert client.workflows.list().results


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="no fork here")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_pool_of_processes_uses_the_client_of_its_parent(sandbox: Sandbox) -> None:
    global inherited
    with sandbox.client() as inherited:
        assert inherited.workflows.list().results
        # `maxtasksperchild` forks again and again, as servers and task queues do.
        with multiprocessing.get_context("fork").Pool(2, maxtasksperchild=1) as pool:
            assert pool.map(inherited_lists, range(6), chunksize=1) == [1] * 6
        assert inherited.workflows.list().results


inherited: Didit


def inherited_lists(_task: int) -> int:
    async def both() -> int:
        other = AsyncDidit(base_url=inherited._native.base_url, api_key=os.environ.get("DIDIT_API_KEY", "none"))
        with pytest.raises(errors.AuthenticationError):
            await other.workflows.list()
        return len(inherited.workflows.list().results)

    return asyncio.run(both())


def script(sandbox: Sandbox, text: str, **options: Any) -> "subprocess.Popen[str]":
    environment = {**os.environ, "DIDIT_API_KEY": sandbox.api_key, "DIDIT_BASE_URL": sandbox.base_url}
    command = [sys.executable, "-c", text]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True, **options)


@pytest.mark.skipif(sys.platform == "win32", reason="no signals here")
def test_ctrl_c_interrupts_a_call_within_200_ms(sandbox: Sandbox) -> None:
    text = (
        "import didit_rs\n"
        "client = didit_rs.Didit(timeout=50)\n"
        "try:\n    client.workflows.list()\n"
        "except KeyboardInterrupt:\n    print('interrupted')\n"
    )
    # The bound is for the client; a machine that has other things to do may need a second look.
    took: list[float] = []
    while not took or (took[-1] >= 0.2 and len(took) < 5):
        before = len(sandbox.calls())
        sandbox.fail_next({"delay": 60_000}, prefix="GET /v3/")
        process = script(sandbox, text)
        while len(sandbox.calls()) == before:
            assert process.poll() is None
        sent = time.monotonic()
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=20)
        # From the signal to the end of the process.
        took.append(time.monotonic() - sent)
        assert out == "interrupted\n"
        assert process.returncode == 0
    assert took[-1] < 0.2, took


def test_the_interpreter_ends_with_calls_in_flight(sandbox: Sandbox) -> None:
    sandbox.fail_next({"delay": 60_000}, times=4, prefix="GET /v3/")
    text = (
        "import asyncio, threading, didit_rs\n"
        "client = didit_rs.Didit(timeout=50)\n"
        "for _ in range(2):\n    threading.Thread(target=client.workflows.list, daemon=True).start()\n"
        "async def main():\n"
        "    other = didit_rs.AsyncDidit(timeout=50)\n"
        "    tasks = [asyncio.ensure_future(other.request('GET', '/v3/workflows/')) for _ in range(2)]\n"
        "    await asyncio.sleep(0)\n"
        "    print('started', flush=True)\n"
        "    await asyncio.to_thread(input)\n"
        "asyncio.run(main())\n"
    )
    process = script(sandbox, text, stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    while len(sandbox.calls()) < 4:
        assert process.poll() is None
    _, complaints = process.communicate("\n", timeout=20)
    assert process.returncode == 0
    assert complaints == ""


def test_an_exit_handler_can_make_calls(sandbox: Sandbox) -> None:
    # Registered first, so that it runs last, after the client's own.
    text = (
        "import atexit\n"
        "atexit.register(lambda: print(len(client.workflows.list().results)))\n"
        "import didit_rs\n"
        "client = didit_rs.Didit()\n"
        "client.workflows.list()\n"
    )
    sandbox.fail_next({"delay": 300}, times=2, prefix="GET /v3/")
    process = script(sandbox, text)
    out, _ = process.communicate(timeout=20)
    assert (out, process.returncode) == ("1\n", 0)


def test_importing_builds_nothing(sandbox: Sandbox) -> None:
    text = (
        "import sys, didit_rs\nfrom didit_rs import _models, _resources\n"
        "print(len(_resources._classes), len(_models._models) < 5, 'asyncio' in sys.modules, 'pydantic' in sys.modules)"
    )
    out, _ = script(sandbox, text).communicate(timeout=20)
    assert out.split() == ["0", "True", "False", "False"]
