"""The client in a process: threads, forks, signals, event loops and the shutdown of the interpreter."""

import asyncio
import copy
import gc
import multiprocessing
import os
import pickle
import queue
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NoReturn

import pytest
from conftest import STOPPABLE

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
        created = await asyncio.gather(
            *(create(workflow_id=sandbox.workflow_id, vendor_data=f"u{n}") for n in range(8))
        )
        one = await asyncio.create_task(client.sessions.retrieve_decision(created[0].session_id))
        assert one.session_id == created[0].session_id
        found = [session.session_id async for session in client.sessions.list(limit=3)]
        assert sorted(found) == sorted(session.session_id for session in created)
        page = await client.sessions.list(limit=3)
        assert len(page.results) == 3
        assert await asyncio.create_task(client.sessions.list(limit=3)) == page
        cancelled = asyncio.create_task(client.sessions.list())
        await asyncio.sleep(0)
        cancelled.cancel()
        with pytest.raises(asyncio.CancelledError):
            await cancelled
        assert len([session async for session in page]) == 8
        with pytest.raises(TypeError, match="AsyncSessionPage' object is not iterable"):
            list(page)  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
        following = await page.next_page()
        assert isinstance(following, AsyncSessionPage)
        assert len(following.results) == 3
        twin = pickle.loads(pickle.dumps(page))
        assert twin == page
        with pytest.raises(RuntimeError, match="not fetched by a client"):
            await twin.next_page()
        assert len([session async for session in copy.deepcopy(page)]) == 8
        raw = await client.sessions.with_raw_response.list(limit=3)
        assert raw.status_code == 200
        assert isinstance(raw.parse(), AsyncSessionPage)
        with pytest.raises(errors.NotFoundError):
            await client.sessions.retrieve_decision("00000000-0000-4000-8000-000000000000")
        with pytest.raises(TypeError, match="vendor_data"):
            await create(workflow_id="w", vendor_dta="x")  # type: ignore[call-arg]  # pyright: ignore

    run(sandbox, task)


def test_cancelling_a_task_closes_its_connection() -> None:
    async def main() -> None:
        requested, dropped = asyncio.Event(), asyncio.Event()

        async def platform(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            requested.set()
            # Sends no response, and reads until the client closes the connection.
            assert await reader.read(1) == b""
            dropped.set()
            writer.close()

        server = await asyncio.start_server(platform, "127.0.0.1", 0)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with AsyncDidit(base_url=url, api_key="key", timeout=50, max_retries=0) as client:
            waiting = asyncio.create_task(client.workflows.retrieve("w"))
            await requested.wait()
            assert not dropped.is_set()
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            await asyncio.wait_for(dropped.wait(), 20)
            # `asyncio.wait_for` cancels the task, too.
            requested.clear()
            dropped.clear()
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.workflows.retrieve("w"), 0.05)
            await asyncio.wait_for(dropped.wait(), 20)
        server.close()

    asyncio.run(main())


def test_event_loops_in_several_threads_share_a_client(sandbox: Sandbox) -> None:
    client = sandbox.async_client()
    found: list[int] = []

    async def task() -> None:
        pages = await asyncio.gather(*(client.workflows.list() for _ in range(5)))
        found.extend(len(page.results) for page in pages)

    def work() -> None:
        for _ in range(3):
            asyncio.run(task())

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [1] * 60


class LoopWithoutReaders(asyncio.SelectorEventLoop):
    """An event loop without `add_reader`, like the proactor event loop of Windows."""

    def add_reader(self, *args: Any) -> NoReturn:  # type: ignore[override]  # pyright: ignore
        raise NotImplementedError


def test_event_loops_without_add_reader_are_supported(sandbox: Sandbox) -> None:
    async def task() -> None:
        async with sandbox.async_client() as client:
            pages = await asyncio.gather(*(client.workflows.list() for _ in range(20)))
            assert [len(page.results) for page in pages] == [1] * 20
            with pytest.raises(errors.NotFoundError):
                await client.sessions.retrieve_decision("00000000-0000-4000-8000-000000000000")

    events = LoopWithoutReaders()
    try:
        events.run_until_complete(task())
    finally:
        events.close()


