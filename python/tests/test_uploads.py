"""Uploads over a real connection."""

import asyncio
import io
import subprocess
import sys
import threading
from collections.abc import Iterator
from email import policy
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from didit_rs import AsyncDidit, Didit, File, InvalidParameterError

RESPONSE = b'{"uuid": "5f0c1a4e-0000-4000-8000-000000000000", "status": "pending"}'


class Server(ThreadingHTTPServer):
    """Parses multipart requests with the standard library."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.parts: list[tuple[str, str | None, str, bytes]] = []
        self.lengths: list[str | None] = []
        self.keeps = True
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server  # pyright: ignore[reportIncompatibleVariableOverride]

    def do_POST(self) -> None:
        self.server.lengths.append(self.headers["content-length"])
        head = b"Content-Type: " + self.headers["content-type"].encode() + b"\r\n\r\n"
        try:
            body = b"".join(self.blocks())
        except (ConnectionError, ValueError):
            # The client ended the connection: there is no complete request.
            self.close_connection = True
            return
        if self.server.keeps and body:
            message = BytesParser(policy=policy.HTTP).parsebytes(head + body)
            for part in message.iter_parts():
                name = part.get_param("name", header="content-disposition")
                content = part.get_payload(decode=True)
                assert isinstance(content, bytes)
                self.server.parts.append((str(name), part.get_filename(), part.get_content_type(), content))
        self.send_response(200)
        self.send_header("content-length", str(len(RESPONSE)))
        self.end_headers()
        self.wfile.write(RESPONSE)

    def blocks(self) -> Iterator[bytes]:
        length = self.headers["content-length"]
        if length is not None:
            left = int(length)
            while left > 0:
                block = self.rfile.read(min(left, 65536))
                left -= len(block)
                if not block:
                    raise ConnectionResetError
                if self.server.keeps:
                    yield block
            return
        while size := int(self.rfile.readline(), 16):
            yield self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def files(server: Server) -> Iterator[Didit]:
    with Didit(api_key="k", base_url=server.url) as client:
        yield client


def test_files_are_paths_bytes_and_open_files(server: Server, files: Didit, tmp_path: Path) -> None:
    path = tmp_path / "Päss 1.jpg"
    path.write_bytes(b"front")
    upload = files.sessions.imports.create_from_file
    upload(file=path, workflow_id="w")
    assert sorted(server.parts) == [
        ("file", "Päss 1.jpg", "image/jpeg", b"front"),
        ("workflow_id", None, "text/plain", b"w"),
    ]
    buffer = io.BytesIO(b"0123456789")
    buffer.seek(4)
    with path.open("rb") as opened:
        given: list[tuple[Any, tuple[str, str, bytes]]] = [
            (b"bytes", ("file", "application/octet-stream", b"bytes")),
            (memoryview(b"view"), ("file", "application/octet-stream", b"view")),
            (buffer, ("file", "application/octet-stream", b"456789")),
            (opened, ("Päss 1.jpg", "image/jpeg", b"front")),
            (File(b"a,b", name="x.csv"), ("x.csv", "text/csv", b"a,b")),
            (File(path, name="y", media_type="image/webp"), ("y", "image/webp", b"front")),
        ]
        for file, (name, media_type, content) in given:
            server.parts.clear()
            upload(file=file)
            assert server.parts == [("file", name, media_type, content)]
    assert None not in server.lengths, "all these lengths are known"


def test_a_stream_has_no_length(server: Server, files: Didit) -> None:
    class Stream:
        def __init__(self) -> None:
            self.blocks = [b"x" * 10, b"y" * 10, b""]

        def read(self, size: int) -> bytes:
            # Is not asked again after its end.
            return self.blocks.pop(0)[:size]

    files.sessions.imports.create_from_file(file=Stream())  # type: ignore[arg-type]  # pyright: ignore
    assert server.parts == [("file", "file", "application/octet-stream", b"x" * 10 + b"y" * 10)]
    assert server.lengths == [None]


def test_progress_is_shown(server: Server, files: Didit, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 300_000)
    for content in (path, path.read_bytes(), path.open("rb")):
        shown: list[tuple[int, int | None]] = []
        file = File(content, on_progress=lambda sent, total, shown=shown: shown.append((sent, total)))  # type: ignore[misc]
        files.sessions.imports.create_from_file(file=file)
        assert shown == sorted(shown)
        assert shown[-1] == (300_000, 300_000)
        assert len(shown) > 1
    assert [content for _, _, _, content in server.parts] == [b"x" * 300_000] * 3


def test_what_is_not_a_file_is_refused(server: Server, files: Didit, tmp_path: Path) -> None:
    upload = files.sessions.imports.create_from_file
    with pytest.raises(TypeError, match=r"`file` must be bytes, a pathlib.Path, .* not str, which could be a path"):
        upload(file="a.csv")  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(TypeError, match=r"`file` must be bytes.* not int"):
        upload(file=0)  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(TypeError, match="`on_progress` of `file` must be callable"):
        upload(file=File(b"", on_progress=5))  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(InvalidParameterError, match="`file` cannot be read") as raised:
        upload(file=tmp_path / "Ada.csv")
    assert "Ada" not in str(raised.value)
    with pytest.raises(InvalidParameterError, match="`file` is a folder"):
        upload(file=tmp_path)
    (tmp_path / "t").write_text("text")
    with (tmp_path / "t").open() as text, pytest.raises(TypeError, match="open it in binary mode"):
        upload(file=text)  # type: ignore[arg-type]  # pyright: ignore
    assert server.parts == []
    assert repr(File(b"secret", name="Ada.jpg")) == "File(<hidden>)"


def test_exceptions_of_the_program_end_the_upload_and_are_raised(server: Server, files: Didit) -> None:
    class StopError(Exception):
        pass

    def stop(_sent: int, _total: int | None) -> None:
        raise StopError

    class Broken:
        def read(self, _size: int) -> bytes:
            raise StopError

    for file in (File(b"x" * 1_000_000, on_progress=stop), Broken()):
        with pytest.raises(StopError):
            files.sessions.imports.create_from_file(file=file)  # type: ignore[arg-type]  # pyright: ignore
    assert server.parts == []
    files.sessions.imports.create_from_file(file=b"after")
    assert server.parts[0][3] == b"after"


def test_asynchronous_uploads_leave_the_event_loop_free(server: Server, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 300_000)

    async def run() -> None:
        async with AsyncDidit(api_key="k", base_url=server.url) as client:
            shown: list[int] = []
            uploads = [
                client.sessions.imports.create_from_file(
                    file=File(path, on_progress=lambda sent, _: shown.append(sent))
                ),
                client.sessions.imports.create_from_file(file=io.BytesIO(b"buffer")),
                client.sessions.imports.create_from_file(file=b"bytes"),
            ]
            await asyncio.gather(*uploads)
            assert shown[-1] == 300_000

    asyncio.run(run())
    assert sorted(len(content) for _, _, _, content in server.parts) == [5, 6, 300_000]


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("kind", ["path", "file", "progress"])
def test_a_long_file_is_not_held_in_memory(server: Server, tmp_path: Path, kind: str) -> None:
    server.keeps = False
    path = tmp_path / "long.bin"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    program = """
import sys
from pathlib import Path
from didit_rs import Didit, File

def peak():
    return int(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1])

client = Didit(api_key="k", base_url=sys.argv[1])
upload = client.sessions.imports.create_from_file
path = Path(sys.argv[2])
upload(file=File(b"warm", on_progress=lambda *_: None))
before = peak()
given = {"path": path, "file": path.open("rb"), "progress": File(path, on_progress=lambda *_: None)}
upload(file=given[sys.argv[3]])
print(peak() - before)
"""
    command = [sys.executable, "-c", program, server.url, str(path), kind]
    grown = int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert grown < 32 * 1024, f"the peak of the memory grew by {grown} kB"
    assert int(server.lengths[-1] or 0) > 200 * 1024 * 1024