@pytest.mark.skipif(not os.path.isdir("/dev/fd"), reason="needs /dev/fd")
def test_closed_event_loops_leave_no_open_files(sandbox: Sandbox) -> None:
    sandbox.fail_next({"delay": 60_000}, times=10, prefix="GET /v3/session/")
    client = sandbox.async_client()

    async def task() -> None:
        # This call is in flight when the loop ends.
        waiting = asyncio.ensure_future(client.sessions.retrieve_decision("s"))
        await client.workflows.list()
        assert not waiting.done()

    def files() -> int:
        gc.collect()
        return len(os.listdir("/dev/fd"))

    asyncio.run(task())
    before = files()
    for _ in range(9):
        asyncio.run(task())
    # A leak would add at least two files per loop. Connections close with a delay.
    deadline = time.monotonic() + 20
    while files() > before + 4 and time.monotonic() < deadline:
        asyncio.run(asyncio.sleep(0.01))
    assert files() <= before + 4


def test_threads_share_a_client(client: Didit, sandbox: Sandbox) -> None:
    created: list[str] = []

    def work() -> None:
        for _ in range(5):
            created.append(client.sessions.create(workflow_id=sandbox.workflow_id).session_id)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(created)) == 40


class Platform:
    """Responds to each request with an empty list; closes connections after each response if `closing` is set."""

    def __init__(self, *, closing: bool) -> None:
        self.closing = closing
        self.accepted = 0
        self.requests: list[bytes] = []
        # Client ports of closed connections.
        self.ended: queue.Queue[int] = queue.Queue()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self) -> None:
        while True:
            connection, _ = self.listener.accept()
            self.accepted += 1
            threading.Thread(target=self.talk, args=(connection,), daemon=True).start()

    def talk(self, connection: socket.socket) -> None:
        port = connection.getpeername()[1]
        with connection:
            received = b""
            while True:
                more = connection.recv(65536)
                if not more:
                    break
                received += more
                head, found, rest = received.partition(b"\r\n\r\n")
                if not found:
                    continue
                length = re.search(rb"content-length: (\d+)", head, re.IGNORECASE)
                size = int(length[1]) if length else 0
                if len(rest) < size:
                    continue
                self.requests.append(head.split(b" ")[0])
                received = rest[size:]
                # No `Connection: close`, so the client expects to reuse the connection.
                connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]")
                if self.closing:
                    break
        self.ended.put(port)


def wait_until_not_established(port: int) -> None:
    """Wait until the kernel reports that the server closed the connection of this client port.

    On a busy machine this happens after the call that closes the connection has returned.
    """
    table = "/proc/net/tcp"
    deadline = time.monotonic() + 20
    while os.path.exists(table):
        with open(table, encoding="ascii") as lines:
            connections = [line.split() for line in lines]
        established = "01"
        if not any(row[1].endswith(f":{port:04X}") and row[3] == established for row in connections):
            return
        assert time.monotonic() < deadline


def test_connections_closed_by_the_server_are_not_reused() -> None:
    platform = Platform(closing=True)
    with Didit(base_url=platform.url, api_key="key", max_retries=0) as client:
        for _ in range(200):
            client.request("POST", "/v3/anything/", body={"n": 1})
            # Otherwise, the client could not detect that the server has closed the connection.
            wait_until_not_established(platform.ended.get(timeout=20))
    assert platform.requests == [b"POST"] * 200
    assert platform.accepted == 200


def test_connections_are_reused_and_closed_with_the_client() -> None:
    platform = Platform(closing=False)
    client = Didit(base_url=platform.url, api_key="key")
    for _ in range(10):
        client.workflows.list()
    assert platform.accepted == 1
    client.close()
    assert platform.ended.get(timeout=20)
    # A client without references is closed as well.
    client = Didit(base_url=platform.url, api_key="key")
    client.workflows.list()
    del client
    assert platform.ended.get(timeout=20)


def test_timed_out_calls_close_their_connection() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with Didit(base_url=url, api_key="key", timeout=0.05, max_retries=0) as client:
            with pytest.raises(errors.APITimeoutError):
                client.workflows.list()
            with listener.accept()[0] as connection:
                connection.settimeout(20)
                while connection.recv(65536):
                    pass


def test_many_threads_share_a_client() -> None:
    platform = Platform(closing=False)
    with Didit(base_url=platform.url, api_key="key") as client:

        def work() -> None:
            for _ in range(20):
                client.workflows.list()

        threads = [threading.Thread(target=work) for _ in range(64)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(platform.requests) == 64 * 20
    # The exact number varies, because threads start while others release their connections.
    assert platform.accepted < 64 * 20 / 4


def test_other_threads_run_during_a_call(client: Didit, sandbox: Sandbox) -> None:
    sandbox.fail_next({"delay": 300}, prefix="GET /v3/")
    caller = threading.Thread(target=client.workflows.list)
    caller.start()
    steps = 0
    while caller.is_alive():
        steps += 1
    # If the call held the GIL, there would be only one step.
    assert steps > 100


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_client_works_after_a_fork(client: Didit, sandbox: Sandbox) -> None:
    changed = client.with_options(max_retries=0)
    assert client.workflows.list().results
    children = []
    for _ in range(3):
        child = os.fork()
        if child == 0:
            # An exception must not reach the copy of pytest in the child.
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


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="needs fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_forked_pools_use_the_client_of_their_parent(sandbox: Sandbox) -> None:
    global inherited
    with sandbox.client() as inherited:
        assert inherited.workflows.list().results
        # `maxtasksperchild` forks a new process for each task, like servers and task queues.
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


def script(sandbox: Sandbox, code: str, **options: Any) -> "subprocess.Popen[str]":
    environment = {**os.environ, "DIDIT_API_KEY": sandbox.api_key, "DIDIT_BASE_URL": sandbox.base_url}
    command = [*STOPPABLE, sys.executable, "-c", code]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True, **options)


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
def test_ctrl_c_interrupts_a_call_within_200_ms(sandbox: Sandbox) -> None:
    code = (
        "import didit_rs\n"
        "client = didit_rs.Didit(timeout=50)\n"
        "try:\n    client.workflows.list()\n"
        "except KeyboardInterrupt:\n    print('interrupted')\n"
    )
    # The limit applies to the client. Repeated because a busy machine may delay the process.
    took: list[float] = []
    while not took or (took[-1] >= 0.2 and len(took) < 5):
        before = len(sandbox.calls())
        sandbox.fail_next({"delay": 60_000}, prefix="GET /v3/")
        process = script(sandbox, code)
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


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
def test_programs_that_ignore_ctrl_c_continue(sandbox: Sandbox) -> None:
    code = (
        "import signal\n"
        "signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "import asyncio, didit_rs\n"
        "print(len(didit_rs.Didit(timeout=50).workflows.list().results))\n"
        "async def main():\n"
        "    print(len((await didit_rs.AsyncDidit(timeout=50).workflows.list()).results))\n"
        "asyncio.run(main())\n"
        "print(signal.getsignal(signal.SIGINT) is signal.SIG_IGN)\n"
    )
    sandbox.fail_next({"delay": 500}, times=2, prefix="GET /v3/")
    process = script(sandbox, code)
    for calls in (1, 2):
        while len(sandbox.calls()) < calls:
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=20)
    assert (out.split(), process.returncode) == (["1", "1", "True"], 0)


def test_the_interpreter_exits_with_calls_in_flight(sandbox: Sandbox) -> None:
    sandbox.fail_next({"delay": 60_000}, times=4, prefix="GET /v3/")
    code = (
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
    process = script(sandbox, code, stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    while len(sandbox.calls()) < 4:
        assert process.poll() is None
    _, stderr = process.communicate("\n", timeout=20)
    assert process.returncode == 0
    assert stderr == ""


def test_exit_handlers_can_make_calls(sandbox: Sandbox) -> None:
    # Registered before the handler of the client, so that it runs after that one.
    code = (
        "import atexit\n"
        "atexit.register(lambda: print(len(client.workflows.list().results)))\n"
        "import didit_rs\n"
        "client = didit_rs.Didit()\n"
        "client.workflows.list()\n"
    )
    sandbox.fail_next({"delay": 300}, times=2, prefix="GET /v3/")
    process = script(sandbox, code)
    out, _ = process.communicate(timeout=20)
    assert (out, process.returncode) == ("1\n", 0)


def test_subinterpreters_are_not_supported() -> None:
    interpreters = pytest.importorskip("_xxsubinterpreters" if sys.version_info < (3, 13) else "_interpreters")
    other = interpreters.create()
    try:
        failed = interpreters.run_string(other, "import didit_rs")
    except Exception as error:
        failed = error
    interpreters.destroy(other)
    # Raised by the extension module, or by the interpreter for all modules of this kind.
    assert failed is not None
    assert "ImportError" in f"{failed!r}{getattr(failed, 'type', '')}"


def test_the_port_of_a_sandbox_must_be_valid() -> None:
    for port in (-1, 65536):
        with pytest.raises(ValueError, match=f"`port` must be between 0 and 65535, got {port}"):
            Sandbox(port=port)


def test_importing_creates_no_classes(sandbox: Sandbox) -> None:
    code = (
        "import sys, didit_rs\nfrom didit_rs import _models, _resources\n"
        "print(len(_resources._classes), len(_models._models) < 5, 'asyncio' in sys.modules, 'pydantic' in sys.modules)"
    )
    out, _ = script(sandbox, code).communicate(timeout=20)
    assert out.split() == ["0", "True", "False", "False"]


# A program with the function `descriptors`, which returns the open descriptors and what they refer to.
DESCRIPTORS = (
    "import asyncio, gc, os, sys\n"
    "def descriptors():\n"
    "    found = {}\n"
    "    for name in os.listdir('/proc/self/fd'):\n"
    "        try:\n            found[name] = os.readlink(f'/proc/self/fd/{name}')\n"
    "        except OSError:\n            pass\n"
    "    return found\n"
)
needs_proc = pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="needs /proc")


@needs_proc
def test_only_open_clients_have_descriptors(sandbox: Sandbox) -> None:
    code = (
        "before = descriptors()\n"
        "import threading, didit_rs\n"
        "from didit_rs.testing import Sandbox\n"
        "assert descriptors() == before, 'import'\n"
        "for _ in range(3):\n"
        "    with didit_rs.Didit() as client:\n"
        "        assert client.workflows.list().results\n"
        "        with didit_rs.Didit() as other:\n            other.workflows.list()\n"
        "        threads = [threading.Thread(target=client.workflows.list) for _ in range(8)]\n"
        "        for thread in threads:\n            thread.start()\n"
        "        for thread in threads:\n            thread.join()\n"
        "        assert descriptors() != before\n"
        "    assert descriptors() == before, 'close'\n"
        "    client = didit_rs.Didit()\n"
        "    client.workflows.list()\n"
        "    del client\n    gc.collect()\n"
        "    assert descriptors() == before, 'collected'\n"
        "    async def main():\n"
        "        inside = descriptors()\n"
        "        async with didit_rs.AsyncDidit() as client:\n"
        "            await asyncio.gather(*(client.workflows.list() for _ in range(8)))\n"
        "            task = asyncio.ensure_future(client.workflows.list())\n"
        "            await asyncio.sleep(0)\n"
        "            task.cancel()\n"
        "            await asyncio.wait([task])\n"
        "        return inside, descriptors()\n"
        "    inside, after = asyncio.run(main())\n"
        "    assert descriptors() == before, 'asyncio'\n"
        "    assert after == inside, 'closed in the event loop'\n"
        "    with Sandbox() as sandbox, sandbox.client() as client:\n        client.workflows.list()\n"
        "    assert descriptors() == before, 'sandbox'\n"
        "async def main():\n"
        "    async with didit_rs.AsyncDidit() as client:\n"
        "        tasks = [asyncio.ensure_future(client.workflows.list()) for _ in range(3)]\n"
        "        await asyncio.sleep(0)\n"
        "asyncio.run(main())\n"
        "print('closed with calls in flight', flush=True)\n"
        "while descriptors() != before:\n    pass\n"
        "print('done')\n"
    )
    process = script(sandbox, DESCRIPTORS + code)
    out, _ = process.communicate(timeout=60)
    assert (out.splitlines(), process.returncode) == (["closed with calls in flight", "done"], 0)


@needs_proc
def test_daemons_that_close_all_descriptors_make_calls(sandbox: Sandbox) -> None:
    # As python-daemon: forks twice and closes everything that was inherited. The sockets take the numbers of closed
    # descriptors; nothing may read or write them.
    code = (
        "import socket, warnings, didit_rs\n"
        # Newer versions of Python warn about forks of processes with threads.
        "warnings.simplefilter('ignore')\n"
        "client = didit_rs.Didit()\n"
        "client.workflows.list()\n"
        "async def one():\n"
        "    async with didit_rs.AsyncDidit() as client:\n        return len((await client.workflows.list()).results)\n"
        "asyncio.run(one())\n"
        "unused = didit_rs.AsyncDidit()\n"
        "if os.fork():\n    os._exit(os.waitstatus_to_exitcode(os.wait()[1]))\n"
        "os.setsid()\n"
        "if os.fork():\n    os._exit(os.waitstatus_to_exitcode(os.wait()[1]))\n"
        "os.closerange(3, 256)\n"
        "pairs = [socket.socketpair() for _ in range(20)]\n"
        "for a, b in pairs:\n    a.send(b'a')\n    b.send(b'b')\n"
        "new = didit_rs.Didit()\n"
        "print(len(new.workflows.list().results), len(client.workflows.list().results), asyncio.run(one()))\n"
        "new.close()\n"
        "client.close()\n"
        "del client, unused\n"
        "gc.collect()\n"
        "print({s.recv(10, socket.MSG_DONTWAIT) for pair in pairs for s in pair} == {b'a', b'b'}, flush=True)\n"
    )
    process = script(sandbox, DESCRIPTORS + code, stderr=subprocess.PIPE)
    out, errors = process.communicate(timeout=60)
    assert (out, errors, process.returncode) == ("1 1 1\nTrue\n", "", 0)


@needs_proc
@pytest.mark.parametrize("reuse", [False, True])
def test_descriptors_closed_under_a_client_are_an_error(sandbox: Sandbox, reuse: bool) -> None:
    code = (
        "import socket, didit_rs\n"
        "client, other, idle = didit_rs.Didit(), didit_rs.Didit(), didit_rs.AsyncDidit()\n"
        "client.workflows.list()\n"
        "other.workflows.list()\n"
        "unused = didit_rs.Didit(), didit_rs.AsyncDidit()\n"
        "async def main():\n    return len((await idle.workflows.list()).results)\n"
        "asyncio.run(main())\n"
        "os.closerange(3, 256)\n"
        f"pairs = [socket.socketpair() for _ in range({20 * reuse})]\n"
        "for a, b in pairs:\n    a.send(b'a')\n    b.send(b'b')\n"
        "for each in (client, other):\n"
        "    try:\n        each.sessions.create(workflow_id='w')\n"
        "    except didit_rs.APIConnectionError as error:\n"
        "        print(error.is_retryable, error.may_have_been_carried_out, 'closerange' in str(error))\n"
        "try:\n    asyncio.run(main())\n"
        "except didit_rs.APIConnectionError as error:\n    print('closerange' in str(error))\n"
        "print(asyncio.run(main()), len(unused[0].workflows.list().results), len(client.workflows.list().results))\n"
        "client.close()\n"
        "del other, idle\n"
        "gc.collect()\n"
        "for pair in pairs:\n"
        "    assert [s.recv(10, socket.MSG_DONTWAIT) for s in pair] == [b'b', b'a']\n"
    )
    process = script(sandbox, DESCRIPTORS + code, stderr=subprocess.PIPE)
    out, errors = process.communicate(timeout=60)
    assert (out.split(), errors, process.returncode) == (["True", "False", "True"] * 2 + ["True", "1", "1", "1"], "", 0)


@needs_proc
def test_descriptors_closed_during_calls_are_an_error(sandbox: Sandbox) -> None:
    # Closes only the descriptor that wakes the runtime, which notices it when a response arrives.
    code = (
        "import threading, didit_rs\n"
        "client = didit_rs.Didit(timeout=50, max_retries=0)\n"
        "client.workflows.list()\n"
        "def call():\n"
        "    try:\n        client.workflows.create(workflow_label='a', features=[])\n"
        "    except didit_rs.APIConnectionError as error:\n"
        "        sys.stdout.write(f\"{'closerange' in str(error)} {error.may_have_been_carried_out}\\n\")\n"
        "threads = [threading.Thread(target=call) for _ in range(4)]\n"
        "for thread in threads:\n    thread.start()\n"
        "input()\n"
        "for name, target in descriptors().items():\n"
        "    if 'eventfd' in target:\n        os.close(int(name))\n"
        "for thread in threads:\n    thread.join()\n"
        "try:\n    client.workflows.list()\n"
        "except didit_rs.APIConnectionError as error:\n    print(error.is_retryable)\n"
        "print(len(client.workflows.list().results))\n"
    )
    sandbox.fail_next({"delay": 1000}, times=4, prefix="POST /v3/")
    process = script(sandbox, DESCRIPTORS + code, stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    while len(sandbox.calls()) < 5:
        assert process.poll() is None
    out, errors = process.communicate("\n", timeout=60)
    assert (out.split(), errors, process.returncode) == (["True", "True"] * 4 + ["True", "1"], "", 0)


@needs_proc
@pytest.mark.parametrize("closed", ["events", "wake-up", "all"])
def test_descriptors_closed_during_asynchronous_calls_do_not_stop_them(sandbox: Sandbox, closed: str) -> None:
    # All descriptors but those of the event loop, or only some of the client: those with which its thread waits for
    # events, or the sockets that wake the event loop.
    code = (
        "import contextlib, socket, time, didit_rs\n"
        "async def main():\n"
        "    loop = asyncio.get_running_loop()\n"
        "    own = {0, 1, 2, *(each.fileno() for each in (loop._selector, loop._ssock, loop._csock))}\n"
        "    client = didit_rs.AsyncDidit(timeout=50, max_retries=0)\n"
        "    await client.workflows.list()\n"
        "    calls = [client.workflows.list(), client.workflows.create(workflow_label='a', workflow_type='kyc')]\n"
        "    calls = asyncio.gather(*calls, return_exceptions=True)\n"
        "    await loop.run_in_executor(None, sys.stdin.readline)\n"
        "    opened = {int(name): target for name, target in descriptors().items() if int(name) not in own}\n"
        "    select = {\n"
        "        'events': lambda fd: 'eventpoll' in opened[fd],\n"
        "        'wake-up': lambda fd: fd in loop._selector.get_map(),\n"
        "        'all': lambda fd: True,\n"
        f"    }}['{closed}']\n"
        "    chosen = [fd for fd in opened if select(fd)]\n"
        "    for fd in chosen:\n"
        "        with contextlib.suppress(OSError):\n            os.close(fd)\n"
        # They take the numbers of the closed descriptors; nothing may read, write or close them.
        "    pairs = [socket.socketpair() for _ in range(20)]\n"
        "    for a, b in pairs:\n        a.send(b'a')\n        b.send(b'b')\n"
        "    start = time.monotonic()\n"
        "    for outcome in await calls:\n"
        "        if isinstance(outcome, didit_rs.APIConnectionError):\n"
        "            print('closerange' in str(outcome), outcome.may_have_been_carried_out)\n"
        "        else:\n            print(type(outcome).__name__)\n"
        "    print(bool(chosen), time.monotonic() - start < 5)\n"
        "    with contextlib.suppress(didit_rs.APIConnectionError):\n        await client.workflows.list()\n"
        "    print(type(await client.workflows.list()).__name__)\n"
        "    await client.aclose()\n"
        "    for pair in pairs:\n"
        "        assert [s.recv(10, socket.MSG_DONTWAIT) for s in pair] == [b'b', b'a']\n"
        "asyncio.run(main())\n"
    )
    before = len(sandbox.calls())
    delay = 1000 if closed == "wake-up" else 60_000
    sandbox.fail_next({"delay": 0}, prefix="GET /v3/")
    sandbox.fail_next({"delay": delay}, prefix="GET /v3/")
    sandbox.fail_next({"delay": delay}, prefix="POST /v3/")
    process = script(sandbox, DESCRIPTORS + code, stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    while len(sandbox.calls()) < before + 3:
        assert process.poll() is None
    out, errors = process.communicate("\n", timeout=30)
    ends = ["AsyncWorkflowPage", "Workflow"] if closed == "wake-up" else ["True False", "True True"]
    assert (out.splitlines(), errors) == ([*ends, "True True", "AsyncWorkflowPage"], "")


def needs(module: str) -> None:
    # Without importing it in this process.
    if find_spec(module) is None:
        pytest.skip(f"needs {module}")


def test_calls_under_gevent_let_other_greenlets_run(sandbox: Sandbox, tmp_path: Path) -> None:
    needs("gevent")
    code = (
        "from gevent import monkey\n"
        "monkey.patch_all()\n"
        "import sys, time, gevent, didit_rs\n"
        "client = didit_rs.Didit(timeout=50, max_retries=0)\n"
        "steps = []\n"
        "def tick():\n"
        "    while True:\n        steps.append(1)\n        gevent.sleep(0.01)\n"
        "ticking = gevent.spawn(tick)\n"
        "calls = [gevent.spawn(client.workflows.list) for _ in range(5)]\n"
        "gevent.joinall(calls)\n"
        "print([len(call.value.results) for call in calls], len(steps) > 10)\n"
        "began = time.monotonic()\n"
        "try:\n"
        "    with gevent.Timeout(0.2):\n        client.sessions.list()\n"
        "except gevent.Timeout:\n    print('timeout', time.monotonic() - began < 20, flush=True)\n"
        "waiting = gevent.spawn(client.sessions.list)\n"
        "gevent.sleep(0.2)\n"
        "waiting.kill()\n"
        "print(type(waiting.value).__name__, flush=True)\n"
        "try:\n    client.sessions.retrieve_decision('00000000-0000-4000-8000-000000000000')\n"
        "except didit_rs.NotFoundError as error:\n    print(error.status_code)\n"
        "try:\n    client.sessions.create(workflow_id='')\n"
        "except didit_rs.InvalidParameterError as error:\n    print(error.field)\n"
        f"client.download_to(f'{{client._native.base_url}}/_sandbox/health', {str(tmp_path / 'file')!r})\n"
        "print(client.request('GET', '/_sandbox/health'))\n"
        "client.close()\n"
    )
    sandbox.fail_next({"delay": 500}, times=5, prefix="GET /v3/workflows/")
    sandbox.fail_next({"delay": 60_000}, times=2, prefix="GET /v3/sessions/")
    process = script(sandbox, code, stderr=subprocess.PIPE)
    out, errors = process.communicate(timeout=60)
    expected = ["[1, 1, 1, 1, 1] True", "timeout True", "GreenletExit", "404", "workflow_id", "{'ok': True}"]
    assert (out.splitlines(), errors, process.returncode) == (expected, "", 0)
    assert (tmp_path / "file").read_bytes() == b'{"ok":true}'


def test_greenlets_cancel_their_calls() -> None:
    needs("gevent")
    # Cancelled calls close their connections, and calls that have not begun are never sent.
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(20)
        code = (
            "from gevent import monkey\n"
            "monkey.patch_all()\n"
            "import select, sys, gevent, didit_rs\n"
            f"client = didit_rs.Didit(base_url='http://127.0.0.1:{server.getsockname()[1]}', api_key='k', timeout=50)\n"
            "gevent.get_hub().threadpool.maxsize = 1\n"
            "calls = [gevent.spawn(client.workflows.list) for _ in range(3)]\n"
            "select.select([0], [], [])\n"
            "gevent.killall(calls)\n"
            "print('killed', flush=True)\n"
            "sys.stdin.readline()\n"
            "select.select([0], [], [])\n"
        )
        process = subprocess.Popen(
            [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert process.stdin is not None
        assert process.stdout is not None
        connection, _ = server.accept()
        with connection:
            connection.settimeout(20)
            assert connection.recv(65536)
            process.stdin.write("\n")
            process.stdin.flush()
            assert process.stdout.readline() == "killed\n"
            while connection.recv(65536):
                pass
        process.communicate("\n", timeout=20)
        assert process.returncode == 0
        server.settimeout(0)
        with pytest.raises(BlockingIOError):
            server.accept()


def test_calls_under_eventlet_raise_an_error(sandbox: Sandbox) -> None:
    needs("eventlet")
    code = (
        "import warnings\n"
        "warnings.simplefilter('ignore')\n"
        "import eventlet\n"
        "import didit_rs\n"
        "client = didit_rs.Didit()\n"
        "print(len(client.workflows.list().results))\n"
        "eventlet.monkey_patch()\n"
        "for call in (client.workflows.list, didit_rs.Didit):\n"
        "    try:\n        call()\n"
        "    except didit_rs.ConfigurationError as error:\n        print(error)\n"
        "didit_rs.AsyncDidit().close()\n"
    )
    out, _ = script(sandbox, code).communicate(timeout=60)
    count, *messages = out.splitlines()
    assert count == "1"
    assert len(messages) == 2
    for message in messages:
        assert "Didit does not support eventlet" in message
        assert "use gevent" in message
